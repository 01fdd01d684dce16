"""All checks on one message, and the summary of what they found."""

from collections.abc import Iterable

from core.etiquette.asking import check_asking
from core.etiquette.codes import CODES, Tick
from core.etiquette.companies import check_companies
from core.etiquette.courtesy import check_courtesy
from core.etiquette.decision import check_decision
from core.etiquette.finding import Finding
from core.etiquette.form import check_form
from core.etiquette.message import Message
from core.etiquette.privacy import check_privacy
from core.etiquette.pushing import check_pushing, heat
from core.etiquette.reading import Reading
from core.etiquette.reasons import check_reasons
from core.etiquette.tone import check_tone
from core.etiquette.truth import check_truth

_FAMILIES = (check_tone, check_pushing, check_privacy, check_truth, check_courtesy, check_decision, check_reasons, check_companies, check_asking, check_form)
_WORST_FIRST = {"block": 0, "warn": 1, "hint": 2}
_ORDER = {code: place for place, code in enumerate(CODES)}
_MOST_OF_A_CODE = 20
TICKS: tuple[Tick, ...] = ("honest", "consistent", "grateful", "professional")


def check(message: Message, locale: str = "en") -> tuple[Finding, ...]:
    """What is to be mended, worst first, then by code, then in the text's order; at most twenty of a code.

    Takes time linear in the length of the text and raises on none.
    """
    reading = Reading(message)
    found = [finding for family in _FAMILIES for finding in family(reading)]
    found += heat(reading, found)
    return _sorted(found)


def _sorted(found: Iterable[Finding]) -> tuple[Finding, ...]:
    kept: list[Finding] = []
    count: dict[str, int] = {}
    seen: set[tuple[str, int | None]] = set()
    for finding in sorted(found, key=lambda f: (_WORST_FIRST[f.severity], _ORDER[f.id], f.start if f.start is not None else -1)):
        if (finding.id, finding.start) in seen or count.get(finding.id, 0) >= _MOST_OF_A_CODE:
            continue
        seen.add((finding.id, finding.start))
        count[finding.id] = count.get(finding.id, 0) + 1
        kept.append(finding)
    return tuple(kept)


def ticks(findings: Iterable[Finding]) -> dict[Tick, bool]:
    """The four things a letter should be, each true unless a block or a warning stands against it."""
    against = {CODES[finding.id].tick for finding in findings if finding.severity != "hint"}
    return {tick: tick not in against for tick in TICKS}
