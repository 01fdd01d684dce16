"""Options that come near to what was typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.near_options import near_options
from core.dialogue.reading import Reader
from core.dialogue.words import words_of
from core.flows.decline import FLOW

REASON = FLOW.step("reason")
assert REASON is not None
PHRASES = Reader(words_of("en").flow("decline"), lambda text, today: date.min).phrases_of(REASON)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("the comute would kill me", "location"),
        ("all that traveling with small children", "travel"),
        ("no visas for my partner", "work_authorisation"),
        ("the salery, to be honest", "pay"),
    ],
)
def test_a_shared_word_or_nearly_one_comes_near(text: str, near: str) -> None:
    assert REASON is not None
    assert near in near_options(REASON, PHRASES, text)


def test_what_a_first_message_would_tell_comes_first() -> None:
    assert REASON is not None
    assert near_options(REASON, PHRASES, "five days at a desk of theirs", "remote")[0] == "remote"


@given(st.text(max_size=400))
def test_at_most_three_and_none_of_those_that_are_always_offered(text: str) -> None:
    assert REASON is not None
    near = near_options(REASON, PHRASES, text)
    assert len(near) <= 3
    assert not {*near} & {*REASON.fallback}
