"""The words of a message with what stands between them, for reading names out of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_](?:[\w'’&+./-]*[\w+#])?")
_NUMBERED = re.compile(r"\d{1,3}-?[A-Z][a-z]{2}")
"""How a name begins with a number: 7-Eleven, 4Corners; not 10am, 4k or 2nd."""
_POSSESSIVE = ("'s", "’s")


class Token(NamedTuple):
    """One word: text[start:end]. `gap` is what stands between the word before and this one."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def capital(self) -> bool:
        first = self.text[0]
        return first.isupper() or (first.isdigit() and _NUMBERED.match(self.text) is not None)

    @property
    def touches(self) -> bool:
        """Whether only space parts it from the word before."""
        return not self.gap.strip()

    @property
    def bare(self) -> str:
        """In lower case without a possessive ending."""
        return self.low[:-2] if self.low.endswith(_POSSESSIVE) else self.low

    @property
    def possessive(self) -> bool:
        return self.text.endswith(_POSSESSIVE)


def tokens_of(text: str) -> Sequence[Token]:
    """The words of a text, in order. Words in a text without small letters count as small."""
    shouted = text.isupper() and len(text) > 12
    found, last = [], 0
    for match in _WORD.finditer(text):
        word = match.group()
        low = word.casefold().replace("’", "'")
        found.append(Token(low if shouted else word, low, match.start(), match.end(), text[last : match.start()]))
        last = match.end()
    return found
