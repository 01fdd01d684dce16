"""Goodwill: in a letter that is warm all through, a single turn of phrase that could be meant unkindly is not."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.etiquette.courtesy import warmth
from core.etiquette.finding import Finding
from core.etiquette.lexicon.soft import PHRASES as SOFT
from core.etiquette.reading import Reading

_WARM_ENOUGH = 3  # different warm words
_FRIENDLY = frozenset({"thank_you", "follow_up"})  # letters that answer no decision joke more often than they hurt
# what can be read either way; an oath, a secret, a diagnosis or a lie stays what it is, however warm the rest
_EITHER_WAY = frozenset(
    {
        "blame",
        "negativity",
        "hearsay",
        "passive_aggressive",
        "bridge_burning",
        "rude",
        "personal_attack",
        "threat",
        "argue_decision",
        "demanding",
        "entitlement",
        "pressure",
        "guilt_trip",
        "begging",
        "boasting",
        "unprofessional",
        "false_promise",
    }
)


def in_goodwill(reading: Reading, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, where one stands alone in a warm letter as a hint."""
    findings = list(findings)
    unkind = [finding for finding in findings if finding.id in _EITHER_WAY and finding.severity != "hint"]
    alone = len({finding.start for finding in unkind}) == 1
    lenient = alone and _warmth(reading, unkind[0]) >= _warm_enough(reading, unkind[0])
    for finding in findings:
        yield replace(finding, severity="hint") if lenient and finding in unkind else finding


def _warm_enough(reading: Reading, finding: Finding) -> int:
    """How many: fewer where the words are soft, and where no decision is answered."""
    soft = any(hit.start == finding.start for mark in SOFT for hit in reading.marked(mark))
    return _WARM_ENOUGH - soft - (reading.message.flow in _FRIENDLY)


def _warmth(reading: Reading, finding: Finding) -> int:
    return warmth(reading, finding.start or 0, finding.end or 0)
