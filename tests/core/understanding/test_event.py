""" "I was at the fair and met Ines": what is read of it, and what is left alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.event import read_event

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "I was at the harbor fair yesterday and met Ines and Bo",
            {"where": "the harbor fair", "day": "2026-11-23", "met": True, "people": ["Ines", "Bo"]},
        ),
        (
            "yesterday I went to a design meetup in Porto and met Ines Duarte, Bo and Dr. Reyes.",
            {
                "where": "a design meetup in Porto",
                "day": "2026-11-23",
                "met": True,
                "people": ["Ines Duarte", "Bo", "Dr. Reyes"],
            },
        ),
        (
            "went to the river expo on Friday, met a nice planner",
            {"where": "the river expo", "day": "2026-11-20", "met": True},
        ),
        ("Just got back from the data summit in Lyon", {"where": "the data summit in Lyon"}),
    ],
)
def test_where_when_and_whom(text: str, told: dict[str, object]) -> None:
    assert read_event(text, TUESDAY) == ("event", told)


@pytest.mark.parametrize(
    "text",
    [
        "I was at an interview yesterday and met Dana",
        "I was at the career fair and got an offer from Acme",
        "met Ines at the fair, she'll send the deck",
        "I was rejected",
        "I want to go to the harbor fair",
    ],
)
def test_what_is_something_else_is_left_alone(text: str) -> None:
    assert read_event(text, TUESDAY) is None


@given(st.text(max_size=500))
def test_no_text_makes_it_raise(text: str) -> None:
    read_event(text, TUESDAY)
