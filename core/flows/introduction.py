"""By way of somebody else: an introduction asked for, one made between two people, a referral asked for."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel

from core.dialogue.flow import Flow
from core.dialogue.steps import Ask, Line, when
from core.flows.ending import Ending
from core.letters.introduction import Introduction
from core.vocabulary import Channel, Favor, SaidYes, Tie, Tone


class Way(StrEnum):
    """How it travels: the vocabulary's channels in which a favor may be asked for."""

    EMAIL = Channel.EMAIL.value
    LINKEDIN = Channel.LINKEDIN.value
    CHAT = Channel.CHAT.value


_OF_SOMEBODY = when("favor", Favor.ASK, Favor.REFERRAL)
_GOES_ON = _OF_SOMEBODY + when("tie", Tie.OUTSIDE, Tie.STILL)
_ASK = _GOES_ON + when("favor", Favor.ASK)
_REFERRAL = _GOES_ON + when("favor", Favor.REFERRAL)
_MAKE = when("favor", Favor.MAKE)


class Answers(BaseModel, frozen=True):
    """The questions, in the order in which they are asked. Whoever decides not to ask is asked nothing more of it."""

    favor: Favor
    contact: Annotated[Line, Ask(only_if=_OF_SOMEBODY)] = ""
    tie: Annotated[Tie, Ask(only_if=_OF_SOMEBODY)] = Tie.OUTSIDE
    target: Annotated[Line, Ask(only_if=_ASK)] = ""
    company: Annotated[Line | None, Ask(only_if=_GOES_ON)] = None
    role: Annotated[Line | None, Ask(only_if=_REFERRAL)] = None
    vouched: Annotated[Line | None, Ask(only_if=_REFERRAL)] = None
    fit: Annotated[Line | None, Ask(only_if=_REFERRAL)] = None
    purpose: Annotated[Line | None, Ask(only_if=_ASK)] = None
    me: Annotated[Line | None, Ask(only_if=_ASK)] = None
    first: Annotated[Line, Ask(only_if=_MAKE)] = ""
    second: Annotated[Line, Ask(only_if=_MAKE)] = ""
    said_yes: Annotated[SaidYes, Ask(only_if=_MAKE)] = SaidYes.NEITHER
    first_is: Annotated[Line | None, Ask(only_if=_MAKE)] = None
    second_is: Annotated[Line | None, Ask(only_if=_MAKE)] = None
    for_first: Annotated[Line | None, Ask(only_if=_MAKE + when("said_yes", SaidYes.NEITHER, SaidYes.SECOND))] = None
    for_second: Annotated[Line | None, Ask(only_if=_MAKE + when("said_yes", SaidYes.NEITHER, SaidYes.FIRST))] = None
    channel: Annotated[Way | None, Ask(only_if=_REFERRAL)] = None
    tone: Tone | None = None
    sign_off: Line | None = None


def finish(answers: Answers) -> Ending:
    """The request; of an introduction to make, first the words that ask each of the two."""
    told = answers.model_dump(exclude={"channel", "tone"})
    channel = Channel(answers.channel) if answers.channel else Channel.EMAIL
    return Ending(matter=Introduction(**told, channel=channel, tone=answers.tone or Tone.WARM))


FLOW = Flow("introduction", Answers, finish)
