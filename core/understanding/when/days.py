"""Counting days: months that end early, weekdays, periods, and days on which people work."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

Holiday = Callable[[date], bool]

FRIDAY, SATURDAY = 4, 5


def plus(day: date, count: int, unit: str) -> date:
    """A day so many units on. Raises OverflowError or ValueError beyond the calendar."""
    match unit:
        case "day":
            return day + timedelta(days=count)
        case "week" | "weekend":
            return day + timedelta(weeks=count)
        case "fortnight":
            return day + timedelta(weeks=2 * count)
        case "quarter":
            return day + relativedelta(months=3 * count)
        case "year":
            return day + relativedelta(years=count)
        case _:
            return day + relativedelta(months=count)


def work_days(day: date, count: int, holiday: Holiday) -> date:
    """A day so many working days on, or back for a negative count. Raises OverflowError beyond the calendar."""
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= works(day, holiday)
    return day


def works(day: date, holiday: Holiday) -> bool:
    return day.weekday() < SATURDAY and not holiday(day)


def weekday_from(day: date, weekday: int) -> date:
    """The weekday on or after a day."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday of a month, counted from its end when nth is negative. Raises ValueError when there is none."""
    if nth < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
    first = weekday_from(date(year, month, 1), weekday)
    found = first + timedelta(weeks=nth - 1)
    if found.month != month:
        raise ValueError("no such weekday in this month")
    return found


def start_of(day: date, period: str) -> date:
    match period:
        case "week" | "weekend":
            monday = day - timedelta(days=day.weekday())
            return monday + timedelta(days=SATURDAY) if period == "weekend" else monday
        case "month":
            return day.replace(day=1)
        case "quarter":
            return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
        case "year":
            return date(day.year, 1, 1)
        case _:
            return day


def end_of(day: date, period: str) -> date:
    """The last day of a period; of a week the last one on which people work."""
    match period:
        case "week":
            return start_of(day, "week") + timedelta(days=FRIDAY)
        case "weekend":
            return start_of(day, "week") + timedelta(days=6)
        case "month":
            return day.replace(day=calendar.monthrange(day.year, day.month)[1])
        case "quarter":
            return plus(start_of(day, "quarter"), 1, "quarter") - timedelta(days=1)
        case "year":
            return date(day.year, 12, 31)
        case _:
            return day


def middle_of(day: date, period: str) -> date:
    start = start_of(day, period)
    match period:
        case "week":
            return start + timedelta(days=2)
        case "month":
            return start.replace(day=15)
        case "quarter":
            return plus(start, 1, "month").replace(day=15)
        case "year":
            return date(day.year, 7, 1)
        case _:
            return day
