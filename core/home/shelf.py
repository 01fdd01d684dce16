"""Home within one transaction: gathered from all drawers, shown, and turned page by page."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Protocol

from pydantic import JsonValue

from core.dialogue.message import Card
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act
from core.follow_ups.diary import Diary, DiaryBooks
from core.home.card import PARTS, home_card, part_card
from core.home.look import Kept, waiting
from core.home.suggestion import suggestion
from core.ledger.letter import LetterRecord
from core.ledger.show import addressee


class HomeBooks(DiaryBooks, Protocol):
    """The drawers that Home is made from."""

    @property
    def letters(self) -> Any: ...
    @property
    def papers(self) -> Any: ...
    @property
    def journal(self) -> Any: ...


NOTHING: dict[str, JsonValue] = {"due": [], "offers": [], "letters": [], "suggestion": None}
"""What waits for somebody new, for other programs."""


def gathered(books: HomeBooks, visit: Visit, new_id: Callable[[], str]) -> Kept:
    """All that Home is made from, as it stands now. Nothing is written."""
    owner = visit.person.id
    letters: dict[str, list[LetterRecord]] = defaultdict(list)
    for letter in sorted(books.letters.all(owner), key=lambda letter: letter.place):
        letters[letter.opportunity].append(letter)
    diary = Diary(books, visit, new_id)
    return Kept(
        diary.agenda, books.opportunities.all(owner), letters, books.papers.all(owner), books.journal.all(owner)
    )


def home(books: HomeBooks, visit: Visit, new_id: Callable[[], str]) -> Card:
    return home_card(visit, gathered(books, visit, new_id))


def act(books: HomeBooks, visit: Visit, act: Act, new_id: Callable[[], str]) -> Shows:
    """One of its parts, whole. Another page ("p8") stands in the place of the one before."""
    kept = gathered(books, visit, new_id)
    if act.verb not in PARTS:
        return Shows((home_card(visit, kept),))
    page = act.value.removeprefix("p")
    start = int(page) if page.isdecimal() and len(page) < 5 else 0
    card = part_card(visit, kept, act.verb, start)
    return Shows(instead=card) if act.value.startswith("p") else Shows((card,))


def as_json(books: HomeBooks, visit: Visit, new_id: Callable[[], str]) -> dict[str, JsonValue]:
    """What is waiting, for other programs. Companies go by their code names where they have one."""
    kept = gathered(books, visit, new_id)
    found, suggested = waiting(kept), suggestion(kept)
    return {
        "due": [
            {"name": late.name, "by": late.by.isoformat(), "why": late.follow_up.why if late.follow_up else None}
            for late in found.due
        ],
        "offers": [
            {"name": offer.name, "deadline": offer.by.isoformat(), "days_left": (offer.by - visit.today).days}
            for offer in found.offers
        ],
        "letters": [
            {"about": one.opportunity.title, "to": [addressee(letter) for letter in one.letters]}
            for one in found.letters
        ],
        "suggestion": {"what": suggested.what, "name": suggested.name} if suggested else None,
    }
