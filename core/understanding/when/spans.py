"""Days counted or placed: "in two weeks", "3 days after Friday", "end of June", "last Friday in April", "next week"."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from core.understanding.lexicon.times import BUSINESS, MONTHS, NEXT, SEASONS, THIS, TODAY, UNITS, WEEKDAYS
from core.understanding.when import dates
from core.understanding.when.days import end_of, middle_of, nth_weekday, plus, start_of, weekday_from, work_days
from core.understanding.when.feasts import feast_end, next_feast
from core.understanding.when.ground import Day, Ground, Refused
from core.understanding.when.tokens import Token

Read = tuple[Day, int] | None

_LONGEST_COUNT = 40_000
_EDGES = {"end": end_of, "close": end_of, "late": end_of, "start": start_of, "beginning": start_of, "early": start_of, "begin": start_of,
          "middle": middle_of, "mid": middle_of}  # fmt: skip
_ABBREVIATED = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
_INSTANT = ("minute", "hour")
_ONWARD = ("after", "from", "past", "following", "since")
_OWN_EVENT = 6


def day(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """The day that begins at a place, the longest reading first; None when none does."""
    if at >= len(tokens):
        return None
    for read in (_counted, _simple, _placed, _edge, _week_on, dates.with_number, dates.explicit, _named, _period, _feast, dates.ordinal):
        if found := read(tokens, at, ground):
            return found
    return None


def _texts(tokens: Sequence[Token], at: int, count: int) -> list[str]:
    return [token.text for token in tokens[at : at + count]]


def _simple(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    words = _texts(tokens, at, 4)
    for lead in (("day", "after", "tomorrow"), ("the", "day", "after", "tomorrow")):
        if tuple(words[: len(lead)]) == lead:
            return Day(ground.today + timedelta(days=2)), at + len(lead)
    if words[0] in TODAY:
        return Day(ground.today + timedelta(days=TODAY[words[0]])), at + 1
    if words[:2] in (["next", "day"], ["following", "day"]):
        return Day(ground.today + timedelta(days=1)), at + 2
    if words[0] in NEXT and words[1:2] and unit(tokens, at + 1) == ("working day", at + 3):
        return Day(work_days(ground.today, 1, ground.rests)), at + 3
    if words[:3] == ["week", "after", "next"] or words[:4] == ["the", "week", "after", "next"]:
        return Day(start_of(ground.today, "week") + timedelta(weeks=2)), at + (4 if words[0] == "the" else 3)
    if words[:3] in (["half", "a", "year"], ["a", "half", "year"]) or words[:2] == ["half", "year"]:
        return Day(plus(ground.today, 6, "month")), at + (2 if words[1] == "year" else 3)
    return None


def count(tokens: Sequence[Token], at: int) -> tuple[int, bool, int] | None:
    """A number of things: (how many, whether that is a guess, the place behind)."""
    words = _texts(tokens, at, 3)
    token = tokens[at]
    if token.kind == "number":
        return token.numbers[0], False, at + 1
    if words[:1] in (["a"], ["an"], ["another"], ["one"]) or (words[0] in ("the", "next") and len(words) > 1 and words[1] in ("couple", "few")):
        more = count(tokens, at + 1) if len(words) > 1 and words[1] in ("couple", "few", "dozen", "good") else None
        return more or (1, False, at + 1)
    if words[0] == "couple":
        return 2, False, at + (2 if words[1:2] == ["of"] else 1)
    if words[0] in ("few", "several", "dozen"):
        return {"few": 3, "several": 7, "dozen": 12}[words[0]], words[0] != "dozen", at + 1
    return None


def unit(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """A unit of time and the place behind; "working day" for days on which people work."""
    words = _texts(tokens, at, 2)
    if not words:
        return None
    if words[0] in BUSINESS and words[1:2] and UNITS.get(words[1]) == "day":
        return "working day", at + 2
    if words[0] in ("workday", "workdays", "weekdays"):
        return "working day", at + 1
    if words[0] == "calendar" and words[1:2]:
        return unit(tokens, at + 1)
    return (UNITS[words[0]], at + 1) if words[0] in UNITS else None


def _counted(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "in two weeks", "three days from now", "a week after the 3rd", "the day before Friday"."""
    led = tokens[at].text in ("in", "within", "after")
    start = at + 1 if led else at
    start = start + 1 if start < len(tokens) and tokens[start].text in ("about", "around", "another", "the", "roughly") else start
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
    return _from(tokens, here, ground, number, what[0], guess=guess, led=led)


def _unit_word(tokens: Sequence[Token], at: int) -> bool:
    """ "day after Friday": one day is meant."""
    return tokens[at].text in ("day", "week", "month") and at + 1 < len(tokens) and tokens[at + 1].text in ("after", "before", "following")


