"""A letter about an introduction or a referral, laid open in words."""

from core.letters.introduction import Introduction
from core.letters.lengths import CHAT_FROM, Range
from core.letters.page import Gaps, Page, Sheet
from core.letters.plain_words import PlainWords
from core.letters.slots import role_phrases
from core.letters.tidy import ending

_LENGTHS: dict[str, Range] = {
    "introduction_request": (70, 120),
    "opt_in": (30, 80),
    "introduction": (40, 80),
    "referral_request": (50, 90),
}
_AS_TOLD = ("contact", "target", "company", "role", "first", "second", "first_is", "second_is", "sign_off")


def page(matter: Introduction, sheet: Sheet) -> Page:
    least, most = _LENGTHS[sheet.kind]
    gaps = _gaps(matter, sheet)
    named = (("{the_role}", matter.role), ("{target}", matter.target), ("{company}", matter.company))
    pair = (("{first}", gaps),) if len(matter.pair) == 2 else ()
    told = matter.vouched if sheet.kind == "referral_request" else gaps["useful"]
    return Page(
        sheet,
        situations=("told",) if told else (),
        gaps=gaps,
        lengths=(min(least, CHAT_FROM) if sheet.is_short else least, most),
        naming=(*pair, *((gap, gaps) for gap, name in named if name)),
        given={} if matter.fit else {"fit": ""},
        sign_off=matter.sign_off,
    )


def _gaps(matter: Introduction, sheet: Sheet) -> Gaps:
    """`other` is the one of the two whom this letter is not to, `useful` what the reader would have of it."""
    words = sheet.book.words
    own = {name: getattr(matter, name) or "" for name in _AS_TOLD}
    ends = {name: _ending(name, getattr(matter, name), words) for name in ("me", "purpose", "vouched", "fit")}
    role = role_phrases(matter.role, matter.company or "", words.role)
    if not matter.company:
        role["the_role_at"] = role["the_role"]
    to_first = sheet.name == matter.first
    return {
        **own,
        **ends,
        **role,
        "target": matter.target or words.introducing["somebody"],
        "other": (matter.second if to_first else matter.first) or words.introducing["somebody_else"],
        "other_is": (matter.second_is if to_first else matter.first_is) or "",
        "useful": _ending("for_them", matter.for_first if to_first else matter.for_second, words),
    }


def _ending(name: str, text: str | None, words: PlainWords) -> str:
    return ending(text or "", words.endings.of(words.own_leads[name]))
