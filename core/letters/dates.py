"""Days in the words of a locale."""

from datetime import date, timedelta

from core.letters.plain_words import Dates

_SATURDAY = 5


def day(when: date, today: date, words: Dates) -> str:
    """A day as people of the locale write it: "Friday, November 27", with its year when that is not this one."""
    weekday, month = words.weekdays[when.weekday()], words.months[when.month - 1]
    pattern = words.day if when.year == today.year else words.day_and_year
    return pattern.format(weekday=weekday, month=month, day=when.day, year=when.year)


def on_a_weekday(due: date) -> date:
    """The day, or the Monday after a weekend: nobody likes to be written to on one."""
    return due + timedelta(days=7 - due.weekday()) if due.weekday() >= _SATURDAY else due
