"""A talk in a terminal over a real house: what is shown, kept, sent and written."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from bots.console.person import locale, zone
from bots.console.piped import run_chat
from bots.console.prompt import Prompt
from bots.console.screen import Screen
from bots.console.sitting import KEPT, sit
from bots.console.talk import HERE, NO_FORM, PLATFORM, PlainShow, Show, Talk, TerminalSender, identity
from bots.console.transcript import card_lines
from bots.console.window import EntryError, Window
from core.dialogue.heard import Profile, Saying
from core.dialogue.message import Card, Text
from core.dialogue.said import Text as Words
from core.house import House
from core.store import KeyFile

WHO = identity("sam")
LEAST = 'form {"company": "Acme", "about": "offer", "reason": "pay", "contact": "Dana"}'


class Terminals:
    """One home; each `talk` is a terminal of its own before it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.opened: list[House] = []
        self.now = datetime(2026, 11, 23, 15, tzinfo=UTC)

    async def talk(self, show: Show, *, forms_first: bool = True) -> Talk:
        sender = TerminalSender(Window(), show, self.home)
        url = f"sqlite:///{self.home}/gracious.db"
        house = await House.open(url, KeyFile(self.home / "master.key"), {PLATFORM: sender}, clock=lambda: self.now)
        self.opened.append(house)
        return Talk(house, sender, WHO, Profile("Sam Rivera", "America/New_York", "en"), forms_first=forms_first)

    async def close(self) -> None:
        while self.opened:
            await self.opened.pop().close()


class Watched(PlainShow):
    """`seen` is set once these words were shown."""

    def __init__(self, out: io.StringIO, words: str) -> None:
        super().__init__(out)
        self.words = words
        self.seen = asyncio.Event()

    def card(self, card: Card) -> None:
        super().card(card)
        if any(self.words in line for line in card_lines(card)):
            self.seen.set()


@pytest.fixture
async def terminals(tmp_path: Path) -> AsyncIterator[Terminals]:
    standing = Terminals(tmp_path)
    yield standing
    await standing.close()


async def played(terminals: Terminals, *lines: str) -> str:
    out = io.StringIO()
    talk = await terminals.talk(PlainShow(out))
    await run_chat(talk, lines, out, io.StringIO())
    await terminals.close()
    return out.getvalue()


async def test_a_talk_goes_on_in_another_terminal(terminals: Terminals) -> None:
    assert "= Company: Acme" in await played(terminals, "decline Acme", "an offer")
    again = await played(terminals, "back")
    assert "What are you turning down?" in again


async def test_what_a_terminal_could_not_show_is_shown_by_the_next(terminals: Terminals) -> None:
    gone = io.StringIO()
    talk = await terminals.talk(PlainShow(gone))
    outcome = await talk.house.hear(talk._heard(Words("decline Acme"), None, can_open=False))
    assert outcome.deliveries
    await terminals.close()
    assert gone.getvalue() == "", "the terminal went away between saving and showing"

    terminals.now += timedelta(minutes=2)
    show = Watched(io.StringIO(), "What are you turning down?")
    talk = await terminals.talk(show)
    rounds = asyncio.create_task(talk.house.courier.run())
    await asyncio.wait_for(show.seen.wait(), 10)
    await talk.house.courier.stop()
    await rounds


async def test_a_letter_file_is_written_beside_those_there_are(terminals: Terminals, tmp_path: Path) -> None:
    (tmp_path / "letter.eml").write_text("another's")
    shown = await played(terminals, "/decline", LEAST, "(Use this letter)", "(As a mail file)")
    assert "  [letter-2.eml]" in shown
    assert (tmp_path / "letter.eml").read_text() == "another's"
    assert "Hi Dana," in (tmp_path / "letter-2.eml").read_text()


async def test_a_form_that_nobody_opened_is_refused(terminals: Terminals) -> None:
    talk = await terminals.talk(PlainShow(io.StringIO()))
    with pytest.raises(EntryError, match="No form is open"):
        await talk.enter(LEAST)
    complaints = io.StringIO()
    await run_chat(talk, [LEAST], io.StringIO(), complaints)
    assert NO_FORM in complaints.getvalue()


async def test_a_label_nobody_shows_is_words(terminals: Terminals) -> None:
    shown = await played(terminals, "decline Acme", "(whatever they call it)")
    assert "What are you turning down?" in shown


async def test_a_card_is_numbered_by_the_window(terminals: Terminals) -> None:
    talk = await terminals.talk(PlainShow(io.StringIO()))
    delivery = (await talk.house.hear(talk._heard(Words("hello"), None, can_open=False))).deliveries[0]
    first = await talk.sender.send(HERE, delivery)
    assert await talk.sender.send(HERE, delivery) != first
    assert Saying.model_validate_json(delivery.recipe).card in talk.sender.window.cards.values()


async def sitting(terminals: Terminals, keys: str) -> str:
    """What stands on the screen after a person typed these keys and left."""
    out = io.StringIO()
    screen = Screen(Console(file=out, width=100))
    talk = await terminals.talk(screen, forms_first=False)
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys + "\x04\x04")
        await sit(talk, screen, Prompt(screen, ("decline", "help")))
    await terminals.close()
    return out.getvalue()


async def test_a_sitting_greets_asks_and_goes_on_next_time(terminals: Terminals) -> None:
    first = await sitting(terminals, "decline Acme, analyst\r1\r")
    assert "I help with the letters that are hard to write." in first
    assert "How far is it?" in first
    assert KEPT in first
    second = await sitting(terminals, "")
    assert "How far is it?" in second
    assert "I help with the letters that are hard to write." not in second


async def test_at_a_terminal_a_command_asks_step_by_step(terminals: Terminals) -> None:
    shown = await sitting(terminals, "/decline Acme\r")
    assert "What are you turning down?" in shown
    assert "Write letters" not in shown


async def test_a_form_is_filled_in_field_by_field(terminals: Terminals) -> None:
    await played(terminals, "/decline", LEAST)
    shown = await sitting(terminals, "letters\r1\r" + "edit\r" + "\x15A new subject\r" + " And thanks.\x1b\r")
    assert "A new subject" in shown
    assert "And thanks." in shown
    assert "edited by you" in shown


async def test_a_form_left_changes_nothing(terminals: Terminals) -> None:
    await played(terminals, "/decline", LEAST)
    shown = await sitting(terminals, "letters\r1\r" + "edit\r" + "\x15A new subject\r\x03" + "help\r")
    assert "A new subject" not in shown
    assert "I help with the letters that are hard to write." in shown


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "en_GB.UTF-8"}, "en-GB"),
        ({"LC_ALL": "de_DE@euro", "LANG": "en_US"}, "de-DE"),
        ({"LANG": "C.UTF-8"}, None),
        ({}, None),
    ],
)
def test_the_language_of_the_system(environment: dict[str, str], expected: str | None) -> None:
    assert locale(environment) == expected


def test_the_zone_of_the_system(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    assert zone({}, link) is None
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    assert zone({}, link) == "Europe/Berlin"
    assert zone({"TZ": ":Asia/Tokyo"}, link) == "Asia/Tokyo"
    assert zone({"TZ": "Nowhere/Atall"}, link) == "Europe/Berlin"


def test_plain_show_prints_lines() -> None:
    out = io.StringIO()
    PlainShow(out).card(Card((Text("Hello"),)))
    assert out.getvalue() == "< Hello\n"
