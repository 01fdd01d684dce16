"""Every message of the model becomes valid blocks, within the limits, with every word in them."""

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bots.playground.slack_api.block_rules import check_message, too_long
from bots.playground.slack_api.view_rules import check_view, too_large
from bots.slack import blocks
from bots.slack.render import DISCREET, card_view, home, render, view
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
    Finding,
    Form,
    Heading,
    Letter,
    Link,
    Message,
    Note,
    Option,
    Text,
)
from core.dialogue.said import Press, decode
from tests.bots.slack import samples
from tests.bots.slack.samples import KEY, ON, SHARED, YES_NO, bare, everything, form, words_of_value

LONGEST = "We thank you for it. " * 500
MANY = tuple(Option(f"v{n}", f"Option number {n}") for n in range(450))


@cache
def validator(name: str) -> Any:
    from jsonschema import Draft7Validator

    path = SHARED / "schemas" / f"slack-{name}.schema.json"
    if not path.is_file():
        pytest.skip(f"the vendor's schema is not on this machine: {path.name}")
    return Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


def check_payloads(card: Card) -> list[dict[str, Any]]:
    payloads = render(card)
    for payload in payloads:
        assert check_message(payload["blocks"]) == []
        assert not too_long(payload["blocks"])
        assert payload["text"].strip()
    return payloads


def check_modal(shown: Form) -> dict[str, Any]:
    modal = view(shown)
    assert check_view(modal, "modal") == []
    assert not too_large(modal)
    return modal


KINDS: list[tuple[str, tuple[Message, ...]]] = [
    ("short", everything("Acme & Söhne")),
    ("long", everything(LONGEST)),
    ("japanese", everything("東京でお会いできて光栄でした。" * 60)),
    ("arabic", everything("شكراً جزيلاً على العرض " * 90)),
    ("emoji", everything("👩🏽‍🚀🇩🇪🏳️‍🌈 " * 400)),
    (
        "long labels",
        (Letter("", "Dear Kim", (), "Hello", LONGEST), Facts((Fact(LONGEST, "x", Button("Change", KEY)),))),
    ),
    ("blank", everything("  ")),
    ("empty", everything("")),
    ("buttons", (Choices(ON, "reason", "Reason", YES_NO),)),
    ("select", (Choices(ON, "reason", "Reason", MANY[:25]),)),
    ("groups", (Choices(ON, "reason", "Reason", MANY),)),
    ("day", (Field("deadline", "date", "Deadline", "A hint", "2026-12-01", on=ON),)),
    ("option field", (Field("reason", "choice", "Reason", options=MANY[:9], on=ON),)),
    ("typed field", (Field("company", "text", "Company", "A hint", on=ON),)),
    ("two pickers", (Choices(ON, "a", "A", MANY[:9]), Choices(ON, "a", "A", MANY[:9]))),
    ("forty buttons", (Actions(tuple(Button(f"Button {n}", KEY) for n in range(40))),)),
    ("mail links", (Actions((Link("Mail", "mailto:a@b.example"), Link("Long", "https://x/" + "y" * 5000))),)),
    ("forty rows", (Facts(tuple(Fact(f"Row {n}", "value", Button("Change", KEY)) for n in range(60))),)),
]


@pytest.mark.parametrize("parts", [parts for _, parts in KINDS], ids=[name for name, _ in KINDS])
def test_every_kind_of_message_passes_our_limits_and_the_vendors_schema(parts: tuple[Message, ...]) -> None:
    payloads = check_payloads(Card(parts, "News for you."))
    for payload in payloads:
        validator("MessagePayload").validate({"channel": "D1", **payload})
    home_view = {"type": "home", "blocks": [block for payload in payloads for block in payload["blocks"]][:100]}
    validator("Home").validate(home_view)


FORMS: list[tuple[str, Form]] = [
    ("all kinds", form(
        Field("company", "text", "Company", "As you would say it", "Acme", max_length=80),
        Field("words", "long", "Your words", value=LONGEST, max_length=240),
        Field("panel", "people", "Who else", value=["Kim", "Lee"], optional=True, max_length=80),
        Field("reason", "choice", "Reason", value="v3", options=MANY[:25], redraws=True),
        Field("city", "choice", "City", value="v430", options=MANY, optional=True),
        Field("door_open", "yes_no", "Door open", value=True, options=YES_NO, optional=True, redraws=True),
        Field("deadline", "date", "Deadline", value="2026-12-01", optional=True, problem="That day has passed."),
    )),
    ("long labels", form(Field("a", "text", LONGEST, LONGEST, problem=LONGEST), title="A title past what fits")),
    ("long title", form(title=LONGEST)),
    ("only shows", Form(KEY, "Use this letter", "Done", everything("Thank you"))),
    ("shows much", Form(KEY, "Use this letter", "Done", (Letter("To Kim", LONGEST, ()),))),
]  # fmt: skip


