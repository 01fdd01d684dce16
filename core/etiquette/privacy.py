"""What a letter tells that its reader has no need to know: health, family, money, other companies, secrets."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding, Fix
from core.etiquette.phrases import Hit
from core.etiquette.reading import Reading
from core.etiquette.words import fix_for

_AMOUNT = re.compile(
    r"(?:[$£€¥₹]|(?<![a-z])(?:usd|eur|gbp|chf|cad|aud|inr|sgd|nok|sek|dkk|zar|rs\.?)\s?)\d[\d.,]*+\s?(?:k\b|m\b|bn\b|million|lakh|lpa|thousand|grand)?"
    r"|(?<![\w.,])\d[\d.,]*+\s?(?:k\b(?!m)|grand\b|lakhs?\b|lpa\b|(?:thousand )?(?:dollars|pounds|euros?|francs|quid|bucks|rupees|kroner|usd|eur|gbp|chf|cad|aud)\b|(?:[$£€](?!\w)))"
    r"|(?<![\w.,])\d[\d,.]*+\s?(?:rsus?|stock options|options|shares)\b|(?<![\w.])\d[\d.]*+\s?(?:%|percent|per cent)(?= (?:more|higher|above|raise|rise|increase|bonus|equity|pay|salary|bump|of the company|on top|uplift|better))",
)
_DIGIT = re.compile(r"\d")
_BIG_SUMS = re.compile(r"(?:million|m|bn)$")
_OWN_PAY = re.compile(
    r"\b(?:salary|salaries|pay|paid|pays|paying|base|package|comp|compensation|bonus|sign-?on|signing|equity|rsus?|options|stock|wages?|rate|offer(?:ed|ing|s)?|earn\w*|make|making|raise|increase|ote|commission|rent|mortgage|debts?|savings|loan|owe|more|counter\w*|match\w*|went|go|a year|an hour|a month|a day|annum)\b"
)
_REASON_CLAUSE = re.compile(r"[,;:–—]?\s*\b(?:because|as|since|due to|owing to|on account of)\b")
_CLAUSE_END = re.compile(r"[.!?;:\n]|,? (?:so|but|and so|which is why) ")


def check_privacy(reading: Reading) -> Iterator[Finding]:
    yield from _health(reading)
    yield from _money(reading)
    yield from reading.each("oversharing_family", reading.marked("family"))
    yield from reading.each("oversharing", reading.marked("too_personal"))
    yield from reading.each("confidential", reading.marked("confidential"))


def _health(reading: Reading) -> Iterator[Finding]:
    told = reading.marked("health")
    for hit in told:
        yield reading.find("oversharing_health", hit, fix=_kept_general(reading, hit))
    for hit in reading.marked("health_of_kin"):
        yield reading.find("oversharing_family", hit)
    if reading.message.flow == "decline" and not told:
        yield from reading.each("oversharing_health", reading.marked("unwell"), "hint")


def _kept_general(reading: Reading, hit: Hit) -> Fix | None:
    """Put the plain reason in the place of a whole 'because ...'. Elsewhere no mend is safe."""
    sentence = reading.sentence_at(hit.start)
    if sentence is None:
        return None
    clauses = list(_REASON_CLAUSE.finditer(reading.words.plain, sentence.start, hit.start))
    if not clauses:
        return None
    end = _CLAUSE_END.search(reading.text, hit.end, sentence.end)
    return Fix(clauses[-1].start(), end.start() if end else sentence.end, " " + fix_for("oversharing_health"))


def _money(reading: Reading) -> Iterator[Finding]:
    if reading.message.flow not in ("decline", "rejection"):
        return
    yield from reading.each("oversharing_money", reading.marked("hardship"), "warn" if reading.message.flow == "rejection" else None)
    if not _DIGIT.search(reading.text):
        return
    for amount in _AMOUNT.finditer(reading.words.plain):
        hit = Hit("amount", amount.start(), amount.end(), 0)
        near = reading.around(hit)
        own = _OWN_PAY.search(near)
        if own and not (_BIG_SUMS.search(amount.group().strip()) and not re.search("offer|salary|equity|package", near)):
            yield reading.find("oversharing_salary", hit)
