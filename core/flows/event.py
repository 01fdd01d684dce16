"""After an event: whom somebody met, what they spoke of, what was promised. Ends in contacts and letters to them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import MaxLen
from pydantic import AfterValidator, BaseModel, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line, when
from core.flows.follow_up import GoesBy
from core.vocabulary import Channel, Tone


class Then(StrEnum):
    """When the letters are wanted."""

    NOW = "now"
    TOMORROW = "tomorrow"


def _a_day_that_came(day: date, info: ValidationInfo) -> date:
    today = info.context["today"] if info.context else date.min
    if day > today > date.min:  # one that was kept stays as it was read
        raise PydanticCustomError("to_come", "the day is still to come")
    return day


Past = Annotated[date, AfterValidator(_a_day_that_came)]
"""A day up to today."""

Told = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
"""Somebody, and behind a colon what was spoken of and promised: "Ines: river maps, promised the slides"."""

Ten = Annotated[tuple[Told, ...], MaxLen(10)]

_MET = when("met", True)


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    where: Line
    day: Annotated[Past | None, Ask("date", problems=("to_come",))] = None
    met: bool
    people: Annotated[Ten | None, Ask(only_if=_MET)] = None
    letters: Annotated[Then | None, Ask(only_if=_MET)] = None
    channel: Annotated[GoesBy | None, Ask(only_if=_MET)] = None
    tone: Annotated[Tone | None, Ask(only_if=_MET)] = None
    sign_off: Annotated[Line | None, Ask(only_if=_MET)] = None


@dataclass(frozen=True, slots=True)
class Event:
    """Where, when (None: today), and who was met, each a name with what was told of them. `later`: a reminder writes
    the letters.
    """

    where: str
    day: date | None
    met: tuple[tuple[str, str], ...]
    later: bool
    channel: Channel
    tone: Tone
    sign_off: str | None


def finish(answers: Answers) -> Event:
    """Somebody named twice is one person."""
    met: dict[str, tuple[str, str]] = {}
    for line in answers.people or ():
        name, _, told = (part.strip(" ,;:") for part in line.partition(":"))
        if name:
            known, before = met.get(name.casefold(), (name, ""))
            met[name.casefold()] = known, ", ".join(filter(None, (before, told)))
    return Event(
        where=answers.where.removeprefix("at ").removeprefix("At "),
        day=answers.day,
        met=tuple(met.values()),
        later=answers.letters is Then.TOMORROW,
        channel=Channel(answers.channel or Channel.EMAIL),
        tone=answers.tone or Tone.WARM,
        sign_off=answers.sign_off,
    )


FLOW = Flow("event", Answers, finish)
