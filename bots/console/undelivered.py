"""`gracious undelivered`: what was given up on its way out, and why; and trying it once more."""

import argparse
import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, TypeVar

from bots.console.command import CommandError, Commands, command, settings_of, takes_settings
from bots.settings import Settings

if TYPE_CHECKING:
    from core.delivery.delivery import GivenUp
    from core.store import Books

T = TypeVar("T")

MOST = 1000
"""As many are looked at, the latest first."""


def add_commands(commands: Commands) -> None:
    told = "List the messages that were given up in the last 30 days, with the reason; or try them again"
    parser = command(commands, "undelivered", _undelivered, told, "gracious undelivered --again all")
    parser.add_argument("--again", nargs="+", metavar="ID", help="try these once more; `all` for every one listed")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    takes_settings(parser)


def _undelivered(options: argparse.Namespace) -> int:
    given_up, again = asyncio.run(_within(settings_of(options), lambda books: _work(books, options.again or [])))
    if options.json:
        listed = [asdict(each) for each in given_up]
        print(json.dumps({"undelivered": listed, "again": again}, default=lambda at: at.isoformat()))
    elif options.again:
        print(f"To be tried again: {again}. A running `gracious serve` or `gracious worker` does it within a second.")
    elif given_up:
        print("\n".join(_line(each) for each in given_up))
    else:
        print("Nothing was given up in the last 30 days.")
    return 0


def _work(books: "Books", again: list[str]) -> "tuple[list[GivenUp], int]":
    """What is given up, and how many of them are tried again. Raises CommandError, and then none is."""
    given_up = books.undelivered.latest(MOST)
    which = [each.id for each in given_up] if again == ["all"] else again
    for id in which:
        if not books.undelivered.again(id):
            raise CommandError(
                f"No message with the id {id} was given up; `gracious undelivered` lists those that were."
            )
    return given_up, len(which)


def _line(each: "GivenUp") -> str:
    when = each.given_up.astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{each.id}  {when}  {each.platform}  {each.why}  attempts: {each.attempts}"


async def _within(settings: Settings, work: "Callable[[Books], T]") -> T:
    from bots.opening import open_house  # here, for most commands need no house

    house = await open_house(settings, {})
    try:
        return await house.store.run(work)
    finally:
        await house.close()
