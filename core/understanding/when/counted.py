"""What is counted: "in two weeks", "3 days after Friday", "ten working days from now", "in half an hour"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.understanding.lexicon.times import BUSINESS, TODAY, UNITS, WEEKDAYS
from core.understanding.when.days import plus, weekday_from, work_days
from core.understanding.when.ground import Day, Ground, Refused
from core.understanding.when.tokens import Token

Read = tuple[Day, int] | None
ReadDay = Callable[[Sequence[Token], int, Ground], Read]

_LONGEST_COUNT = 40_000
_INSTANT = ("minute", "hour")
_ONWARD = ("after", "from", "past", "following", "since")
_OWN_EVENT = 6
_FRACTIONS = (
    (("half", "an", "hour"), 30),
    (("half", "hour"), 30),
    (("a", "half", "hour"), 30),
    (("a", "quarter", "of", "an", "hour"), 15),
    (("quarter", "of", "an", "hour"), 15),
    (("an", "hour", "and", "a", "half"), 90),
    (("three", "quarters", "of", "an", "hour"), 45),
)


@dataclass(frozen=True, slots=True)
class _Count:
    """So many units; `guess`: "a few"; `led`: with "in" or "within" before it."""

    number: int
    what: str
    guess: bool
    led: bool


def texts(tokens: Sequence[Token], at: int, count: int) -> list[str]:
    return [token.text for token in tokens[at : at + count]]


def count(tokens: Sequence[Token], at: int) -> tuple[int, bool, int] | None:
    """A number of things: (how many, whether that is a guess, the place behind)."""
    words = texts(tokens, at, 3)
    token = tokens[at]
    if token.kind == "number":
        behind = _or_more(tokens, at + 1)
        return token.numbers[0], behind > at + 1, behind
    if words[:1] in (["a"], ["an"], ["another"], ["one"]) or (
        words[0] in ("the", "next") and len(words) > 1 and words[1] in ("couple", "few")
    ):
        more = count(tokens, at + 1) if len(words) > 1 and words[1] in ("couple", "few", "dozen", "good") else None
        return more or (1, False, at + 1)
    if words[0] == "couple":
        return 2, False, at + (2 if words[1:2] == ["of"] else 1)
    if words[0] in ("few", "several", "dozen"):
        return {"few": 3, "several": 7, "dozen": 12}[words[0]], words[0] != "dozen", at + 1
    return None


def _or_more(tokens: Sequence[Token], at: int) -> int:
    """The place behind "or three", "or so": who says two or three means from two on."""
    words = texts(tokens, at, 2)
    is_range = words[:1] == ["or"] and len(words) > 1 and (words[1] == "so" or tokens[at + 1].kind == "number")
    return at + 2 if is_range else at


def unit(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """A unit of time and the place behind; "working day" for days on which people work."""
    words = texts(tokens, at, 2)
    if not words:
        return None
    if words[0] in BUSINESS and words[1:2] and UNITS.get(words[1]) == "day":
        return "working day", at + 2
    if words[0] in ("business", "working") and words[1:2] and UNITS.get(words[1]) == "week":
        return "week", at + 2
    if words[0] in ("workday", "workdays", "weekdays"):
        return "working day", at + 1
    if words[0] == "calendar" and words[1:2]:
        return unit(tokens, at + 1)
    return (UNITS[words[0]], at + 1) if words[0] in UNITS else None


def counted(tokens: Sequence[Token], at: int, ground: Ground, day: ReadDay) -> Read:
    """ "in two weeks", "three days from now", "a week after the 3rd", "the day before Friday"."""
    led = tokens[at].text in ("in", "within", "after")
    start = at + 1 if led else at
    start = (
        start + 1
        if start < len(tokens) and tokens[start].text in ("about", "around", "another", "the", "roughly")
        else start
    )
    if start >= len(tokens):
        return None
    found = count(tokens, start) or ((1, False, start) if not led and _unit_word(tokens, start) else None)
    what = unit(tokens, found[2]) if found else None
    if not found or not what or what[0] in _INSTANT or what[0] == "weekend":
        return None
    number, guess, _ = found
    if number == 0 or number > _LONGEST_COUNT:
        raise Refused("too_far" if number else "impossible")
    number, here = _and_a_half(tokens, what[1], number, what[0])
    guess, here = guess or _or_more(tokens, here) > here, _or_more(tokens, here)
    return _from(tokens, here, ground, _Count(number, what[0], guess=guess, led=led), day)


def _unit_word(tokens: Sequence[Token], at: int) -> bool:
    """ "day after Friday": one day is meant."""
    return (
        tokens[at].text in ("day", "week", "month")
        and at + 1 < len(tokens)
        and tokens[at + 1].text in ("after", "before", "following")
    )


def _and_a_half(tokens: Sequence[Token], at: int, number: int, what: str) -> tuple[int, int]:
    return (number, at) if texts(tokens, at, 3) != ["and", "a", "half"] or what != "year" else (number, at + 3)


def _from(tokens: Sequence[Token], at: int, ground: Ground, counted: _Count, day: ReadDay) -> Read:
    word = tokens[at].text if at < len(tokens) else ""
    if word in ("ago", "earlier"):
        raise Refused("past")
    if word in ("before", *_ONWARD):
        return _beside(tokens, at, ground, counted, day)
    if word in ("on", "this") and counted.what == "week" and (weekday := weekday_at(tokens, at + 1)) is not None:
        coming = weekday_from(ground.today + timedelta(days=1), weekday)
        return Day(plus(coming, counted.number, "week")), at + 2
    if word in TODAY and counted.what in ("week", "fortnight", "month", "year"):
        start = ground.today + timedelta(days=TODAY[word])
        return Day(_moved(start, counted.number, counted.what, ground), counted.guess), at + 1
    closing = word in ("time", "out", "hence", "later", "away")
    if not (counted.led or closing or not word or word == "at"):
        return None
    return Day(_moved(ground.today, counted.number, counted.what, ground), counted.guess), at + 1 if closing else at


def _beside(tokens: Sequence[Token], at: int, ground: Ground, counted: _Count, day: ReadDay) -> Read:
    """So many units before or after another day, or from now on."""
    if found := anchor(tokens, at + 1, ground, day):
        signed = -counted.number if tokens[at].text == "before" else counted.number
        moved = _moved(found[0].date, signed, counted.what, ground)
        return Day(moved, counted.guess or found[0].ambiguous), found[1]
    if texts(tokens, at, 2) in (["from", "now"], ["from", "today"]):
        return Day(_moved(ground.today, counted.number, counted.what, ground), counted.guess), at + 2
    return None


def _moved(start: date, number: int, what: str, ground: Ground) -> date:
    try:
        return work_days(start, number, ground.rests) if what == "working day" else plus(start, number, what)
    except (OverflowError, ValueError):
        raise Refused("too_far") from None


def anchor(tokens: Sequence[Token], at: int, ground: Ground, day: ReadDay) -> Read:
    """The day that something is counted from; what a person calls it ("my interview on Thursday") is passed over."""
    if texts(tokens, at, 1) == ["last"] and (weekday := weekday_at(tokens, at + 1)) is not None:
        return Day(weekday_from(ground.today - timedelta(days=7), weekday)), at + 2
    if texts(tokens, at, 1) == ["yesterday"]:
        return Day(ground.today - timedelta(days=1)), at + 1
    for here in range(at, min(len(tokens), at + _OWN_EVENT)):
        plain = here == at or tokens[here - 1].text in ("on", "the", "of", "this", "next", "in") or here == at + 1
        if plain and (found := day(tokens, here + 1 if tokens[here].text in ("the", "on") else here, ground)):
            return found
    return None


def weekday_at(tokens: Sequence[Token], at: int) -> int | None:
    """The number of the weekday named at a place, Monday being 0."""
    return WEEKDAYS.get(tokens[at].text) if at < len(tokens) and tokens[at].kind == "word" else None


def instant(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[datetime, int] | None:
    """ "in half an hour", "in 4h", "90 minutes from now": a moment and not a day."""
    led = tokens[at].text in ("in", "within", "after")
    here = at + 1 if led else at
    here = here + 1 if here < len(tokens) and tokens[here].text in ("about", "around", "another") else here
    found = _minutes(tokens, here)
    if found is None:
        return None
    minutes, here = found
    words = texts(tokens, here, 2)
    closing = 2 if words[:2] == ["from", "now"] else 1 if words[:1] in (["out"], ["later"], ["hence"], ["time"]) else 0
    if words[:1] == ["ago"]:
        raise Refused("past")
    alone = here == len(tokens) and tokens[at].kind == "number"
    if not (led or closing or alone) or minutes > _LONGEST_COUNT * 60:
        return None
    return ground.now + timedelta(minutes=minutes), here + closing


def _minutes(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    words = texts(tokens, at, 6)
    for lead, minutes in _FRACTIONS:
        if tuple(words[: len(lead)]) == lead:
            return minutes, at + len(lead)
    found = count(tokens, at) if at < len(tokens) else None
    what = unit(tokens, found[2]) if found else None
    if not found or not what or what[0] not in _INSTANT:
        return None
    minutes, here = found[0] * (60 if what[0] == "hour" else 1), what[1]
    tail = texts(tokens, here, 3)
    if tail == ["and", "a", "half"] and what[0] == "hour":
        return minutes + 30, here + 3
    more = here + 1 if tail[:1] == ["and"] else here
    rest = (
        _minutes(tokens, more) if what[0] == "hour" and more < len(tokens) and tokens[more].kind == "number" else None
    )
    return (minutes + rest[0], rest[1]) if rest else (minutes, here)
