"""Something letters are written about: the matter itself, and the name lists show for it."""

from datetime import date

from pydantic import BaseModel

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.matter import Matter


class Opportunity(BaseModel, frozen=True):
    """`before` keeps every explanation that a decision had before the present one, oldest first."""

    id: str
    rev: int = 0
    matter: Matter
    code_name: str | None = None
    made_on: date
    before: tuple[Explanation, ...] = ()

    @property
    def title(self) -> str:
        """The name shown in the person's own lists."""
        return self.code_name or self.matter.called

    def explained(self, decision: Decision, explanation: Explanation) -> "Opportunity":
        """The same decision under another explanation."""
        now = decision.model_copy(update={"explanation": explanation})
        before = (*self.before, decision.explanation)
        return self.model_copy(update={"rev": self.rev + 1, "matter": now, "before": before})
