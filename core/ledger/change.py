"""What one turn changed in what a person keeps, and how it stood before: enough to take it back. Pure."""

from typing import Literal

from pydantic import BaseModel

Kind = Literal["opportunity", "letter", "contact", "follow_up", "entry", "step"]
"""The kinds of record that a change is made of."""


class Touched(BaseModel, frozen=True):
    """One record. `before` is the whole of it as JSON, None where there was none; `rev` the revision it was left at,
    None where it was deleted.
    """

    kind: Kind
    id: str
    before: str | None = None
    rev: int | None = None


class Change(BaseModel, frozen=True):
    """`what` is a key of the words that tell it, and `name` whom or what it was about. Taken back, it holds what
    brings it about again.
    """

    id: str
    rev: int = 0
    what: str
    name: str = ""
    touched: tuple[Touched, ...]
    undone: bool = False

    def turned(self, touched: tuple[Touched, ...]) -> "Change":
        """Taken back, or brought about again."""
        return self.model_copy(update={"rev": self.rev + 1, "touched": touched, "undone": not self.undone})
