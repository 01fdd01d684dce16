"""Promises that may not hold, asking others to mislead, presents to those who decide."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading

_NO_PRESENTS = frozenset({"hiring_manager", "interviewer", "recruiter", "agency_recruiter", "hr", None})


def check_truth(reading: Reading) -> Iterator[Finding]:
    yield from reading.each("false_promise", (hit for hit in reading.marked("promise") if not reading.negated(hit, 2)))
    yield from reading.each("dishonest", reading.marked("mislead"))
    if reading.message.recipient in _NO_PRESENTS:
        yield from _presents(reading)


def _presents(reading: Reading) -> Iterator[Finding]:
    giving = [reading.sentence_at(hit.start) for hit in reading.marked("giving")]
    for hit in reading.marked("present"):
        sentence = reading.sentence_at(hit.start)
        if sentence is not None and sentence in giving:
            yield reading.find("gift_to_interviewer", hit)
            return
