"""An opportunity somebody decided on: the decision with its one explanation, and the name lists show for it."""

from datetime import date

from pydantic import BaseModel

from core.letters.decision import Decision
from core.letters.explanation import Explanation


class Opportunity(BaseModel, frozen=True):
    """`before` keeps every explanation that was given before the present one, oldest first."""

    id: str
    rev: int = 0
    decision: Decision
    code_name: str | None = None
    made_on: date
    before: tuple[Explanation, ...] = ()

    @property
    def title(self) -> str:
        """The name shown in the person's own lists."""
        return self.code_name or self.decision.company

    def explained(self, explanation: Explanation) -> "Opportunity":
        """The same decision under another explanation."""
        decision = self.decision.model_copy(update={"explanation": explanation})
        before = (*self.before, self.decision.explanation)
        return self.model_copy(update={"rev": self.rev + 1, "decision": decision, "before": before})
