"""Arguing, demanding, pressing, begging, laying guilt, and bargaining after a no."""

from collections.abc import Iterator
from datetime import timedelta

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading
from core.phrases import Hit

_ALL = {
    "argue": "argue_decision",
    "entitled": "entitlement",
    "demand": "demanding",
    "press": "pressure",
    "guilt": "guilt_trip",
    "beg": "begging",
}
_BY_FLOW = {
    "decline": {"bargain": "bargaining_after_no", "bidding": "pressure"},
    "follow_up": {mark: code for mark, code in _ALL.items() if mark not in ("argue", "entitled")},
}
_THANKS_REACH = 8  # words
_THANKS = frozenset({"thank", "thanks", "grateful", "appreciate", "appreciated"})
_TURNS = frozenset({"but", "though", "although", "however", "yet", "if", "i'd", "would", "and", "i"})
_FIRST_HEAT = timedelta(hours=1)
_HOT = frozenset(
    {*_ALL.values(), "threat", "rude", "personal_attack", "blame", "negativity", "passive_aggressive"} - {"begging"}
)


def check_pushing(reading: Reading) -> Iterator[Finding]:
    """Who declines can only bargain; who asks a contact has no decision to argue with; everyone else can push."""
    for mark, code in _BY_FLOW.get(reading.message.flow, _ALL).items():
        yield from reading.each(code, (hit for hit in reading.marked(mark) if not _is_thanked_for(reading, hit)))


def _is_thanked_for(reading: Reading, hit: Hit) -> bool:
    """Whether it is what the letter thanks for: "Thank you for explaining why I wasn't chosen"."""
    before = reading.words_before(hit, _THANKS_REACH)
    last = max((at for at, word in enumerate(before) if word in _THANKS), default=None)
    return last is not None and _TURNS.isdisjoint(before[last:])


def heat(reading: Reading, findings: list[Finding]) -> Iterator[Finding]:
    """Two or more hot words, or one within the first hour: better to sleep on it."""
    since = reading.message.since
    fresh = since is not None and since < _FIRST_HEAT
    if sum(finding.id in _HOT for finding in findings) > (0 if fresh else 1):
        yield reading.find("heat", detail="fresh" if fresh else "")
