"""The codes a finding may have: how bad, which rule of career etiquette, and which of the four ticks it takes away."""

from dataclasses import dataclass, replace
from typing import Literal

from core.etiquette.finding import Severity

Tick = Literal["honest", "consistent", "grateful", "professional"]
Group = Literal["tone", "pushing", "private", "truth", "answer", "names", "asking", "form"]


@dataclass(frozen=True, slots=True)
class Code:
    """What is so for all findings of a code, unless the check that reports it says otherwise."""

    severity: Severity
    rule: str
    tick: Tick = "professional"
    group: Group = "form"


_GROUPS: dict[Group, dict[str, Code]] = {
    "tone": {
        "threat": Code("block", "S30"),
        "discriminatory": Code("block", "S13"),
        "personal_attack": Code("block", "S13"),
        "rude": Code("block", "S15"),
        "profanity_mild": Code("block", "S15"),
        "blame": Code("block", "S13"),
        "negativity": Code("block", "S13"),
        "hearsay": Code("block", "S13"),
        "passive_aggressive": Code("block", "S13"),
        "bridge_burning": Code("block", "S27"),
        "unprofessional": Code("warn", "S15"),
        "boasting": Code("warn", "S13"),
        "heat": Code("hint", "S29"),
    },
    "pushing": {
        "argue_decision": Code("block", "S30"),
        "demanding": Code("block", "S30"),
        "entitlement": Code("block", "S30"),
        "pressure": Code("block", "S23"),
        "guilt_trip": Code("warn", "S29"),
        "begging": Code("warn", "S29"),
        "bargaining_after_no": Code("warn", "S04", "honest"),
    },
    "private": {
        "oversharing_health": Code("block", "S14"),
        "oversharing_money": Code("block", "S14"),
        "oversharing_salary": Code("block", "S14"),
        "oversharing_family": Code("warn", "S14"),
        "oversharing": Code("warn", "S14"),
        "names_other_company": Code("warn", "S14"),
        "confidential": Code("block", "S14"),
    },
    "truth": {
        "dishonest": Code("block", "S01", "honest"),
        "false_promise": Code("warn", "S01", "honest"),
        "gift_to_interviewer": Code("block", "S10"),
    },
    "answer": {
        "no_gratitude": Code("block", "S09", "grateful"),
        "no_decision": Code("block", "S04", "honest"),
        "vague_decision": Code("block", "S04", "honest"),
        "buried_decision": Code("block", "S04"),
        "late_decision": Code("warn", "S04"),
        "no_reason": Code("hint", "S05", "honest"),
        "vague_reason": Code("warn", "S05", "honest"),
        "reason_conflict": Code("warn", "S07", "consistent"),
        "over_apology": Code("warn", "S26"),
        "no_apology_renege": Code("warn", "S12"),
    },
    "names": {
        "placeholder_left": Code("block", "S12"),
        "wrong_company": Code("block", "S12", "consistent"),
        "no_company": Code("hint", "S09"),
        "no_role": Code("warn", "S09"),
        "generic_greeting": Code("warn", "S15"),
        "mass_mail": Code("warn", "S48"),
        "no_opt_in": Code("block", "S18"),
        "unread_mailbox": Code("warn", "S34"),
    },
    "asking": {
        "transactional": Code("warn", "S48"),
        "no_context": Code("warn", "S17"),
        "too_many_asks": Code("warn", "S23"),
        "generic": Code("warn", "S50"),
        "terse": Code("warn", "S09"),
    },
    "form": {
        "no_signoff": Code("warn", "S15"),
        "no_subject": Code("warn", "S23"),
        "too_long": Code("warn", "S23"),
        "char_limit": Code("block", "S50"),
        "reading_grade": Code("hint", "S04"),
        "cliche": Code("hint", "S09"),
        "exclamation_excess": Code("warn", "S15"),
        "all_caps": Code("warn", "S15"),
        "emoji": Code("warn", "S15"),
        "grammar": Code("warn", "S15"),
    },
}

CODES = {code: replace(known, group=group) for group, codes in _GROUPS.items() for code, known in codes.items()}
"""In the order in which findings of one severity are shown."""
