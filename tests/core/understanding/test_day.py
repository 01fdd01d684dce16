"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.day import read_day

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-01-15", date(2027, 1, 15)),
        ("today", MONDAY),
        ("Tomorrow.", date(2026, 11, 24)),
        ("friday", date(2026, 11, 27)),
        ("by Friday", date(2026, 11, 27)),
        ("next Friday", date(2026, 12, 4)),
        ("monday", date(2026, 11, 30)),
        ("January 15", date(2027, 1, 15)),
        ("15th of January 2028", date(2028, 1, 15)),
        ("March", date(2027, 3, 1)),
        ("in two weeks", date(2026, 12, 7)),
        ("six months", date(2027, 5, 23)),
        ("in half a year", date(2027, 5, 23)),
        ("next month", date(2026, 12, 23)),
        ("in a year", date(2027, 11, 23)),
    ],
)
def test_it_reads_the_likely_day(text: str, day: date) -> None:
    assert read_day(text, MONDAY) == day


@pytest.mark.parametrize("text", ["soonish", "2026-02-31", "February 30", "", "in 999 years or so", "99 of may"])
def test_it_refuses_what_it_does_not_know(text: str) -> None:
    assert read_day(text, MONDAY) is None


def test_the_end_of_a_long_month_stays_within_the_shorter_one() -> None:
    assert read_day("in a month", date(2027, 1, 31)) == date(2027, 2, 28)


@given(st.text(max_size=80), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_text_makes_it_raise(text: str, today: date) -> None:
    read_day(text, today)
