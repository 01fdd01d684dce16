"""A letter that gets in touch again: the approach laid open in words."""

from core.letters.approach import Approach
from core.letters.approaching.gaps import gaps_of
from core.letters.approaching.room import fitted
from core.letters.lengths import CHAT_FROM, Range
from core.letters.page import Page, Sheet
from core.vocabulary import Channel, Nudge, Occasion, Recipient

_LENGTHS: dict[Occasion, Range] = {
    Occasion.EVENT: (35, 80),
    Occasion.CHAT: (60, 110),
    Occasion.NO_ANSWER: (15, 50),
    Occasion.APPLICATION: (35, 80),
    Occasion.TIMELINE: (30, 60),
    Occasion.RECRUITER: (20, 50),
    Occasion.CATCH_UP: (25, 70),
    Occasion.DORMANT: (50, 90),
    Occasion.NEW_JOB: (20, 45),
    Occasion.MENTOR: (50, 100),
    Occasion.REFERRAL: (30, 70),
    Occasion.INVITATION: (5, 60),
    Occasion.HOLIDAY: (20, 60),
    Occasion.COFFEE: (20, 50),
}
_NOTE = (5, 60)  # a note is measured in characters
_TELLING: dict[Occasion, tuple[str, ...]] = {
    Occasion.RECRUITER: ("changed",),
    Occasion.APPLICATION: ("keen",),
    Occasion.DORMANT: ("memory",),
    Occasion.NEW_JOB: ("role", "company"),
    Occasion.MENTOR: ("changed",),
    Occasion.REFERRAL: ("changed",),
    Occasion.HOLIDAY: ("holiday",),
}
"""What of a person's words an occasion speaks of, where that is not the subject."""
_ASKING = {Occasion.MENTOR: "question"}


def page(approach: Approach, sheet: Sheet) -> Page:
    """The letter; a note that has no room for all that was told says less of it."""
    if sheet.channel is Channel.LINKEDIN_NOTE:
        return fitted(approach, lambda told: _page(told, sheet))
    return _page(approach, sheet)


def _page(approach: Approach, sheet: Sheet) -> Page:
    gaps = gaps_of(approach, sheet.book.words)
    named = (("{the_role}", approach.role), ("{subject}", approach.subject), ("{company}", approach.company))
    return Page(
        sheet,
        situations=_situations(approach),
        gaps=gaps,
        lengths=_lengths(approach, sheet),
        naming=tuple((gap, gaps) for gap, told in named if told),
        given={} if sheet.channel is not Channel.LINKEDIN_NOTE else dict.fromkeys(("regard", "close"), ""),
        opens="team" if sheet.recipient is Recipient.HR else "anyone",
        sign_off=approach.sign_off,
    )


def _lengths(approach: Approach, sheet: Sheet) -> Range:
    if sheet.channel is Channel.LINKEDIN_NOTE:
        return _NOTE
    least, most = _LENGTHS[approach.occasion]
    return (min(least, CHAT_FROM), most) if sheet.is_short else (least, most)


def _situations(approach: Approach) -> tuple[str, ...]:
    """From the closest to the widest: with what the person told, or without."""
    occasion = approach.occasion.value
    told = any(getattr(approach, name) for name in _TELLING.get(approach.occasion, ("subject",)))
    asking = getattr(approach, _ASKING.get(approach.occasion, "step"))
    holds = {
        "last": approach.occasion is Occasion.NO_ANSWER and approach.nudge is not Nudge.FIRST,
        "promised": approach.promised,
        "deed": approach.deed and not approach.promised,
        "told": told,
        "asking": asking,
    }
    return (*(f"{occasion}_{name}" for name, so in holds.items() if so), occasion)
