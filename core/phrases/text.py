"""A text as phrases are looked for in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text in lower case with straight apostrophes, as long as the text itself, and its words with their places."""

    plain: str
    words: Sequence[str]
    starts: Sequence[int]


_BLOT, _SHORTEST_NAME = "ə", 3  # a letter of no English word; letters below which a name may be a word
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "\u00a0": " ", "\u202f": " "})


def words_of(text: str, names: Iterable[str | None] = ()) -> Words:
    """The words of a text. Places count characters of the text as it was given. `names` are blotted out, so that no
    phrase is found in a "Head of Risk" or in "First Health"."""
    plain = _lower(text)
    for name in filter(None, names):
        said = _lower(name.strip())
        if len(said) >= _SHORTEST_NAME and said in plain:
            plain = re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", lambda found: _BLOT * len(found.group()), plain)
    found = list(_WORD.finditer(plain))
    return Words(plain, [word[0] for word in found], [word.start() for word in found])


def _lower(text: str) -> str:
    """In lower case with straight apostrophes, as long as it was."""
    plain = text.translate(_STRAIGHT)
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in plain)
