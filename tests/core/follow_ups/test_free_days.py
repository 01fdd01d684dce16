from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from core.follow_ups.free_days import country_name, country_of, find_country, holiday
from core.follow_ups.hours import Hours, reachable, wall

BERLIN = ZoneInfo("Europe/Berlin")


def test_a_holiday_is_one_where_the_whole_country_rests() -> None:
    assert holiday(date(2026, 12, 25), "DE")
    assert holiday(date(2026, 11, 26), "US") == "Thanksgiving Day"
    assert holiday(date(2026, 11, 26), "DE") is None
    assert holiday(date(2026, 12, 25), None) is None


@pytest.mark.parametrize(
    ("said", "code"),
    [("Germany", "DE"), ("the United States", "US"), ("usa", "US"), ("UK.", "GB"), ("new  zealand", "NZ")],
)
def test_a_country_goes_by_several_names(said: str, code: str) -> None:
    assert find_country(said) == code


def test_a_country_nobody_knows_is_none() -> None:
    assert find_country("Atlantis") is None


def test_a_country_is_shown_as_it_is_called() -> None:
    assert country_name("US") == "United States"
    assert find_country(country_name("DE")) == "DE"


def test_where_somebody_lives_is_told_by_their_clock_and_else_by_their_language() -> None:
    assert country_of("en-US", "Europe/Berlin") == "DE"
    assert country_of("en-GB", "UTC") == "GB"
    assert country_of("en", "UTC") == ""


def test_a_reminder_moves_over_the_holidays_to_the_next_working_day() -> None:
    now = datetime(2026, 12, 1, tzinfo=UTC)
    christmas = datetime(2026, 12, 25, 9)  # a Friday, the holidays go on into Monday in Britain
    assert wall(reachable(christmas, BERLIN, Hours(), now), BERLIN) == christmas
    assert wall(reachable(christmas, BERLIN, Hours(country="DE"), now), BERLIN) == datetime(2026, 12, 28, 9)
    assert wall(reachable(christmas, BERLIN, Hours(country="GB"), now), BERLIN) == datetime(2026, 12, 29, 9)


@pytest.mark.parametrize(
    ("local", "why"),
    [
        (datetime(2026, 11, 25, 12), None),
        (datetime(2026, 11, 25, 22), "quiet"),
        (datetime(2026, 11, 26, 12), "holiday"),
        (datetime(2026, 11, 28, 12), "day_off"),
    ],
)
def test_what_keeps_a_reminder_from_coming_is_told(local: datetime, why: str | None) -> None:
    assert Hours(country="US").hinders(local) == why
