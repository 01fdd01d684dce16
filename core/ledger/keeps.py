"""All that lives on after a talk: letters and packs on the shelf, people and reminders in the diary,
notes and the plan in what was learned.
"""

from collections.abc import Callable
from typing import Any

from core.dialogue.flow import Flow
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.follow_ups.diaries import KINDS, Diaries
from core.growth.lesson import Lesson
from core.growth.shelf import GrowthShelf
from core.ledger.shelf import Shelf
from core.letters.advice import follow_ups
from core.settings.shelf import KIND as SETTINGS
from core.settings.shelf import SettingsShelf
from core.store import Books


class Keeps:
    """`new_id` names what is kept."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._shelf = Shelf(new_id)
        self._diaries = Diaries(new_id)
        self._growth = GrowthShelf(new_id)
        self._settings = SettingsShelf(new_id)

    def keep(self, books: Books, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        """What a flow leaves behind. A check-in that the advice speaks of is one that comes."""
        if isinstance(ending, Lesson):
            return self._growth.keep(books, visit, flow, ending)
        shows = self._shelf.keep(books, visit, flow, ending)
        planned = follow_ups(ending.matter, visit.today)
        if planned:
            [kept, *_] = books.opportunities.all(visit.person.id)
            why = visit.words.say("follow_up.check_in")
            for due, _ in planned:
                self._diaries.plan(books, visit, kept.title, due, why, kept.id)
        return shows

    def act(self, books: Books, visit: Visit, said: Act | ActForm) -> Shows:
        act = said.act if isinstance(said, ActForm) else said
        if act.kind in self._growth.kinds:
            return self._growth.act(books, visit, said)
        if act.kind == SETTINGS:
            return self._settings.act(books, visit, said)
        return (self._diaries if act.kind in KINDS else self._shelf).act(books, visit, said)

    def listed(self, books: Books, visit: Visit) -> Shows:
        return self._shelf.listed(books, visit)

    def told(self, books: Books, visit: Visit, text: str) -> Shows | None:
        shelves = (self._growth, self._diaries, self._settings)
        answers = (shelf.told(books, visit, text) for shelf in shelves)
        return next((shows for shows in answers if shows is not None), None)
