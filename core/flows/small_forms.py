"""Small forms on what is kept: asked all at once, never question by question."""

from typing import Annotated

from pydantic import BaseModel, StringConstraints

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, People
from core.growth.plan import StepKind


class StepAnswers(BaseModel, frozen=True):
    """A step of the plan."""

    what: Line
    kind: StepKind
    due: Day


class ThemeAnswers(BaseModel, frozen=True):
    """The themes of a reflection, one a line."""

    good: People | None = None
    grow: People | None = None


class MoveAnswers(BaseModel, frozen=True):
    """Another day for a step."""

    due: Day


class VentAnswers(BaseModel, frozen=True):
    """Whatever wants to be said. It is read for a cry for help and then let go."""

    words: Annotated[Annotated[str, StringConstraints(max_length=3000)] | None, Ask("long")] = None


STEP = Flow("plan_step", StepAnswers, lambda answers: answers)
THEMES = Flow("themes", ThemeAnswers, lambda answers: answers)
MOVE = Flow("plan_move", MoveAnswers, lambda answers: answers)
VENT = Flow("vent", VentAnswers, lambda answers: answers)
