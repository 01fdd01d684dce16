"""Phrases, and how they are found in a text in one pass.

A phrase is one line in a small language, matched without regard to case:

    waste of (my|our) time      words, with a choice; a space also matches a line end or a hyphen
    micromanag*                 any ending
    refer (me )?~3 job          ~3 is a gap of up to three words that stays inside the clause
    @firm                       one of a named list of words

It must begin with a word, a choice of words or a list: each word of the text is looked up once, and only the phrases
that begin with it are tried there. So the cost grows with the length of the text and not with the number of phrases.
Gaps are bounded and runs are possessive, so that no text makes a phrase look back over what it has read.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.etiquette.openings import Opening, openings_of

_LIST = re.compile(r"@(\w+)")
_ESCAPED = re.compile(r"\\.")
_SPACE = r"(?:\s++|-)"
_END = r"(?!\w|'\w)"
_REMEMBERED = 30_000  # pairs of words whose phrases are kept at hand
_LONGEST_STEM = 24


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a phrase stands: text[start:end], beginning with the word number `at`."""

    mark: str
    start: int
    end: int
    at: int


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
    words: list[str] = []
    starts: list[int] = []
    for word in _WORD.finditer(plain):
        words.append(word.group())
        starts.append(word.start())
    return Words(plain, words, starts)


def _lower(text: str) -> str:
    """In lower case with straight apostrophes, as long as it was."""
    plain = text.translate(_STRAIGHT)
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in plain)


class Phrase:
    """One phrase: what it marks, how it may begin, and the expression for it, made when it is first needed."""

    __slots__ = ("_pattern", "_source", "mark", "openings")

    def __init__(self, mark: str, line: str, lists: dict[str, str]) -> None:
        self.mark = mark
        self.openings = openings_of(line, lists)
        self._source = line, lists
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> "re.Pattern[str]":
        if self._pattern is None:
            self._pattern = re.compile(_pattern(_with_lists(*self._source)), re.MULTILINE)
        return self._pattern


def phrases_of(blocks: Mapping[str, str], lists: dict[str, str]) -> list[Phrase]:
    """The phrases of blocks by what they mark. `lists` holds the words that phrases call by @name."""
    return [Phrase(mark, line, lists) for mark, lines in blocks.items() for line in _joined(lines)]


_Way = tuple[Opening, Phrase]
_Tries = tuple[tuple[str, Callable[[str, int], "re.Match[str] | None"]], ...]


def _may_go_on(opening: Opening, second: str) -> bool:
    """Whether this can be the second word of what opens so."""
    seconds = opening.seconds
    if seconds is None or second in seconds:
        return True
    return any(stem[-1:] == "*" and second.startswith(stem[:-1]) for stem in seconds)


_UNKNOWN: dict[str, _Tries] = {}  # stands for a word not looked up yet


class Lexicon:
    """Phrases to search a text for."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._whole: dict[str, list[_Way]] = defaultdict(list)
        self._stems: dict[str, list[_Way]] = defaultdict(list)
        self._known: dict[str, dict[str, _Tries] | None] = {}
        self._kept = 0
        for phrase in phrases:
            for opening in phrase.openings:
                for first in opening.firsts:
                    (self._stems if first.endswith("*") else self._whole)[first.rstrip("*")].append((opening, phrase))

    def scan(self, text: Words) -> Iterator[Hit]:
        """Every phrase in the text, in its order; of phrases of one mark that begin together, the one listed first."""
        known, words = self._known, text.words
        for at, word in enumerate(words):
            follow = known.get(word, _UNKNOWN)
            if follow is _UNKNOWN:
                follow = self._following(word)
            if follow is None:
                continue
            second = words[at + 1] if at + 1 < len(words) else ""
            tries = follow.get(second)
            if tries is None:
                tries = self._tries(word, second, follow)
            if tries:
                yield from _matches(tries, text, at)

    def _following(self, word: str) -> dict[str, _Tries] | None:
        """Where to keep the phrases that begin with this word, by the word behind it; None when there are none."""
        follow: dict[str, _Tries] | None = {} if self._beginning(word) else None
        self._known[word] = follow
        return follow

    def _beginning(self, word: str) -> "list[_Way]":
        stems = (self._stems.get(word[:n], ()) for n in range(2, min(len(word), _LONGEST_STEM) + 1))
        return [*self._whole.get(word, ()), *(way for found in stems for way in found)]

    def _tries(self, word: str, second: str, follow: dict[str, _Tries]) -> _Tries:
        """What to try where these two words stand, in the order of the lexicon."""
        found = dict.fromkeys(phrase for opening, phrase in self._beginning(word) if _may_go_on(opening, second))
        tries = tuple((phrase.mark, phrase.pattern.match) for phrase in found)
        self._kept += 1
        if self._kept > _REMEMBERED:  # an endless stream of new words must not fill the memory
            self._known.clear()
            self._kept = 0
        follow[second] = tries
        return tries


def _matches(tries: "_Tries", text: Words, at: int) -> Iterator[Hit]:
    last, start = "", text.starts[at]
    for mark, match in tries:
        if mark != last:
            found = match(text.plain, start)
            if found:
                last = mark
                yield Hit(mark, start, found.end(), at)


def _joined(lines: str) -> Iterator[str]:
    """The phrases of a block; a line with an open parenthesis goes on in the next."""
    line = ""
    for part in map(str.strip, lines.splitlines()):
        line += part if line.endswith("|") or not line else f" {part}"
        plain = _ESCAPED.sub("", line)
        if line and plain.count("(") <= plain.count(")"):
            yield line
            line = ""


def _with_lists(line: str, lists: Mapping[str, str]) -> str:
    while _LIST.search(line):
        line = _LIST.sub(lambda call: f"({lists[call[1]]})", line)
    return line


_TOKEN = re.compile(r"\\w\*|\\.|\[[^\]]*\]|~\d |\)\*|\(\?|[ (*]")


def _pattern(line: str) -> str:
    """The expression for a phrase."""
    return _TOKEN.sub(lambda token: _translated(token.group()), line) + _END


def _translated(token: str) -> str:
    match token:
        case " ":
            return _SPACE
        case "(":
            return "(?:"
        case "*" | r"\w*":
            return r"\w*+"
        case ")*":
            return "){0,4}"
        case _ if token[0] == "~":
            return f"(?:[^\\s.!?;:]++\\s++){{0,{token[1]}}}?"
        case _:
            return token
