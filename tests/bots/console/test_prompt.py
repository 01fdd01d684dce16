"""What a person enters at a terminal, keystroke by keystroke."""

import io
from collections.abc import Iterator

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput
from pydantic import JsonValue
from rich.console import Console

from bots.console.prompt import Labels, Left, Prompt
from bots.console.screen import Screen
from bots.console.window import Pressed, Typed
from core.dialogue.message import Actions, Button, Card, Choices, Field, Form, Option, Progress, Text
from core.dialogue.said import AsForm, Back, On, encode

ON = On("s1", 1)
STAGE = Card(
    (
        Progress(1, 2, "Question 1 of 2"),
        Text("How far is it?"),
        Choices(ON, "stage", "Stage", (Option("open", "Still open"), Option("signed", "I have signed"))),
        Actions((Button("Back", encode(Back(ON))),)),
    )
)
F1, F2, CTRL_C, CTRL_D, DONE = "\x1bOP", "\x1bOQ", "\x03", "\x04", "\x1b\r"


async def same(values: dict[str, JsonValue]) -> Form | None:
    return None


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        yield pipe


@pytest.fixture
def screen() -> Screen:
    screen = Screen(Console(file=io.StringIO(), width=90))
    screen.card(STAGE)
    return screen


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2\r", Pressed("I have signed")),
        ("3\r", Typed("3")),
        ("still OPEN\r", Pressed("Still open")),
        ("(Back)\r", Pressed("Back")),
        ("not sure yet\r", Typed("not sure yet")),
        ("Acme\x15" + "2\r", Pressed("I have signed")),
        ("\r\rhello\r", Typed("hello")),
        (f"half a line{CTRL_C}whole\r", Typed("whole")),
        (F2, Pressed("Back")),
        (F1, Typed("/help")),
    ],
)
async def test_what_is_entered(keys: PipeInput, screen: Screen, typed: str, meant: object) -> None:
    keys.send_text(typed)
    assert await Prompt(screen, ()).entered() == meant


@pytest.mark.parametrize("leaves", [CTRL_D, "quit\r", "Exit\r"])
async def test_ctrl_d_leaves_and_so_does_its_word(keys: PipeInput, screen: Screen, leaves: str) -> None:
    keys.send_text(leaves)
    with pytest.raises(Left):
        await Prompt(screen, ()).entered()


async def test_a_form_is_asked_field_by_field_with_what_stands_in_it(keys: PipeInput, screen: Screen) -> None:
    options = (Option("warm", "Warm"), Option("brief", "Brief"))
    yes_no = (Option("yes", "Yes"), Option("no", "No"))
    form = Form(
        encode(AsForm(ON)),
        "Title",
        "Close",
        (
            Field("company", "text", "Company", value="Acme"),
            Field("role", "text", "Role", value="Nurse", problem="Too long."),
            Field("tone", "choice", "Tone", options=options),
            Field("door_open", "yes_no", "Door", options=yes_no, value=True),
            Field("panel", "people", "Panel", optional=True),
            Field("check_in", "date", "Check in", optional=True),
            Field("words", "long", "Words", value="Dear"),
        ),
        "Send",
    )
    keys.send_text(f"\r\x15Cook\r2\r\r Ana\rBo {DONE}\r,\rBest{DONE}")
    assert await Prompt(screen, ()).filled(form, same) == {
        "company": "Acme",
        "role": "Cook",
        "tone": "brief",
        "door_open": True,
        "panel": ["Ana", "Bo"],
        "check_in": None,
        "words": "Dear,\nBest",
    }
    out = screen.console.file
    assert isinstance(out, io.StringIO)
    assert "Too long." in out.getvalue()
    assert " 2 Brief" in out.getvalue()


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
async def test_a_form_can_be_closed(keys: PipeInput, screen: Screen, key: str) -> None:
    keys.send_text(key)
    form = Form(encode(AsForm(ON)), "Title", "Close", (Field("company", "text", "Company"),), "Send")
    assert await Prompt(screen, ()).filled(form, same) is None


@pytest.mark.parametrize(
    ("text", "offered"), [("st", ["Still open"]), ("b", ["Back"]), ("/dec", ["/decline"]), ("", [])]
)
def test_what_can_be_pressed_is_completed(screen: Screen, text: str, offered: list[str]) -> None:
    completions = Labels(screen, ("decline", "help")).get_completions(Document(text), CompleteEvent())
    assert [completion.text for completion in completions] == offered


async def test_an_answer_that_asks_for_more_brings_its_fields(keys: PipeInput, screen: Screen) -> None:
    yes_no = (Option("yes", "Yes"), Option("no", "No"))
    door = Field("door_open", "yes_no", "Door", options=yes_no, redraws=True)
    form = Form(encode(AsForm(ON)), "Title", "Close", (door, Field("tone", "text", "Tone")), "Send")

    async def redrawn(values: dict[str, JsonValue]) -> Form:
        more = (Field("check_in", "date", "Check in"),) if values["door_open"] else ()
        return Form(form.key, form.title, form.close, (door, *more, Field("tone", "text", "Tone")), "Send")

    keys.send_text("1\r2027-01-15\rwarm\r")
    assert await Prompt(screen, ()).filled(form, redrawn) == {
        "door_open": True,
        "check_in": "2027-01-15",
        "tone": "warm",
    }
