"""What has its hour: an interview, a call, something to hand in, an offer to answer. Ends in reminders before it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated

from pydantic import AfterValidator, BaseModel
from pydantic_core import PydanticCustomError

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line, People, when
from core.flows.moments import UNREADABLE, Moment
from core.ledger.commitment import Commitment, Item, Promise
from core.understanding.when import Reading, read_when

_TALKS = when("promise", *(promise for promise in Promise if promise.is_a_talk))
_DUE = when("promise", *(promise for promise in Promise if not promise.is_a_talk))
_LISTS = when("promise", Promise.INTERVIEW, Promise.MATERIALS)
_ANY_DAY = datetime.combine(date(2000, 1, 3), time())  # whether an hour is said does not depend on the day


def _with_its_hour(text: str) -> str:
    """Nobody can be on time for "Friday"."""
    read = read_when(text, _ANY_DAY, "UTC", "en-US")
    if isinstance(read, Reading) and read.time is None:
        raise PydanticCustomError("no_hour", "no hour was read")
    return text


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked. `at` is when people meet, `by` when something is due: one of
    the two is asked, and needed.
    """

    promise: Promise
    company: Line
    at: Annotated[
        Moment, AfterValidator(_with_its_hour), Ask("text", only_if=_TALKS, problems=(*UNREADABLE, "no_hour"))
    ] = ""
    by: Annotated[Moment, Ask("text", only_if=_DUE, problems=UNREADABLE)] = ""
    who: Annotated[People | None, Ask(only_if=_TALKS)] = None
    where: Annotated[Line | None, Ask(only_if=_TALKS)] = None
    items: Annotated[People | None, Ask(only_if=_LISTS)] = None


@dataclass(frozen=True, slots=True)
class Promised:
    """What to keep, and when, in the person's own words."""

    commitment: Commitment
    when: str


def finish(answers: Answers) -> Promised:
    items = tuple(Item(what=what) for what in answers.items or ())
    kept = Commitment(
        promise=answers.promise, company=answers.company, who=answers.who or (), where=answers.where, items=items
    )
    return Promised(kept, answers.at or answers.by)


FLOW = Flow("commitments", Answers, finish)
