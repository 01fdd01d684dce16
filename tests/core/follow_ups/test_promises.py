"""Who promised what, read out of what people jot down."""

import pytest

from core.follow_ups.promises import is_deed, promises, to_them, without_promises


@pytest.mark.parametrize(
    ("note", "owed", "rest"),
    [
        ("river maps, promised the slides", [(True, "the slides")], "river maps"),
        ("river maps and I'll introduce her to Bo", [(True, "introduce her to Bo")], "river maps"),
        ("promised to send her the slides", [(True, "send her the slides")], ""),
        ("she'll send the deck", [(False, "send the deck")], ""),
        ("she promised me the deck, I promised to call", [(False, "the deck"), (True, "call")], ""),
        ("tides and harbors", [], "tides and harbors"),
        ("promised him a map; harbors", [(True, "a map")], "harbors"),
    ],
)
def test_what_was_promised_is_told_from_what_was_spoken_of(note: str, owed: list[tuple[bool, str]], rest: str) -> None:
    assert list(promises(note)) == owed
    assert without_promises(note) == rest


@pytest.mark.parametrize(
    ("owed", "said"),
    [
        ("send her the slides", "send you the slides"),
        ("introduce him to Cleo", "introduce you to Cleo"),
        ("call them", "call you"),
        ("send her slides to Bo", "send her slides to Bo"),
        ("the slides", "the slides"),
    ],
)
def test_a_promise_is_said_to_whom_it_was_given(owed: str, said: str) -> None:
    assert to_them(owed) == said


def test_a_service_is_told_from_a_thing() -> None:
    assert is_deed("send the slides")
    assert not is_deed("the slides")
