"""Somebody a person keeps in touch with, and what can happen between the two. Pure: a verb gives the contact one
revision on, and remembers what stood before it, so that undo brings it back.
"""

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel


class Closeness(StrEnum):
    """How close a contact is, which says how often to be in touch: monthly, quarterly, twice a year."""

    CLOSE = "close"
    MID = "mid"
    WIDE = "wide"


class Every(BaseModel, frozen=True):
    """An ideal interval between two talks: calendar months and days on top."""

    months: int = 0
    days: int = 0


class Jotting(BaseModel, frozen=True):
    """Something noted on a day."""

    day: date
    text: str


class Debt(BaseModel, frozen=True):
    """Something promised. `whose` says who owes it: "mine" or "theirs"."""

    whose: Literal["mine", "theirs"]
    what: str
    since: date


class Outcome(BaseModel, frozen=True):
    """What came of keeping in touch."""

    what: Literal["referral", "interview"]
    day: date


class Contact(BaseModel, frozen=True):
    """`every` goes before the intervals of tags, and those before the one of `kind`; without any nothing is due.

    `asked` is the day a cadence reminder was for, so that one lapse is told of once. `tries` counts what was
    written since they were last heard from. `before` is the contact as it stood, for undo.
    """

    id: str
    rev: int = 0
    name: str
    added: date
    company: str | None = None
    email: str | None = None
    kind: Closeness | None = None
    every: Every | None = None
    tags: tuple[str, ...] = ()
    talked: date | None = None
    notes: tuple[Jotting, ...] = ()
    debts: tuple[Debt, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    do_not_contact: bool = False
    paused: bool = False
    away_until: date | None = None
    asked: date | None = None
    tries: int = 0
    before: "Contact | None" = None

    @property
    def last_note(self) -> Jotting | None:
        return self.notes[-1] if self.notes else None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing may remind of them."""
        return self.do_not_contact or self.paused

    def next(self, **update: object) -> "Contact":
        """One revision on. One step back is kept, not the whole past."""
        before = self.model_copy(update={"before": None})
        return self.model_copy(update={"rev": self.rev + 1, "before": before, **update})

    def undone(self) -> "Contact":
        """As it stood before; undone twice it is as it was."""
        if self.before is None:
            return self
        bare = self.model_copy(update={"before": None})
        return self.before.model_copy(update={"rev": self.rev + 1, "before": bare})

    def talked_on(self, day: date, note: str | None = None) -> "Contact":
        """They talked: the clock starts anew. An earlier day than the one known moves nothing back."""
        latest = max(day, self.talked) if self.talked else day
        return self.next(talked=latest, asked=None, tries=0, notes=self._with(day, note))

    def noted(self, day: date, text: str) -> "Contact":
        return self.next(notes=self._with(day, text))

    def owes(self, debt: Debt) -> "Contact":
        return self.next(debts=(*self.debts, debt))

    def settled(self) -> "Contact":
        """Nobody owes anybody anything any more."""
        return self.next(debts=())

    def replied(self, day: date) -> "Contact":
        """They answered: what they owed by way of an answer is no more, and nothing nudges."""
        return self.talked_on(day)

    def written_to(self, day: date) -> "Contact":
        """The person wrote; whether they answer is open."""
        return self.next(talked=max(day, self.talked) if self.talked else day, asked=None, tries=self.tries + 1)

    def led_to(self, what: Literal["referral", "interview"], day: date) -> "Contact":
        return self.next(outcomes=(*self.outcomes, Outcome(what=what, day=day)))

    def _with(self, day: date, note: str | None) -> tuple[Jotting, ...]:
        return (*self.notes, Jotting(day=day, text=note)) if note else self.notes
