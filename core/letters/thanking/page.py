"""A letter of thanks, laid open in words."""

from core.letters.lengths import CHAT_FROM, Range
from core.letters.page import Gaps, Page, Sheet
from core.letters.slots import role_phrases
from core.letters.thanks import Thanked, Thanks
from core.letters.tidy import ending, sentence

_LENGTHS: dict[str, Range] = {
    "interview_thanks": (60, 110),
    "referral_thanks": (30, 70),
    "reference_thanks": (40, 80),
    "mentor_thanks": (50, 100),
}


def page(thanks: Thanks, sheet: Sheet) -> Page:
    least, most = _LENGTHS[sheet.kind]
    person = next((one for one in thanks.people if one.name == sheet.name), None)
    gaps = _gaps(thanks, person, sheet)
    by_role = (("{the_role}", gaps),) if thanks.role else ()
    by_company = (("{company}", gaps),) if thanks.company else ()
    first = person is None or person == thanks.people[0]
    return Page(
        sheet,
        situations=(*(("spoken",) if person and person.spoken else ()), *(("progress",) if thanks.progress else ())),
        gaps=gaps,
        lengths=(min(least, CHAT_FROM) if sheet.is_short else least, most),
        naming=(*by_role, *by_company),
        # People compare notes: the fact that is added stands in one letter.
        given={"added": sentence(thanks.added) if thanks.added and first else ""},
        sign_off=thanks.sign_off,
    )


def _gaps(thanks: Thanks, person: Thanked | None, sheet: Sheet) -> Gaps:
    words = sheet.book.words
    company = thanks.company or ""
    phrases = role_phrases(thanks.role, company, words.role)
    at = phrases["the_role_at"] if company else phrases["the_role"]
    return {
        "company": company,
        **phrases,
        "the_role_at": at,
        "for_role": words.for_role.format(role=at) if thanks.role or company else "",
        "spoken": ending(person.spoken or "", words.endings) if person else "",
        "progress": ending(thanks.progress or "", words.endings),
    }
