"""Promises that may not hold, asking others to mislead, presents to those who decide."""

from collections.abc import Iterator

from core.etiquette.clauses import is_denied
from core.etiquette.finding import Finding
from core.etiquette.reading import Reading
from core.phrases import Hit

_NO_PRESENTS = frozenset({"hiring_manager", "interviewer", "recruiter", "agency_recruiter", "hr"})


def check_truth(reading: Reading) -> Iterator[Finding]:
    promises = (hit for hit in reading.marked("promise") if not reading.negated(hit, 2))
    yield from reading.each("false_promise", promises)
    if reading.message.door_open is False:
        yield from (reading.find("false_promise", hit, severity="hint", detail="door") for hit in _doors(reading))
    lies = (hit for hit in reading.marked("mislead") if not (is_denied(reading, hit) or _is_supposed(reading, hit)))
    yield from reading.each("dishonest", lies)
    if reading.message.recipient in _NO_PRESENTS:
        yield from reading.each("gift_to_interviewer", reading.marked("present")[:1])


def _is_supposed(reading: Reading, hit: Hit) -> bool:
    """Whether it is only supposed: "I'd be lying if I said so"."""
    return reading.words_before(hit, 2) in (["i'd", "be"], ["would", "be"])


def _doors(reading: Reading) -> list[Hit]:
    """The first line that speaks of keeping in touch, where nobody means to."""
    return [hit for hit in reading.in_body("door") if not reading.negated(hit)][:1]
