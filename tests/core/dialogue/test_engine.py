"""What the engine does with each thing said; its laws stand in test_engine_laws.py."""

from datetime import date
from typing import Any

import pytest

from core.dialogue.engine import (
    AllAtOnce,
    Cancelled,
    Done,
    Moment,
    NothingBefore,
    Question,
    Reply,
    Spoken,
    Stale,
    prefill,
    revive,
    take,
    turn,
)
from core.dialogue.flow import Flow
from core.dialogue.said import AsForm, Back, Cancel, Change, On, Press, Redraw, Skip, SkipRest, Submit, Text
from core.dialogue.session import Session
from tests.core.dialogue.example_flow import FLOW, NEW_FLOW

TODAY = date(2026, 11, 23)
NOW = Moment(TODAY)


def new() -> Session:
    return Session(id="s", flow="example")


def talk(*said: Spoken | str, session: Session | None = None, flow: Flow[Any, Any] = FLOW) -> tuple[Session, Reply]:
    session = session or new()
    reply: Reply = Stale()
    for each in said:
        session, reply = turn(flow, session, Text(each) if isinstance(each, str) else each, NOW)
    return session, reply


def asked(reply: Reply) -> tuple[str, str | None]:
    assert isinstance(reply, Question), reply
    return reply.step.name, reply.problem


def ended(reply: Reply) -> dict[str, Any]:
    assert isinstance(reply, Done), reply
    return dict(reply.ending.model_dump(mode="json"))


def test_it_asks_in_the_models_order_and_ends_with_the_answers() -> None:
    _, reply = talk("Acme", "pay", Skip(), "yes", "2027-03-01")
    assert ended(reply)["nudge"] == "2027-03-01"
    assert ended(reply)["company"] == "Acme"


def test_a_branch_opens_and_progress_counts_it() -> None:
    _, reply = talk("Acme", "other")
    assert isinstance(reply, Question)
    assert (reply.step.name, reply.nth, reply.of) == ("detail", 3, 6)


def test_a_wrong_answer_repeats_the_question_and_keeps_the_revision() -> None:
    before, _ = talk("Acme")
    after, reply = talk("nonsense", session=before)
    assert asked(reply) == ("why", "not_an_option")
    assert after.rev == before.rev


@pytest.mark.parametrize(
    ("said", "problem"),
    [(["   "], "required"), (["x" * 81], "too_long"), ([Skip()], "required")],
)
def test_what_is_wrong_has_a_name(said: list[Spoken | str], problem: str) -> None:
    assert asked(talk(*said)[1]) == ("company", problem)


def test_days_and_lists_have_their_own_problems() -> None:
    session, _ = talk("Acme", "pay")
    _, problems = take(FLOW, session, {"panel": ["Ada"] * 11, "nudge": "2026-11-22"}, TODAY)
    assert problems == {"panel": "too_many", "nudge": "past"}
    _, problems = take(FLOW, session, {"nudge": "soonish", "keep": "perhaps"}, TODAY)
    assert problems == {"nudge": "not_a_date", "keep": "not_yes_no"}


def test_back_asks_the_last_answer_again_and_stops_at_the_first() -> None:
    session, reply = talk("Acme", "pay", Back())
    assert asked(reply)[0] == "why"
    session, reply = talk(Back(), session=session)
    assert asked(reply)[0] == "company"
    assert talk(Back(), session=session)[1] == NothingBefore()


def test_back_passes_over_what_was_read_from_free_text() -> None:
    session = prefill(FLOW, new(), {"why": "pay"}, TODAY)
    session, reply = talk("Acme", Back(), session=session)
    assert asked(reply)[0] == "company"
    assert session.values == {"why": "pay"}


def test_cancel() -> None:
    assert talk("Acme", Cancel())[1] == Cancelled()


def test_enough_asked_skips_only_what_may_be_left_out() -> None:
    session, reply = talk("Acme", "other", SkipRest())
    assert asked(reply)[0] == "keep"
    assert session.values == {"company": "Acme", "why": "other", "detail": None, "depth": None, "panel": None}


def test_prefill_never_overwrites_and_leaves_what_does_not_fit() -> None:
    session, _ = talk("Acme")
    session = prefill(FLOW, session, {"company": "Globex", "why": "nonsense", "keep": True}, TODAY)
    assert session.values == {"company": "Acme", "keep": True}
    assert session.filled == ("keep",)


# The defects of the first sketch, each as a test.


def test_another_talks_button_at_the_same_revision_is_stale() -> None:
    session, _ = talk("Acme")
    assert talk(Press(On("another", session.rev), "why", "pay"), session=session) == (session, Stale())


def test_answers_on_a_dead_branch_are_parked_however_deep_and_never_reach_the_ending() -> None:
    session, _ = talk("Acme", "other", "because of it", "long", "seven", Skip())
    session, reply = talk(Change("why"), "pay", session=session)
    assert session.values["chapter"] == "seven"
    _, reply = talk("no", session=session)
    assert {name: ended(reply)[name] for name in ("detail", "depth", "chapter")} == dict.fromkeys(
        ("detail", "depth", "chapter")
    )
    _, reply = talk(Change("why"), "other", session=session)
    assert asked(reply)[0] == "keep"


