"""Arguing, demanding, pressing, begging, laying guilt, and bargaining after a no."""

from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading

_MARKS = {
    "argue": "argue_decision",
    "entitled": "entitlement",
    "demand": "demanding",
    "press": "pressure",
    "guilt": "guilt_trip",
    "beg": "begging",
}
_WHEN_DECLINING = {"bargain": "bargaining_after_no", "bidding": "pressure"}
_TO_CONTACTS = {mark: code for mark, code in _MARKS.items() if mark not in ("argue", "entitled")}
_BY_FLOW = {"decline": _WHEN_DECLINING, "follow_up": _TO_CONTACTS}
_HOT = frozenset({"argue_decision", "entitlement", "demanding", "pressure", "threat", "rude", "personal_attack", "blame", "guilt_trip"})


def check_pushing(reading: Reading) -> Iterator[Finding]:
    """Who declines can only bargain; who asks a contact has no decision to argue with; everyone else can push."""
    marks = _BY_FLOW.get(reading.message.flow, _MARKS)
    for mark, code in marks.items():
        yield from reading.each(code, reading.marked(mark))


def heat(reading: Reading, findings: list[Finding]) -> Iterator[Finding]:
    """Two or more hot words: better to sleep on it."""
    if sum(finding.id in _HOT for finding in findings) > 1:
        yield reading.find("heat")
