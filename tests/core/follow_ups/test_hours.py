"""When a reminder may come: laws over every zone there is and every change of its clock from 2026 to 2028."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.follow_ups.hours import Hours, instant, reachable, wall

ZONES = sorted(available_timezones() - {"localtime"})
BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
ANY_HOURS = (
    Hours(),
    Hours(quiet_from=time(1, 30), quiet_until=time(3), days=()),
    Hours(quiet_from=time(22), quiet_until=time(2, 30), days=(6,)),
    Hours(quiet_from=time(0), quiet_until=time(0), days=()),
)


@cache
def changes(name: str) -> tuple[datetime, ...]:
    """The instants, to the hour, around which the clock of a zone changes."""
    zone, found, day = ZoneInfo(name), [], BEGIN
    while day < END:
        if day.astimezone(zone).utcoffset() != (day + timedelta(days=1)).astimezone(zone).utcoffset():
            hours = [day + timedelta(hours=n) for n in range(24)]
            before = day.astimezone(zone).utcoffset()
            found.append(next((h for h in hours if h.astimezone(zone).utcoffset() != before), hours[-1]))
        day += timedelta(days=1)
    return tuple(found)


def around_changes(name: str) -> Iterator[datetime]:
    for change in changes(name):
        yield from (change + timedelta(minutes=minutes) for minutes in (-1500, -90, -61, -30, 0, 1, 30, 59, 61, 90))


def holds(local: datetime, zone: ZoneInfo, hours: Hours, now: datetime) -> datetime:
    found = reachable(local, zone, hours, now)
    here = wall(found, zone)
    assert found > now, "never in the past"
    assert found >= instant(local, zone), "never before the time it was set for"
    assert not hours.is_quiet(here.time()), "never in quiet hours"
    assert not hours.is_off(here.date()), "never on a day off"
    return found


def test_around_every_change_of_every_clock() -> None:
    looked_at = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        for moment in around_changes(name):
            for hours in ANY_HOURS:
                holds(wall(moment, zone), zone, hours, moment - timedelta(hours=2))
                looked_at += 1
    assert looked_at > 10_000


@given(
    st.sampled_from(ZONES),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),
    st.builds(Hours, usual=st.times(), quiet_from=st.times(), quiet_until=st.times(), days=st.just((0, 2, 5))),
)
@settings(max_examples=400, deadline=None)
def test_at_any_time_with_any_hours(name: str, local: datetime, now: datetime, hours: Hours) -> None:
    holds(local, ZoneInfo(name), hours, now.replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("said", "comes"),
    [
        ("2026-11-24T09:00", "2026-11-24T09:00"),
        ("2026-11-24T21:30", "2026-11-25T08:00"),
        ("2026-11-24T06:00", "2026-11-24T08:00"),
        ("2026-11-28T10:30", "2026-11-30T10:30"),
        ("2026-11-27T21:00", "2026-11-30T08:00"),
        ("2026-11-20T09:00", "2026-11-23T10:00"),
    ],
    ids=["as it was said", "in the evening", "too early", "at the weekend", "on Friday evening", "long ago: at once"],
)
def test_quiet_hours_and_days_off_move_it_forward(said: str, comes: str) -> None:
    now = instant(datetime(2026, 11, 23, 10), NEW_YORK)
    found = wall(reachable(datetime.fromisoformat(said), NEW_YORK, Hours(), now), NEW_YORK)
    assert found.replace(second=0) == datetime.fromisoformat(comes)


def test_holidays_move_it_on() -> None:
    now = instant(datetime(2026, 11, 23, 10), NEW_YORK)
    thanksgiving = datetime(2026, 11, 26, 9)
    found = reachable(thanksgiving, NEW_YORK, Hours(country="US"), now)
    assert wall(found, NEW_YORK) == datetime(2026, 11, 27, 9)


def test_the_same_wall_time_through_a_clock_change() -> None:
    spring = [wall(instant(datetime(2027, 3, day, 9), NEW_YORK), NEW_YORK) for day in (13, 14, 15)]
    assert {time.hour for time in spring} == {9}
    assert wall(instant(datetime(2027, 3, 14, 2, 30), NEW_YORK), NEW_YORK) == datetime(2027, 3, 14, 3, 30)
