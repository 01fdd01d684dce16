"""Who does what to whom: each kind sentence beside the unkind one that shares its words."""

import pytest

from core.etiquette import Message, check

_PAIRS = [  # kind, unkind, the code of the unkind one, the flow
    ("You never made me feel small.", "You made me feel small.", "blame", "rejection"),
    ("Nobody ever kept me waiting.", "You kept me waiting for an hour.", "blame", "rejection"),
    ("It didn't put me off at all.", "Your lobby put me off.", "negativity", "decline"),
    ("I won't pretend that it was easy.", "Could you pretend that I led the team?", "dishonest", "decline"),
    ("I made a mistake in my test.", "I think you made a mistake.", "argue_decision", "rejection"),
    ("I know that you have to answer to a board.", "You have to answer me.", "demanding", "rejection"),
    ("If you need to move the date, any day suits me.", "You need to move now.", "demanding", "rejection"),
    ("Please don't feel you have to reply.", "You must reply.", "demanding", "rejection"),
    ("I'll answer your question by tonight.", "I want an answer by tonight.", "pressure", "rejection"),
    ("Could you confirm today that it came?", "Confirm today.", "demanding", "rejection"),
    ("I have finally got round to writing.", "You finally got round to writing.", "passive_aggressive", "rejection"),
    ("It helps to hear it from somebody who knows them.", "You hired somebody who knows the boss.",
     "passive_aggressive", "rejection"),
    ("You must be exhausted after such a day.", "You were rude.", "personal_attack", "rejection"),
    ("What did you mean by that risk?", "You were mean.", "personal_attack", "rejection"),
    ("I'd be a fool to argue.", "You are fools.", "personal_attack", "rejection"),
    ("You deserve an explanation from me.", "I deserve an explanation.", "entitlement", "rejection"),
    ("I'll keep this quiet until you tell the team.", "Keep this quiet.", "confidential", "follow_up"),
    ("I would not ask if I didn't trust you.", "I didn't trust your manager.", "negativity", "decline"),
]  # fmt: skip
_UNKIND = {code for _, _, code, _ in _PAIRS}


def _found(text: str, flow: str) -> set[str]:
    return {finding.id for finding in check(Message(text, flow=flow)) if finding.severity != "hint"}


@pytest.mark.parametrize(("kind", "unkind", "code", "flow"), _PAIRS)
def test_the_same_words_said_by_or_to_another(kind: str, unkind: str, code: str, flow: str) -> None:
    assert code in _found(unkind, flow)
    assert not _found(kind, flow) & _UNKIND


@pytest.mark.parametrize(
    "words", ["Obviously I'm sad.", "I guess we'll meet in May.", "It speaks volumes for you all."]
)
def test_soft_words_hurt_only_in_a_cold_letter(words: str) -> None:
    warm = f"Thank you for your kind letter. {words} I wish the new colleague every success."
    assert "passive_aggressive" not in _found(warm, "rejection")
    assert "passive_aggressive" in _found(f"I got your letter. {words}", "rejection")


def test_a_joke_between_friends_is_let_be() -> None:
    note = "Hi Bo, I laughed at your story of the useless boss all week. Lunch would be lovely."
    assert not _found(note, "follow_up") & _UNKIND