def test_a_correction_that_fails_keeps_the_good_answer() -> None:
    session, reply = talk("Acme", "pay", Change("company"), "x" * 81)
    assert asked(reply) == ("company", "too_long")
    assert session.values["company"] == "Acme"
    _, reply = talk("Globex", session=session)
    assert asked(reply)[0] == "panel"


def test_a_rule_over_all_answers_sends_back_to_the_field_it_blames() -> None:
    session, reply = talk("Nobody", "pay", Skip(), "yes", "2027-03-01")
    assert asked(reply) == ("nudge", "nobody_there")
    _, reply = talk(Skip(), session=session)
    assert ended(reply)["nudge"] is None


def test_a_form_at_an_old_revision_merges_what_it_altered() -> None:
    session, form = talk("Acme", AsForm())
    assert isinstance(form, AllAtOnce)
    shown_at = session.on
    session, _ = talk("pay", session=session)
    _, reply = talk(Submit(shown_at, {"company": "Globex", "why": None, "panel": None, "keep": False}), session=session)
    assert ended(reply)["company"] == "Globex"
    assert ended(reply)["why"] == "pay"


def test_where_form_and_chat_both_changed_it_asks() -> None:
    session, _ = talk("Acme", AsForm())
    shown_at = session.on
    session, _ = talk(Change("company"), "Initech", session=session)
    session, reply = talk(Submit(shown_at, {"company": "Globex", "why": "pay", "keep": False}), session=session)
    assert isinstance(reply, AllAtOnce)
    assert reply.problems == {"company": "changed_meanwhile"}
    assert reply.values["company"] == "Globex"
    _, reply = talk(
        Submit(shown_at, {"company": "Globex", "why": "pay", "panel": None, "keep": False}), session=session
    )
    assert ended(reply)["company"] == "Globex"


def test_a_day_that_has_passed_since_stays_an_answer() -> None:
    session, _ = talk("Acme", "pay", Skip(), Press(On("s", 3), "keep", "yes"))
    session, _ = take(FLOW, session, {"nudge": "2026-11-24"}, TODAY)
    assert revive(FLOW, session) is session
    _, reply = turn(FLOW, revive(FLOW, session), Change("company"), Moment(date(2026, 12, 24)))
    assert asked(reply)[0] == "company"


# Forms


def test_a_form_shows_what_stands_and_grows_with_its_answers() -> None:
    session, form = talk("Acme", AsForm())
    assert isinstance(form, AllAtOnce)
    assert [step.name for step in form.steps] == ["company", "why", "panel", "keep"]
    _, form = talk(Redraw(session.on, {"company": "Acme", "why": "other"}), session=session)
    assert isinstance(form, AllAtOnce)
    assert [step.name for step in form.steps] == ["company", "why", "detail", "depth", "panel", "keep"]
    session, form = talk(
        Submit(session.on, {"company": "Acme", "why": "other", "panel": None, "keep": False}), session=session
    )
    assert isinstance(form, AllAtOnce)
    assert form.again


def test_a_forms_problems_keep_the_input_and_a_second_try_ends_it() -> None:
    session, _ = talk(AsForm())
    sent = {"company": "", "why": "zzz", "panel": None, "keep": False}
    session, form = talk(Submit(session.on, sent), session=session)
    assert isinstance(form, AllAtOnce)
    assert form.problems == {"company": "required", "why": "not_an_option"}
    assert form.values["why"] == "zzz"
    _, reply = talk(Submit(On("s", 0), {**sent, "company": "Acme", "why": "pay"}), session=session)
    assert ended(reply)["why"] == "pay"


def test_a_form_nobody_was_shown_is_stale() -> None:
    session, _ = talk("Acme", "pay")
    assert talk(Submit(On("s", 1), {"company": "Globex"}), session=session) == (session, Stale())


# A deploy under a running talk


def test_a_deploy_asks_what_is_new_and_what_no_longer_fits() -> None:
    session, _ = talk("Acme", "duties")
    revived = revive(NEW_FLOW, session)
    assert revived.values == {"company": "Acme"}
    assert revived.rev == session.rev + 1
    step = NEW_FLOW.waiting(revived)
    assert step is not None
    assert step.name == "country"


def test_buttons_shown_before_a_restart_still_work() -> None:
    session, _ = talk("Acme")
    stored = Session.model_validate_json(session.model_dump_json())
    _, reply = talk(Press(session.on, "why", "pay"), session=revive(FLOW, stored))
    assert asked(reply)[0] == "panel"


def test_text_typed_for_the_question_on_screen_answers_that_one_after_a_deploy() -> None:
    session, reply = talk("Acme")
    assert asked(reply)[0] == "why"
    session, reply = talk("pay", session=revive(NEW_FLOW, session), flow=NEW_FLOW)
    assert session.values == {"company": "Acme", "why": "pay"}
    assert asked(reply)[0] == "country"
