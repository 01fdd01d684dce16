"""One sitting at a terminal: the house is opened, the talk goes on where it was left, until the person leaves."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import IO

from rich.console import Console

from bots.console.person import profile, sitting_here
from bots.console.piped import lines_of, run_chat
from bots.console.prompt import Left, Prompt
from bots.console.screen import Screen
from bots.console.talk import PLATFORM, PlainShow, Show, Talk, TerminalSender
from bots.console.window import Filled, Found, Window
from bots.opening import open_house
from bots.settings import Settings
from core.dialogue.message import Form
from core.dialogue.said import Closed, Command, Resume, decode
from core.dialogue.session import Session
from core.house import House
from core.store import Books

KEPT = "Your work is kept: gracious chat goes on where you left it."


@contextlib.asynccontextmanager
async def opened(settings: Settings, show: Show) -> AsyncIterator[tuple[House, TerminalSender]]:
    """The house with a terminal in front of it. What could not be shown here before is shown now."""
    sender = TerminalSender(Window(), show, Path.cwd())
    house = await open_house(settings, {PLATFORM: sender})
    rounds = asyncio.create_task(house.courier.run(), name="courier")
    try:
        yield house, sender
    finally:
        await house.close()
        await rounds


async def through_pipe(settings: Settings, source: IO[str], out: IO[str], complaints: IO[str]) -> None:
    """Returns when the source has ended."""
    async with opened(settings, PlainShow(out)) as (house, sender):
        await run_chat(Talk(house, sender, sitting_here(), profile()), lines_of(source), out, complaints)


async def at_terminal(settings: Settings) -> None:
    """Returns when the person leaves."""
    screen = Screen(Console())
    async with opened(settings, screen) as (house, sender):
        talk = Talk(house, sender, sitting_here(), profile(), forms_first=False)
        names = tuple(name for name, _, _ in house.words(talk.profile.locale).commands)
        await sit(talk, screen, Prompt(screen, names))


async def sit(talk: Talk, screen: Screen, prompt: Prompt) -> None:
    """From the greeting until the person leaves."""
    await talk.hear(Found(await _greeting(talk)), can_open=False)
    while True:
        try:
            if form := _asking(screen):
                await _fill(talk, prompt, form)
            else:
                await talk.say(await prompt.entered())
        except Left:
            screen.console.print(KEPT, style="dim")
            return


async def _greeting(talk: Talk) -> Command | Resume:
    """Going on with the talk that is open, or else what can be done here."""

    def look(books: Books) -> Session | None:
        person = books.people.find(talk.who)
        return books.sessions.active(person.id) if person else None

    session = await talk.house.store.run(look)
    return Resume(session.on) if session else Command("help")


def _asking(screen: Screen) -> Form | None:
    """The form that was just shown, when it has fields to fill in."""
    form, screen.form_shown = screen.form_shown, None
    return form if form is not None and form.fields else None


async def _fill(talk: Talk, prompt: Prompt, form: Form) -> None:
    values = await prompt.filled(form, talk.redrawn)
    if values is not None:
        await talk.say(Filled(values))
        return
    window = talk.sender.window
    window.form = None
    on = getattr(decode(form.key), "on", None)
    if on is not None:
        await talk.hear(Found(Closed(on), window.opened_from), can_open=False)
