"""The engine's laws, over every way of answering."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from core.dialogue.engine import Done, Moment, prefill, revive, take, turn
from core.dialogue.said import (
    AsForm,
    Back,
    Cancel,
    Change,
    On,
    Press,
    Redraw,
    Skip,
    SkipRest,
    Submit,
    Text,
    decode,
    encode,
)
from core.dialogue.session import Session
from tests.core.dialogue.example_flow import FLOW

TODAY = date(2026, 11, 23)
NOW = Moment(TODAY)
NAMES = [step.name for step in FLOW.steps]

LINES = st.text(min_size=1, max_size=40).filter(str.strip)
ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "company": LINES.filter(lambda name: " ".join(name.split()) != "Nobody"),
    "why": st.sampled_from(["pay", "duties", "other"]),
    "detail": st.none() | st.text(min_size=2, max_size=100).filter(lambda text: len(text.strip()) > 1),
    "depth": st.none() | st.sampled_from(["short", "long"]),
    "chapter": st.none() | LINES,
    "panel": st.none() | st.lists(LINES, max_size=10),
    "keep": st.booleans(),
    "nudge": st.none() | st.dates(TODAY).map(date.isoformat),
}
WHOLE = st.fixed_dictionaries(ANSWERS)
IDS = st.sampled_from(["s", "another"])
ONS = st.builds(On, IDS, st.integers(0, 4))
ANYTHING = st.one_of(st.none(), st.text(max_size=30), st.booleans(), st.integers(), st.lists(st.text(max_size=5)))
FORMS = st.dictionaries(st.sampled_from([*NAMES, "unknown"]), ANYTHING, max_size=8)
SAID = st.one_of(
    st.builds(Text, st.text(max_size=200)),
    st.builds(Press, ONS, st.sampled_from([*NAMES, "unknown"]), st.text(max_size=10)),
    *(st.builds(verb, st.none() | ONS) for verb in (Back, Skip, SkipRest, Cancel, AsForm)),
    st.builds(Change, st.sampled_from([*NAMES, "unknown"]), st.none() | ONS),
    st.builds(Submit, ONS, FORMS),
    st.builds(Redraw, ONS, FORMS),
)


def new() -> Session:
    return Session(id="s", flow="example")


@given(WHOLE, st.permutations(NAMES))
def test_a_form_says_the_same_as_the_chat_in_any_order(answers: dict[str, Any], order: list[str]) -> None:
    session = new()
    _, by_form = turn(FLOW, session, Submit(session.on, answers), NOW)
    for name in order:
        session, problems = take(FLOW, session, {name: answers[name]}, TODAY)
        assert not problems
    _, by_chat = turn(FLOW, session, Change(order[-1]), NOW)
    session = session.model_copy(update={"asking": order[-1]})
    said = Submit(session.on, {order[-1]: answers[order[-1]]})
    _, by_chat = turn(FLOW, session, said, NOW)
    assert isinstance(by_form, Done)
    assert by_form == by_chat


@given(WHOLE, st.integers(0, len(NAMES) - 1))
def test_back_after_an_answer_leads_to_where_it_was(answers: dict[str, Any], nth: int) -> None:
    session = new()
    for _ in range(nth):
        if (step := FLOW.waiting(session)) is not None:
            session, _ = take(FLOW, session, {step.name: answers[step.name]}, TODAY)
    if (step := FLOW.waiting(session)) is None:
        return
    answered, _ = take(FLOW, session, {step.name: answers[step.name]}, TODAY)
    back, _ = turn(FLOW, answered, Back(), NOW)
    assert back.values == session.values
    assert FLOW.waiting(back) == step


@given(WHOLE, st.sets(st.sampled_from(NAMES)))
def test_a_talk_kept_and_revived_is_the_same_talk(answers: dict[str, Any], given_: set[str]) -> None:
    session, _ = take(FLOW, new(), {name: answers[name] for name in given_}, TODAY)
    stored = Session.model_validate_json(session.model_dump_json())
    assert revive(FLOW, stored) == session


@settings(max_examples=300)
@given(st.lists(SAID, max_size=12))
def test_nothing_that_is_said_makes_a_turn_raise(said: list[Any]) -> None:
    session = new()
    for each in said:
        session, reply = turn(FLOW, session, each, NOW)
        if isinstance(reply, Done):
            return


@given(st.lists(SAID, max_size=8))
def test_whatever_is_refused_changes_no_answer(said: list[Any]) -> None:
    session = new()
    for each in said:
        after, reply = turn(FLOW, session, each, NOW)
        if type(reply).__name__ in ("Stale", "NothingBefore"):
            assert after == session
        session = after


@given(WHOLE, FORMS)
def test_reading_free_text_fills_only_what_is_absent(answers: dict[str, Any], read: dict[str, Any]) -> None:
    session, _ = take(FLOW, new(), {"company": answers["company"], "keep": answers["keep"]}, TODAY)
    filled = prefill(FLOW, session, read, TODAY)
    assert {name: filled.values[name] for name in session.values} == session.values


PRINTABLE = st.text(max_size=30).filter(str.isprintable)


@given(PRINTABLE.filter(bool), st.integers(0), PRINTABLE, PRINTABLE)
def test_a_key_reads_back_as_what_it_says(session: str, rev: int, field: str, value: str) -> None:
    press = Press(On(session, rev), field, value)
    assert decode(encode(press)) == press


@given(st.text())
def test_whatever_is_no_key_is_refused_plainly(text: str) -> None:
    try:
        decode(text)
    except ValueError:
        return
    assert text.startswith("[")
