"""What comes next, what is due now, who is late."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.follow_ups import cadence
from core.follow_ups.agenda import Agenda, by_id
from core.follow_ups.hours import Hours, instant
from core.ledger.contact import Closeness, Contact, Every
from core.ledger.follow_up import FollowUp

MONDAY = datetime(2026, 11, 23, 10)
NEW_YORK = ZoneInfo("America/New_York")


def contact(name: str, **known: object) -> Contact:
    return Contact.model_validate({"id": name.casefold(), "name": name, "added": date(2026, 1, 5)} | known)


def follow_up(name: str, at: datetime, **known: object) -> FollowUp:
    given = {"id": name.casefold(), "name": name, "at": at, "made_on": date(2026, 11, 2)}
    return FollowUp.model_validate(given | known)


def agenda(*records: Contact | FollowUp, now: datetime = MONDAY, zone: ZoneInfo = NEW_YORK, **how: object) -> Agenda:
    people = by_id(one for one in records if isinstance(one, Contact))
    follow_ups = tuple(one for one in records if isinstance(one, FollowUp))
    hours = how.get("hours", Hours())
    assert isinstance(hours, Hours)
    tags = {"alumni": Every(months=2)}
    return Agenda(people, follow_ups, hours, tags, zone, instant(now, zone))


def test_what_is_due_is_said_together_the_longest_due_first() -> None:
    late, now, later = (
        follow_up(name, MONDAY + timedelta(days=days)) for name, days in (("A", -3), ("B", 0), ("C", 1))
    )
    view = agenda(now, later, late)
    assert [one.name for one in view.due()] == ["A", "B"]
    assert agenda(later).next() == instant(later.at, NEW_YORK)


def test_nothing_is_due_while_nobody_is_to_be_disturbed() -> None:
    one = follow_up("Ines", MONDAY)
    assert agenda(one, now=datetime(2026, 11, 28, 11)).due() == ()
    assert agenda(one, now=datetime(2026, 11, 23, 22)).due() == ()
    assert agenda(one, now=datetime(2026, 11, 23, 22)).next() == instant(datetime(2026, 11, 24, 8), NEW_YORK)


def test_whoever_moves_takes_their_hours_along() -> None:
    one = follow_up("Ines", datetime(2026, 12, 1, 9))
    berlin = ZoneInfo("Europe/Berlin")
    assert agenda(one).next() == datetime(2026, 12, 1, 14, tzinfo=UTC)
    assert agenda(one, zone=berlin).next() == datetime(2026, 12, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize("known", [{"paused": True}, {"do_not_contact": True}], ids=["paused", "do not contact"])
def test_who_is_left_alone_is_nowhere(known: dict[str, bool]) -> None:
    ines = contact("Ines", kind="close", talked=date(2026, 1, 5), **known)
    view = agenda(ines, follow_up("Ines's deck", MONDAY, contact="ines"))
    assert (view.due(), view.lapsed(), view.late(), view.next()) == ((), (), (), None)


def test_who_is_away_waits_until_they_are_back() -> None:
    ines = contact("Ines", away_until=date(2026, 12, 7))
    view = agenda(ines, follow_up("deck", MONDAY, contact="ines"))
    assert view.due() == ()
    assert view.next() == instant(datetime(2026, 12, 7, 10), NEW_YORK)


def test_a_cadence_reminds_once_a_lapse_and_a_talk_starts_the_clock_anew() -> None:
    ines = contact("Ines", kind="close", talked=date(2026, 10, 20))
    assert [one.name for one in agenda(ines).lapsed()] == ["Ines"]
    asked = ines.model_copy(update={"asked": date(2026, 11, 23)})
    assert agenda(asked).lapsed() == ()
    assert agenda(asked).next() is None
    talked = asked.talked_on(date(2026, 11, 23))
    assert agenda(talked).next() == instant(datetime(2026, 12, 23, 9), NEW_YORK)


def test_a_follow_up_speaks_for_the_cadence() -> None:
    ines = contact("Ines", kind="close", talked=date(2026, 1, 5))
    view = agenda(ines, follow_up("deck", datetime(2026, 12, 1, 9), contact="ines"))
    assert (view.lapsed(), view.late()) == ((), ())


def test_a_cadence_that_falls_into_the_evening_comes_in_the_morning() -> None:
    evening = Hours(usual=time(21))
    ines = contact("Ines", kind="close", talked=date(2026, 10, 23))
    morning = agenda(ines, now=datetime(2026, 11, 24, 8), hours=evening)
    assert [one.name for one in morning.lapsed()] == ["Ines"]


def test_late_is_told_against_the_ideal_interval() -> None:
    close = contact("Close", kind="close", talked=date(2026, 10, 1))
    wide = contact("Wide", kind="wide", talked=date(2026, 4, 1))
    soon = contact("Soon", kind="close", talked=date(2026, 10, 28))
    one_off = follow_up("Deck", datetime(2026, 11, 16, 9))
    view = agenda(wide, soon, close, one_off)
    kept = [one.contact or one.follow_up for one in view.late()]
    assert [one and one.name for one in kept] == ["Deck", "Close", "Wide"]
    assert len(view.late(within=7)) == 4


@pytest.mark.parametrize(
    ("known", "day"),
    [
        ({"kind": Closeness.CLOSE}, date(2026, 2, 28)),
        ({"kind": Closeness.MID}, date(2026, 4, 30)),
        ({"kind": Closeness.WIDE}, date(2026, 7, 31)),
        ({"kind": Closeness.WIDE, "tags": ("alumni",)}, date(2026, 3, 31)),
        ({"kind": Closeness.WIDE, "tags": ("alumni",), "every": Every(days=10)}, date(2026, 2, 10)),
        ({}, None),
    ],
    ids=["close", "mid", "wide", "by tag", "their own", "no cadence"],
)
def test_the_own_interval_goes_before_the_tags_and_those_before_the_kind(
    known: dict[str, object], day: date | None
) -> None:
    ines = contact("Ines", talked=date(2026, 1, 31), **known)
    assert cadence.due(ines, {"alumni": Every(months=2)}) == day


@given(
    st.lists(
        st.tuples(st.integers(-400, 400), st.sampled_from((None, "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2"))), max_size=6
    ),
    st.integers(0, 10_000),
)
@settings(max_examples=60, deadline=None)
def test_ringing_by_the_agenda_ends_with_everything_said_once(days: list[tuple[int, str | None]], minutes: int) -> None:
    """Whoever wakes at `next`, says what is due and goes on says each thing at its time, and never runs in a ring."""
    kept = {
        str(n): follow_up(str(n), MONDAY + timedelta(days=shift), rule=rule) for n, (shift, rule) in enumerate(days)
    }
    now, rings = MONDAY + timedelta(minutes=minutes), 0
    while rings < 12:
        view = agenda(*kept.values(), now=now)
        for one in view.due():
            kept[one.id] = one.said(view.here)
        assert agenda(*kept.values(), now=now).due() == ()
        moment = agenda(*kept.values(), now=now).next()
        if moment is None:
            break
        assert moment > instant(now, NEW_YORK)
        now, rings = moment.astimezone(NEW_YORK).replace(tzinfo=None), rings + 1
        assert agenda(*kept.values(), now=now).due(), "there is something to say whenever we wake"
    assert all(one.comes is None for one in kept.values() if one.rule is None) or rings == 12
