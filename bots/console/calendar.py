"""`gracious calendar`: the reminders of whoever sits here, as a calendar file."""

import argparse
import asyncio
import sys

from bots.console.command import CommandError, Commands, command, settings_of, takes_settings
from bots.settings import Settings


def add_commands(commands: Commands) -> None:
    told = "Print your reminders as a calendar file"
    takes_settings(command(commands, "calendar", _calendar, told, "gracious calendar > my.ics"))


def _calendar(options: argparse.Namespace) -> int:
    found = asyncio.run(_looked_up(settings_of(options)))
    if found is None:
        raise CommandError('Nothing is kept about you here yet: gracious chat, then "follow up with Ines on Friday".')
    # The lines end as the standard has them, whatever the system's own way.
    sys.stdout.buffer.write(found.encode())
    return 0


async def _looked_up(settings: Settings) -> str | None:
    from bots.console.person import sitting_here  # here, for most commands need no house
    from bots.opening import open_house

    house = await open_house(settings, {})
    try:
        return await house.calendar_of(sitting_here())
    finally:
        await house.close()
