"""How long the letters about a rejection may be, in words: product rows of the situations."""

from core.letters.lengths import CHAT_FROM, Range
from core.letters.rejection import Rejection
from core.vocabulary import Channel, News, Reached, Recipient

_ANSWERS: dict[Reached, Range] = {
    Reached.APPLICATION: (25, 70),
    Reached.ASSESSMENT: (30, 80),
    Reached.PHONE_SCREEN: (30, 80),
    Reached.INTERVIEW: (36, 103),
    Reached.FINAL: (50, 110),
    Reached.OFFER: (50, 110),
}
_KINDS: dict[str, Range] = {
    "outcome": (30, 70),
    "feedback_request": (30, 70),
    "feedback_thanks": (30, 80),
    "panel_thanks": (50, 110),
    "connect": (10, 40),  # the limit of a note is 200 characters
    "rescinded": (50, 110),
    "waitlist": (30, 70),
    "paused": (30, 70),
    "internal_reply": (40, 90),
    "congratulation": (40, 90),
    "nudge": (40, 80),
    "second_nudge": (40, 80),
    "closing_note": (40, 80),
    "reapply": (50, 90),
}
_IN_PASSING = (30, 60)
_UNANSWERABLE = (20, 50)
_CHAT_MOST = 90
_MADE_FOR_CHAT = frozenset({"outcome", "connect", "internal_reply", "congratulation"})


def word_range(kind: str, rejection: Rejection, *, short: bool) -> Range:
    """(least, most) words of a letter of this kind. Chat may be shorter than mail where mail is usual, never longer."""
    least, most = _range(kind, rejection)
    if not short:
        return least, most
    return (least if kind in _MADE_FOR_CHAT else min(least, CHAT_FROM)), min(most, _CHAT_MOST)


def is_in_passing(rejection: Rejection) -> bool:
    """Whether the news came by phone or through an agency, so that a few lines on the same day will do."""
    return rejection.channel is Channel.PHONE or rejection.contact_role is Recipient.AGENCY_RECRUITER


def _range(kind: str, rejection: Rejection) -> Range:
    if kind == "reply":
        return _IN_PASSING if is_in_passing(rejection) else _ANSWERS[rejection.reached]
    silent = kind == "outcome" and rejection.no_reply and rejection.news is News.NO
    return _UNANSWERABLE if silent else _KINDS[kind]
