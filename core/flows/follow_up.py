"""Getting in touch with somebody: whom, what for, when and how. Ends in the letter, now or with a reminder later."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel

from core.dialogue import steps
from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Day, Line, NearDay
from core.flows.ending import Ending
from core.flows.moments import UNREADABLE, Moment
from core.letters.approach import Approach
from core.vocabulary import Channel, Nudge, Occasion, Recipient, Tone


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
    Occasion.MENTOR: Recipient.MENTOR,
    Occasion.REFERRAL: Recipient.REFERRER,
    Occasion.INVITATION: Recipient.NEW_CONTACT,
    Occasion.COFFEE: Recipient.COLLEAGUE,
}
_USUAL = {Occasion.NEW_JOB: Channel.LINKEDIN, Occasion.COFFEE: Channel.CHAT}
"""How it travels where nothing else was said. Email else."""


def _for(*occasions: Occasion) -> tuple[steps.Condition, ...]:
    return steps.when("occasion", *occasions)


_JOBS = _for(Occasion.APPLICATION, Occasion.TIMELINE, Occasion.NEW_JOB, Occasion.REFERRAL)
_DATED = _for(Occasion.APPLICATION, Occasion.TIMELINE)
_TALKS = _for(Occasion.EVENT, Occasion.CHAT, Occasion.NO_ANSWER, Occasion.CATCH_UP)
_STEPS = _for(Occasion.EVENT, Occasion.CHAT, Occasion.CATCH_UP)
_NEWS = _for(Occasion.RECRUITER, Occasion.MENTOR, Occasion.REFERRAL, Occasion.DORMANT)
_INVITATION, _COFFEE, _HOLIDAY = _for(Occasion.INVITATION), _for(Occasion.COFFEE), _for(Occasion.HOLIDAY)
_BY_ANY_WAY = _for(*(occasion for occasion in Occasion if occasion is not Occasion.INVITATION))


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked."""

    contact: Line
    occasion: Occasion
    when: Annotated[Moment | None, Ask("text", problems=UNREADABLE)] = None
    nudge: Annotated[Nudge | None, Ask(only_if=_for(Occasion.NO_ANSWER))] = None
    company: Annotated[Line | None, Ask(only_if=_JOBS)] = None
    role: Annotated[Line | None, Ask(only_if=_JOBS)] = None
    day: Annotated[NearDay | None, Ask(only_if=_DATED)] = None
    where: Annotated[Line | None, Ask(only_if=_for(Occasion.EVENT))] = None
    subject: Annotated[Line | None, Ask(only_if=_TALKS)] = None
    memory: Annotated[Line | None, Ask(only_if=_for(Occasion.DORMANT))] = None
    step: Annotated[Line | None, Ask(only_if=_STEPS)] = None
    changed: Annotated[Line | None, Ask(only_if=_NEWS)] = None
    question: Annotated[Line | None, Ask(only_if=_for(Occasion.MENTOR))] = None
    keen: Annotated[Line | None, Ask(only_if=_for(Occasion.APPLICATION))] = None
    why_you: Annotated[Line | None, Ask(only_if=_INVITATION)] = None
    why_now: Annotated[Line | None, Ask(only_if=_INVITATION)] = None
    paid: Annotated[bool | None, Ask(only_if=_INVITATION)] = None
    me: Annotated[Line | None, Ask(only_if=_COFFEE)] = None
    curious: Annotated[Line | None, Ask(only_if=_COFFEE)] = None
    time: Annotated[Line | None, Ask(only_if=_COFFEE)] = None
    holiday: Annotated[Line | None, Ask(only_if=_HOLIDAY)] = None
    holiday_on: Annotated[Day | None, Ask(only_if=_HOLIDAY)] = None
    channel: Annotated[GoesBy | None, Ask(only_if=_BY_ANY_WAY)] = None
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
    told = answers.model_dump(exclude={"when", "channel", "tone", "nudge", "paid"})
    usual = _USUAL.get(answers.occasion, Channel.EMAIL)
    approach = Approach(
        **told,
        contact_role=role_for(answers.occasion),
        nudge=answers.nudge or Nudge.FIRST,
        paid=bool(answers.paid),
        channel=Channel(answers.channel) if answers.channel else usual,
        tone=answers.tone or Tone.WARM,
    )
    return Reminder(approach, answers.when) if answers.when else Ending(matter=approach)


FLOW = Flow("follow_up", Answers, finish)
