"""A letter about a rejection: the rejection laid open in words."""

from datetime import date

from core.letters.dates import day
from core.letters.page import Gaps, Page, Sheet
from core.letters.plain_words import PlainWords
from core.letters.rejected.lengths import is_in_passing, word_range
from core.letters.rejection import Rejection
from core.letters.situation import audience
from core.letters.slots import role_phrases
from core.letters.tidy import asked, ending
from core.vocabulary import Channel, News, Reached, Recipient

_LONG_NAME = 40  # characters; a longer one would burst a LinkedIn note
_MET = (Reached.PHONE_SCREEN, Reached.INTERVIEW, Reached.FINAL)


def page(rejection: Rejection, sheet: Sheet) -> Page:
    gaps, outside = _gaps(rejection, sheet.book.words), rejection.news is not News.INTERNAL
    reader = audience(rejection.contact_role) if sheet.kind == "reply" else ""
    by_role = (("{the_role}", gaps),) if rejection.role else ()
    return Page(
        sheet,
        situations=_situations(rejection, sheet),
        gaps=gaps,
        lengths=word_range(sheet.kind, rejection, short=sheet.is_short),
        naming=by_role if rejection.news is News.INTERNAL and by_role else (*by_role, ("{company}", gaps)),
        reader=reader,
        given=dict.fromkeys(_left_out(rejection), "") if sheet.kind == "reply" else {},
        opens="team" if outside and sheet.recipient in (Recipient.HIRING_MANAGER, Recipient.HR) else "anyone",
        sign_off=rejection.sign_off,
    )


def _situations(rejection: Rejection, sheet: Sheet) -> tuple[str, ...]:
    """From the closest to the widest. Each kind of letter knows those that matter to it."""
    holds = {
        "own": rejection.question,
        "planned": rejection.lesson,
        "changed": rejection.changed,
        "until": rejection.until,
        "dated": rejection.expected,
        "bare": len(rejection.company) > _LONG_NAME,
        "called": rejection.channel is Channel.PHONE and sheet.kind == "reply",
        "again": rejection.apply_again,
        "on_file": rejection.on_file,
        rejection.news.value: True,
        rejection.reached.value: True,
        "met": rejection.reached in _MET,
    }
    return tuple(name for name, told in holds.items() if told)


def _left_out(rejection: Rejection) -> tuple[str, ...]:
    """The sections of an answer that stand only on what the person told."""
    stands = {
        "moment": rejection.moment and rejection.reached in _MET,
        "changed": rejection.changed and rejection.reached is Reached.ASSESSMENT and not is_in_passing(rejection),
        "other": rejection.other_role,
        "ask": not rejection.has_feedback,
    }
    return tuple(name for name, told in stands.items() if not told)


def _gaps(rejection: Rejection, words: PlainWords) -> Gaps:
    """Gaps that nobody filled stand in wordings that are not chosen then."""
    return {
        "company": rejection.company,
        **role_phrases(rejection.role, rejection.company, words.role),
        "moment": ending(rejection.moment or "", words.endings),
        "changed": ending(rejection.changed or "", words.endings),
        "lesson": ending(rejection.lesson or "", words.endings),
        "other_role": rejection.other_role or "",
        "question": asked(rejection.question or ""),
        "expected": _day(rejection.expected, words),
        "until": _day(rejection.until, words),
    }


def _day(when: date | None, words: PlainWords) -> str:
    return day(when, when, words.dates) if when else ""
