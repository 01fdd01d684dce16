"""A day, as people type it: "2027-01-15", "January 15", "next Friday", "in two weeks", "March", "yesterday".

Small and fail-closed: what it does not know it does not guess, and the question is asked again.
"""

import calendar
import re
from datetime import date, timedelta

_COUNTED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: n for n, word in enumerate(_COUNTED)} | {"a": 1, "an": 1, "half a": 0, "a couple of": 2, "a few": 3}
_MONTHS = (
    {name.casefold(): n for n, name in enumerate(calendar.month_name) if n}
    | {name.casefold(): n for n, name in enumerate(calendar.month_abbr) if n}
    | {"sept": 9}
)
_WEEKDAYS = (
    {name.casefold(): n for n, name in enumerate(calendar.day_name)}
    | {name.casefold(): n for n, name in enumerate(calendar.day_abbr)}
    | {"tues": 1, "thur": 3, "thurs": 3}
)

_COUNT = "|".join(sorted(map(re.escape, _NUMBERS), key=len, reverse=True))
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_LEAD = re.compile(r"^(?:on|by|until|before|around|about|maybe|the|sometime|early in|early|in the)\s+")
_SPAN = re.compile(rf"^(?:in\s+)?(\d{{1,3}}|{_COUNT})\s+(day|week|month|year)s?(?:\s+(?:time|from (?:now|today)))?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_MONTH_DAY = re.compile(rf"^({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+(\d{{4}}))?$")
_DAY_MONTH = re.compile(rf"^(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})(?:\s+(\d{{4}}))?$")
_IN_MONTH = re.compile(rf"^(?:in\s+)?({_MONTH})(?:\s+(\d{{4}}))?$")
_NAMED = re.compile(rf"^(?:(this|next|coming|last)\s+)?({_WEEKDAY})$")
_AGO = re.compile(rf"^(\d{{1,3}}|{_COUNT})\s+(day|week)s?\s+ago$")


def read_day(text: str, today: date) -> date | None:
    """The day meant, None when the words are not understood. A day that has passed is returned as it is."""
    said = " ".join(text.casefold().replace(",", " ").rstrip(" .!").split())[:60]
    while (shorter := _LEAD.sub("", said)) != said:
        said = shorter
    try:
        return _fixed(said, today) or _calendar(said, today) or _span(said, today)
    except (ValueError, OverflowError):
        return None


def _fixed(said: str, today: date) -> date | None:
    known = {
        "today": 0,
        "now": 0,
        "tonight": 0,
        "tomorrow": 1,
        "yesterday": -1,
        "last night": -1,
        "day before yesterday": -2,
        "day after tomorrow": 2,
        "a week from today": 7,
    }
    if said in known:
        return today + timedelta(days=known[said])
    if said in ("next week", "next month", "next year"):
        return _span(f"in 1 {said.removeprefix('next ')}", today)
    if ago := _AGO.match(said):
        count = int(ago[1]) if ago[1].isdigit() else _NUMBERS[ago[1]]
        return today - timedelta(days=count * (7 if ago[2] == "week" else 1))
    if named := _NAMED.match(said):
        if named[1] == "last":
            return today - timedelta(days=(today.weekday() - _WEEKDAYS[named[2]]) % 7 or 7)
        ahead = (_WEEKDAYS[named[2]] - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead + (7 if named[1] == "next" and ahead + today.weekday() < 7 else 0))
    return None


def _calendar(said: str, today: date) -> date | None:
    if iso := _ISO.match(said):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if found := _MONTH_DAY.match(said):
        return _in_year(found[3], _MONTHS[found[1]], int(found[2]), today)
    if found := _DAY_MONTH.match(said):
        return _in_year(found[3], _MONTHS[found[2]], int(found[1]), today)
    if found := _IN_MONTH.match(said):
        return _in_year(found[2], _MONTHS[found[1]], 1, today)
    return None


def _in_year(year: str | None, month: int, day: int, today: date) -> date:
    """The named day: in the year named, else the next one that comes."""
    if year:
        return date(int(year), month, day)
    this = date(today.year, month, day)
    return this if this >= today else date(today.year + 1, month, day)


def _span(said: str, today: date) -> date | None:
    found = _SPAN.match(said)
    if not found:
        return None
    count = int(found[1]) if found[1].isdigit() else _NUMBERS[found[1]]
    if said.startswith(("half a year", "in half a year")):
        count, unit = 6, "month"
    else:
        unit = found[2]
    if unit in ("day", "week"):
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    months = today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
