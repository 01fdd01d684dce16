"""What a first message tells, and what it leaves to be asked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.words import words_of
from core.understanding.first_message import First, read_first

TODAY = date(2026, 11, 23)
WORDS = words_of("en")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "decline Acme, data engineer, staying put, Priya referred me",
            {"company": "Acme", "role": "data engineer", "reason": "staying_put", "referrer": "Priya"},
        ),
        ("turn down the offer from Northwind", {"company": "Northwind", "about": "offer"}),
        (
            "I want to decline the ward nurse offer from St. Brigid's, because of the pay, by friday",
            {
                "company": "St. Brigid's",
                "role": "ward nurse",
                "about": "offer",
                "reason": "pay",
                "deadline": "2026-11-27",
            },
        ),
        ("withdraw my application at Foo", {"company": "Foo", "about": "application"}),
        ("say no to Globex; referred by Jo Obi; formal", {"company": "Globex", "referrer": "Jo Obi", "tone": "formal"}),
        ("decline Acme, Dana Reyes made the offer", {"company": "Acme", "contact": "Dana Reyes"}),
        ("decline", {}),
        ("decline the promotion", {"about": "internal"}),
        ("turn down this job offer, Acme, analyst", {"about": "offer", "company": "Acme", "role": "analyst"}),
        ("decline the Promotion Company", {"company": "the Promotion Company"}),
    ],
)
def test_it_fills_what_was_told(text: str, values: dict[str, object]) -> None:
    assert read_first(text, WORDS, TODAY) == First("decline", values)


@pytest.mark.parametrize("text", ["hello", "my cat is ill", "", "what about a decline in sales"])
def test_other_words_open_nothing(text: str) -> None:
    assert read_first(text, WORDS, TODAY).flow is None


def test_it_never_guesses_a_reason() -> None:
    assert "reason" not in read_first("decline Acme, analyst, it just felt odd", WORDS, TODAY).values


@given(st.text(max_size=300))
def test_no_text_makes_it_raise(text: str) -> None:
    read_first(f"decline {text}", WORDS, TODAY)
