"""Promises that may not hold, asking others to mislead, presents to those who decide."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading

_NO_PRESENTS = frozenset({"hiring_manager", "interviewer", "recruiter", "agency_recruiter", "hr"})


def check_truth(reading: Reading) -> Iterator[Finding]:
    promises = (hit for hit in reading.marked("promise") if not reading.negated(hit, 2))
    yield from reading.each("false_promise", promises)
    yield from reading.each("dishonest", reading.marked("mislead"))
    if reading.message.recipient in _NO_PRESENTS:
        yield from reading.each("gift_to_interviewer", reading.marked("present")[:1])
