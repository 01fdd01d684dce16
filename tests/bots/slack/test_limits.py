"""Fit, never cut."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack import limits
from bots.slack.blocks import heading, paragraphs
from core.dialogue.message import Option
from core.errors import GraciousError
from tests.bots.slack.samples import words

WHOLE = ["é" * 9, "👩🏽‍🚀", "🏳️‍🌈", "🇩🇪🇫🇷", "क्षत्रि", "각", "1️⃣", "\r\n", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"]


@given(words, st.integers(40, 400))
def test_parts_fit_and_add_up_to_the_text(text: str, limit: int) -> None:
    parts = limits.split(text, limit)
    assert "".join(parts) == text
    assert all(limits.size(part) <= limit for part in parts)


def test_a_text_is_split_at_a_paragraph_before_a_sentence() -> None:
    first, second = limits.split("One. Two.\n\nThree. Four. Five.", 24)
    assert first == "One. Two.\n\n"
    assert second == "Three. Four. Five."


def test_a_paragraph_is_split_at_a_sentence_before_a_word() -> None:
    assert limits.split("I thank you. I can't come.", 20) == ["I thank you. ", "I can't come."]


def test_a_paragraph_at_the_very_start_does_not_waste_the_room() -> None:
    first, *_ = limits.split("Hi\n\n" + "word " * 100, 120)
    assert len(first) > 60


@pytest.mark.parametrize("grapheme", WHOLE)
def test_no_grapheme_is_cut_in_two(grapheme: str) -> None:
    grapheme = unicodedata.normalize("NFD", grapheme) if grapheme.startswith("é") else grapheme
    for limit in range(30, 60):
        for part in limits.split(grapheme * 40, limit):
            assert not unicodedata.category(part[0]).startswith("M")
            assert part[0] not in "\u200d\n"
            assert not part.endswith("\u200d")
            if "🇩🇪" in grapheme:
                assert len(part) % 2 == 0


def test_an_endless_pile_of_accents_still_gets_split() -> None:
    assert all(limits.size(part) <= 50 for part in limits.split("e" + "\u0301" * 500, 50))


def test_size_counts_as_slack_may_count_at_worst() -> None:
    assert limits.size("ab") == 2
    assert limits.size("&<>") == 13
    assert limits.size("👍") == 2


@given(words, st.integers(10, 75))
def test_a_shortened_label_is_one_line_that_fits_and_says_that_it_goes_on(text: str, limit: int) -> None:
    label = limits.shortened(text, limit)
    assert label.strip() == label != ""
    assert limits.size(label) <= limit
    assert "\n" not in label
    assert label in (text, " ".join(text.split())) or label.endswith("…")


@pytest.mark.parametrize(
    ("count", "length", "widget"),
    [
        (2, 10, "buttons"),
        (5, 40, "buttons"),
        (5, 41, "select"),
        (6, 10, "select"),
        (100, 5, "select"),
        (101, 5, "groups"),
    ],
)
def test_the_widget_grows_with_the_choice(count: int, length: int, widget: str) -> None:
    assert limits.widget([Option(str(n), "x" * length) for n in range(count)]) == widget


def test_sixty_blocks_are_two_messages() -> None:
    first, second = limits.messages([block for n in range(60) for block in paragraphs(f"Paragraph {n}")])
    assert (len(first), len(second)) == (50, 10)


def test_a_long_text_is_several_messages_none_of_them_too_long() -> None:
    blocks = paragraphs("A sentence like others. " * 2000)
    parts = list(limits.messages(blocks))
    assert [block for part in parts for block in part] == blocks
    assert all(sum(len(block["elements"][0]["elements"][0]["text"]) for block in part) <= 10_000 for part in parts)


def test_a_heading_goes_with_what_it_heads() -> None:
    blocks = [block for n in range(49) for block in paragraphs(f"{n}")] + heading("Next") + paragraphs("what follows")
    first, second = limits.messages(blocks)
    assert first[-1]["type"] == "rich_text"
    assert second[0]["type"] == "header"


def test_a_modal_of_many_texts_still_has_room() -> None:
    shown = limits.view([block for n in range(300) for block in paragraphs(f"{n}")])
    assert len(shown) == 1
    assert len(shown[0]["elements"]) == 300


def test_a_modal_that_can_not_fit_is_refused_in_words() -> None:
    with pytest.raises(GraciousError, match="100 blocks"):
        limits.view([{"type": "divider"}] * 101)
