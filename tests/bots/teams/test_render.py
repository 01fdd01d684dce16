"""Cards hold every word, read none of them as markup, and are such as Teams takes."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import Phase, assume, given, settings

from bots.playground.teams_api import cards as client
from bots.playground.teams_api.cards import objects
from bots.teams.carried import DATA, Carried
from bots.teams.elements import is_plain
from bots.teams.fields import NO_ANSWER, values_of
from bots.teams.limits import CARD_BYTES, size
from bots.teams.render import card_dialog, dialog, render
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
    Form,
    Heading,
    Letter,
    Link,
    Message,
    Note,
    Option,
    Progress,
    Text,
)
from core.dialogue.said import Act, Command, On, decode, encode
from core.dialogue.words import words_of
from tests.bots.slack.samples import KEY, YES_NO, bare, cards, everything, form, forms
from tests.bots.slack.samples import words as any_words
from tests.bots.teams.card_schema import SCHEMA, faults, our_faults

NO_SHRINK = tuple(phase for phase in Phase if phase is not Phase.shrink)
"""The samples are large, and a card that fails says by itself what is wrong with it."""

WORDS = words_of("en")
ON = On("0a1b2c3d4e5f", 7)
NASTY = [
    "[click](https://evil.example)",
    "**bold** _sly_ `code`",
    "# heading\n- one\n1. two",
    "{{DATE(2026-11-23T10:00:00Z,SHORT)}} and {{TIME(2026-11-23T10:00:00Z)}}",
    "{{{{DATE(2026-11-23T10:00:00Z)}}}}",
    "{{ 7 * 7 }} ${company} {#if} <at>Dana</at> <b>&nbsp;</b>",
    "https://evil.example www.evil.example a@evil.example",
    "<!channel> <@U1>",
    "line\r\nline\n\n\n\nparagraph",
    "👩🏽‍🚀 東京 لا क्षत्रिय",
]


def shown(*messages: Message) -> list[dict[str, Any]]:
    """The cards of one card of ours, one a message."""
    return [activity["attachments"][0]["content"] for activity in render(Card(messages, "News."), WORDS)]


def opened(form: Form) -> dict[str, Any]:
    value = dialog(form, WORDS)["task"]["value"]
    card: dict[str, Any] = value["card"]["content"]
    return card


def text(value: Any) -> str:
    """Every word that a person gets to see in a card, in order."""
    if isinstance(value, list):
        return " ".join(map(text, value))
    if not isinstance(value, dict):
        return ""
    own = [str(value[name]) for name in ("label", "title", "text", "value") if isinstance(value.get(name), str)]
    return " ".join([*own, *(text(part) for name, part in value.items() if name != "data")])


def read_as_markup(card: dict[str, Any]) -> list[str]:
    """Texts in which a client would read markup, where it looks for any."""
    blocks = [one["text"] for one in objects(card) if one["type"] == "TextBlock"]
    found = [
        block for block in blocks if not is_plain(block) and not re.fullmatch(r"\[[^\[\]]*\]\(mailto:[^()\s]*\)", block)
    ]
    in_sight = [one for one in objects(card) if one["type"] == "Input.ChoiceSet" and one["style"] == "expanded"]
    found += [choice["title"] for one in in_sight for choice in one["choices"] if not is_plain(choice["title"])]
    return found + [
        run["text"]
        for run in objects(card)
        if run["type"] == "TextRun" and re.search(r"\{\{(DATE|TIME)\(", run["text"])
    ]


def buttons_of(card: Card) -> list[Button]:
    items = [item for part in card.messages if isinstance(part, Actions) for item in part.items]
    rows = [row.button for part in card.messages if isinstance(part, Facts) for row in part.rows]
    return [item for item in (*items, *rows) if isinstance(item, Button)]


def all_faults(card: dict[str, Any], *, is_dialog: bool = False) -> list[str]:
    return faults(card) + our_faults(card, is_dialog=is_dialog) + read_as_markup(card)


def test_the_vendors_schema_is_read() -> None:
    if not SCHEMA.exists():
        pytest.skip(f"{SCHEMA.name} is not there: only our own limits are checked")
    assert faults({"type": "TextBlock", "text": "x", "colour": "red"}) != []
    assert faults({"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock"}]}) != []


@settings(max_examples=60, deadline=None, phases=NO_SHRINK)
@given(cards)
def test_any_card_is_one_that_teams_takes(card: Card) -> None:
    assume(all(len(item.ask or "") < 2000 for item in buttons_of(card)))
    for activity in render(replace(card, notify="News."), WORDS):
        assert all_faults(activity["attachments"][0]["content"]) == []


@settings(max_examples=40, deadline=None, phases=NO_SHRINK)
@given(forms)
def test_any_dialog_is_one_that_teams_takes(form: Form) -> None:
    assert [fault for fault in all_faults(opened(form), is_dialog=True) if "actions" not in fault] == []


@settings(max_examples=60, deadline=None)
@given(any_words)
def test_any_text_stands_there_whole_and_is_read_as_words(words: str) -> None:
    seen = bare("".join(text(card) for card in shown(*everything(words))))
    letter = bare("".join(text(card) for card in shown(Letter("To Dana", words, ()))))
    assert bare(words) in bare(letter)
    if words.strip():
        assert seen.count(bare(words)) >= 8


@pytest.mark.parametrize("words", NASTY)
def test_what_a_person_types_is_no_markup(words: str) -> None:
    for card in [*shown(*everything(words)), opened(form(*_fields(words)))]:
        assert all_faults(card) == []


@pytest.mark.parametrize("words", NASTY)
def test_it_is_no_markup_in_a_dialog_that_only_shows(words: str) -> None:
    card = card_dialog(Card(everything(words)), WORDS, words)["task"]["value"]["card"]["content"]
    assert [fault for fault in all_faults(card) if "actions" not in fault] == []


def _fields(words: str) -> tuple[Field, ...]:
    options = (Option("a", words), Option("b", "B"))
    return (
        Field("company", "text", words, words, words, problem=words),
        Field("why", "long", words, words, words, max_length=5),
        Field("panel", "people", words, words, [words, words], optional=True),
        Field("reason", "choice", words, words, "a", options, optional=True),
        Field("door", "yes_no", words, words, False, YES_NO),
        Field("day", "date", words, words, "2026-12-01"),
    )


def test_a_heading_is_one_to_screen_readers() -> None:
    [card] = shown(Heading("Acme: who hears it, and in what order"))
    assert card["body"][0]["style"] == "heading"


def test_paragraphs_of_a_letter_stay_paragraphs() -> None:
    [card] = shown(
        Letter("To Dana", "Hi Dana,\n\nThank you.\nReally.\n\n\nBest,\nSam", ("Warm", "9 words"), "No", "Subject")
    )
    [frame] = card["body"]
    told = ["".join(run["text"] for run in one["inlines"]) for one in frame["items"] if one["type"] == "RichTextBlock"]
    assert told == ["Warm · 9 words", "Subject: No", "Hi Dana,", "Thank you.\nReally.", "Best,\nSam"]


def test_options_are_buttons_a_list_in_sight_or_one_that_unfolds() -> None:
    def widget(*labels: str) -> dict[str, Any]:
        [card] = shown(Choices(ON, "tone", "Tone", tuple(Option(f"o{n}", label) for n, label in enumerate(labels))))
        first: dict[str, Any] = card["body"][0]
        return first

    assert widget("Warm", "Brief")["type"] == "ActionSet"
    assert widget("Warm", "A very long label that no button holds well")["style"] == "expanded"
    assert widget("1", "2", "3", "4")["style"] == "expanded"
    assert widget("1", "2", "3", "4", "5", "6")["style"] == "compact"
    assert widget("1", "2", "3", "*4*")["style"] == "compact"


def test_a_question_is_the_label_of_its_options_and_is_said_once() -> None:
    options = tuple(Option(f"o{n}", f"Option {n}") for n in range(4))
    ask, hint, choices = Text("Which one?"), Text("Take your time.", quiet=True), Choices(ON, "which", "Which", options)
    [card] = shown(ask, hint, choices)
    picker, told, press = card["body"]
    assert picker["label"] == "Which one?"
    assert text(told).strip() == "Take your time."
    assert press["actions"][0]["title"] == "Choose"
    [card] = shown(ask, choices)
    assert [one["type"] for one in card["body"]] == ["Input.ChoiceSet", "ActionSet"]


@pytest.mark.parametrize("question", ["Which of *these*?", "Which? " * 20])
def test_a_question_that_no_label_holds_stands_above_it(question: str) -> None:
    options = tuple(Option(f"o{n}", f"Option {n}") for n in range(4))
    [card] = shown(Text(question), Choices(ON, "which", "Which", options))
    told, picker, _ = card["body"]
    assert (text(told).strip(), picker["label"]) == (question.strip(), "Which")


def test_more_buttons_than_a_card_holds_become_a_list_to_pick_from() -> None:
    rows = tuple(Fact(f"{n}. Person {n}", "Email, today", Button("Told already", _key(n))) for n in range(9))
    [card] = shown(Facts(rows), Actions((Button("Show the letters", KEY), Button("Change the reason", KEY))))
    assert all_faults(card) == []
    [picker] = client.fields(card)
    assert [choice["title"] for choice in picker["choices"]] == [row.label for row in rows]
    [told] = [action for action in client.actions(card) if action["title"] == "Told already"]
    assert Carried.load(told["data"]) == Carried(input=picker["id"])
    assert decode(picker["choices"][3]["value"]) == decode(_key(3))


def _key(n: int) -> str:
    return encode(Act("letter", f"id{n}", 2, "told", "pack"))


def test_a_letter_longer_than_a_card_is_several() -> None:
    body = "\n\n".join(f"Paragraph {n}. " + "word " * 300 for n in range(60))
    found = shown(Letter("To Dana", body, ()), Actions((Button("Use this letter", KEY),)))
    assert len(found) > 1
    assert all(size(card) <= CARD_BYTES for card in found)
    assert bare(body) in bare("".join(text(card) for card in found))
    assert [bool(client.actions(card)) for card in found] == [False] * (len(found) - 1) + [True]


def test_links_lead_there_or_stand_in_the_text() -> None:
    [card] = shown(
        Actions(
            (
                Link("Open in Gmail", "https://mail.google.com/mail/?body=a"),
                Link("Open in my mail program", "mailto:a@b.example?subject=x%20(y)"),
                Link("*Sly*", "mailto:a@b.example"),
            )
        )
    )
    assert [action["url"] for action in client.actions(card)] == ["https://mail.google.com/mail/?body=a"]
    [block] = [one for one in objects(card) if one["type"] == "TextBlock"]
    assert block["text"] == "[Open in my mail program](mailto:a@b.example?subject=x%20%28y%29)"
    assert "*Sly* mailto:a@b.example" in text(card)


def test_what_has_to_be_confirmed_asks_first() -> None:
    [card] = shown(Actions((Button("Erase", encode(Command("forget-me")), "danger", ask="Really?"),)))
    outer, inner = client.actions(card)
    assert (outer["type"], inner["type"], inner["style"]) == ("Action.ShowCard", "Action.Submit", "destructive")
    assert all_faults(card) == []


@pytest.mark.parametrize("opens", [True, False])
def test_teams_is_told_beforehand_what_opens_a_form(opens: bool) -> None:
    [card] = shown(Actions((Button("Go", encode(Act("letter", "1", 0, "edit")), opens=opens),)))
    [action] = client.actions(card)
    assert ("msteams" in action["data"]) is opens
    assert Carried.load(action["data"]).key == encode(Act("letter", "1", 0, "edit"))


def test_nothing_a_person_typed_goes_into_what_a_button_carries() -> None:
    card = opened(form(Field("company", "text", "Company", value="Quixotic Ltd")))
    assert "Quixotic" not in json.dumps([action["data"] for action in client.actions(card)])


def test_a_field_that_is_needed_says_so() -> None:
    card = opened(form(Field("company", "text", "Company"), Field("role", "text", "Role", optional=True)))
    company, role = client.fields(card)
    assert (company["isRequired"], company["errorMessage"]) == (True, WORDS.say("errors.required"))
    assert "isRequired" not in role


def test_what_is_wrong_stands_below_its_field_and_what_was_typed_stays() -> None:
    card = opened(form(Field("company", "text", "Company", value="x" * 99, max_length=80, problem="Too long.")))
    field, problem = card["body"]
    assert (field["value"], field["maxLength"]) == ("x" * 99, 99)
    assert problem["id"] == "problem.company"
    assert problem["inlines"] == [{"type": "TextRun", "text": "Too long.", "color": "Attention"}]


def test_what_inputs_hold_comes_back_by_field() -> None:
    card = opened(form(*_fields("Acme")))
    held = client.inputs(card, {"text.company": "Acme\x00", "people.panel": "Ana\n\n Bo "})
    assert values_of(held) == {
        "company": "Acme\x00",
        "why": "Acme",
        "panel": ["Ana", "Bo"],
        "reason": "a",
        "door": False,
        "day": "2026-12-01",
    }


def test_nothing_is_an_answer_too() -> None:
    values = {"choice.reason": NO_ANSWER.value, "text.role": "  ", "date.day": "", "people.panel": "\n", "yes_no.x": ""}
    assert values_of(values | {DATA: {"form": "x"}, "msteams": {}, "pick.x": "y"}) == dict.fromkeys(
        ("reason", "role", "day", "panel", "x")
    )


def test_a_note_and_where_we_are() -> None:
    [card] = shown(Progress(1, 9, "Question 1 of 9"), Note("problem", "No."), Text("Which?"))
    assert [one.get("style") for one in card["body"]] == [None, "attention", None]
