"""All that lives on after a talk: letters and packs on the shelf, people and reminders in the diary,
notes and the plan in what was learned, and papers that were handed over.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pydantic import JsonValue

from core.dialogue.flow import Flow
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.dialogue.wishes import Handed
from core.flows import FLOWS
from core.flows.commitments import Promised
from core.flows.ending import Ending
from core.flows.event import Event
from core.flows.follow_up import FLOW, Reminder
from core.flows.industry import FLOW as INDUSTRY
from core.follow_ups.diaries import KINDS, Diaries
from core.growth import planning
from core.growth.entry import Learning
from core.growth.lesson import Lesson
from core.growth.shelf import GrowthShelf
from core.ledger import after_the_no, earlier, list_shelf, papers, undoing
from core.ledger.ledger_wishes import is_undo
from core.ledger.list_shelf import ListShelf
from core.ledger.papers import Papers
from core.ledger.shelf import Shelf
from core.ledger.traced import TracedBooks
from core.ledger.undoing import Undoing
from core.letters.advice import follow_ups
from core.letters.approach import Approach
from core.letters.introduction import Introduction
from core.letters.matter import Matter
from core.letters.rejection import Rejection
from core.settings.shelf import KIND as SETTINGS
from core.settings.shelf import SettingsShelf
from core.store import Books

_LATELY = timedelta(days=30)


class Keeps:
    """`new_id` names what is kept; `public_url` is where the world reaches us.

    What a turn changes is traced, so that it can be undone.
    """

    def __init__(self, new_id: Callable[[], str], public_url: str = "") -> None:
        self._shelf = Shelf(new_id)
        self._diaries = Diaries(new_id, public_url)
        self._papers = Papers(new_id, (flow.id for flow in FLOWS))
        self._growth = GrowthShelf(new_id)
        self._settings = SettingsShelf(new_id)
        self._list = ListShelf(new_id, self._shelf)
        self._undoing = Undoing(new_id)

    def keep(self, books: Books, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        """What a flow leaves behind: letters with what is to be come back to, or a reminder to write later."""
        traced = TracedBooks(books)
        return self._undoing.noted(books, visit, traced, self._kept(traced, visit, flow, ending))

    def act(self, books: Books, visit: Visit, said: Act | ActForm) -> Shows:
        act = said.act if isinstance(said, ActForm) else said
        if act.kind == undoing.KIND:
            return self._undoing.act(books, visit, act)
        traced = TracedBooks(books)
        return self._undoing.noted(books, visit, traced, self._acted(traced, visit, act, said))

    def listed(self, books: Books, visit: Visit) -> Shows:
        return self._shelf.listed(books, visit)

    def given(self, books: Books, visit: Visit, handed: Handed, *, can_open: bool) -> Shows:
        return self._papers.given(books, visit, handed, can_open=can_open)

    def known(self, books: Books, visit: Visit, flow: str, company: str) -> Mapping[str, JsonValue]:
        """What was said about that company before."""
        return earlier.known(books.opportunities.all(visit.person.id), flow, company)

    def fits_next(self, books: Books, visit: Visit) -> str:
        """Who was turned down lately most likely has a no to answer."""
        mails = [paper.mail for paper in books.papers.all(visit.person.id) if paper.mail]
        if mails and mails[0].kind == "rejection":
            return "rejection"
        last = next(iter(books.opportunities.all(visit.person.id)), None)
        lately = last is not None and visit.today - last.made_on <= _LATELY
        return "rejection" if last and lately and isinstance(last.matter, Rejection) else "decline"

    def told(self, books: Books, visit: Visit, text: str) -> Shows | None:
        if is_undo(text):
            return self._undoing.last(books, visit)
        traced = TracedBooks(books)
        shelves = (self._list, self._shelf, self._growth, self._diaries, self._settings)
        answers = (shelf.told(traced, visit, text) for shelf in shelves)
        shows = next((shows for shows in answers if shows is not None), None)
        return shows and self._undoing.noted(books, visit, traced, shows)

    def _met(self, books: TracedBooks, visit: Visit, event: Event) -> Shows:
        """Who was met is kept, and each is written to: one card about all, and the letters alone behind it."""
        card, approaches = self._diaries.met(books, visit, event)
        cards = [card]
        for approach in approaches:
            cards += self._shelf.keep(books, visit, FLOW, Ending(matter=approach)).cards[1:]
            self._plan(books, visit, approach)
        return Shows(tuple(cards))

    def _kept(self, books: TracedBooks, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        if isinstance(ending, Reminder):
            return self._diaries.remind(books, visit, ending.approach, ending.when)
        if isinstance(ending, Event):
            return self._met(books, visit, ending)
        if isinstance(ending, Promised):
            return self._diaries.promise(books, visit, ending.commitment, ending.when)
        if isinstance(ending, Lesson):
            return self._growth.keep(books, visit, flow, ending)
        decided = after_the_no.still_open(books.opportunities.all(visit.person.id), ending.matter)
        shows = self._shelf.keep(books, visit, flow, ending)
        if decided:  # the reminder to decide has nothing left to say
            self._diaries.settle(books, visit, decided.id)
        self._plan(books, visit, ending.matter)
        return shows

    def _acted(self, books: TracedBooks, visit: Visit, act: Act, said: Act | ActForm) -> Shows:
        if act.kind == papers.KIND and act.verb == "skills" and (mail := self._papers.skills(books, visit, act)):
            skills = Lesson(Learning(skills=mail.skills, pasted=True), about=mail.company)
            return self._growth.keep(books, visit, INDUSTRY, skills)
        if act.kind == papers.KIND:
            return self._papers.act(books, visit, said)
        if act.kind in self._growth.kinds:
            return self._growth.act(books, visit, said)
        if act.kind == SETTINGS:
            return self._settings.act(books, visit, said)
        if act.kind in list_shelf.KINDS:
            return self._list.act(books, visit, said)
        if act.kind in KINDS and act.verb == "write" and (approach := self._diaries.approach(books, visit, act)):
            # What to mind was said with the reminder; here the letter alone is wanted.
            shows = self._shelf.keep(books, visit, FLOW, Ending(matter=approach))
            return replace(shows, cards=shows.cards[1:])
        if act.kind in KINDS:
            shows = self._diaries.act(books, visit, said)
            planning.answered(books, visit, act.id)
            return shows
        shows = self._shelf.act(books, visit, said)
        if act.kind == "letter" and act.verb in ("sent", "told"):
            self._written(books, visit, act.id)
        if act.kind == "pack" and act.verb == "both_yes":
            self._diaries.settled(books, visit, act.id)
        return shows

    def _written(self, books: TracedBooks, visit: Visit, letter: str) -> None:
        """Whoever is written to was in touch: their clock starts anew."""
        sent = books.letters.get(visit.person.id, letter)
        if sent and sent.done_on == visit.today and isinstance(sent.recipe.matter, Approach | Introduction):
            self._diaries.written(books, visit, sent.recipe.name or sent.recipe.matter.called)

    def _plan(self, books: TracedBooks, visit: Visit, matter: Matter) -> None:
        """What the advice says will come is planned."""
        planned = follow_ups(matter, visit.today)
        if planned:
            kept = next(one for one in books.opportunities.all(visit.person.id) if one.matter.company == matter.company)
            for due, why in planned:
                # A sentence about the letters names the company, which a code name is there to keep out of sight.
                told = visit.words.say("follow_up.check_in") if kept.code_name else why
                self._diaries.plan(books, visit, kept.title, due, told, kept.id)
