"""Arguing, demanding, pressing, begging, laying guilt, and bargaining after a no."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.phrases import Hit
from core.etiquette.reading import Reading

_MARKS = {
    "argue": "argue_decision",
    "entitled": "entitlement",
    "demand": "demanding",
    "press": "pressure",
    "guilt": "guilt_trip",
    "beg": "begging",
    "bargain": "bargaining_after_no",
}
_ONLY_IN = {"bargain": ("decline",), "argue": ("rejection", "follow_up", "other", "thank_you")}
_HOT = frozenset({"argue_decision", "entitlement", "demanding", "pressure", "threat", "rude", "personal_attack", "blame", "guilt_trip"})


def check_pushing(reading: Reading) -> Iterator[Finding]:
    flow = reading.message.flow
    for mark, code in _MARKS.items():
        if flow in _ONLY_IN.get(mark, (flow,)):
            yield from reading.each(code, (hit for hit in reading.marked(mark) if not _about_self(reading, hit)))


def _about_self(reading: Reading, hit: Hit) -> bool:
    """'I understand', 'I need to reconsider my own plans' push nobody."""
    return False


def heat(reading: Reading, findings: list[Finding]) -> Iterator[Finding]:
    """Two or more hot words: better to sleep on it."""
    if sum(finding.id in _HOT for finding in findings) > 1:
        yield reading.find("heat")
