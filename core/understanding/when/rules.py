"""A recurrence as an RFC 5545 rule over local wall time, and when it comes first."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from dateutil.rrule import rrulestr

from core.understanding.when.days import plus
from core.understanding.when.ground import Ground, Refused

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence. `parts` are what stands behind FREQ and INTERVAL; without any it counts from the day it is set."""

    freq: str
    interval: int = 1
    parts: str = ""
    guess: bool = False

    def text(self) -> str:
        interval = f";INTERVAL={self.interval}" if self.interval > 1 else ""
        return f"FREQ={self.freq}{interval}{';' + self.parts if self.parts else ''}"


def on_day(found: Rule, day: date) -> Rule:
    """A rule that comes back on the same day of the month or year as a given one."""
    if found.parts or found.freq == "DAILY":
        return found
    if found.freq == "WEEKLY":
        return replace(found, parts=f"BYDAY={DAYS[day.weekday()]}")
    if found.freq == "YEARLY":
        return replace(found, parts=f"BYMONTH={day.month};BYMONTHDAY={day.day}")
    return replace(found, parts=_month_day(day.day))


def _month_day(day: int) -> str:
    """The day of the month, or its last one where it is shorter, so that nothing is left out and nothing drifts."""
    if day <= 28:
        return f"BYMONTHDAY={day}"
    return f"BYMONTHDAY={','.join(str(n) for n in range(28, day + 1))};BYSETPOS=-1"


def settled(found: Rule, ground: Ground) -> Rule:
    """The rule with its day of the month spelled out where it could drift: what counts from the 29th, 30th or 31st."""
    if found.parts or ground.today.day <= 28 or found.freq not in ("MONTHLY", "YEARLY"):
        return found
    if found.freq == "YEARLY" and (ground.today.month, ground.today.day) != (2, 29):
        return found
    return (
        replace(found, parts=_month_day(ground.today.day))
        if found.freq == "MONTHLY"
        else replace(found, parts="BYMONTH=2;BYMONTHDAY=-1")
    )


def first(found: Rule, ground: Ground, hour: int, minute: int, start: date | None) -> datetime:
    """The first time, later than now. Raises Refused when there is none within the rule's reach."""
    from_day = max(start, ground.today) if start else ground.today
    if not found.parts:
        if start:
            return datetime.combine(from_day, time(hour, minute))
        unit = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}[found.freq]
        today = ground.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if found.freq == "DAILY" and found.interval == 1 and today > ground.now:
            return today
        return datetime.combine(plus(ground.today, found.interval, unit), today.time())
    begin = datetime.combine(from_day, time(hour, minute))
    counted = replace(found, interval=1) if found.freq == "WEEKLY" or ground.today.day > 28 else found
    later = rrulestr(counted.text(), dtstart=begin).after(ground.now, inc=False)
    if later is None:
        raise Refused("impossible")
    return later
