from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.delivery.delivery import Blocked, Delivery, Later, Refused
from core.delivery.fate import Held, Lost, Patience, Sent, Waits, fate_of
from core.people import Place

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PATIENCE = Patience(attempts=5, first=timedelta(seconds=1), longest=timedelta(seconds=60))


def delivery(attempt: int = 1) -> Delivery:
    place = Place(platform="slack", workspace="T1", conversation="D1")
    return Delivery("d1", "ada", place, "{}", 1, NOW, attempt, occurrence=2, token="t")


def test_what_was_sent_keeps_its_reference() -> None:
    assert fate_of(delivery(), {"ts": "1"}, NOW, PATIENCE) == Sent({"ts": "1"})


@given(st.floats(0, 3600))
def test_a_platform_that_asks_to_wait_is_given_that_time_and_it_does_not_count(seconds: float) -> None:
    fate = fate_of(delivery(99), Later(seconds), NOW, PATIENCE)
    assert isinstance(fate, Waits)
    assert not fate.counts
    asked = timedelta(seconds=seconds)
    assert NOW + asked <= fate.at <= NOW + asked * 1.1 + timedelta(milliseconds=1)


def test_a_closed_place_and_a_refusal_end_it_at_once() -> None:
    assert fate_of(delivery(), Blocked("uninstalled"), NOW, PATIENCE) == Held("uninstalled")
    assert fate_of(delivery(), Refused("too long"), NOW, PATIENCE) == Lost("too long")


@pytest.mark.parametrize("error", [RuntimeError("secret words"), TimeoutError(), ConnectionResetError("secret words")])
def test_other_errors_are_tried_again_and_their_text_is_not_kept(error: Exception) -> None:
    fate = fate_of(delivery(), error, NOW, PATIENCE)
    assert isinstance(fate, Waits)
    assert fate.counts
    assert fate.why == type(error).__name__


def test_after_the_last_attempt_it_is_given_up() -> None:
    fates = [fate_of(delivery(attempt), OSError(), NOW, PATIENCE) for attempt in range(1, 7)]
    assert [type(fate) for fate in fates] == [Waits, Waits, Waits, Waits, Lost, Lost]


@given(st.integers(1, 10_000))
def test_each_wait_is_between_half_and_all_of_a_step_that_doubles(attempt: int) -> None:
    step = min(timedelta(seconds=60), timedelta(seconds=2 ** min(attempt - 1, 10)))
    assert step / 2 <= PATIENCE.wait(attempt) <= step


def test_the_waits_are_long_enough_for_an_outage_of_hours() -> None:
    patience = Patience()
    least = sum((patience.wait(attempt) / 2 for attempt in range(1, patience.attempts)), timedelta())
    assert least > timedelta(hours=1)


def test_the_key_names_the_delivery_and_its_occurrence() -> None:
    assert delivery().key == "d1#2"
