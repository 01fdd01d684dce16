from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from core.letters.advice import advice, follow_ups
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.vocabulary import About, Channel, Reason, Recipient, Stage
from tests.core.letters.drawn import decisions

MONDAY, FRIDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 29)


def said(today: date = MONDAY, reason: Reason = Reason.TRAVEL, **answers: Any) -> str:
    defaults = {"company": "Acme", "contact": "Dana", "explanation": Explanation(reason=reason)}
    return "\n".join(advice(Decision(**{**defaults, **answers}), today))


@pytest.mark.parametrize(
    ("today", "words"), [(MONDAY, "today"), (FRIDAY, "before the weekend"), (SUNDAY, "first thing they read on Monday")]
)
def test_the_same_day_and_before_the_weekend(today: date, words: str) -> None:
    assert words in said(today)


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (FRIDAY, "until Friday, November 27"),
        (MONDAY, "due today"),
        (date(2026, 11, 20), "has passed"),
        (date(2027, 1, 4), "until Monday, January 4, 2027"),
    ],
)
def test_at_or_before_the_deadline(deadline: date, words: str) -> None:
    assert words in said(deadline=deadline)


def test_british_dates() -> None:
    assert "until Friday 27 November." in said(deadline=FRIDAY, locale="en-GB")


def test_a_call_first_and_then_in_writing() -> None:
    assert "call Dana first" in said(channel=Channel.PHONE)
    assert "call" not in said()


def test_a_yes_is_taken_back_within_hours() -> None:
    assert "every hour counts" in said(stage=Stage.ACCEPTED)


def test_after_signing_the_bridge_the_kit_the_contract_and_no_legal_advice() -> None:
    words = said(stage=Stage.SIGNED)
    for part in (
        "close the door",
        "laptop",
        "Read what you signed",
        "can't give legal advice",
        "Send the same letter to HR",
    ):
        assert part in words
    assert "Send the same letter to HR" not in said(stage=Stage.SIGNED, contact_role=Recipient.HR)


def test_a_gift_is_an_idea_for_the_referrer_only() -> None:
    assert "lunch" in said(referrer="Priya", panel=("Ines",))
    assert "Priya" in next(line for line in said(referrer="Priya").split("\n") if "lunch" in line)
    assert "lunch" not in said(panel=("Ines",), recruiter="Sam")


def test_no_reason_is_fine_as_long_as_nobody_gets_one() -> None:
    assert "no reason" in said(reason=Reason.NONE_GIVEN)
    assert "same reason" not in said(reason=Reason.NONE_GIVEN)


def test_a_no_does_not_bargain_and_names_nobody_else() -> None:
    assert "bargains" in said(reason=Reason.PAY)
    assert "other company's name" in said(reason=Reason.OTHER_OFFER)


def test_inside_the_firm_one_talks_first() -> None:
    words = said(about=About.INTERNAL, contact_role=Recipient.MANAGER)
    assert "in person" in words
    assert "within two days" in words


@given(decisions(wild=True))
def test_advice_never_repeats_itself_and_leaves_no_gap(decision: Decision) -> None:
    lines = advice(decision, MONDAY)
    assert len(lines) == len(set(lines)) >= 2
    if "{" not in f"{decision.company}{decision.contact}":
        assert not any("{" in line or "None" in line for line in lines)


def test_the_check_in_is_on_the_day_chosen_else_in_three_months() -> None:
    open_door = {"company": "Acme", "explanation": Explanation(reason=Reason.PAY), "door_open": True}
    (chosen,) = follow_ups(Decision(**open_door, check_in=date(2027, 5, 3), contact="Dana"), MONDAY)
    assert chosen.due == date(2027, 5, 3)
    assert "Dana at Acme" in chosen.why
    (ours,) = follow_ups(Decision(**open_door), MONDAY)
    assert timedelta(days=85) < ours.due - MONDAY < timedelta(days=95)
    (late,) = follow_ups(Decision(**open_door, check_in=date(2026, 1, 1)), MONDAY)
    assert late.due > MONDAY


def test_no_check_in_where_the_door_was_not_left_open() -> None:
    assert follow_ups(Decision(company="Acme", explanation=Explanation(reason=Reason.PAY)), MONDAY) == ()
