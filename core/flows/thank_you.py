"""Saying thank you: after an interview, for a referral, to a reference, to a mentor. To each in words of their own."""

from typing import Annotated

from annotated_types import MaxLen
from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line, Sentence, when
from core.flows.ending import Ending
from core.letters.thanks import Thanked, Thanks
from core.vocabulary import Kindness, Tone

_SEVERAL = when("kindness", Kindness.INTERVIEW, Kindness.REFERENCE)
_ONE = when("kindness", Kindness.REFERRAL, Kindness.MENTOR)
_A_JOB = when("kindness", Kindness.INTERVIEW, Kindness.REFERRAL, Kindness.REFERENCE)

Six = Annotated[tuple[Line, ...], MaxLen(6)]


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked. `people` may say behind a colon what was spoken of."""

    kindness: Kindness
    company: Annotated[Line | None, Ask(only_if=_A_JOB)] = None
    role: Annotated[Line | None, Ask(only_if=_A_JOB)] = None
    people: Annotated[Six | None, Ask(only_if=_SEVERAL)] = None
    person: Annotated[Line | None, Ask(only_if=_ONE)] = None
    added: Annotated[Sentence | None, Ask("long", only_if=when("kindness", Kindness.INTERVIEW))] = None
    progress: Annotated[Sentence | None, Ask("long", only_if=when("kindness", Kindness.MENTOR))] = None
    gift: Annotated[bool | None, Ask(only_if=_ONE)] = None
    budget: Annotated[Line | None, Ask(only_if=_ONE + when("gift", True))] = None
    tone: Tone | None = None
    code_name: Annotated[Line | None, Ask(only_if=_A_JOB)] = None
    sign_off: Line | None = None


def finish(answers: Answers) -> Ending:
    """The thanks, with each person's own subject where one was told."""
    named = (*(answers.people or ()), *((answers.person,) if answers.person else ()))
    thanks = Thanks(
        kindness=answers.kindness,
        company=answers.company,
        role=answers.role,
        people=tuple(person for line in named if (person := _thanked(line))),
        added=answers.added,
        progress=answers.progress,
        gift=bool(answers.gift),
        budget=answers.budget,
        tone=answers.tone or Tone.WARM,
        sign_off=answers.sign_off,
    )
    return Ending(matter=thanks, code_name=answers.code_name)


def _thanked(line: str) -> Thanked | None:
    """ "Dana: the night shifts" is Dana, and what was spoken of with her."""
    name, _, spoken = line.partition(":")
    return Thanked(name=name, spoken=spoken) if name.strip(" ,;:") else None


FLOW = Flow("thank_you", Answers, finish)
