"""What a letter tells that its reader has no need to know: health, family, money, secrets."""

import re
from collections.abc import Iterator
from itertools import islice

from core.etiquette.finding import Finding, Fix
from core.etiquette.lexicon.amounts import AMOUNT, BIG_SUM, OF_WORK, PAY
from core.etiquette.lexicon.people import SELF
from core.etiquette.lexicon.private import AT_WORK, CLAUSE_END, REASON_CLAUSE
from core.etiquette.reading import Reading
from core.etiquette.words import fix_for
from core.phrases import Hit

_DIGIT = re.compile(r"\d")
_MOST_AMOUNTS = 50
_CLAUSE_REACH = 300  # letters before a hit in which the "because" of its clause is looked for


def check_privacy(reading: Reading) -> Iterator[Finding]:
    """Findings of what is better kept to oneself. Trouble that is somebody's work is none."""
    yield from _health(reading)
    if reading.message.flow in ("decline", "rejection"):
        yield from _money(reading)
    yield from reading.each("oversharing_family", reading.marked("family"))
    yield from reading.each("oversharing_family", (hit for hit in reading.marked("trouble") if _is_own(reading, hit)))
    yield from reading.each("oversharing", reading.marked("too_personal"))
    yield from reading.each("confidential", reading.marked("confidential"))


def _is_own(reading: Reading, hit: Hit) -> bool:
    """Whether somebody's trouble is the writer's own and not the work they do."""
    if SELF.isdisjoint(reading.words_before(hit, 6)):
        return False
    return AT_WORK.search(reading.around(hit.start, hit.end)) is None


def _health(reading: Reading) -> Iterator[Finding]:
    told = reading.marked("health")
    for hit in told:
        yield reading.find("oversharing_health", hit, fix=_kept_general(reading, hit))
    yield from reading.each("oversharing_family", reading.marked("health_of_kin"))
    if reading.message.flow == "decline" and not told:
        yield from reading.each("oversharing_health", reading.marked("unwell"), "hint")


def _kept_general(reading: Reading, hit: Hit) -> Fix | None:
    """Put the plain reason in the place of a whole 'because ...'. Elsewhere no mend is safe."""
    sentence = reading.sentence_at(hit.start)
    if sentence is None:
        return None
    clauses = list(
        REASON_CLAUSE.finditer(reading.words.plain, max(sentence.start, hit.start - _CLAUSE_REACH), hit.start)
    )
    if not clauses:
        return None
    end = CLAUSE_END.search(reading.text, hit.end, sentence.end)
    return Fix(
        clauses[-1].start(), end.start() if end else sentence.end, f" {fix_for('oversharing_health', reading.locale)}"
    )


def _money(reading: Reading) -> Iterator[Finding]:
    mild = reading.message.flow == "rejection"
    yield from reading.each("oversharing_money", reading.marked("hardship"), "warn" if mild else None)
    if _DIGIT.search(reading.text):
        for amount in islice(AMOUNT.finditer(reading.words.plain), _MOST_AMOUNTS):
            near = reading.around(*amount.span())
            if PAY.search(near) or not (BIG_SUM.search(amount.group().strip()) or OF_WORK.search(near)):
                yield reading.find("oversharing_salary", amount.span())
