"""How long the letters about a rejection may be, in words: product rows of the situations."""

from core.letters.lengths import CHAT_FROM, Range
from core.letters.rejection import News, Reached, Rejection
from core.vocabulary import Channel, Recipient

_ANSWERS: dict[Reached, Range] = {
    Reached.APPLICATION: (25, 70),
    Reached.ASSESSMENT: (30, 80),
    Reached.PHONE_SCREEN: (30, 80),
    Reached.INTERVIEW: (36, 103),
    Reached.FINAL: (50, 110),
    Reached.OFFER: (50, 110),
}
_CHAT_MOST = 90
_IN_PASSING = (30, 60)
_UNANSWERABLE = (20, 50)
_KINDS: dict[str, Range] = {"outcome": (30, 70)}


def word_range(kind: str, rejection: Rejection, *, short: bool) -> Range:
    """(least, most) words of a letter of this kind. Chat may be shorter than mail, never longer."""
    least, most = _range(kind, rejection)
    return (min(least, CHAT_FROM), min(most, _CHAT_MOST)) if short else (least, most)


def _range(kind: str, rejection: Rejection) -> Range:
    if kind == "reply":
        by_the_way = rejection.channel is Channel.PHONE or rejection.contact_role is Recipient.AGENCY_RECRUITER
        return _IN_PASSING if by_the_way else _ANSWERS[rejection.reached]
    silent = kind == "outcome" and rejection.no_reply and rejection.news is News.NO
    return _UNANSWERABLE if silent else _KINDS[kind]
