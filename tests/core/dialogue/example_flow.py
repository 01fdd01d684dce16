"""A small flow with every kind of question, a branch within a branch and a rule over all answers."""

from enum import StrEnum, auto
from typing import Annotated

from pydantic import BaseModel, model_validator
from pydantic_core import PydanticCustomError

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, People, Sentence, when


class Why(StrEnum):
    PAY = auto()
    DUTIES = auto()
    OTHER = auto()


class Depth(StrEnum):
    SHORT = auto()
    LONG = auto()


class Answers(BaseModel, frozen=True):
    company: Line
    why: Why
    detail: Annotated[Sentence | None, Ask("long", only_if=when("why", "other"))] = None
    depth: Annotated[Depth | None, Ask(only_if=when("why", "other"))] = None
    chapter: Annotated[Line | None, Ask(only_if=when("depth", "long"))] = None
    panel: People | None = None
    keep: bool
    nudge: Annotated[Day | None, Ask(only_if=when("keep", True))] = None

    @model_validator(mode="after")
    def somebody_to_nudge(self) -> "Answers":
        if self.nudge and self.company == "Nobody":
            raise PydanticCustomError("nobody_there", "nobody to nudge", {"field": "nudge"})
        return self


FLOW: Flow[Answers, Answers] = Flow("example", Answers, lambda answers: answers, frozenset({("nudge", "nobody_there")}))


class NewWhy(StrEnum):
    PAY = auto()
    OTHER = auto()


class NewAnswers(BaseModel, frozen=True):
    """The same flow after a deploy: a question more, an option fewer."""

    company: Line
    country: Line
    why: NewWhy
    keep: bool


NEW_FLOW: Flow[NewAnswers, NewAnswers] = Flow("example", NewAnswers, lambda answers: answers)
