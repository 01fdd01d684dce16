"""A message read once: its parts, its words, and every phrase of the lexicon in it. The checks look at nothing else."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from core.etiquette.codes import CODES
from core.etiquette.finding import Finding, Fix, Severity
from core.etiquette.lexicon import SAID, TOPIC, lexicon_for
from core.etiquette.lexicon.people import NEGATORS
from core.etiquette.message import Message
from core.etiquette.parts import Parts, Sentence, parts_of
from core.phrases import Hit, Words, words_of

_MOST_HITS = 200  # of one mark; whoever pastes a book gets as many findings as anyone can read
_AROUND = 300  # letters to either side


class Reading:
    """A message with what was read in it. `hits` holds the phrases found, by what they mark, in the text's order."""

    __slots__ = ("_starts", "hits", "locale", "message", "parts", "text", "words")

    def __init__(self, message: Message, locale: str = "en") -> None:
        self.message = message
        self.locale = locale
        self.text = message.text
        self.parts: Parts = parts_of(message.text)
        self.words: Words = words_of(message.text, (message.company, message.role))
        self.hits: dict[str, list[Hit]] = {}
        for hit in lexicon_for(message.flow).scan(self.words):
            hits = self.hits.setdefault(hit.mark, [])
            if len(hits) < _MOST_HITS:
                hits.append(hit)
        self._starts = [sentence.start for sentence in self.parts.sentences]

    def marked(self, mark: str) -> Sequence[Hit]:
        """The hits of this mark."""
        return self.hits.get(mark, ())

    def in_body(self, mark: str) -> list[Hit]:
        """The hits of this mark that stand in the body: not in the greeting, not in the closing."""
        return [hit for hit in self.marked(mark) if self.sentence_at(hit.start) is not None]

    def reasons(self) -> Iterator[Hit]:
        """The hits that may give a reason, or name what one is about."""
        return (hit for mark, hits in self.hits.items() if mark.startswith((SAID, TOPIC)) for hit in hits)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence of the body that holds this place."""
        at = bisect_right(self._starts, place) - 1
        if at < 0 or place >= self.parts.sentences[at].end:
            return None
        return self.parts.sentences[at]

    def words_before(self, hit: Hit, count: int) -> list[str]:
        """Up to `count` words before the hit, of its sentence."""
        sentence = self.sentence_at(hit.start)
        floor = sentence.start if sentence else 0
        first = max(0, hit.at - count)
        return [self.words.words[n] for n in range(first, hit.at) if self.words.starts[n] >= floor]

    def negated(self, hit: Hit, within: int = 3) -> bool:
        """Whether a 'not' or its like stands up to `within` words before the hit."""
        return not NEGATORS.isdisjoint(self.words_before(hit, within))

    def around(self, start: int, end: int) -> str:
        """The sentence round a place, in lower case; of a very long one, what stands near."""
        sentence = self.sentence_at(start)
        if sentence is None:
            return self.words.plain[start:end]
        return self.words.plain[max(sentence.start, start - _AROUND) : min(sentence.end, end + _AROUND)]

    def find(
        self,
        code: str,
        at: Hit | tuple[int, int] | None = None,
        *,
        severity: Severity | None = None,
        fix: str | Fix | None = None,
        rule: str | None = None,
        detail: str = "",
    ) -> Finding:
        """A finding of this code on these words. A fix given as text takes the place of the words."""
        known = CODES[code]
        span = (at.start, at.end) if isinstance(at, Hit) else at
        if isinstance(fix, str):
            fix = Fix(*span, fix, len(self.text)) if span else None
        start, end = span or (None, None)
        words = self.text[slice(*span)] if span else None
        return Finding(code, severity or known.severity, start, end, words, rule or known.rule, fix, detail)

    def each(self, code: str, hits: Iterable[Hit], severity: Severity | None = None) -> list[Finding]:
        """A finding of this code for each hit."""
        return [self.find(code, hit, severity=severity) for hit in hits]
