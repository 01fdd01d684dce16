"""The gaps of a letter that gets in touch, filled from what was told; empty where nothing was."""

from datetime import date

from core.letters.approach import Approach
from core.letters.dates import day
from core.letters.page import Gaps
from core.letters.plain_words import PlainWords
from core.letters.slots import role_phrases
from core.letters.tidy import asked, ending

_AS_TOLD = ("where", "subject", "step", "promised", "deed", "company", "role")
_ENDINGS = ("changed", "keen", "memory", "why_you", "why_now", "me", "curious", "time", "holiday")


def gaps_of(approach: Approach, words: PlainWords) -> Gaps:
    """The wordings ask before they speak of what may be empty."""
    own = {name: getattr(approach, name) or "" for name in _AS_TOLD}
    ends = {name: _ending(name, getattr(approach, name) or "", words) for name in _ENDINGS}
    role = role_phrases(approach.role, approach.company or "", words.role)
    if not approach.company:
        role["the_role_at"] = role["the_role"]
    question = asked(approach.question) if approach.question else ""
    return {**own, **ends, **role, "question": question, "day": _day(approach.day, words)}


def _ending(name: str, text: str, words: PlainWords) -> str:
    own = words.own_leads.get(name)
    return ending(text, words.endings.of(own) if own else words.endings)


def _day(told: date | None, words: PlainWords) -> str:
    return day(told, told, words.dates).split(", ", 1)[-1] if told else ""
