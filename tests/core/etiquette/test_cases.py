"""Letters people might send, good and bad, each of a kind, and what several people might be told."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.etiquette import Message, check, compare

_HERE = Path(__file__).parent
_LETTERS = [json.loads(line) for line in (_HERE / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
_PAIRS = [json.loads(line) for line in (_HERE / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
# a finding answers for a wanted one of its family
_FAMILIES = (
    {"negativity", "rude", "personal_attack", "blame", "passive_aggressive", "bridge_burning", "threat",
     "profanity_mild", "hearsay", "unprofessional"},
    {"demanding", "entitlement", "argue_decision", "pressure", "guilt_trip", "begging", "bargaining_after_no"},
    {"transactional", "no_context", "too_many_asks", "generic", "mass_mail", "terse", "generic_greeting", "no_opt_in"},
    {"oversharing", "oversharing_health", "oversharing_family", "oversharing_salary", "oversharing_money",
     "names_other_company", "confidential"},
    {"vague_decision", "buried_decision", "late_decision", "no_decision"},
    {"exclamation_excess", "all_caps", "emoji"},
    {"false_promise", "dishonest"},
    {"too_long", "char_limit", "reading_grade"},
)  # fmt: skip


def _message(case: dict[str, Any]) -> Message:
    known = ("text", "subject", "flow", "recipient", "channel", "company", "role", "reason")
    return Message(**{field: case[field] for field in known if field in case})


@pytest.mark.parametrize("case", [case for case in _LETTERS if case["good"]], ids=lambda case: case["kind"])
def test_good_letter_passes(case: dict[str, Any]) -> None:
    assert [finding for finding in check(_message(case)) if finding.severity != "hint"] == []


@pytest.mark.parametrize("case", [case for case in _LETTERS if not case["good"]], ids=lambda case: case["kind"])
def test_bad_letter_is_held(case: dict[str, Any]) -> None:
    findings = check(_message(case))
    wanted = set(case["want"]).union(*(family for family in _FAMILIES if family & set(case["want"])))
    assert {finding.severity for finding in findings} & {"block", "warn"}
    assert {finding.id for finding in findings} & wanted


@pytest.mark.parametrize("pair", _PAIRS, ids=lambda pair: pair["kind"])
def test_what_several_are_told(pair: dict[str, Any]) -> None:
    assert compare([Message(text) for text in pair["texts"]]).consistent is pair["consistent"]
