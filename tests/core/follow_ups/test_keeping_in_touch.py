"""The rules of keeping in touch: a rhythm by kind, a clock that a talk starts anew, what came of it, off hours kept."""

from datetime import date, timedelta

import pytest

from core.follow_ups import cadence
from core.follow_ups.hours import Hours
from core.ledger.contact import Closeness, Every
from tests.core.follow_ups.test_agenda import MONDAY, agenda, contact, follow_up

TODAY = MONDAY.date()


@pytest.mark.parametrize(("kind", "months"), [(Closeness.CLOSE, 1), (Closeness.MID, 3), (Closeness.WIDE, 6)])
def test_s17_a_kind_of_contact_brings_its_rhythm(kind: Closeness, months: int) -> None:
    kept = contact("Ines", kind=kind)
    assert cadence.interval(kept, {}) == Every(months=months)
    assert agenda(kept.talked_on(TODAY)).asks(kept.talked_on(TODAY)) is not None


def test_s48_a_talk_restarts_the_rhythm_and_who_is_late_is_listed() -> None:
    late = contact("Ines", kind=Closeness.CLOSE, talked=date(2026, 9, 1))
    assert [one.name for one in agenda(late).late()] == ["Ines"]
    assert agenda(late.talked_on(TODAY)).late() == ()


def test_s48_a_reminder_put_off_is_listed_until_it_is_seen_to() -> None:
    said = follow_up("Ines", MONDAY - timedelta(days=2)).said(MONDAY)
    put_off = said.snoozed_to(MONDAY + timedelta(days=1))
    assert put_off.comes == MONDAY + timedelta(days=1)
    assert [one.name for one in agenda(put_off).late()] == ["Ines"]
    assert agenda(put_off.done(TODAY)).late() == ()


def test_s52_what_came_of_a_tie_is_kept_with_it() -> None:
    known = contact("Ines").led_to("referral", TODAY).led_to("interview", TODAY)
    assert [came.what for came in known.outcomes] == ["referral", "interview"]


def test_s24_reminders_keep_to_the_hours_and_days_of_work() -> None:
    """Keeping ties is no reason to be at it in the evening or on a weekend."""
    assert Hours().is_off(date(2026, 11, 28))
    assert Hours().is_quiet(MONDAY.replace(hour=22).time())
    comes = agenda(follow_up("Ines", MONDAY.replace(day=28, hour=9))).next()
    assert comes is not None
    assert comes.weekday() == 0, "Saturday's reminder comes on Monday"
