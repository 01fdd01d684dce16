"""When to ask those who have gone quiet: three times, then no more."""

from datetime import date, timedelta

from core.letters.rejection import Rejection

_AFTER_THEIR_DAY = timedelta(days=3)  # two to five days after the day they gave
_AFTER_THEIR_WORD = timedelta(weeks=2)
_SECOND = timedelta(days=8)  # seven to ten days after the first
_LAST = timedelta(weeks=2)  # three to four weeks in all


def nudges(rejection: Rejection, today: date) -> tuple[date, date, date]:
    """The days of the first, the second and the last note; the first is not in the past."""
    if rejection.expected:
        due = rejection.expected + _AFTER_THEIR_DAY
    elif rejection.last_heard:
        due = rejection.last_heard + _AFTER_THEIR_WORD
    else:
        due = today
    first = max(due, today)
    return first, first + _SECOND, first + _SECOND + _LAST
