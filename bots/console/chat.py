"""`gracious chat`: talk in this terminal, or line by line through a pipe."""

import argparse
import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import IO

from bots.console.command import Commands, command, settings_of, takes_settings
from bots.console.person import profile, sitting_here
from bots.console.talk import PLATFORM, PlainShow, Show, Talk, TerminalSender
from bots.console.window import Window
from bots.opening import open_house
from bots.settings import Settings
from core.house import House


def add_commands(commands: Commands) -> None:
    parser = command(
        commands,
        "chat",
        run,
        "Talk in this terminal",
        "gracious chat\n  echo 'decline Acme, data engineer, staying put' | gracious chat",
    )
    takes_settings(parser)


def run(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    at_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    asyncio.run(_at_terminal(settings) if at_terminal else _through_pipe(settings))
    return 0


async def run_chat(talk: Talk, lines: Iterable[str] | AsyncIterator[str], out: IO[str], complaints: IO[str]) -> None:
    """Plays one utterance a line. `out` gets exactly a transcript, without its header; the talk shows there too."""
    first = True
    async for line in _each(lines):
        entered = line.strip()
        if not entered:
            continue
        out.write(f"{'' if first else chr(10)}> {entered}\n")
        out.flush()
        first = False
        try:
            await talk.enter(entered)
        except ValueError as error:
            print(f"gracious: {error}", file=complaints, flush=True)


@contextlib.asynccontextmanager
async def opened(settings: Settings, show: Show) -> AsyncIterator[tuple[House, TerminalSender]]:
    """The house with a terminal in front of it. What could not be sent here before is sent now."""
    sender = TerminalSender(Window(), show, Path.cwd())
    house = await open_house(settings, {PLATFORM: sender})
    rounds = asyncio.create_task(house.courier.run())
    try:
        yield house, sender
    finally:
        await house.close()
        await rounds


async def _through_pipe(settings: Settings) -> None:
    async with opened(settings, PlainShow(sys.stdout)) as (house, sender):
        talk = Talk(house, sender, sitting_here(), profile())
        await run_chat(talk, _typed_lines(), sys.stdout, sys.stderr)


async def _at_terminal(settings: Settings) -> None:
    # Here, for neither a pipe nor any other command needs them.
    from rich.console import Console

    from bots.console.prompt import Prompt
    from bots.console.screen import Screen
    from bots.console.sitting import sit

    screen = Screen(Console())
    async with opened(settings, screen) as (house, sender):
        talk = Talk(house, sender, sitting_here(), profile(), forms_first=False)
        names = tuple(name for name, _, _ in house.words(talk.profile.locale).commands)
        await sit(talk, screen, Prompt(screen, names))


async def _typed_lines() -> AsyncIterator[str]:
    while line := await asyncio.to_thread(sys.stdin.readline):
        yield line


async def _each(lines: Iterable[str] | AsyncIterator[str]) -> AsyncIterator[str]:
    if isinstance(lines, AsyncIterator):
        async for line in lines:
            yield line
    else:
        for line in lines:
            yield line
