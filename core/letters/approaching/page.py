"""A letter that gets in touch again: the approach laid open in words."""

from datetime import date

from core.letters.approach import Approach
from core.letters.dates import day
from core.letters.lengths import CHAT_FROM, Range
from core.letters.page import Gaps, Page, Sheet
from core.letters.plain_words import PlainWords
from core.letters.slots import role_phrases
from core.vocabulary import Channel, Occasion, Recipient

_LENGTHS: dict[Occasion, Range] = {
    Occasion.EVENT: (35, 80),
    Occasion.CHAT: (60, 110),
    Occasion.NO_ANSWER: (15, 50),
    Occasion.APPLICATION: (35, 80),
    Occasion.TIMELINE: (30, 60),
    Occasion.RECRUITER: (20, 50),
    Occasion.CATCH_UP: (25, 70),
}
_NOTE = (10, 30)
_TELLING = {Occasion.RECRUITER: "changed", Occasion.APPLICATION: "keen"}
"""What of a person's words an occasion speaks of, where that is not the subject."""


def page(approach: Approach, sheet: Sheet) -> Page:
    gaps = _gaps(approach, sheet.book.words)
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
    told = getattr(approach, _TELLING.get(approach.occasion, "subject"))
    owed = ("promised",) if approach.promised else ("deed",) if approach.deed else ()
    closest = (*owed, *(("told",) if told else ()), *(("asking",) if approach.step else ()))
    return (*(f"{occasion}_{one}" for one in closest), occasion)


def _gaps(approach: Approach, words: PlainWords) -> Gaps:
    """Empty where nothing was told: the wordings ask before they speak of it."""
    own = {
        name: getattr(approach, name) or ""
        for name in ("where", "subject", "step", "promised", "deed", "changed", "keen", "company", "role")
    }
    role = role_phrases(approach.role, approach.company or "", words.role)
    if not approach.company:
        role["the_role_at"] = role["the_role"]
    return {**own, **role, "day": _day(approach.day, words)}


def _day(told: date | None, words: PlainWords) -> str:
    return day(told, told, words.dates).split(", ", 1)[-1] if told else ""
