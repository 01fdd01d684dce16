"""`gracious contacts import`: people to keep in touch with, from a file."""

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from bots.console.command import CommandError, Commands, Parser, command, settings_of, takes_settings
from bots.settings import Settings

if TYPE_CHECKING:
    from core.follow_ups.importing import Taken

EXAMPLE = "gracious contacts import Connections.csv"


def add_commands(commands: Commands) -> None:
    told = "Take over people to keep in touch with"
    parser: Parser = commands.add_parser("contacts", help=told, description=f"{told}.", epilog=f"Example:\n  {EXAMPLE}")
    below = parser.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    told = "Take over contacts from a CSV file, LinkedIn's Connections.csv or vCards"
    importing = command(below, "import", _import, told, EXAMPLE)
    importing.add_argument("file", help="the file, such as contacts.csv or contacts.vcf")
    takes_settings(importing)


def _import(options: argparse.Namespace) -> int:
    taken = asyncio.run(_taken(settings_of(options), _read(Path(options.file))))
    if not (taken.new or taken.known):
        raise CommandError('No contact was found: give a CSV file with a column "name", or vCards.')
    known = f" Known already, and left as they are: {taken.known}." if taken.known else ""
    nameless = f" Left out for want of a name: {_count(taken.nameless, 'row')}." if taken.nameless else ""
    print(f"{_count(taken.new, 'contact')} taken over.{known}{nameless}")
    return 0


def _count(n: int, what: str) -> str:
    return f"{n} {what}" if n == 1 else f"{n} {what}s"


def _read(path: Path) -> str:
    try:
        return path.expanduser().read_bytes().decode("utf-8-sig", errors="replace")
    except OSError as error:
        raise CommandError(f"{path} can't be read: name another file.") from error


async def _taken(settings: Settings, text: str) -> "Taken":
    from bots.console.person import sitting_here  # here, for most commands need no house
    from bots.opening import open_house

    house = await open_house(settings, {})
    try:
        return await house.take_contacts(sitting_here(), text)
    finally:
        await house.close()
