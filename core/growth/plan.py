"""The plan: small steps with a day. Pure: a verb gives the step one revision on and remembers what stood before."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel

LATER = timedelta(weeks=1)
"""How far "later" moves a step."""


class StepKind(StrEnum):
    """Ways to get better at something; a change to try is looked back on, on its day."""

    PRACTICE = "practice"
    READING = "reading"
    COURSE = "course"
    WORKSHOP = "workshop"
    SHADOWING = "shadowing"
    CHANGE = "change"


class PlanItem(BaseModel, frozen=True):
    """`due` is a day of the person's own calendar. `entry` is the journal entry it came from."""

    id: str
    rev: int = 0
    kind: StepKind
    what: str
    skill: str | None = None
    due: date
    made_on: date
    entry: str | None = None
    state: Literal["open", "done", "dropped"] = "open"
    ended_on: date | None = None
    before: "PlanItem | None" = None

    @property
    def is_open(self) -> bool:
        return self.state == "open"

    def next(self, **update: object) -> "PlanItem":
        """One revision on. One step back is kept, not the whole past."""
        before = self.model_copy(update={"before": None})
        return self.model_copy(update={"rev": self.rev + 1, "before": before, **update})

    def done(self, today: date) -> "PlanItem":
        return self.next(state="done", ended_on=today)

    def dropped(self, today: date) -> "PlanItem":
        return self.next(state="dropped", ended_on=today)

    def later(self, today: date) -> "PlanItem":
        """A week on: from its day, or from today once that has passed."""
        return self.next(due=max(self.due, today) + LATER)

    def moved(self, due: date) -> "PlanItem":
        return self.next(due=due)

    def undone(self) -> "PlanItem":
        """As it stood before; undone twice it is as it was."""
        if self.before is None:
            return self
        bare = self.model_copy(update={"before": None})
        return self.before.model_copy(update={"rev": self.rev + 1, "before": bare})
