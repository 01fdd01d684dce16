"""What a wish to say thanks tells: what for, and to whom."""

import re
from collections.abc import Mapping

from core.understanding.message import Person, Understanding
from core.vocabulary import Kindness, Recipient

_FOR: Mapping[Kindness, re.Pattern[str]] = {
    Kindness.INTERVIEW: re.compile(r"\b(?:interview(?:s|er|ers|ed|ing)?|panel)\b", re.IGNORECASE),
    Kindness.REFERRAL: re.compile(
        r"\b(?:referr(?:al|als|ed|er|ing)|recommended me|recommending me|good word)\b", re.IGNORECASE
    ),
    Kindness.REFERENCE: re.compile(r"\breferences?\b", re.IGNORECASE),
    Kindness.MENTOR: re.compile(r"\bmentor(?:s|ing|ed|ship)?\b", re.IGNORECASE),
}
_MOST = 6
_WHO: Mapping[Kindness, Recipient] = {
    Kindness.INTERVIEW: Recipient.INTERVIEWER,
    Kindness.REFERRAL: Recipient.REFERRER,
    Kindness.REFERENCE: Recipient.REFERENCE,
    Kindness.MENTOR: Recipient.MENTOR,
}


def thanks_of(read: Understanding) -> dict[str, object]:
    """Field name to value. Of two things to be thankful for none is picked: then it is asked."""
    named = [kindness for kindness, words in _FOR.items() if words.search(read.text)]
    kindness = named[0] if len(named) == 1 else None
    names = _names(read.people, kindness)
    told: dict[str, object] = {"kindness": kindness} if kindness else {}
    if names:
        told |= {"people": names[:_MOST]}
    if len(names) == 1:
        told |= {"person": names[0]}
    return told


def _names(people: tuple[Person, ...], kindness: Kindness | None) -> list[str]:
    """Who did it, where somebody is said to have; else whoever is named."""
    named = [one for one in people if one.name]
    did = [one for one in named if kindness and one.relation == _WHO[kindness]]
    return [one.name for one in did or named if one.name]