@pytest.mark.parametrize("shown", [shown for _, shown in FORMS], ids=[name for name, _ in FORMS])
def test_every_form_passes_our_limits_and_the_vendors_schema(shown: Form) -> None:
    validator("Modal").validate(check_modal(shown))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(samples.messages)
def test_any_text_in_any_message_renders_within_limits_and_is_all_there(message: Message) -> None:
    payloads = check_payloads(Card((message,)))
    shown = bare(words_of_value([payload["blocks"] for payload in payloads]))
    for text in texts_of(message):
        assert bare(text) in shown, text


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(samples.cards)
def test_any_card_renders_within_limits(card: Card) -> None:
    check_payloads(card)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(samples.forms)
def test_any_form_renders_within_limits(shown: Form) -> None:
    check_modal(shown)


def texts_of(message: Message) -> list[str]:
    """What of a message a person must be able to read, stretch by stretch (a split leaves each stretch whole)."""
    match message:
        case Heading(text) | Text(text) | Note(_, text):
            found = [text]
        case Facts(rows):
            found = [text for row in rows for text in (row.label, row.value)]
        case Letter():
            found = [message.title, message.subject or "", *message.details, *(f.why for f in message.findings)]
        case Choices():
            found = [option.label for option in message.options]
        case Actions(items):
            found = [item.label for item in items] + [item.url for item in items if isinstance(item, Link)]
        case Field() if message.kind in ("text", "long", "people"):
            found = [message.label, message.hint]
        case _:
            found = []
    return [stretch for text in found for stretch in text.split() if len(stretch) < 20]


def test_the_whole_of_a_letter_is_there_around_its_marks() -> None:
    body = "Dear Kim,\n\nI was fired at Acme & want <b>more</b>.\n\nBest,\nRobin"
    fired, at_acme = body.index("fired"), body.index("at Acme")
    marks = (
        Finding("warn", "fired", "Why tell them?", fired, fired + 5),
        Finding("hint", "at Acme", "Named twice.", at_acme, at_acme + 7),
    )
    [payload] = render(Card((Letter("To Kim", body, ("Email",), "Your offer", "Subject", marks),)))
    [quote] = [part for block in payload["blocks"] for part in block["elements"] if part["type"] == "rich_text_quote"]
    assert "".join(run["text"] for run in quote["elements"]) == body
    assert [(run["text"], run["style"]) for run in quote["elements"] if "style" in run] == [
        ("fired", {"code": True}),
        ("at Acme", {"italic": True}),
    ]
    assert "Why tell them?" in words_of_value(payload["blocks"])


def test_marks_side_by_side_are_one_and_the_worst_shows() -> None:
    marks = (Finding("warn", "b", "w", 1, 2), Finding("block", "c", "w", 2, 3), Finding("hint", "all", "w", 0, 5))
    [payload] = render(Card((Letter("To Kim", "abcde", (), findings=marks),)))
    [quote] = [part for block in payload["blocks"] for part in block["elements"] if part["type"] == "rich_text_quote"]
    assert [(run["text"], run["style"]) for run in quote["elements"]] == [
        ("a", {"italic": True}),
        ("bc", {"code": True}),
        ("de", {"italic": True}),
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.lists(samples.findings, max_size=5))
def test_marks_anywhere_leave_the_letters_text_as_it_is(body: str, found: list[Finding]) -> None:
    shown = Letter("To Kim", body, (), findings=tuple(found))
    quotes = [
        run["text"]
        for payload in render(Card((shown,)))
        for block in payload["blocks"]
        for part in block.get("elements", [])
        if part.get("type") == "rich_text_quote"
        for run in part["elements"]
    ]
    assert "".join(quotes).rstrip() == (body.rstrip() if body.strip() else "")


