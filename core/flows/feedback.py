"""Feedback that was given: what was said, which skill it names, one small step with a day."""

from typing import Annotated

from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, when
from core.flows.reflect import Thought
from core.growth.entry import Feedback
from core.growth.lesson import Lesson, Step
from core.growth.plan import StepKind

_A_STEP = when("kind", *StepKind)


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked. Without a kind of step there is none."""

    giver: Line | None = None
    about: Line | None = None
    said: Annotated[Thought, Ask("long")]
    skill: Line | None = None
    kind: StepKind | None = None
    step: Annotated[Line | None, Ask(only_if=_A_STEP)] = None
    due: Annotated[Day | None, Ask(only_if=_A_STEP)] = None


def finish(answers: Answers) -> Lesson:
    """What was said, and the step when it has a name and a day."""
    told = Feedback(giver=answers.giver, said=answers.said, skill=answers.skill)
    if answers.kind is None or answers.step is None or answers.due is None:
        return Lesson(told, answers.about)
    return Lesson(told, answers.about, Step(answers.kind, answers.step, answers.due, answers.skill))


FLOW = Flow("feedback", Answers, finish)
