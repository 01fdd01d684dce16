"""Days written out: "4 Dec", "December 4th, 2027", "2026-12-04", "01/02", "the 25th", "Fri 27", "October 2028"."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.understanding.lexicon.times import MONTHS, NEXT, WEEKDAYS
from core.understanding.when.ground import Day, Ground, Refused
from core.understanding.when.tokens import Token

Read = tuple[Day, int] | None

_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2200
_FOUR_YEARS = 9


def explicit(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """A day with its number, from a place on. Raises Refused for one that no calendar has."""
    token = tokens[at]
    if token.text in NEXT and at + 1 < len(tokens) and tokens[at + 1].kind == "date":
        token, at = tokens[at + 1], at + 1
    if token.kind == "date":
        return _figures(token, ground), at + 1
    return _month_first(tokens, at, ground) or _day_first(tokens, at, ground) or _month_alone(tokens, at, ground)


def _figures(token: Token, ground: Ground) -> Day:
    match token.form, token.numbers:
        case "iso", (year, month, day):
            return Day(_day(year, month, day), pinned=True)
        case "my", (month, year):
            return Day(_day(year, month, 1), pinned=True)
        case "dmy", (first, second, year):
            dotted = "." in token.text  # whoever writes dots writes the day first
            day, month, ambiguous = (first, second, False) if dotted and second <= 12 else _order(first, second, ground)
            return Day(_day(year + 2000 if year < 100 else year, month, day), ambiguous, pinned=True)
        case "dm", (first, second):
            day, month, ambiguous = _order(first, second, ground)
            return Day(_coming(month, day, ground), ambiguous, pinned=True)
        case _:
            raise Refused("unknown")


def _order(first: int, second: int, ground: Ground) -> tuple[int, int, bool]:
    """(day, month, whether it could be the other way round)."""
    ambiguous = first <= 12 and second <= 12 and first != second
    if first > 12 or (ground.day_first and second <= 12):
        return first, second, ambiguous
    return second, first, ambiguous


def _month_of(token: Token) -> int | None:
    return MONTHS.get(token.text) if token.kind == "word" else None


def _is_day(token: Token) -> bool:
    return token.kind in ("number", "ordinal") and 0 < token.numbers[0] <= 31 and len(token.text) <= 10


def _year(tokens: Sequence[Token], at: int) -> int | None:
    year = tokens[at].numbers[0] if at < len(tokens) and tokens[at].kind == "number" else 0
    return year if _EARLIEST_YEAR <= year <= _LATEST_YEAR else None


def _month_first(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    month = _month_of(tokens[at])
    if month is None or at + 1 >= len(tokens):
        return None
    after = at + 2 if tokens[at + 1].text == "the" and at + 2 < len(tokens) else at + 1
    if not _is_day(tokens[after]):
        return None
    return _with_year(tokens, after + 1, month, tokens[after].numbers[0], ground)


def _day_first(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    if not _is_day(tokens[at]) or at + 1 >= len(tokens):
        return None
    after = at + 1
    while after + 1 < len(tokens) and tokens[after].text in ("of", "day", "-", "/"):
        after += 1
    month = _month_of(tokens[after])
    return _with_year(tokens, after + 1, month, tokens[at].numbers[0], ground) if month else None


def _with_year(tokens: Sequence[Token], at: int, month: int, day: int, ground: Ground) -> Read:
    at = at + 1 if at < len(tokens) and tokens[at].text in ("-", "/") and _year(tokens, at + 1) else at
    if year := _year(tokens, at):
        return Day(_day(year, month, day), pinned=True), at + 1
    if far := _year_apart(tokens, at):
        return Day(_day(far[0], month, day), pinned=True), far[1]
    return Day(_coming(month, day, ground), pinned=True), at


def _year_apart(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A year at the very end, behind the hour and the zone, as computers write it."""
    last = len(tokens) - 1
    hour_between = last > at and any(token.kind == "hour" for token in tokens[at:last])
    year = _year(tokens, last) if hour_between and last - at <= 3 else None
    return (year, at) if year else None


def _month_alone(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    month = _month_of(tokens[at])
    if month is None:
        return None
    if year := _year(tokens, at + 1):
        return Day(_day(year, month, 1), pinned=True), at + 2
    this_year = date(ground.today.year, month, 1)
    return Day(this_year if this_year >= ground.today else date(this_year.year + 1, month, 1)), at + 1


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("impossible") from None


def _coming(month: int, day: int, ground: Ground) -> date:
    """The next such day, today included; a 29 February is the next one there is."""
    for year in range(ground.today.year, ground.today.year + _FOUR_YEARS):
        try:
            found = date(year, month, day)
        except ValueError:
            if (month, day) != (2, 29):
                break
            continue
        if found >= ground.today:
            return found
    raise Refused("impossible")


def ordinal(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "the 25th", "the 15th of next month": the next day of that number."""
    token = tokens[at]
    if token.kind != "ordinal" or not 0 < token.numbers[0] <= 31:
        return None
    day, number = ground.today, token.numbers[0]
    for _ in range(12 * 31):
        if day.day == number:
            return Day(day), at + 1
        day += timedelta(days=1)
    return None


def with_number(tokens: Sequence[Token], at: int, ground: Ground) -> Read:
    """ "Wed 13th", "Friday the 13th": the next day of that number which is that weekday."""
    weekday = WEEKDAYS.get(tokens[at].text) if tokens[at].kind == "word" else None
    after = at + 2 if at + 2 < len(tokens) and tokens[at + 1].text == "the" else at + 1
    if weekday is None or after >= len(tokens) or tokens[after].kind not in ("ordinal", "number"):
        return None
    number = tokens[after].numbers[0]
    plainly = tokens[after].kind == "ordinal" or (number > 12 and after == len(tokens) - 1)
    if not plainly or not 0 < number <= 31 or _day_first(tokens, after, ground):
        return None
    day = ground.today
    for _ in range(4 * 366):
        if day.day == number and day.weekday() == weekday:
            return Day(day), after + 1
        day += timedelta(days=1)
    raise Refused("impossible")
