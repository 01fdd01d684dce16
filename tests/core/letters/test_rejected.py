"""Letters about a rejection: what holds for all of them."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.letters.advice import advice, follow_ups
from core.letters.pack import pack
from core.letters.recipe import wordings, write
from core.letters.rejected.perspective import perspective
from core.letters.rejection import Rejection
from core.understanding.mail.why import why_not
from tests.core.letters.lawful import assert_different, assert_lawful
from tests.core.letters.rejections import rejections

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(rejections(), st.integers(0, 5))
def test_every_letter_can_be_sent_as_it_is(rejection: Rejection, wording: int) -> None:
    recipes = [planned.recipe for planned in pack(rejection)]
    for recipe in recipes:
        assert_lawful(recipe.model_copy(update={"wording": wording}))
    assert_different(recipe.model_copy(update={"wording": wording}) for recipe in recipes)


@settings(max_examples=40, deadline=None)
@given(rejections())
def test_another_wording_is_another_letter_each_time(rejection: Rejection) -> None:
    for planned in pack(rejection):
        assert wordings(planned.recipe) >= 3


TODAY = date(2026, 11, 23)


def rejected(**answers: Any) -> Rejection:
    return Rejection(
        **{"company": "Oakline", "role": "statistician", "contact": "Lena", "sign_off": "Sofia", **answers}
    )


def kinds(**answers: Any) -> list[tuple[str, str]]:
    return [(planned.recipe.kind, planned.when) for planned in pack(rejected(**answers))]


def said(**answers: Any) -> str:
    return "\n".join(advice(rejected(**answers), TODAY))


@pytest.mark.parametrize(
    ("answers", "letters"),
    [
        ({}, [("reply", "day_or_two")]),
        ({"reached": "phone_screen"}, [("reply", "two_days")]),
        ({"reached": "final", "panel": ("Marek",)}, [("reply", "rested"), ("panel_thanks", "decided")]),
        ({"reached": "interview", "panel": ("Marek",)}, [("reply", "two_days"), ("connect", "decided")]),
        ({"channel": "phone"}, [("reply", "today")]),
        ({"contact_role": "agency_recruiter"}, [("reply", "today")]),
        ({"no_reply": True}, []),
        ({"no_reply": True, "referrer": "Priya"}, [("outcome", "with_news")]),
        ({"wants": "nothing"}, []),
        ({"wants": "feedback"}, [("feedback_request", "two_days")]),
        ({"wants": "answer_feedback"}, [("feedback_thanks", "two_days")]),
        ({"wants": "reapply"}, [("reapply", "their_time")]),
        ({"news": "rescinded"}, [("rescinded", "today")]),
        ({"reached": "offer"}, [("rescinded", "today")]),
        ({"news": "waitlist"}, [("waitlist", "one_day")]),
        ({"news": "paused"}, [("paused", "day_or_two")]),
        ({"news": "internal", "winner": "Ravi"}, [("internal_reply", "today"), ("congratulation", "after_talk")]),
        (
            {"news": "ghosted", "referrer": "Priya"},
            [("nudge", "nudge_first"), ("second_nudge", "nudge_second"), ("closing_note", "nudge_last")],
        ),
    ],
)
def test_who_hears_what_and_when(answers: dict[str, Any], letters: list[tuple[str, str]]) -> None:
    assert kinds(**answers) == letters


def test_s30_the_decision_is_left_as_it_is() -> None:
    assert "Leave the decision as it is" in said(reached="interview")


def test_s31_and_s32_a_no_is_shown_from_its_own_words() -> None:
    shown = perspective(rejected(their_words="The role is on hold", why=why_not("The role is on hold")))
    assert shown is not None
    assert '"The role is on hold". That is about their plans' in shown
    assert "Good people are turned down every day" in (perspective(rejected()) or "")
    assert perspective(rejected(news="ghosted")) is None


@pytest.mark.parametrize(
    ("answers", "step"),
    [
        ({"referrer": "Priya"}, "ask Priya for a coffee"),
        ({"reached": "interview", "panel": ("Marek",)}, "stay connected with Marek"),
        ({"news": "internal"}, "come back to it with news"),
        ({}, "a short hello to Lena"),
        ({"no_reply": True}, "tell one person who helped you"),
    ],
)
def test_s27_every_rejection_ends_in_one_step_for_the_tie(answers: dict[str, Any], step: str) -> None:
    assert step in said(**answers).split("\n")[-1]


def test_s38_feedback_is_asked_for_within_two_days_and_not_after_a_week() -> None:
    words = said(wants="feedback", reached="interview")
    assert "within 24 to 48 hours, by Wednesday, November 25" in words
    assert "After a week it is too late" in words


def test_ghosted_has_its_days() -> None:
    days = [due for due, _ in follow_ups(rejected(news="ghosted", expected=date(2026, 11, 20)), TODAY)]
    assert days == [date(2026, 11, 23), date(2026, 12, 1), date(2026, 12, 15)]
    (first, *_) = follow_ups(rejected(news="ghosted", last_heard=date(2026, 11, 20)), TODAY)
    assert first.due == date(2026, 12, 4)


def test_s35_coming_back_at_their_date_or_in_three_to_six_months() -> None:
    (theirs,) = follow_ups(rejected(apply_again=date(2027, 5, 24)), TODAY)
    (file,) = follow_ups(rejected(on_file=True), TODAY)
    (warm,) = follow_ups(rejected(), TODAY)
    assert (theirs.due, file.due, warm.due) == (date(2027, 5, 24), TODAY + timedelta(91), TODAY + timedelta(91))


@pytest.mark.parametrize("typed", ["I especially enjoyed the walk through your lab.", "The walk through your lab"])
def test_own_words_end_our_sentence_whichever_way_they_begin(typed: str) -> None:
    body = write(pack(rejected(reached="final", moment=typed))[0].recipe).body
    assert " the walk through your lab. " in body
    assert "njoyed the walk" in body or "enjoyed" not in body


def test_a_question_of_ones_own_stands_in_the_letter_with_its_mark() -> None:
    body = write(pack(rejected(wants="feedback", question="would a portfolio have helped"))[0].recipe).body
    assert "Would a portfolio have helped?" in body


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("We have decided to promote one of our own.", "inside"),
        ("All hiring is frozen until spring.", "stopped"),
        ("They had more years in the trade.", "experience"),
        ("We could not offer visa sponsorship.", "terms"),
        ("We had many applications.", "many"),
        ("We chose another candidate.", "another"),
        ("We wish you well.", None),
        ("", None),
    ],
)
def test_the_kind_of_reason_a_no_gives(text: str, why: str | None) -> None:
    assert why_not(text) == why
