"""Zones by the names that people use, and what a slip may have meant."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.settings.zones import find_zone, suggested


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("new_york", "America/New_York"),
        ("Eastern Time", "America/New_York"),
        ("pacific standard time", "America/Los_Angeles"),
        ("Pacific", "America/Los_Angeles"),
        ("London time.", "Europe/London"),
        ("Bangalore", "Asia/Kolkata"),
        ("UTC", "UTC"),
        ("gmt", "Etc/GMT"),
        ("Narnia", None),
        ("", None),
    ],
)
def test_a_zone_is_found_by_what_people_call_it(said: str, zone: str | None) -> None:
    assert find_zone(said) == zone


@pytest.mark.parametrize(
    ("said", "zone"),
    [("Chicgo", "America/Chicago"), ("Berln", "Europe/Berlin"), ("Los Angelos", "America/Los_Angeles")],
)
def test_a_slip_leads_to_what_was_meant(said: str, zone: str) -> None:
    assert suggested(said)[0] == zone


@given(st.text(max_size=60))
def test_whatever_is_found_is_a_zone(said: str) -> None:
    for zone in (find_zone(said), *suggested(said)):
        assert zone is None or ZoneInfo(zone).key == zone
    assert len(suggested(said)) <= 3
