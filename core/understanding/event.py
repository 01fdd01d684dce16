""" "I was at the harbor fair yesterday and met Ines and Bo": where somebody was, when, and whom they met."""

import re
from datetime import date

from core.understanding.day import read_day

_KIND = (
    r"(?:fair|conference|meet-?up|event|summit|expo|exhibition|convention|congress|festival|symposium|forum|hackathon"
    r"|mixer|reception|open (?:day|house)|trade show|workshop|get-together|networking \w+)"
)
_WHEN = (
    r"today|yesterday|last night|this (?:morning|evening)"
    r"|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_MEETING = r"(?:met|talked (?:to|with)|spoke (?:to|with)|got talking to)"
_SAID = re.compile(
    rf"^(?:(?P<first>{_WHEN}),? )?(?:i |i've |i have )?(?:just )?(?:was|went|been|got back|came back|am back|'m back) "
    rf"(?:at|to|from) (?P<where>(?:the |an? |my )?[^,.;:]{{0,60}}?\b{_KIND}\b[^,.;:]{{0,40}}?)"
    rf"(?:,? (?P<then>{_WHEN}))?"
    rf"(?:(?:,| and|, and|, where|\.|;) (?:i |we )?(?:there )?{_MEETING} "
    r"(?P<people>(?:[^.;:]|(?<=Dr)\.|(?<=M[rs])\.|(?<=Mrs)\.|(?<=Prof)\.)+?))?[\s.!]*$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\binterview|\boffer|\brejected", re.IGNORECASE)
"""What else they may have been there for, which has a talk of its own."""
_BETWEEN = re.compile(r"\s*(?:,\s*and\b|,|\band\b|&)\s*")
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\. )?[^\W\d_a-z][\w'-]*(?: (?:de|da|van|von|al|el|la|[^\W\d_a-z][\w'.-]*)){0,3}"
)
_LONGEST = 400
_MOST = 10


def read_event(text: str, today: date) -> tuple[str, dict[str, object]] | None:
    """The flow that the words begin with, and what they tell for its fields; None for words that say of no event.

    Whom they met is taken where every name looks like one; else it is asked. Linear in the length of the text.
    """
    said = " ".join(text[:_LONGEST].replace("\u2019", "'").split())
    found = None if len(text) > _LONGEST or _ELSEWHERE.search(said) else _SAID.match(said)
    if found is None:
        return None
    told: dict[str, object] = {"where": found["where"].strip()}
    day = _day(found["first"] or found["then"], today)
    names = _names(found["people"])
    if day:
        told["day"] = day.isoformat()
    if found["people"]:
        told["met"] = True
    return "event", told | ({"people": names} if names else {})


def _day(said: str | None, today: date) -> date | None:
    """A day that has come: a weekday is the last one of that name."""
    if said is None:
        return None
    word = said.casefold().removeprefix("on ").removeprefix("last ")
    if word in ("night", "yesterday"):
        return read_day("yesterday", today)
    return read_day(f"last {word}" if word.endswith("day") and word != "today" else "today", today)


def _names(said: str | None) -> list[str]:
    names = [name for name in _BETWEEN.split(said or "") if name]
    return names if len(names) <= _MOST and all(map(_NAME.fullmatch, names)) else []