def _and_a_half(tokens: Sequence[Token], at: int, number: int, what: str) -> tuple[int, int]:
    return (number, at) if _texts(tokens, at, 3) != ["and", "a", "half"] or what != "year" else (number, at + 3)


def _from(tokens: Sequence[Token], at: int, ground: Ground, number: int, what: str, *, guess: bool, led: bool) -> Read:
    word = tokens[at].text if at < len(tokens) else ""
    if word in ("ago", "earlier"):
        raise Refused("past")
    if word in ("before", *_ONWARD):
        found = anchor(tokens, at + 1, ground)
        if found:
            signed = -number if word == "before" else number
            return Day(_moved(found[0].date, signed, what, ground), guess or found[0].ambiguous), found[1]
        if _texts(tokens, at, 2) in (["from", "now"], ["from", "today"]):
            return Day(_moved(ground.today, number, what, ground), guess), at + 2
        return None
    if word in ("on", "this") and what == "week" and (weekday := _weekday(tokens, at + 1)) is not None:
        return Day(plus(weekday_from(ground.today + timedelta(days=1), weekday), number, what)), at + 2
    if word in TODAY and what in ("week", "fortnight", "month", "year"):
        return Day(_moved(ground.today + timedelta(days=TODAY[word]), number, what, ground), guess), at + 1
    closing = word in ("time", "out", "hence", "later", "away")
    if not (led or closing or not word or word == "at"):
        return None
    return Day(_moved(ground.today, number, what, ground), guess), at + 1 if closing else at


def _moved(start: date, number: int, what: str, ground: Ground) -> date:
    try:
        return work_days(start, number, ground.rests) if what == "working day" else plus(start, number, what)
    except (OverflowError, ValueError):
        raise Refused("too_far") from None


