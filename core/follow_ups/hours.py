"""When somebody may be reminded: on their working days, outside of their quiet hours, never in the past."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from core.follow_ups.free_days import holiday

Hinders = Literal["day_off", "holiday", "quiet"]
"""What keeps a reminder from coming."""

_DAYS = 400
_QUARTER = timedelta(minutes=15)


class Hours(BaseModel, frozen=True):
    """`usual` is the hour of what has none of its own. Quiet from `quiet_from` on, through midnight, to `quiet_until`.

    `days` are the weekdays on which reminders come, Monday being 0; none named means every day. `country` (ISO code)
    is the one whose public holidays are days off, None where they are not.
    """

    usual: time = time(9)
    quiet_from: time = time(20)
    quiet_until: time = time(8)
    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    country: str | None = None

    def is_quiet(self, at: time) -> bool:
        start, end = self.quiet_from, self.quiet_until
        if start == end:
            return False
        return start <= at < end if start < end else at >= start or at < end

    def is_off(self, day: date) -> bool:
        return self._is_no_working_day(day) or holiday(day, self.country) is not None

    def hinders(self, local: datetime) -> Hinders | None:
        """What keeps a reminder from coming at a local time."""
        if self.is_off(local.date()):
            return "day_off" if self._is_no_working_day(local.date()) else "holiday"
        return "quiet" if self.is_quiet(local.time()) else None

    def _is_no_working_day(self, day: date) -> bool:
        return bool(self.days) and day.weekday() not in self.days


def instant(local: datetime, zone: ZoneInfo) -> datetime:
    """Local wall time as an instant in UTC. An hour that a clock skips is the one behind it, one that it shows
    twice is the first.
    """
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """An instant as local wall time, without its zone."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def reachable(local: datetime, zone: ZoneInfo, hours: Hours, now: datetime) -> datetime:
    """The first instant at or after a local time at which the person may be reminded, later than `now`.

    In UTC. Moves forward only: out of quiet hours to their end, off days to the same hour of the next working day.
    """
    moment = max(instant(local, zone), now + timedelta(seconds=1))
    for _ in range(_DAYS):
        here = wall(moment, zone)
        if hours.is_off(here.date()):
            behind = _later(datetime.combine(here.date() + timedelta(days=1), _hour(local, hours)), zone, moment)
        elif hours.is_quiet(here.time()):
            behind = _later(_end_of_quiet(here, hours), zone, moment)
        else:
            return moment
        moment = behind
    raise ValueError("these hours leave no time to be reminded at")


def reachable_before(local: datetime, hours: Hours) -> datetime:
    """A local time at or before another at which the person may be reminded, for what is too late afterwards.

    Moves back only: out of quiet hours to a quarter of an hour before they began, off days to the same hour of the
    working day before.
    """
    for _ in range(_DAYS):
        if hours.is_off(local.date()):
            local -= timedelta(days=1)
        elif hours.is_quiet(local.time()):
            day = local.date() if local.time() >= hours.quiet_from else local.date() - timedelta(days=1)
            local = datetime.combine(day, hours.quiet_from) - _QUARTER
        else:
            return local
    raise ValueError("these hours leave no time to be reminded at")


def _hour(local: datetime, hours: Hours) -> time:
    """The hour that was meant, on another day: when that is quiet, when the quiet ends."""
    return hours.quiet_until if hours.is_quiet(local.time()) else local.time()


def _end_of_quiet(here: datetime, hours: Hours) -> datetime:
    day = here.date() if here.time() < hours.quiet_until else here.date() + timedelta(days=1)
    return datetime.combine(day, hours.quiet_until)


def _later(local: datetime, zone: ZoneInfo, than: datetime) -> datetime:
    """The instant of a local time; past `than`, also where a clock that is set back shows the hour again."""
    found = instant(local, zone)
    return found if found > than else than + _QUARTER