@pytest.mark.parametrize(
    "text", ["<!channel>", "<@U1>", "<https://x.example|click>", "*bold* _it_ ~no~ `code`", "{{ 7 * 7 }}", "&lt;"]
)
def test_what_a_person_typed_is_never_markup(text: str) -> None:
    for payload in render(Card(everything(text), text)):
        assert not any(isinstance(part, dict) and part.get("type") == "mrkdwn" for part in walk(payload))
        assert "<!channel>" not in payload["text"]
        assert "<@U1>" not in payload["text"]
        for part in walk(payload["blocks"]):
            if isinstance(part, dict):
                assert part.get("type") not in ("user", "broadcast", "channel", "markdown")
                assert part.get("emoji") is not True
    assert bare(text) in bare(words_of_value(render(Card(everything(text)))))


def walk(value: Any) -> Any:
    yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(part)


def test_a_notification_says_what_the_card_allows_and_nothing_else() -> None:
    [payload] = render(Card((Text("Acme wants an answer"),), "Your next question is here."))
    assert payload["text"] == "Your next question is here."
    [payload] = render(Card((Text("Acme wants an answer"),)))
    assert payload["text"] == DISCREET


def test_a_card_in_parts_says_no_more_in_any_of_its_notifications() -> None:
    payloads = render(Card((Text(LONGEST * 3),), "News for you."))
    assert len(payloads) > 2
    assert {payload["text"] for payload in payloads} == {"News for you."}


def test_few_short_options_are_buttons_that_say_what_they_pick() -> None:
    [payload] = render(Card((Choices(ON, "door_open", "Door open", YES_NO),)))
    [block] = payload["blocks"]
    assert [decode(element["value"]) for element in block["elements"]] == [
        Press(ON, "door_open", "yes"),
        Press(ON, "door_open", "no"),
    ]
    assert [element["accessibility_label"] for element in block["elements"]] == ["Yes: Door open", "No: Door open"]


def test_a_select_tells_by_its_block_what_it_is_for() -> None:
    [payload] = render(Card((Text("Why?"), Choices(ON, "reason", "Reason", MANY[:25]))))
    press = decode(payload["blocks"][1]["block_id"])
    assert isinstance(press, Press)
    assert (press.on, press.field) == (ON, "reason")


def test_options_past_a_hundred_stand_in_groups_named_by_their_ends() -> None:
    [payload] = render(Card((Choices(ON, "city", "City", MANY),)))
    groups = payload["blocks"][0]["elements"][0]["option_groups"]
    assert [len(group["options"]) for group in groups] == [100, 100, 100, 100, 50]
    assert groups[0]["label"]["text"] == "Option number 0 – Option number 99"


def test_a_question_to_confirm_shows_the_question_and_what_is_at_stake() -> None:
    [payload] = render(Card((Actions((Button("Erase", KEY, "danger", "Erase everything?"),)),)))
    confirm = payload["blocks"][0]["elements"][0]["confirm"]
    assert confirm["text"]["text"] == "Erase everything?"
    assert confirm["confirm"]["text"] == "Erase"
    assert confirm["style"] == "danger"
    assert set(confirm) == {"title", "text", "confirm", "deny", "style"}


def test_a_row_and_its_button_are_one_block() -> None:
    [payload] = render(Card((Facts((Fact("Company", "Acme", Button("Change", KEY)), Fact("Role", "Cook"))),)))
    section, rest = payload["blocks"]
    assert section["text"]["text"] == "Company: Acme"
    assert section["accessory"]["accessibility_label"] == "Change: Company"
    assert blocks.words_in([rest]) == "Role: Cook"


def test_a_card_within_a_modal_keeps_the_modals_title() -> None:
    before = view(form(Field("company", "text", "Company")))
    shown = card_view(Card((Text("That is over."),)), before)
    assert shown["title"] == before["title"]
    assert "submit" not in shown
    assert check_view(shown, "modal") == []
    assert check_view(card_view(Card((Text("Over."),))), "modal") == []


def test_the_home_tab_is_a_home_tab() -> None:
    assert check_view(home(Card(everything("Hello"))), "home") == []


def test_a_modal_carries_ids_and_no_word() -> None:
    modal = view(form(Field("company", "text", "Company", value="Acme"), title="Acme says no"))
    assert modal["private_metadata"] == json.dumps({"key": KEY}, separators=(",", ":"))
