"""`gracious export` and `gracious erase`: what is kept about whoever sits here."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from bots.console.command import CommandError, Commands, command, settings_of, takes_settings
from bots.settings import Settings

if TYPE_CHECKING:
    from core.people import Person
    from core.store import Books

T = TypeVar("T")

QUESTION = "This erases everything kept about you here, for good. Type yes to go on: "


def add_commands(commands: Commands) -> None:
    exporting = command(
        commands, "export", _export, "Print everything kept about you here, as JSON", "gracious export > mine.json"
    )
    erasing = command(commands, "erase", _erase, "Erase everything kept about you here", "gracious erase")
    erasing.add_argument("--yes", action="store_true", help="don't ask first")
    for parser in (exporting, erasing):
        takes_settings(parser)


def _export(options: argparse.Namespace) -> int:
    kept = asyncio.run(looked_up(settings_of(options), lambda books, person: books.export(person.id)))
    print(json.dumps(kept or {}, ensure_ascii=False, indent=2))
    return 0


def _erase(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    if not options.yes and not _confirmed():
        raise CommandError("Nothing was erased. Type yes when asked, or give --yes.")

    def erase(books: "Books", person: "Person") -> bool:
        books.forget(person.id)
        return True

    erased = asyncio.run(looked_up(settings, erase))
    print("Erased." if erased else "Nothing was kept about you here.")
    return 0


def _confirmed() -> bool:
    return sys.stdin.isatty() and input(QUESTION).strip().casefold() == "yes"


async def looked_up(settings: Settings, work: "Callable[[Books, Person], T]") -> T | None:
    """What `work` gives for whoever sits here; None when nothing is known of them."""
    from bots.console.person import sitting_here  # here, for most commands need no house
    from bots.opening import open_house

    def look(books: "Books") -> T | None:
        person = books.people.find(sitting_here())
        return work(books, person) if person else None

    house = await open_house(settings, {})
    try:
        return await house.store.run(look)
    finally:
        await house.close()
