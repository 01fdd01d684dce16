"""What lives on after a talk about oneself: notes, the plan, and the box in which nothing is kept."""

from collections.abc import Callable
from typing import Any

from core.dialogue.flow import Flow
from core.dialogue.message import Card, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.dialogue.wishes import Wish
from core.growth import entry_acts, journal, planning, vent
from core.growth.learning_cards import asked_for
from core.growth.planning import Grown

MOST_SKILLS = 10
"""Names that the question for skills takes."""


class GrowthShelf:
    """`new_id` names what is kept; `kinds` says which buttons are its own."""

    kinds = frozenset({"entry", "journal", "step", "plan", "vent"})

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id

    def keep(self, books: Grown, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        return journal.kept(books, visit, ending, self._new_id)

    def act(self, books: Grown, visit: Visit, said: Act | ActForm) -> Shows:
        act = said.act if isinstance(said, ActForm) else said
        match act.kind:
            case "entry":
                return entry_acts.act_on_entry(books, visit, said, self._new_id)
            case "step":
                return planning.act_on_step(books, visit, said, self._new_id)
            case "plan":
                return planning.act_on_plan(books, visit, said, self._new_id)
            case "journal":
                return entry_acts.act_on_journal(books, visit, act)
            case _:
                return vent.act(visit, said)

    def listed(self, books: Grown, visit: Visit) -> Shows:
        return Shows((planning.listed(books, visit),))

    def told(self, books: Grown, visit: Visit, text: str) -> Shows | None:
        """The plan, the notes or the box, by the word that opens each."""
        word, _, rest = text.strip().partition(" ")
        match word.casefold().rstrip(":,"):
            case "plan" if not rest.strip():
                return self.listed(books, visit)
            case "journal" if not rest.strip():
                return Shows((journal.listed(books, visit),))
            case "industry" if not rest.strip() and (skills := asked_for(books.journal.all(visit.person.id))):
                told = Note("info", visit.words.say("learning.from_pasted"))
                begins = Wish("industry", {"skills": list(skills[:MOST_SKILLS])})
                return Shows((Card((told,), visit.words.say("notify.answer")),), begins=begins)
            case "vent":
                return vent.offered(visit, rest)
            case _:
                return None
