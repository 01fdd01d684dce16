"""Goodwill: in a letter that is warm all through, a single turn of phrase that could be meant unkindly is not."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.etiquette.finding import Finding
from core.etiquette.lexicon.courtesy import WARM
from core.etiquette.reading import Reading

_WARM_ENOUGH, _STEM = 3, 5  # different warm words; letters by which one is known
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
    lenient = len(unkind) == 1 and _warmth(reading) >= _WARM_ENOUGH
    for finding in findings:
        yield replace(finding, severity="hint") if lenient and finding is unkind[0] else finding


def _warmth(reading: Reading) -> int:
    """How many different warm words the letter has."""
    return len({word[:_STEM] for word in reading.words.words} & WARM)
