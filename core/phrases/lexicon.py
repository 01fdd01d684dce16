"""Many phrases, searched for in one pass over a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from re import Match

from core.phrases.openings import Opening
from core.phrases.phrase import Phrase
from core.phrases.text import Words

_REMEMBERED = 30_000  # pairs of words whose phrases are kept at hand
_LONGEST_STEM = 24


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a phrase stands: text[start:end], beginning with the word number `at`."""

    mark: str
    start: int
    end: int
    at: int


_Way = tuple[Opening, Phrase]
_Tries = tuple[tuple[str, Callable[[str, int], "Match[str] | None"]], ...]


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
