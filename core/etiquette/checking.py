"""All checks on one message, and the summary of what they found."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from core.etiquette.asking import check_asking
from core.etiquette.codes import CODES, Tick
from core.etiquette.companies import check_companies
from core.etiquette.courtesy import check_courtesy
from core.etiquette.decision import check_decision
from core.etiquette.finding import Finding, fixed
from core.etiquette.form import check_form
from core.etiquette.goodwill import in_goodwill
from core.etiquette.mending import mended
from core.etiquette.message import Message
from core.etiquette.privacy import check_privacy
from core.etiquette.pushing import check_pushing, heat
from core.etiquette.reading import Reading
from core.etiquette.reasons import check_reasons
from core.etiquette.style import check_style
from core.etiquette.tone import check_tone
from core.etiquette.truth import check_truth

_FAMILIES = (
    check_tone,
    check_pushing,
    check_privacy,
    check_truth,
    check_courtesy,
    check_decision,
    check_reasons,
    check_companies,
    check_asking,
    check_form,
    check_style,
)
TICKS: tuple[Tick, ...] = ("honest", "consistent", "grateful", "professional")
_WORST_FIRST = {"block": 0, "warn": 1, "hint": 2}
_ORDER = {code: place for place, code in enumerate(CODES)}
_MOST_OF_A_CODE = 20
_MOST_MENDS = 100


def check(message: Message, locale: str = "en") -> tuple[Finding, ...]:
    """What is to be mended, worst first, then by code, then in the text's order; at most twenty of a code.

    Takes time linear in the length of the text and raises on none.
    """
    reading = Reading(message, locale)
    return tuple(mended(reading, _found(reading), _found))


def _found(reading: Reading) -> tuple[Finding, ...]:
    found = [finding for family in _FAMILIES for finding in family(reading)]
    found = list(in_goodwill(reading, found))
    found += heat(reading, found)
    return _worst_first(found)


def _worst_first(found: list[Finding]) -> tuple[Finding, ...]:
    """In order, no words twice for a code."""
    kept: list[Finding] = []
    count: Counter[str] = Counter()
    reached: dict[str, int] = {}  # by code, where the words of its latest finding end
    for finding in sorted(found, key=_place):
        start, end = (-1, 0) if finding.start is None or finding.end is None else (finding.start, finding.end)
        if start >= reached.get(finding.id, -1) and count[finding.id] < _MOST_OF_A_CODE:
            kept.append(finding)
            count[finding.id] += 1
            reached[finding.id] = max(end, start + 1)
    return tuple(kept)


def _place(finding: Finding) -> tuple[int, int, int]:
    start = -1 if finding.start is None else finding.start
    return _WORST_FIRST[finding.severity], _ORDER[finding.id], start


def mend(message: Message, locale: str = "en") -> str:
    """The text with every safe mend applied, one after the other, worst first."""
    for _ in range(_MOST_MENDS):
        finding = next((finding for finding in check(message, locale) if finding.fix), None)
        if finding is None:
            break
        message = replace(message, text=fixed(message.text, finding))
    return message.text


def ticks(findings: Iterable[Finding]) -> dict[Tick, bool]:
    """The four things a letter should be, each true unless a block or a warning stands against it."""
    against = {CODES[finding.id].tick for finding in findings if finding.severity != "hint"}
    return {tick: tick not in against for tick in TICKS}
