"""Something letters are written about: the matter itself, and the name lists show for it."""

from datetime import date
from enum import StrEnum

from pydantic import BaseModel

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.matter import Matter


class Source(StrEnum):
    """How an application began."""

    REFERRAL = "referral"
    EVENT = "event"
    ADVERT = "advert"
    APPROACHED = "approached"


class Opportunity(BaseModel, frozen=True):
    """`before` keeps every explanation that a decision had before the present one, oldest first.

    `source` is how it began, `tailored` whether CV and letter were written for it: None is not noted. What is
    `archived` is out of the way since that day, and nothing else.
    """

    id: str
    rev: int = 0
    matter: Matter
    code_name: str | None = None
    made_on: date
    before: tuple[Explanation, ...] = ()
    source: Source | None = None
    tailored: bool | None = None
    note: str | None = None
    archived: date | None = None

    @property
    def title(self) -> str:
        """The name shown in the person's own lists."""
        return self.code_name or self.matter.called

    @property
    def came_by(self) -> Source | None:
        """How it began: as it was noted, else by whoever referred the person."""
        return self.source or (Source.REFERRAL if getattr(self.matter, "referrer", None) else None)

    def next(self, **update: object) -> "Opportunity":
        return self.model_copy(update={"rev": self.rev + 1, **update})

    def explained(self, decision: Decision, explanation: Explanation) -> "Opportunity":
        """The same decision under another explanation."""
        now = decision.model_copy(update={"explanation": explanation})
        before = (*self.before, decision.explanation)
        return self.model_copy(update={"rev": self.rev + 1, "matter": now, "before": before})
