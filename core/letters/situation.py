"""What kind of no this is, in the words by which sections are chosen: the closest situation first."""

from typing import Literal

from core.letters.decision import Decision
from core.vocabulary import About, Channel, Need, Reason, Recipient, Stage

Answering = Literal["bid_answer", "talk_answer", "reconsider_answer", "where_answer"]

_SHORT = {Channel.LINKEDIN, Channel.LINKEDIN_NOTE, Channel.SLACK_DM, Channel.TEAMS_DM, Channel.CHAT, Channel.SMS}
_LEAVING = {Reason.OTHER_OFFER, Reason.STUDY}
ANSWERS: dict[Need, Answering] = {
    Need.BETTER_BID: "bid_answer",
    Need.TALK: "talk_answer",
    Need.RECONSIDER: "reconsider_answer",
    Need.WHERE: "where_answer",
}
"""What a firm comes back with after a no, and the short letter that answers it."""
_OFFER = {
    Stage.OPEN: ("open", "offer"),
    Stage.EXTENDED: ("extended", "offer"),
    Stage.ACCEPTED: ("accepted", "renege"),
    Stage.SIGNED: ("signed", "renege"),
}


def takes_back(decision: Decision) -> bool:
    """Whether a yes is taken back."""
    return decision.stage in (Stage.ACCEPTED, Stage.SIGNED)


def calls_first(decision: Decision) -> bool:
    """Whether a call comes before anything in writing: they called, or they count on a yes."""
    return decision.channel is Channel.PHONE or takes_back(decision)


def is_short(channel: Channel) -> bool:
    """Whether a message of this channel is read in passing: no subject, less text."""
    return channel in _SHORT


def in_writing(decision: Decision) -> Channel:
    """The answer goes the way the offer came. A call, a signature, and a yes taken back by text: by email."""
    by_email = decision.stage is Stage.SIGNED or (decision.channel is Channel.SMS and takes_back(decision))
    if by_email or decision.channel is Channel.PHONE:
        return Channel.EMAIL
    return Channel.LINKEDIN if decision.channel is Channel.LINKEDIN_NOTE else decision.channel


def situations(decision: Decision) -> tuple[str, ...]:
    """The situations a section may name, from the closest to the widest."""
    match decision.about:
        case About.INTERVIEW | About.APPLICATION:
            return (decision.about.value, "process")
        case About.INTERNAL:
            return _internal(decision)
        case About.OFFER if decision.stage is Stage.OPEN and decision.channel is Channel.PHONE:
            return ("phone", "offer")
        case About.OFFER:
            return _OFFER[decision.stage]


def _internal(decision: Decision) -> tuple[str, ...]:
    """Whoever leaves anyway does not speak of staying on."""
    leaving = ("leaving",) if decision.explanation.reason in _LEAVING else ()
    if takes_back(decision):
        return ("recalled", *leaving, "internal", "accepted", "renege")
    return (*leaving, "internal")


def audience(recipient: Recipient) -> str:
    """Who reads the answer: whoever hires, somebody of the house who passes it on, or an agency."""
    match recipient:
        case Recipient.AGENCY_RECRUITER:
            return "agency"
        case Recipient.HR | Recipient.RECRUITER:
            return "house"
        case _:
            return "hirer"
