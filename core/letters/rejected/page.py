"""A letter about a rejection: the rejection laid open in words."""

from core.letters.page import Gaps, Page, Sheet
from core.letters.plain_words import PlainWords
from core.letters.rejected.lengths import word_range
from core.letters.rejection import News, Reached, Rejection
from core.letters.situation import audience
from core.letters.slots import role_phrases
from core.vocabulary import Channel, Recipient

_MET = (Reached.PHONE_SCREEN, Reached.INTERVIEW, Reached.FINAL)


def page(rejection: Rejection, sheet: Sheet) -> Page:
    gaps = _gaps(rejection, sheet.book.words)
    reader = audience(rejection.contact_role) if sheet.kind == "reply" else ""
    by_role = (("{the_role}", gaps),) if rejection.role else ()
    return Page(
        sheet,
        situations=_situations(rejection, sheet),
        gaps=gaps,
        lengths=word_range(sheet.kind, rejection, short=sheet.is_short),
        naming=by_role if rejection.news is News.INTERNAL and by_role else (*by_role, ("{company}", gaps)),
        reader=reader,
        given=dict.fromkeys(_left_out(rejection), ""),
        opens="team" if sheet.recipient in (Recipient.HIRING_MANAGER, Recipient.HR) else "anyone",
        sign_off=rejection.sign_off,
    )


def _situations(rejection: Rejection, sheet: Sheet) -> tuple[str, ...]:
    """From the closest to the widest."""
    if rejection.news is not News.NO:
        return (rejection.news.value,)
    called = ("called",) if rejection.channel is Channel.PHONE and sheet.kind == "reply" else ()
    door = ("again",) if rejection.apply_again else ("on_file",) if rejection.on_file else ()
    met = ("met",) if rejection.reached in _MET else ()
    return (*called, *door, rejection.reached.value, *met)


def _left_out(rejection: Rejection) -> tuple[str, ...]:
    """The sections that stand only on what the person told."""
    stands = {
        "moment": rejection.moment and rejection.reached in _MET,
        "changed": rejection.changed and rejection.reached is Reached.ASSESSMENT,
        "other": rejection.other_role,
        "ask": not rejection.has_feedback,
    }
    return tuple(name for name, told in stands.items() if not told)


def _gaps(rejection: Rejection, words: PlainWords) -> Gaps:
    """The gaps that nobody filled stand in sections that are left out."""
    own = {"moment": rejection.moment, "changed": rejection.changed, "other_role": rejection.other_role}
    return {
        "company": rejection.company,
        **role_phrases(rejection.role, rejection.company, words.role),
        **{name: value or "" for name, value in own.items()},
    }
