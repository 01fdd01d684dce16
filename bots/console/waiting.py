"""`gracious home` and `gracious find`: what waits for whoever sits here, and a search in what they keep."""

import argparse
import asyncio
import json
from typing import TYPE_CHECKING, Any

from bots.console.command import Commands, command, settings_of, takes_settings
from bots.console.kept import looked_up

if TYPE_CHECKING:
    from core.dialogue.message import Card
    from core.people import Person
    from core.store import Books


def add_commands(commands: Commands) -> None:
    told = "Show what is due, offers with their days, and letters not sent yet"
    homing = command(commands, "home", _home, told, "gracious home")
    told = "Search the companies, people, letters and notes you keep here"
    finding = command(commands, "find", _find, told, "gracious find river maps")
    finding.add_argument("words", nargs="+", help="all of them must be there")
    for parser in (homing, finding):
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        takes_settings(parser)


def _home(options: argparse.Namespace) -> int:
    from core.follow_ups.diary import visit_of
    from core.home import shelf  # here, for most commands need none of it
    from core.home.card import empty_card
    from core.house import new_id, utc_now
    from core.people import Person

    def look(books: "Books", person: "Person") -> Any:
        visit = visit_of(person, utc_now())
        return shelf.as_json(books, visit, new_id) if options.json else shelf.home(books, visit, new_id)

    found = asyncio.run(looked_up(settings_of(options), look))
    if found is None:
        visit = visit_of(Person(id=""), utc_now())
        found = shelf.NOTHING if options.json else empty_card(visit)
    _print(found)
    return 0


def _find(options: argparse.Namespace) -> int:
    from core.follow_ups.diary import visit_of
    from core.house import utc_now
    from core.ledger import lists  # here, for most commands need none of it
    from core.ledger.list_shelf import look_through
    from core.people import Person

    wanted = " ".join(options.words)
    person, found = asyncio.run(
        looked_up(settings_of(options), lambda books, person: (person, look_through(books, person, wanted)))
    ) or (Person(id=""), ())
    visit = visit_of(person, utc_now())
    _print(lists.as_json(visit, found) if options.json else lists.found_card(visit, wanted, found))
    return 0 if found else 1


def _print(found: "Card | dict[str, Any]") -> None:
    """A JSON object, or a card without its buttons, for nobody can press them here."""
    from core.dialogue.message import Actions, plain

    if isinstance(found, dict):
        print(json.dumps(found, ensure_ascii=False))
        return
    for message in found.messages:
        if not isinstance(message, Actions):
            print(plain(message))
