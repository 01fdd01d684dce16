"""Looking back: what went well, what could be better. Two questions, each of which may be left out."""

from typing import Annotated

from pydantic import BaseModel, StringConstraints

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line
from core.growth.entry import Reflection
from core.growth.lesson import Lesson

Thought = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
"""A few sentences."""


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    about: Line | None = None
    went_well: Annotated[Thought | None, Ask("long")] = None
    better: Annotated[Thought | None, Ask("long")] = None


def finish(answers: Answers) -> Lesson:
    return Lesson(Reflection(went_well=answers.went_well, better=answers.better), answers.about)


FLOW = Flow("reflect", Answers, finish)
