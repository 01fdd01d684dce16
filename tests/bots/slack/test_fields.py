"""A form, filled in and sent back: the same values come out that went in."""

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from bots.playground.slack_api.inputs import state_values
from bots.slack.carried import Carried
from bots.slack.fields import NO_ANSWER, PROBLEM, values_of
from bots.slack.render import view
from core.dialogue.message import Field, Form, Option
from core.dialogue.reading import people_in
from core.dialogue.said import Act, On, encode
from tests.bots.slack import samples
from tests.bots.slack.samples import KEY, ON, YES_NO, form

REASONS = tuple(Option(f"reason_{n}", f"Reason {n}") for n in range(25))


def sent_back(shown: Form, filled: dict[tuple[str, str], Any] | None = None) -> dict[str, JsonValue]:
    """What a form says when it is submitted with this filled in, by (block_id, action_id)."""
    return values_of(state_values(view(shown)["blocks"], filled or {}))


@pytest.mark.parametrize(
    "field",
    [
        Field("company", "text", "Company", value="Acme & Söhne <x>"),
        Field("company", "text", "Company", optional=True),
        Field("words", "long", "Your words", value="One.\n\nTwo."),
        Field("panel", "people", "Who else", value=["Kim", "Lee Ó Sé"]),
        Field("panel", "people", "Who else", optional=True),
        Field("reason", "choice", "Reason", value="reason_3", options=REASONS),
        Field("reason", "choice", "Reason", options=REASONS, optional=True),
        Field("door_open", "yes_no", "Door open", value=True, options=YES_NO),
        Field("door_open", "yes_no", "Door open", value=False, options=YES_NO, optional=True),
        Field("door_open", "yes_no", "Door open", options=YES_NO, optional=True),
        Field("deadline", "date", "Deadline", value="2026-12-01"),
        Field("deadline", "date", "Deadline", optional=True),
    ],
    ids=lambda field: f"{field.kind}={field.value}",
)
def test_what_stands_in_a_field_comes_back(field: Field) -> None:
    assert sent_back(form(field)) == {field.name: field.value}


@pytest.mark.parametrize("kind", ["text", "long", "people", "date"])
@pytest.mark.parametrize("typed", ["", "   ", "\n"])
def test_left_empty_is_no_answer(kind: Any, typed: str) -> None:
    assert sent_back(form(Field("x", kind, "X")), {("x", kind): typed}) == {"x": None}


def test_people_are_one_a_line_or_between_commas() -> None:
    filled = {("panel", "people"): " Kim \n\nLee, Ana María;\n"}
    assert sent_back(form(Field("panel", "people", "Who else")), filled) == {"panel": ["Kim", "Lee", "Ana María"]}


@pytest.mark.parametrize("kind", ["choice", "yes_no"])
def test_an_optional_choice_can_be_taken_back(kind: Any) -> None:
    field = Field("x", kind, "X", value="yes", options=YES_NO, optional=True)
    assert sent_back(form(field), {("x", kind): NO_ANSWER.value}) == {"x": None}
    labels = [option["text"]["text"] for option in view(form(field))["blocks"][0]["element"]["options"]]
    assert labels == ["Yes", "No", NO_ANSWER.label]


def test_a_needed_choice_offers_no_way_around_it() -> None:
    shown = view(form(Field("x", "yes_no", "X", options=YES_NO)))
    assert len(shown["blocks"][0]["element"]["options"]) == 2
    assert shown["blocks"][0]["optional"] is False


def test_a_text_too_long_for_one_input_stands_in_several_and_comes_back_whole() -> None:
    body = "\n\n".join(f"Paragraph {n}. " + "And so on. " * 20 for n in range(60))
    shown = form(Field("body", "long", "Text", value=body), Field("subject", "text", "Subject", value="Hello"))
    names = [block["block_id"] for block in view(shown)["blocks"]]
    assert names[:3] == ["body", "body#2", "body#3"]
    assert sent_back(shown) == {"body": body, "subject": "Hello"}


def test_parts_come_back_in_their_order_whatever_the_order_of_the_state() -> None:
    state = {f"body#{n}": {"long": {"value": f"{n}"}} for n in range(12, 1, -1)} | {"body": {"long": {"value": "1"}}}
    assert values_of(state) == {"body": "123456789101112"}


def test_buttons_and_selects_of_no_field_are_no_values() -> None:
    assert (
        values_of({'["pick","a",1,"b","0"]': {"picked": {"selected_option": {"value": "x"}}}, "y": {}, "z": "?"}) == {}
    )


