"""Getting in touch with somebody: whom, what for, when and how. Ends in the letter, now or with a reminder later."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel

from core.dialogue import steps
from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line
from core.flows.ending import Ending
from core.flows.moments import UNREADABLE, Moment
from core.letters.approach import Approach
from core.vocabulary import Channel, Occasion, Recipient, Tone


class GoesBy(StrEnum):
    """How it travels: the vocabulary's channels that a first word takes."""

    EMAIL = Channel.EMAIL.value
    LINKEDIN = Channel.LINKEDIN.value
    LINKEDIN_NOTE = Channel.LINKEDIN_NOTE.value
    CHAT = Channel.CHAT.value


_ROLES = {
    Occasion.EVENT: Recipient.NEW_CONTACT,
    Occasion.APPLICATION: Recipient.HR,
    Occasion.TIMELINE: Recipient.RECRUITER,
    Occasion.RECRUITER: Recipient.AGENCY_RECRUITER,
}
_JOBS = steps.when("occasion", Occasion.APPLICATION, Occasion.TIMELINE)
_TALKS = steps.when("occasion", Occasion.EVENT, Occasion.CHAT, Occasion.NO_ANSWER, Occasion.CATCH_UP)
_STEPS = steps.when("occasion", Occasion.EVENT, Occasion.CHAT, Occasion.CATCH_UP)


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    contact: Line
    occasion: Occasion
    when: Annotated[Moment | None, Ask("text", problems=UNREADABLE)] = None
    company: Annotated[Line | None, Ask(only_if=_JOBS)] = None
    role: Annotated[Line | None, Ask(only_if=_JOBS)] = None
    where: Annotated[Line | None, Ask(only_if=steps.when("occasion", Occasion.EVENT))] = None
    subject: Annotated[Line | None, Ask(only_if=_TALKS)] = None
    step: Annotated[Line | None, Ask(only_if=_STEPS)] = None
    changed: Annotated[Line | None, Ask(only_if=steps.when("occasion", Occasion.RECRUITER))] = None
    keen: Annotated[Line | None, Ask(only_if=steps.when("occasion", Occasion.APPLICATION))] = None
    channel: GoesBy | None = None
    tone: Tone | None = None
    sign_off: Line | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """To be written later: what the letter will be written from, and when, in the person's own words."""

    approach: Approach
    when: str


def role_for(occasion: Occasion) -> Recipient:
    """Who is likely to be written to on an occasion."""
    return _ROLES.get(occasion, Recipient.CONTACT)


def finish(answers: Answers) -> Ending | Reminder:
    """The letter now; or, where a moment was named, a reminder that writes it then."""
    told = answers.model_dump(exclude={"when", "channel", "tone"})
    approach = Approach(
        **told,
        contact_role=role_for(answers.occasion),
        channel=Channel(answers.channel or Channel.EMAIL),
        tone=answers.tone or Tone.WARM,
    )
    return Reminder(approach, answers.when) if answers.when else Ending(matter=approach)


FLOW = Flow("follow_up", Answers, finish)
