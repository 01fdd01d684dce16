"""Themes: found by small rules, overruled by the person, counted over time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.words import words_of
from core.growth.entry import Entry, Reflection
from core.growth.themes import MOST, Repeat, label, read_themes, repeats, themes_in

WORDS = words_of("en")
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "themes"),
    [
        ("I rambled through the case study.", ("clarity", "case_study")),
        ("The take-home took me two weekends.", ("case_study",)),
        ("I went blank when they asked for an example.", ("nerves", "examples")),
        ("They wanted more SQL, and I ran out of time", ("technical", "time")),
        ("Nothing I could have changed.", ()),
        ("a showcase of caseworkers", ()),
        ("", ()),
        (None, ()),
    ],
)
def test_themes_are_found_in_the_order_in_which_they_are_named(said: str | None, themes: tuple[str, ...]) -> None:
    assert themes_in(said, WORDS) == themes


def test_a_person_names_themes_by_our_label_or_in_words_of_their_own() -> None:
    assert read_themes(["The case study", "take home", "speaking  slowly", "CV"], WORDS) == (
        "case_study",
        "speaking slowly",
        "documents",
    )
    assert [label(theme, WORDS) for theme in ("case_study", "speaking slowly")] == ["the case study", "speaking slowly"]


@given(st.text(max_size=300))
def test_no_text_has_more_than_three(said: str) -> None:
    assert len(themes_in(said, WORDS)) <= MOST


def reflection(id: str, *grow: str, good: tuple[str, ...] = ()) -> Entry:
    return Entry(id=id, made_on=TODAY, what=Reflection(good=good, grow=grow))


def test_what_comes_back_is_counted_with_this_time() -> None:
    first = reflection("a", "case_study")
    second = reflection("b", "case_study", "nerves", good=("preparation",))
    third = reflection("c", "nerves", "case_study", good=("preparation",))
    assert repeats(first, [first]) == ((), ())
    good, grow = repeats(third, [third, second, first])
    assert grow == (Repeat("nerves", 2), Repeat("case_study", 3))
    assert good == (Repeat("preparation", 2),)
