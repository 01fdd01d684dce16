"""When phrases: our own cases, laws over every zone, and hostile text."""

import time
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.when import Reading, Refusal, answer_when, in_words, read_when
from tests.core.understanding.cases import Row, rows

CASES = rows("whens")
ZONES = sorted(available_timezones())
MOMENTS = st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2028-12-31"))
PHRASES = st.sampled_from([row["text"] for row in CASES])


def wall(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """What a clock on the wall shows."""
    return datetime(year, month, day, hour, tzinfo=UTC).replace(tzinfo=None)


def right(row: Row) -> bool:
    answer = answer_when(row)
    if row.get("refused"):
        return "error" in answer
    if "error" in answer or answer["date"] not in row["dates"]:
        return False
    on_time = row["time"] is None or answer["time"] == row["time"]
    rule = answer["rrule"] in row["rrule"].split("|") if "rrule" in row else answer["rrule"] is None
    return on_time and rule and row.get("ambiguous", answer["ambiguous"]) == answer["ambiguous"]


@pytest.mark.parametrize("row", CASES, ids=[f"{row['kind']}: {row['text'][:40]}" for row in CASES])
def test_it_reads_our_own_cases(row: Row) -> None:
    assert right(row), answer_when(row)


def test_there_are_enough_kinds() -> None:
    assert len({row["kind"] for row in CASES}) >= 60


def read(text: str, now: datetime, tz: str = "UTC", locale: str = "en-US") -> Reading:
    found = read_when(text, now, tz, locale)
    assert isinstance(found, Reading), (text, found)
    return found


@given(PHRASES, MOMENTS, st.sampled_from(ZONES), st.sampled_from(["en-US", "en-GB", "de-DE", "en", ""]))
def test_nothing_is_ever_set_in_the_past(text: str, now: datetime, tz: str, locale: str) -> None:
    found = read_when(text, now, tz, locale)
    if isinstance(found, Reading):
        moment = now.replace(second=0, microsecond=0, tzinfo=ZoneInfo(tz)).astimezone(UTC)
        assert found.at.astimezone(UTC) >= moment - timedelta(hours=3)  # wall clocks may go back
        assert found.at.replace(tzinfo=None) >= now.replace(second=0, microsecond=0)
        assert found.at.utcoffset() == found.at.astimezone(UTC).astimezone(ZoneInfo(tz)).utcoffset()


@given(PHRASES, MOMENTS, st.sampled_from(ZONES))
def test_every_rule_can_be_read_back_and_goes_on(text: str, now: datetime, tz: str) -> None:
    found = read_when(text, now, tz, "en-US")
    if isinstance(found, Reading) and found.rrule:
        first = found.at.replace(tzinfo=None)
        later = rrulestr(found.rrule, dtstart=first).after(first, inc=False)
        assert later is not None
        assert later > first


def test_a_month_that_ends_early_neither_skips_nor_drifts() -> None:
    found = read("every 3 months", wall(2027, 1, 31, 8))
    days = rrulestr(found.rrule or "", dtstart=wall(2027, 1, 31, 9))
    assert [day.date() for day in islice(days, 6)] == [
        date(2027, 1, 31),
        date(2027, 4, 30),
        date(2027, 7, 31),
        date(2027, 10, 31),
        date(2028, 1, 31),
        date(2028, 4, 30),
    ]


def test_the_hour_stays_when_the_clock_changes() -> None:
    found = read("in 3 days at 9am", wall(2027, 3, 12, 12), "America/New_York")
    assert (found.at.hour, str(found.at.utcoffset())) == (9, "-1 day, 20:00:00")


def test_hours_are_counted_through_a_change_of_the_clock() -> None:
    found = read("in 24 hours", wall(2027, 3, 27, 12), "Europe/London", "en-GB")
    assert (found.at.day, found.at.hour) == (28, 13)


def test_an_hour_that_the_clock_leaves_out_moves_behind_the_gap() -> None:
    found = read("28 March at 1:30am", wall(2027, 3, 20, 12), "Europe/London", "en-GB")
    assert (found.at.hour, found.at.minute) == (2, 30)


@pytest.mark.parametrize(
    ("locale", "day"), [("en-US", date(2027, 1, 2)), ("en-GB", date(2027, 2, 1)), ("de-DE", date(2027, 2, 1))]
)
def test_numbers_are_read_as_they_are_written_there(locale: str, day: date) -> None:
    found = read("01/02", wall(2026, 11, 23, 10), "UTC", locale)
    assert (found.date, found.ambiguous) == (day, True)


@pytest.mark.parametrize(
    ("tz", "locale", "day"),
    [
        ("America/New_York", "en-US", date(2026, 11, 30)),  # Thanksgiving lies between
        ("Europe/London", "en-GB", date(2026, 11, 27)),
        ("Asia/Kolkata", "en", date(2026, 11, 30)),  # and Guru Nanak's birthday there
    ],
)
def test_working_days_leave_out_the_holidays_of_the_country(tz: str, locale: str, day: date) -> None:
    assert read("in 4 working days", wall(2026, 11, 23, 10), tz, locale).date == day


def test_the_reading_is_said_with_its_weekday() -> None:
    found = read("next friday at 3pm", wall(2026, 11, 23, 10))
    assert in_words(found, "en-US") == "Friday, December 4, 2026, 3:00 PM"
    again = read("every other Friday", wall(2026, 11, 23, 10))
    assert in_words(again, "xx") == "Every 2 weeks on Friday, first on Friday, November 27, 2026, 9:00 AM"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("every day", "Every day"),
        ("Mondays and Thursdays", "Every week on Monday and Thursday"),
        ("weekdays", "Every week on working days"),
        ("last Friday of each month", "Every month on the last Friday"),
        ("last working day of each month", "Every month on the last working day"),
        ("on the 1st and 15th of every month", "Every month on day 1 and day 15"),
        ("last day of every month", "Every month on the last day"),
        ("every 5 July", "Every year on day 5 in July"),
    ],
)
def test_a_rule_is_said_with_its_days(text: str, words: str) -> None:
    assert in_words(read(text, wall(2026, 11, 23, 10)), "en-GB").startswith(f"{words}, first on ")


