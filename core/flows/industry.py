"""Ten minutes for one's field: which skills are asked for, which technologies change it, what was learned."""

from typing import Annotated

from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, People, when
from core.flows.reflect import Thought
from core.growth.entry import Learning
from core.growth.lesson import Lesson, Step
from core.growth.plan import StepKind

_A_STEP = when("kind", *StepKind)


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked. Without a kind of step there is none."""

    skills: People | None = None
    technologies: People | None = None
    learned: Annotated[Thought | None, Ask("long")] = None
    kind: StepKind | None = None
    step: Annotated[Line | None, Ask(only_if=_A_STEP)] = None
    due: Annotated[Day | None, Ask(only_if=_A_STEP)] = None


def finish(answers: Answers) -> Lesson:
    """A learning note, and the step when it has a name and a day."""
    note = Learning(skills=answers.skills or (), technologies=answers.technologies or (), learned=answers.learned)
    if answers.kind is None or answers.step is None or answers.due is None:
        return Lesson(note)
    skill = note.skills[0] if len(note.skills) == 1 else None
    return Lesson(note, step=Step(answers.kind, answers.step, answers.due, skill))


FLOW = Flow("industry", Answers, finish)
