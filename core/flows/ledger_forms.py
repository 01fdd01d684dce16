"""What is kept of an opportunity or a contact, as one form to put it right."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, StringConstraints

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line, NearDay, People
from core.ledger.opportunity import Source

Jotted = Annotated[str, StringConstraints(strip_whitespace=True, max_length=600)]


class LedTo(StrEnum):
    """What came of keeping in touch."""

    REFERRAL = "referral"
    INTERVIEW = "interview"


class OpportunityAnswers(BaseModel, frozen=True):
    """`source` and `tailored` are of the application; the rest is what letters and lists say."""

    company: Line | None = None
    role: Line | None = None
    contact: Line | None = None
    deadline: NearDay | None = None
    source: Source | None = None
    tailored: bool | None = None
    code_name: Line | None = None
    note: Annotated[Jotted | None, Ask("long")] = None


class BeginningAnswers(BaseModel, frozen=True):
    """How an application began: what a review counts."""

    source: Source | None = None
    tailored: bool | None = None


class ContactAnswers(BaseModel, frozen=True):
    """Who somebody is, and what came of knowing them."""

    name: Line
    company: Line | None = None
    email: Line | None = None
    tags: People | None = None
    outcome: LedTo | None = None


OPPORTUNITY = Flow("opportunity", OpportunityAnswers, lambda answers: answers)
BEGINNING = Flow("beginning", BeginningAnswers, lambda answers: answers)
CONTACT = Flow("contact", ContactAnswers, lambda answers: answers)
