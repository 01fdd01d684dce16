"""Days in the words of a locale."""

from datetime import date

from core.letters.plain_words import Dates


def day(when: date, today: date, words: Dates) -> str:
    """A day as people of the locale write it: "Friday, November 27", with its year when that is not this one."""
    weekday, month = words.weekdays[when.weekday()], words.months[when.month - 1]
    pattern = words.day if when.year == today.year else words.day_and_year
    return pattern.format(weekday=weekday, month=month, day=when.day, year=when.year)
