"""Arguing, demanding, pressing, begging, laying guilt, and bargaining after a no."""

import re
from collections.abc import Iterator
from datetime import timedelta

from core.etiquette.clauses import is_denied, is_order, is_own, is_promised
from core.etiquette.courtesy import thanks_in
from core.etiquette.finding import Finding
from core.etiquette.lexicon.soft import PUSHING
from core.etiquette.reading import Reading
from core.phrases import Hit

_ALL = {
    "argue": "argue_decision",
    "entitled": "entitlement",
    "demand": "demanding",
    "press": "pressure",
    "guilt": "guilt_trip",
    "beg": "begging",
} | PUSHING
_BY_FLOW = {
    "decline": {"bargain": "bargaining_after_no", "bidding": "pressure"},
    "follow_up": {mark: code for mark, code in _ALL.items() if mark not in ("argue", "entitled", "soft_argue")},
}
_THANKS_REACH = 8  # words
_THANKS = frozenset(
    {"thank", "thanks", "grateful", "appreciate", "appreciated", "kind", "generous", "enough", "kindly"}
)
_SELF_BLAMING = frozenset({"made", "make", "making", "missed", "overlooked", "failed", "misread", "misjudged"})
_DEADLINES = frozenset({"by", "before"})
_TURNS = frozenset({"but", "though", "although", "however", "yet", "if", "i'd", "would", "and", "i"})
_POLITE = re.compile(
    r"\b(?:could you|would you|might you|may i|can i|could i|if you|grateful|appreciate|thankful|glad|happy to|kind|"
    r"help me|would help|learn|wonder|thank|thanks|i understand|love to)\b"
)
_FIRST_HEAT = timedelta(hours=1)
_HOT = frozenset(
    {*_ALL.values(), "threat", "rude", "personal_attack", "blame", "negativity", "passive_aggressive"} - {"begging"}
)


def check_pushing(reading: Reading) -> Iterator[Finding]:
    """Who declines can only bargain; who asks a contact has no decision to argue with; everyone else can push."""
    if reading.message.flow != "decline":
        blunt = (hit for hit in reading.marked("ask_why") if not _is_polite(reading, hit))
        yield from reading.each("argue_decision", blunt)
    for mark, code in _BY_FLOW.get(reading.message.flow, _ALL).items():
        yield from reading.each(code, (hit for hit in reading.marked(mark) if _is_pushed(reading, hit)))


def _is_pushed(reading: Reading, hit: Hit) -> bool:
    """Whether it is said to the reader, and not of something the writer does, denies or thanks for."""
    if _is_thanked_for(reading, hit) or is_denied(reading, hit):
        return False
    if hit.mark in ("demand", "press") and not is_order(reading, hit):
        return False
    first = reading.words.words[hit.at]
    if first in _SELF_BLAMING and is_own(reading, hit):
        return False
    if first in _DEADLINES and is_promised(reading, hit):
        return False
    return not (first.startswith("deserve") and reading.words_before(hit, 1)[-1:] in (["you"], ["they"], ["all"]))


def _is_thanked_for(reading: Reading, hit: Hit) -> bool:
    """Whether it is what the letter thanks for: "Thank you for explaining why I wasn't chosen"."""
    before = reading.words_before(hit, _THANKS_REACH)
    last = max((at for at, word in enumerate(before) if word in _THANKS), default=None)
    return last is not None and _TURNS.isdisjoint(before[last:])


def _is_polite(reading: Reading, hit: Hit) -> bool:
    """Whether a "why" is asked as a favor, in a letter that thanks: "I'd be grateful to know why"."""
    return bool(thanks_in(reading)) and _POLITE.search(reading.around(hit.start, hit.end)) is not None


def heat(reading: Reading, findings: list[Finding]) -> Iterator[Finding]:
    """Two or more hot passages, or one within the first hour: better to sleep on it."""
    since = reading.message.since
    fresh = since is not None and since < _FIRST_HEAT
    if _passages(findings) > (0 if fresh else 1):
        yield reading.find("heat", detail="fresh" if fresh else "")


def _passages(findings: list[Finding]) -> int:
    """How many passages are hot; words found twice are one."""
    count = reached = 0
    hot = (finding for finding in findings if finding.id in _HOT and finding.severity != "hint")
    for start, end in sorted((finding.start or 0, finding.end or 0) for finding in hot):
        if start >= reached:
            count += 1
        reached = max(reached, end)
    return count
