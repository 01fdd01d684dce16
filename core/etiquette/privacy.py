"""What a letter tells that its reader has no need to know: health, family, money, secrets."""

import re
from collections.abc import Iterator
from itertools import islice

from core.etiquette.clauses import is_kept
from core.etiquette.finding import Finding
from core.etiquette.lexicon.amounts import AMOUNT, BIG_SUM, OF_WORK, PAY
from core.etiquette.lexicon.people import SELF
from core.etiquette.lexicon.private import AT_WORK
from core.etiquette.reading import Reading
from core.phrases import Hit

_DIGIT = re.compile(r"\d")
_MOST_AMOUNTS = 50


def check_privacy(reading: Reading) -> Iterator[Finding]:
    """Findings of what is better kept to oneself. Trouble that is somebody's work is none."""
    yield from _health(reading)
    if reading.message.flow in ("decline", "rejection"):
        yield from _money(reading)
    yield from reading.each("oversharing_family", reading.marked("family"))
    yield from reading.each("oversharing_family", (hit for hit in reading.marked("trouble") if _is_own(reading, hit)))
    yield from reading.each("oversharing", reading.marked("too_personal"))
    yield from reading.each(
        "confidential", (hit for hit in reading.marked("confidential") if not is_kept(reading, hit))
    )


def _is_own(reading: Reading, hit: Hit) -> bool:
    """Whether somebody's trouble is the writer's own and not the work they do."""
    if SELF.isdisjoint(reading.words_before(hit, 6)):
        return False
    return AT_WORK.search(reading.around(hit.start, hit.end)) is None


def _health(reading: Reading) -> Iterator[Finding]:
    told = reading.marked("health")
    yield from reading.each("oversharing_health", told)
    yield from reading.each("oversharing_family", reading.marked("health_of_kin"))
    if reading.message.flow == "decline" and not told:
        yield from reading.each("oversharing_health", reading.marked("unwell"), "hint")


def _money(reading: Reading) -> Iterator[Finding]:
    mild = reading.message.flow == "rejection"
    yield from reading.each("oversharing_money", reading.marked("hardship"), "warn" if mild else None)
    if _DIGIT.search(reading.text):
        for amount in islice(AMOUNT.finditer(reading.words.plain), _MOST_AMOUNTS):
            near = reading.around(*amount.span())
            if PAY.search(near) or not (BIG_SUM.search(amount.group().strip()) or OF_WORK.search(near)):
                yield reading.find("oversharing_salary", amount.span())