def test_half_a_character_is_no_trouble_later() -> None:
    assert values_of({"company": {"text": {"value": "Acme \ud800"}}}) == {"company": "Acme ?"}


def test_the_block_is_named_as_the_field_and_the_action_as_its_kind() -> None:
    [block] = view(form(Field("company", "text", "Company", "As you would say it", max_length=80)))["blocks"]
    assert (block["block_id"], block["element"]["action_id"]) == ("company", "text")
    assert block["element"]["max_length"] == 80
    assert block["hint"]["text"] == "As you would say it"


def test_what_is_told_of_somebody_stays_with_them() -> None:
    filled = {("panel", "people"): "Kim: maps, promised the slides\nLee, Ana"}
    shown = sent_back(form(Field("panel", "people", "Who else")), filled)
    assert shown == {"panel": ["Kim: maps, promised the slides", "Lee", "Ana"]}


def test_names_have_no_limit_in_all_for_the_limit_is_on_each() -> None:
    [block] = view(form(Field("panel", "people", "Who else", max_length=80)))["blocks"]
    assert "max_length" not in block["element"]


def test_an_input_never_allows_less_than_what_stands_in_it() -> None:
    [block] = view(form(Field("company", "text", "Company", value="x" * 90, max_length=80)))["blocks"]
    assert block["element"]["max_length"] == 90


def test_only_an_answer_that_others_depend_on_is_told_at_once() -> None:
    shown = view(
        form(
            Field("reason", "choice", "Reason", options=REASONS, redraws=True),
            Field("door_open", "yes_no", "Door open", options=YES_NO, redraws=True),
            Field("company", "text", "Company", redraws=True),
            Field("role", "text", "Role"),
        )
    )
    assert [block.get("dispatch_action", False) for block in shown["blocks"]] == [True, True, False, False]


def test_a_problem_stands_below_its_field() -> None:
    shown = view(
        form(Field("company", "text", "Company", problem="This one is needed."), Field("role", "text", "Role"))
    )
    assert [block["block_id"] for block in shown["blocks"]] == ["company", f"{PROBLEM}company", "role"]
    assert "This one is needed." in shown["blocks"][1]["elements"][0]["text"]


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(samples.fields, max_size=6, unique_by=lambda field: field.name))
def test_any_form_sent_back_as_it_is_says_what_it_showed(fields: list[Field]) -> None:
    for name, value in sent_back(form(*fields)).items():
        [field] = [field for field in fields if field.name == name]
        assert value == shown_in(field)


def shown_in(field: Field) -> JsonValue:
    """The value of a field as far as a widget of its kind can hold it."""
    match field.kind, field.value:
        case "choice", str(value):
            return value if any(option.value == value for option in field.options) else None
        case "date", str(value):
            return value if value == "2026-12-01" else None
        case "people", list(names):
            lines = re.split(r"[\r\n]", "\n".join(map(str, names)))
            parts = [part for line in lines for part in (people_in(line) if ":" in line else re.split("[,;]", line))]
            return [part.strip() for part in parts if part.strip()] or None
        case (("text" | "long"), str(value)):
            return value if value.strip() and value != NO_ANSWER.value else None
        case _, value:
            return value


def test_what_a_modal_carries_comes_back() -> None:
    carried = Carried(KEY, {"channel": "D1", "ts": "1.2"}, "3.4")
    assert Carried.load(carried.dump()) == carried
    assert carried.on == ON
    assert Carried(encode(Act("letter", "a", 1, "edit"))).on is None


@pytest.mark.parametrize(
    "text", [None, 5, "", "{", "[]", "{}", '{"key": 5}', '{"key": "x", "pressed": 1}', "[" * 100_000]
)
def test_what_is_not_ours_carries_nothing(text: Any) -> None:
    carried = Carried.load(text)
    assert carried.on is None
    assert carried.said is None
    assert carried.pressed is None


def test_a_form_with_a_talk_tells_when_it_is_closed() -> None:
    assert view(form(Field("a", "text", "A")))["notify_on_close"] is True
    letter = form(Field("a", "text", "A"), key=encode(Act("letter", "a", 1, "edit")))
    assert view(letter)["notify_on_close"] is False


def test_a_form_within_a_thread_remembers_it() -> None:
    modal = view(form(Field("a", "text", "A")), Carried("", {"channel": "D1", "ts": "1.2"}, "3.4"))
    assert Carried.load(modal["private_metadata"]) == Carried(KEY, {"channel": "D1", "ts": "1.2"}, "3.4")
    assert Carried.load(modal["private_metadata"]).on == On(ON.session, ON.rev)
