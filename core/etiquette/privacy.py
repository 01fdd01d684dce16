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
_SELF = frozenset("i i'm i've i'd my me mine we we're we've our us".split())
_AT_WORK = re.compile(r"\b(?:work(?:ed|ing)? (?:with|on|in)|clients?|families|patients|tenants|advice|advis|support(?:ing|s|ed)? (?:people|those|women|men|young)|volunteer|charity|caseload|policy|research|project|team|training|law)\b")
_DIGIT = re.compile(r"\d")
_BIG_SUMS = re.compile(r"(?:million|m|bn)$")
_PAY = re.compile(r"\b(?:salary|pay|base|package|bonus|sign-?on|equity|rsus?|stock options|offered me|offer of|earn|wage|day rate|a year|per year|an hour)\b")
_OF_WORK = re.compile(r"\b(?:project|budget|funds?|funding|revenue|turnover|grant|raised|saved|savings of|campaign|contract|donat\w*|sales|costs?|invest\w*|portfolio|programme|program|scheme|deal|worth of|customers?|users?)\b")
_REASON_CLAUSE = re.compile(r"[,;:–—]?\s*\b(?:because|as|since|due to|owing to|on account of)\b")
_CLAUSE_END = re.compile(r"[.!?;:\n]|,? (?:so|but|and so|which is why) ")


def check_privacy(reading: Reading) -> Iterator[Finding]:
    yield from _health(reading)
    yield from _money(reading)
    yield from reading.each("oversharing_family", reading.marked("family"))
    yield from reading.each("oversharing_family", (hit for hit in reading.marked("trouble") if _is_own(reading, hit)))
    yield from reading.each("oversharing", reading.marked("too_personal"))
    yield from reading.each("confidential", reading.marked("confidential"))


def _is_own(reading: Reading, hit: Hit) -> bool:
    """Whether somebody's trouble is the writer's own and not the work they do."""
    return not _SELF.isdisjoint(reading.words_before(hit, 6)) and not _AT_WORK.search(reading.around(hit))


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
        if _PAY.search(near) or not (_BIG_SUMS.search(amount.group().strip()) or _OF_WORK.search(near)):
            yield reading.find("oversharing_salary", hit)
