"""What has its hour is reminded of in time, with all that is needed, and moves with its day."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Alarm, Calendar

from bots.console.transcript import card_lines
from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.follow_ups import commitments
from core.follow_ups.agenda import Agenda
from core.follow_ups.calendar import calendar
from core.follow_ups.diary import Diary
from core.follow_ups.hours import Hours, instant, reachable_before, wall
from core.follow_ups.reminder import reminder
from core.ledger.commitment import Commitment, Item, Promise
from core.ledger.follow_up import FollowUp
from core.people import Person
from core.understanding.commitments import promise_in, read_promise
from core.understanding.message import understand

ZONE = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)  # ten in the morning
INTERVIEW = Commitment(
    promise=Promise.INTERVIEW,
    company="Oakline",
    who=("Dana Reyes", "Bo"),
    where="https://meet.example/oakline",
    items=(Item(what="portfolio"), Item(what="two references", ready=True)),
)


class Drawer:
    """One kind of record of one person, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def all(self, owner: str) -> tuple[Any, ...]:
        return tuple(self.kept.values())

    def get(self, owner: str, key: str) -> Any:
        return self.kept.get(key)

    def put(self, owner: str, record: Any) -> None:
        self.kept[record.id] = record


class Books:
    def __init__(self) -> None:
        self.contacts, self.follow_ups, self.diaries = Drawer(), Drawer(), Drawer()


def a_diary(now: datetime = MONDAY) -> Diary:
    visit = Visit(Person(id="p", zone=ZONE.key), words_of("en"), now.astimezone(ZONE).date(), now)
    ids = itertools.count()
    return Diary(cast(Any, Books()), visit, lambda: f"f{next(ids)}")


def kept(words: str, commitment: Commitment = INTERVIEW, now: datetime = MONDAY) -> tuple[Diary, FollowUp]:
    diary = a_diary(now)
    commitments.keep(diary, commitment, words)
    [follow_up] = diary.follow_ups.values()
    return diary, follow_up


def said_at(follow_up: FollowUp, now: datetime) -> str:
    """What the reminder says that comes at `now`."""
    diary = a_diary(now)
    diary.put(follow_up.said(wall(now, ZONE)))
    card = reminder(diary.visit, diary.agenda, tuple(diary.follow_ups.values()), ())
    assert card is not None
    return "\n".join(card_lines(card))


def test_s21_an_interview_is_reminded_of_the_day_before_and_the_hour_before_with_names_and_link() -> None:
    diary, follow_up = kept("Thursday at 2 pm")
    the_day_before, the_hour_before, afterwards = follow_up.ahead
    assert the_day_before == datetime.combine(date(2026, 11, 25), time(9))
    assert the_hour_before == datetime.combine(date(2026, 11, 26), time(13))
    assert afterwards == datetime.combine(date(2026, 11, 26), time(16))
    assert diary.agenda.comes(follow_up) == instant(the_day_before, ZONE)
    said = said_at(follow_up, instant(the_hour_before, ZONE))
    for wanted in ("Interview at Oakline", "today", "2:00 PM", "Dana Reyes, Bo", "https://meet.example/oakline"):
        assert wanted in said
    over = said_at(follow_up, instant(afterwards, ZONE))
    assert "Thank those you met within a day" in over
    assert "(Thank them)" in over


def test_s20_what_was_asked_for_is_reminded_of_in_time_with_its_checklist() -> None:
    materials = Commitment(promise=Promise.MATERIALS, company="Harbor Clinic", items=INTERVIEW.items)
    _, follow_up = kept("next Monday", materials)
    assert follow_up.at.time() == time(17), "a day ends with its working day"
    said = said_at(follow_up, instant(follow_up.ahead[0], ZONE))
    assert "portfolio: Open  (Tick it off)" in said
    assert "two references: Ready" in said
    ticked = commitments.ticked(follow_up, "0")
    assert ticked.commitment is not None
    assert [item.ready for item in ticked.commitment.items] == [True, True]
    assert commitments.ticked(follow_up, "9") is follow_up, "a line that is not there changes nothing"


