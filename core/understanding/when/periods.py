"""Weeks, months, quarters and years: "next week", "Q2", "end of June", "last Friday in April"."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.understanding.lexicon.times import MONTHS, NEXT, SEASONS, THIS, UNITS
from core.understanding.when.counted import Read, texts, unit, weekday_at
from core.understanding.when.days import end_of, middle_of, nth_weekday, plus, start_of, work_days
from core.understanding.when.ground import Day, Ground, Refused
from core.understanding.when.tokens import Token

EDGES = {
    "end": end_of,
    "close": end_of,
    "late": end_of,
    "start": start_of,
    "beginning": start_of,
    "early": start_of,
    "begin": start_of,
    "middle": middle_of,
    "mid": middle_of,
}
ABBREVIATED = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}


def placed(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "second Tuesday of May", "last Friday in April", "the 15th of next month", "first week of October"."""
    nth = tokens[at].numbers[0] if tokens[at].kind == "ordinal" else -1 if tokens[at].text == "last" else 0
    if not nth or at + 3 >= len(tokens):
        return None
    weekday, what = weekday_at(tokens, at + 1), unit(tokens, at + 1)
    here = at + 2 if weekday is not None else what[1] if what else at + 1
    if here + 1 >= len(tokens) or tokens[here].text not in ("of", "in"):
        return None
    month = _month_at(tokens, here + 1, ground) or (_last_month(tokens, here + 1, ground) if nth < 0 else None)
    if month is None:
        return None
    found = _within(month[0], nth, weekday, what[0] if what else "day", ground)
    if found < ground.today and month[2]:
        found = _within(plus(month[0], 1, "year"), nth, weekday, what[0] if what else "day", ground)
    return Day(found), month[1]


def _month_at(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, int, bool] | None:
    """The first day of a month that is named or pointed at, and whether another year may be meant."""
    at = at + 1 if tokens[at].text == "the" and at + 1 < len(tokens) else at
    words = texts(tokens, at, 2)
    if words[0] in MONTHS:
        year = (
            tokens[at + 1].numbers[0]
            if len(words) > 1 and tokens[at + 1].kind == "number" and tokens[at + 1].numbers[0] > 1900
            else 0
        )
        this = date(min(year, 9998) or ground.today.year, MONTHS[words[0]], 1)
        past = not year and end_of(this, "month") < ground.today
        return (plus(this, 1, "year") if past else this), at + (2 if year else 1), not year
    if words[:1] == ["month"] or words in (["this", "month"], ["next", "month"], ["following", "month"]):
        onward = 1 if words[0] in NEXT else 0
        return (
            plus(start_of(ground.today, "month"), onward, "month"),
            at + len(words[: 1 + (words[0] != "month")]),
            False,
        )
    return None


def _last_month(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, int, bool] | None:
    """December, where the last days of the year are meant."""
    at = at + 1 if tokens[at].text in ("the", "this") and at + 1 < len(tokens) else at
    return (date(ground.today.year, 12, 1), at + 1, True) if tokens[at].text == "year" else None


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


def not_past(found: date, what: str, edge: str, ground: Ground) -> Day:
    if found >= ground.today:
        return Day(found)
    return Day(
        EDGES.get(edge, end_of)(
            plus(start_of(found, what), 1, "year" if what == "month" and found.year > ground.today.year else what), what
        )
    )


def period(tokens: Sequence[Token], at: int, ground: Ground) -> tuple[date, str, int] | None:
    """A week, month, quarter, year or season: (a day in it, what it is, the place behind)."""
    words = texts(tokens, at, 4)
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


def within_this(ground: Ground, what: str) -> date:
    """ "this week": what is left of it, at best its last day."""
    last = end_of(ground.today, what)
    return max(ground.today, last)