def anchor(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """The day that something is counted from; what a person calls it ("my interview on Thursday") is passed over."""
    if _texts(tokens, at, 1) == ["last"] and (weekday := _weekday(tokens, at + 1)) is not None:
        return Day(weekday_from(ground.today - timedelta(days=7), weekday)), at + 2
    if _texts(tokens, at, 1) == ["yesterday"]:
        return Day(ground.today - timedelta(days=1)), at + 1
    for here in range(at, min(len(tokens), at + _OWN_EVENT)):
        plain = here == at or tokens[here - 1].text in ("on", "the", "of", "this", "next", "in") or here == at + 1
        if plain and (found := day(tokens, here + 1 if tokens[here].text in ("the", "on") else here, ground)):
            return found
    return None


def _weekday(tokens: Sequence[Token], at: int) -> int | None:
    return WEEKDAYS.get(tokens[at].text) if at < len(tokens) and tokens[at].kind == "word" else None


def _placed(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "second Tuesday of May", "last Friday in April", "the 15th of next month", "first week of October"."""
    nth = tokens[at].numbers[0] if tokens[at].kind == "ordinal" else -1 if tokens[at].text == "last" else 0
    if not nth or at + 3 >= len(tokens):
        return None
    weekday, what = _weekday(tokens, at + 1), unit(tokens, at + 1)
    here = at + 2 if weekday is not None else what[1] if what else at + 1
    if here + 1 >= len(tokens) or tokens[here].text not in ("of", "in"):
        return None
    month = _month_at(tokens, here + 1, ground)
    if month is None:
        return None
    found = _within(month[0], nth, weekday, what[0] if what else "day", ground)
    if found < ground.today and month[2]:
        found = _within(plus(month[0], 1, "year"), nth, weekday, what[0] if what else "day", ground)
    return Day(found), month[1]


def _month_at(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, int, bool] | None:
    """The first day of a month that is named or pointed at, and whether another year may be meant."""
    at = at + 1 if tokens[at].text == "the" and at + 1 < len(tokens) else at
    words = _texts(tokens, at, 2)
    if words[0] in MONTHS:
        year = tokens[at + 1].numbers[0] if len(words) > 1 and tokens[at + 1].kind == "number" and tokens[at + 1].numbers[0] > 1900 else 0
        this = date(min(year, 9998) or ground.today.year, MONTHS[words[0]], 1)
        past = not year and end_of(this, "month") < ground.today
        return (plus(this, 1, "year") if past else this), at + (2 if year else 1), not year
    if words[:1] == ["month"] or words in (["this", "month"], ["next", "month"], ["following", "month"]):
        onward = 1 if words[0] in NEXT else 0
        return plus(start_of(ground.today, "month"), onward, "month"), at + len(words[: 1 + (words[0] != "month")]), False
    return None


def _within(month: date, nth: int, weekday: int | None, what: str, ground: Ground) -> date:
    try:
        if weekday is not None:
            return nth_weekday(month.year, month.month, weekday, nth)
        if what == "working day":
            edge = end_of(month, "month") + timedelta(days=1) if nth < 0 else month - timedelta(days=1)
            return work_days(edge, nth, ground.rests)
        if what == "week":
            return end_of(month, "month") - timedelta(days=6) if nth < 0 else month + timedelta(weeks=nth - 1)
        return end_of(month, "month") if nth < 0 else month.replace(day=nth)
    except ValueError:
        raise Refused("impossible") from None


def _edge(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "end of June", "beginning of next year", "mid April", "eom"."""
    word = tokens[at].text
    if word in _ABBREVIATED:
        return _not_past(end_of(ground.today, _ABBREVIATED[word]), _ABBREVIATED[word], "end", ground), at + 1
    if word not in _EDGES:
        return None
    here = at + 1
    while here < len(tokens) and tokens[here].text in ("of", "the", "in", "-"):
        here += 1
    named = period(tokens, here, ground)
    if named:
        base, what, after = named
        return _not_past(_EDGES[word](base, what), what, word, ground), after
    if here > at + 1 and (found := day(tokens, here, ground)):
        return found
    return None


def _not_past(found: date, what: str, edge: str, ground: Ground) -> Day:
    if found >= ground.today:
        return Day(found)
    return Day(_EDGES.get(edge, end_of)(plus(start_of(found, what), 1, "year" if what == "month" and found.year > ground.today.year else what), what))


def period(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, str, int] | None:
    """A week, month, quarter, year or season: (a day in it, what it is, the place behind)."""
    words = _texts(tokens, at, 4)
    if not words:
        return None
    what = UNITS.get(words[0])
    if what in ("week", "month", "quarter", "year", "weekend"):
        onward = 2 if words[1:3] == ["after", "next"] else 0
        return plus(ground.today, onward, what), what, at + (3 if onward else 1)
    if words[0] in THIS | NEXT and len(words) > 1:
        what = UNITS.get(words[1])
        if what in ("week", "month", "quarter", "year", "weekend"):
            step = 1 if words[0] in NEXT else 0
            base = start_of(ground.today, what)
            return plus(base, step, what), what, at + 2
        if (words[0] in THIS or words[1] in SEASONS) and (inner := period(tokens, at + 1, ground)):
            return inner
    return _quarter(tokens, at, ground) or _month_or_season(tokens, at, ground)


def _quarter(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, str, int] | None:
    quarter, here = 0, at
    if tokens[at].text == "q" and at + 1 < len(tokens) and tokens[at + 1].kind == "number":
        quarter, here = tokens[at + 1].numbers[0], at + 2
    elif tokens[at].kind == "ordinal" and at + 1 < len(tokens) and tokens[at + 1].text == "quarter":
        quarter, here = tokens[at].numbers[0], at + 2
    if not 1 <= quarter <= 4:
        return None
    here = here + 1 if here + 1 < len(tokens) and tokens[here].text == "of" else here
    year = tokens[here].numbers[0] if here < len(tokens) and tokens[here].kind == "number" else 0
    said = 1900 < year < 2200
    start = date(year if said else ground.today.year, 3 * quarter - 2, 1)
    if not said and end_of(start, "quarter") < ground.today:
        start = plus(start, 1, "year")
    return start, "quarter", here + said


def _month_or_season(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, str, int] | None:
    word = tokens[at].text
    if word in MONTHS:
        found = _month_at(tokens, at, ground)
        return (found[0], "month", found[1]) if found else None
    if word in SEASONS:
        this = date(ground.today.year, SEASONS[word], 1)
        return (this if this >= ground.today else plus(this, 1, "year")), "season", at + 1
    return None


def _week_on(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "Friday week": a week after the coming Friday."""
    weekday = _weekday(tokens, at)
    if weekday is None or _texts(tokens, at + 1, 1) != ["week"]:
        return None
    return Day(weekday_from(ground.today + timedelta(days=1), weekday) + timedelta(weeks=1)), at + 2


def _named(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """A weekday: the coming one, of this week, of next week, after next."""
    lead = tokens[at].text if tokens[at].text in THIS | NEXT | {"last"} else ""
    here = at + 1 if lead else at
    weekday = _weekday(tokens, here)
    if weekday is None:
        return None
    if lead == "last":
        raise Refused("past")
    here += 1
    coming = weekday_from(ground.today + timedelta(days=1), weekday)
    words = _texts(tokens, here, 4)
    if not lead or lead == "the":
        if beside := _weekday_beside(tokens, here, weekday, ground):
            return beside
    if words[:2] == ["after", "next"]:
        return Day(coming + timedelta(weeks=1)), here + 2
    trimmed = [word for word in words if word not in ("of", "in", "the")]
    skipped = len(words[: words.index(trimmed[0])]) if trimmed else 0
    if trimmed[:2] in (["next", "week"], ["following", "week"]):
        return Day(start_of(ground.today, "week") + timedelta(days=7 + weekday)), here + skipped + 2
    if trimmed[:2] == ["this", "week"]:
        return Day(start_of(ground.today, "week") + timedelta(days=weekday)), here + skipped + 2
    if lead in NEXT:
        following = start_of(ground.today, "week") + timedelta(days=7 + weekday)
        return Day(following, ambiguous=following != coming), here
    return Day(coming, weekday=True), here


def _weekday_beside(tokens: Sequence[Token], at: int, weekday: int, ground: Ground) -> Read:
    """ "the Friday before Christmas", "the Monday after the 15th"."""
    if at + 1 >= len(tokens) or tokens[at].text not in ("before", "after", "following"):
        return None
    found = day(tokens, at + 2 if tokens[at + 1].text == "the" and at + 2 < len(tokens) else at + 1, ground)
    if found is None:
        return None
    if tokens[at].text == "before":
        return Day(weekday_from(found[0].date - timedelta(days=7), weekday)), found[1]
    return Day(weekday_from(found[0].date + timedelta(days=1), weekday)), found[1]


def _period(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "next week", "this weekend", "in Q2": its first day that is to come."""
    if tokens[at].text in ("week", "month", "year", "quarter") and _texts(tokens, at + 1, 2) != ["after", "next"]:
        return None
    found = period(tokens, at, ground)
    if found is None or tokens[at].text in MONTHS:
        return None
    base, what, after = found
    if what == "season":
        return Day(base), after
    start, word = start_of(base, what), tokens[at].text
    if what == "month" and word in NEXT:
        return Day(plus(ground.today, 1, "month"), ambiguous=True), after
    if start <= ground.today and word not in NEXT:
        year_on = tokens[at].text == "q" or tokens[at].kind == "ordinal"
        start = plus(start, 1, "year") if year_on and start < ground.today else max(start, _within_this(ground, what))
    return Day(start, ambiguous=what in ("month", "year", "quarter") and word in NEXT), after


def _within_this(ground: Ground, what: str) -> date:
    """ "this week": what is left of it, at best its last day."""
    last = end_of(ground.today, what)
    return last if last > ground.today else ground.today


def _feast(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    words = [token.text.removesuffix("'") for token in tokens[at : at + 4]]
    end = feast_end(words, 0)
    if not end:
        return None
    after = at + end
    year = tokens[after].numbers[0] if after < len(tokens) and tokens[after].kind == "number" and tokens[after].numbers[0] > 1900 else 0
    if year:
        if year < ground.today.year:
            raise Refused("past")
        found = next_feast(" ".join(words[:end]), date(min(year, 9998), 1, 1), ground.country)
    else:
        found = next_feast(" ".join(words[:end]), ground.today, ground.country)
    return (Day(found, pinned=bool(year)), after + (1 if year else 0)) if found else None


def instant(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[datetime, int] | None:
    """ "in half an hour", "in 4h", "90 minutes from now": a moment and not a day."""
    led = tokens[at].text in ("in", "within", "after")
    here = at + 1 if led else at
    here = here + 1 if here < len(tokens) and tokens[here].text in ("about", "around", "another") else here
    found = _minutes(tokens, here)
    if found is None:
        return None
    minutes, here = found
    words = _texts(tokens, here, 2)
    closing = 2 if words[:2] in (["from", "now"],) else 1 if words[:1] in (["out"], ["later"], ["hence"], ["time"]) else 0
    if words[:1] == ["ago"]:
        raise Refused("past")
    if not (led or closing) or minutes > _LONGEST_COUNT * 60:
        return None
    return ground.now + timedelta(minutes=minutes), here + closing


def _minutes(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    words = _texts(tokens, at, 6)
    for lead, minutes in _FRACTIONS:
        if tuple(words[: len(lead)]) == lead:
            return minutes, at + len(lead)
    found = count(tokens, at) if at < len(tokens) else None
    what = unit(tokens, found[2]) if found else None
    if not found or not what or what[0] not in _INSTANT:
        return None
    minutes, here = found[0] * (60 if what[0] == "hour" else 1), what[1]
    tail = _texts(tokens, here, 3)
    if tail == ["and", "a", "half"] and what[0] == "hour":
        return minutes + 30, here + 3
    more = here + 1 if tail[:1] == ["and"] else here
    rest = _minutes(tokens, more) if what[0] == "hour" and more < len(tokens) and tokens[more].kind == "number" else None
    return (minutes + rest[0], rest[1]) if rest else (minutes, here)


_FRACTIONS = (
    (("half", "an", "hour"), 30), (("half", "hour"), 30), (("a", "half", "hour"), 30),
    (("a", "quarter", "of", "an", "hour"), 15), (("quarter", "of", "an", "hour"), 15), (("an", "hour", "and", "a", "half"), 90),
    (("three", "quarters", "of", "an", "hour"), 45),
)  # fmt: skip
