"""What a firm comes back with after a no, read from how people tell of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.understanding.came_back import came_back
from core.vocabulary import AFTER_NO, Need


@pytest.mark.parametrize(
    ("text", "need", "company"),
    [
        ("they came back with more money", Need.BETTER_BID, None),
        ("They've offered more", Need.BETTER_BID, None),
        ("Oakline has raised the salary!", Need.BETTER_BID, "Oakline"),
        ("Kestrel Foods came back with a better offer", Need.BETTER_BID, "Kestrel Foods"),
        ("can we talk?", Need.TALK, None),
        ("she wants a call", Need.TALK, None),
        ("Oakline asked if we can talk", Need.TALK, "Oakline"),
        ("they wrote: can we talk about it?", Need.TALK, None),
        ("they asked me to reconsider", Need.RECONSIDER, None),
        ("the hiring manager asked me to think again", Need.RECONSIDER, None),
        ("they won't take no for an answer", Need.RECONSIDER, None),
        ("they want to know where I'm going", Need.WHERE, None),
        ("they're asking which company I am joining", Need.WHERE, None),
        ("Яндекс asked me to reconsider", Need.RECONSIDER, "Яндекс"),
    ],
)
def test_it_is_read(text: str, need: Need, company: str | None) -> None:
    found = came_back(text)
    assert found is not None
    assert (found.need, found.company) == (need, company)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "decline Acme, they offered more elsewhere",
        "I came back with more questions",
        "I want to talk to Ines next week",
        "should they offer more?",
        "they rejected me",
        "they want an answer by Friday",
        "we offered more",
        "talked to Ines today",
    ],
)
def test_other_words_are_something_else(text: str) -> None:
    assert came_back(text) is None


@given(st.text(max_size=300))
def test_no_text_makes_it_raise(text: str) -> None:
    found = came_back(text)
    assert found is None or found.need in AFTER_NO