@pytest.mark.parametrize(
    "text",
    [
        "not on Friday",
        "any day but Friday",
        "no Mondays",
        "Friday and Monday",
        "Monday or Tuesday",
        "4 December, Monday",
    ],
)
def test_what_is_excluded_or_left_open_is_never_taken_for_the_day(text: str) -> None:
    assert isinstance(read_when(text, wall(2026, 11, 23, 10), "UTC", "en-US"), Refusal)


@pytest.mark.parametrize("now", ["", "yesterday", None, "2026-13-01T10:00"])
def test_a_moment_that_is_none_is_refused(now: object) -> None:
    assert set(answer_when({"text": "tomorrow", "now": now})) == {"error", "ask"}


def test_an_unknown_zone_reads_as_utc() -> None:
    assert read("tomorrow", wall(2026, 11, 23, 10), "Mars/Olympus").at.utcoffset() == timedelta(0)
    assert read("tomorrow", wall(2026, 11, 23, 10), "../../etc/passwd").at.utcoffset() == timedelta(0)


@given(st.text(max_size=220), MOMENTS, st.sampled_from(ZONES), st.text(max_size=8))
def test_no_text_makes_it_raise(text: str, now: datetime, tz: str, locale: str) -> None:
    read_when(text, now, tz, locale)


WORDS = [
    "every",
    "next",
    "last",
    "first",
    "the",
    "of",
    "in",
    "on",
    "at",
    "after",
    "before",
    "week",
    "month",
    "day",
    "friday",
    "may",
    "3",
    "31st",
    "9am",
    "christmas",
    "working",
    "each",
    "other",
    "two",
    "until",
    "and",
    "to",
    "from",
    "12/13",
    "noon",
]


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), MOMENTS)
def test_no_row_of_its_own_words_makes_it_raise(text: str, now: datetime) -> None:
    read_when(text, now, "Europe/Berlin", "en-GB")


def test_a_huge_phrase_is_refused_at_once() -> None:
    before = time.process_time()
    assert isinstance(read_when("every day " * 20_000, wall(2026, 1, 1), "UTC", "en"), Refusal)
    assert time.process_time() - before < 0.5
