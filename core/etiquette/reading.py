"""A message read once: its parts, its words, and every phrase of the lexicon in it. The checks look at nothing else."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from core.etiquette.codes import CODES
from core.etiquette.finding import Finding, Fix, Severity
from core.etiquette.lexicon import LEXICONS, SAID, TOPIC
from core.etiquette.message import Message
from core.etiquette.parts import Parts, Sentence, parts_of
from core.etiquette.phrases import Hit, Words, words_of

_NEGATORS = frozenset("not no never nor neither without hardly isn't wasn't aren't weren't don't doesn't didn't won't can't cannot".split())


class Reading:
    """A message with what was read in it. `hits` holds the phrases found, by what they mark, in the text's order."""

    __slots__ = ("message", "text", "parts", "words", "hits", "_starts")

    def __init__(self, message: Message) -> None:
        self.message = message
        self.text = message.text
        self.parts: Parts = parts_of(message.text)
        self.words: Words = words_of(message.text, (message.company, message.role))
        self.hits: dict[str, list[Hit]] = {}
        for hit in LEXICONS.get(message.flow, LEXICONS["follow_up"]).scan(self.words):
            self.hits.setdefault(hit.mark, []).append(hit)
        self._starts = [sentence.start for sentence in self.parts.sentences]

    def marked(self, *marks: str) -> Sequence[Hit]:
        """The hits of these marks, mark by mark."""
        if len(marks) == 1:
            return self.hits.get(marks[0], ())
        return [hit for mark in marks for hit in self.hits.get(mark, ())]

    def reasons(self) -> Iterator[Hit]:
        """The hits that may give a reason, or name what one is about."""
        return (hit for mark, hits in self.hits.items() if mark.startswith((SAID, TOPIC)) for hit in hits)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence of the body that holds this place."""
        at = bisect_right(self._starts, place) - 1
        if at < 0 or place >= self.parts.sentences[at].end:
            return None
        return self.parts.sentences[at]

    def in_body(self, hit: Hit) -> bool:
        return self.sentence_at(hit.start) is not None

    def words_before(self, hit: Hit, count: int) -> list[str]:
        """Up to `count` words before the hit, of its sentence."""
        sentence = self.sentence_at(hit.start)
        floor = sentence.start if sentence else 0
        first = max(0, hit.at - count)
        return [self.words.words[n] for n in range(first, hit.at) if self.words.starts[n] >= floor]

    def negated(self, hit: Hit, within: int = 3) -> bool:
        """Whether a 'not' or its like stands up to `within` words before the hit."""
        return not _NEGATORS.isdisjoint(self.words_before(hit, within))

    def around(self, hit: Hit) -> str:
        """The sentence round the hit, in lower case; the hit itself where it stands in none."""
        sentence = self.sentence_at(hit.start)
        return self.words.plain[sentence.start : sentence.end] if sentence else self.words.plain[hit.start : hit.end]

    def find(self, code: str, at: Hit | tuple[int, int] | None = None, severity: Severity | None = None, fix: str | Fix | None = None, rule: str | None = None) -> Finding:
        """A finding of this code on these words. A fix given as text takes the place of the words."""
        known = CODES[code]
        start, end = (at.start, at.end) if isinstance(at, Hit) else at or (None, None)
        words = None if start is None else self.text[start:end]
        if isinstance(fix, str) and start is not None and end is not None:
            fix = Fix(start, end, fix)
        return Finding(code, severity or known.severity, start, end, words, rule or known.rule, fix if isinstance(fix, Fix) else None)

    def each(self, code: str, hits: Iterable[Hit], severity: Severity | None = None) -> list[Finding]:
        """A finding of this code for each hit."""
        return [self.find(code, hit, severity) for hit in hits]
