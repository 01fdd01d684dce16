"""What kind of no this is, in the words by which sections are chosen: the closest situation first."""

from core.letters.decision import Decision
from core.vocabulary import About, Channel, Reason, Recipient, Stage

_SHORT = {Channel.LINKEDIN, Channel.LINKEDIN_NOTE, Channel.SLACK_DM, Channel.TEAMS_DM, Channel.CHAT, Channel.SMS}
_LEAVING = {Reason.OTHER_OFFER, Reason.STUDY}
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