@given(
    st.datetimes(datetime.combine(date(2026, 11, 24), time()), datetime.combine(date(2028, 11, 23), time())),
    st.sampled_from(
        (
            Hours(),
            Hours(quiet_from=time(22), quiet_until=time(2, 30), days=(6,)),
            Hours(quiet_from=time(12), quiet_until=time(14), days=()),
            Hours(quiet_from=time(0), quiet_until=time(0), days=()),
        )
    ),
)
def test_what_would_be_too_late_comes_earlier_and_never_while_it_is_quiet(local: datetime, hours: Hours) -> None:
    found = reachable_before(local, hours)
    assert found <= local
    assert not hours.is_quiet(found.time())
    assert not hours.is_off(found.date())
    assert reachable_before(found, hours) == found
    assert local - found < timedelta(days=15), "two weeks at most, for whoever works one day of seven"


def test_a_talk_that_is_over_is_nothing_to_be_late_for_and_something_due_is() -> None:
    after = datetime(2026, 11, 28, 15, tzinfo=UTC)
    late = {}
    for promise in Promise:
        _, follow_up = kept("Friday at 10", INTERVIEW.model_copy(update={"promise": promise}))
        agenda = Agenda({}, (follow_up,), Hours(), {}, ZONE, after)
        late[promise] = bool(agenda.late())
    assert late == {Promise.INTERVIEW: False, Promise.CALL: False, Promise.MATERIALS: True, Promise.OFFER: True}


def test_one_word_for_all_that_has_passed_while_nobody_could_be_reached() -> None:
    _, follow_up = kept("Thursday at 2 pm")
    said = follow_up.said(datetime.combine(date(2026, 11, 26), time(13, 30)))
    assert said.ahead == follow_up.ahead[2:]


def test_an_hour_of_today_that_has_passed_is_said_and_brings_no_reminder() -> None:
    diary, follow_up = kept("today at 9", INTERVIEW.model_copy(update={"promise": Promise.CALL}))
    assert follow_up.ahead == ()
    assert diary.agenda.next() is None


def test_in_a_calendar_it_is_an_hour_with_its_place_and_alarms_before_it() -> None:
    _, follow_up = kept("Thursday at 2 pm")
    [event] = Calendar.from_ical(calendar((follow_up,), ZONE, words_of("en"), MONDAY)).events
    assert event["SUMMARY"] == "Interview at Oakline"
    assert event["LOCATION"] == INTERVIEW.where
    assert datetime(2026, 11, 26, 19, tzinfo=UTC) == event.DTSTART
    assert event.duration == timedelta(hours=1)
    alarms = [cast(Alarm, alarm).TRIGGER for alarm in event.walk("VALARM")]
    assert alarms == [timedelta(days=-1, hours=-5), timedelta(hours=-1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I have an interview at Acme on Friday at 2 pm", (Promise.INTERVIEW, "Acme", "Friday at 2 pm")),
        ("phone screen with Fernhill tomorrow at 10", (Promise.CALL, "Fernhill", "tomorrow at 10")),
        ("I need to send my references to Acme by Monday", (Promise.MATERIALS, None, "Monday")),
        ("the offer deadline at Umbrella is Thursday", (Promise.OFFER, "Umbrella", "Thursday")),
    ],
)
def test_what_a_message_tells_of_it(text: str, told: tuple[Promise, str | None, str]) -> None:
    read = read_promise(text, understand(text))
    assert read is not None
    assert (read["promise"], read.get("company"), read.get("at") or read.get("by")) == told


@pytest.mark.parametrize("text", ["I had an interview at Acme", "tell Dana hello on Friday", "call me Sam"])
def test_without_a_moment_or_a_thing_to_keep_there_is_none(text: str) -> None:
    assert read_promise(text, understand(text)) is None


@given(st.text(max_size=400))
def test_no_text_makes_it_raise(text: str) -> None:
    promise_in(text)
