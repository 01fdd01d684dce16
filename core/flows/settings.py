"""What a person sets for themselves: one form, each answer of which may be left as it is."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line
from core.vocabulary import Tone


class Language(StrEnum):
    """The English of letters and talks."""

    US = "en-US"
    GB = "en-GB"


class Answers(BaseModel, frozen=True):
    """`quiet`, `days` and `holidays` are in the person's own words: "8 pm to 8 am", "Monday to Friday", "Germany"."""

    name: Line | None = None
    sign_off: Line | None = None
    zone: Line | None = None
    locale: Language | None = None
    tone: Tone | None = None
    quiet: Line | None = None
    days: Line | None = None
    holidays: Line | None = None
    discreet: Annotated[bool | None, Ask()] = None
    perspective: Annotated[bool | None, Ask()] = None
    weekly: Annotated[bool | None, Ask()] = None
    monthly: Annotated[bool | None, Ask()] = None


FORM = Flow(
    "settings",
    Answers,
    lambda answers: answers,
    frozenset({("zone", "unknown_zone"), ("quiet", "not_hours"), ("days", "not_days"), ("holidays", "not_country")}),
)
