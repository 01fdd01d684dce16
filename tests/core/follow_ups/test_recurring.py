"""What comes again comes later each time, and drifts nowhere."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.follow_ups.recurring import advanced, anchored, days_between, following

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
RULES = st.one_of(
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 60)),
    st.builds("FREQ=WEEKLY;INTERVAL={}".format, st.integers(1, 30)),
    st.builds(
        lambda n, days: f"FREQ=WEEKLY;INTERVAL={n};BYDAY={','.join(sorted(days, key=DAYS.index))}",
        st.integers(1, 8),
        st.sets(st.sampled_from(DAYS), min_size=1),
    ),
    st.builds("FREQ=MONTHLY;INTERVAL={}".format, st.integers(1, 24)),
    st.builds("FREQ=MONTHLY;BYDAY={}{}".format, st.sampled_from((1, 2, -1)), st.sampled_from(DAYS)),
    st.builds("FREQ=YEARLY;INTERVAL={}".format, st.integers(1, 3)),
    st.just("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
)  # fmt: skip
STARTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0))


@given(RULES, STARTS, st.integers(0, 900))
@settings(max_examples=300, deadline=None)
def test_the_next_time_is_later_and_the_same_whether_the_start_is_moved_on_or_not(
    rule: str, start: datetime, days: int
) -> None:
    rule = anchored(rule, start)
    first = following(rule, start, start - timedelta(days=1))
    assert first is not None
    moved, times = (rule, first), [first]
    for _ in range(6):
        found = advanced(*moved, moved[1])
        assert found is not None
        moved = found
        times.append(moved[1])
    assert all(early < late for early, late in pairwise(times))
    whole = [first]
    while len(whole) < len(times):
        later = following(rule, first, whole[-1])
        assert later is not None
        whole.append(later)
    assert times == whole
    after = first + timedelta(days=days)
    skipped = advanced(rule, first, after)
    assert skipped is not None
    assert skipped[1] > after


def test_every_three_months_from_the_thirty_first_never_drifts() -> None:
    start = datetime(2027, 1, 31, 9)
    rule, days = anchored("FREQ=MONTHLY;INTERVAL=3", start), []
    for _ in range(9):
        found = advanced(rule, start, start)
        assert found is not None
        rule, start = found
        days.append(f"{start:%m-%d}")
    assert days == ["04-30", "07-31", "10-31", "01-31", "04-30", "07-31", "10-31", "01-31", "04-30"]


def test_a_leap_day_comes_every_year() -> None:
    start = datetime(2028, 2, 29, 9)
    rule = anchored("FREQ=YEARLY", start)
    assert [following(rule, start, datetime(year, 1, 1)) for year in (2029, 2032)] == [
        datetime(2029, 2, 28, 9),
        datetime(2032, 2, 29, 9),
    ]


def test_what_counts_its_times_counts_on() -> None:
    at, left, times = datetime(2026, 11, 23, 9), "FREQ=WEEKLY;COUNT=4", [datetime(2026, 11, 23, 9)]
    while found := advanced(left, at, at):
        left, at = found
        times.append(at)
    assert len(times) == 4


def test_what_ends_ends() -> None:
    assert advanced("FREQ=WEEKLY;UNTIL=20261201T000000", datetime(2026, 11, 23, 9), datetime(2026, 11, 30, 9)) is None


@pytest.mark.parametrize(
    ("rule", "days"),
    [("FREQ=DAILY", 1), ("FREQ=WEEKLY;BYDAY=MO,TH", 3.5), ("FREQ=WEEKLY;INTERVAL=2", 14), ("FREQ=YEARLY", 365.25)],
)
def test_how_far_two_times_are_apart(rule: str, days: float) -> None:
    assert days_between(rule) == days
