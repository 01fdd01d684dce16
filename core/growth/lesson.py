"""What a talk about oneself leaves behind."""

from dataclasses import dataclass
from datetime import date

from core.growth.entry import Noted
from core.growth.plan import StepKind


@dataclass(frozen=True, slots=True)
class Step:
    """A step to put on the plan."""

    kind: StepKind
    what: str
    due: date
    skill: str | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """`about` is what it is about, as the person named it; None for something free. `step` goes on the plan."""

    what: Noted
    about: str | None = None
    step: Step | None = None
