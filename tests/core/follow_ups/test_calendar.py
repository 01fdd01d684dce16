"""Calendar files, read back by another program's parser (dateutil's), for ten years in six zones."""

import io
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from icalendar import Calendar

from core.dialogue.words import words_of
from core.follow_ups.calendar import calendar
from core.follow_ups.hours import instant
from core.ledger.follow_up import FollowUp

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
ZONES = ("America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "UTC")
RULES = ("FREQ=WEEKLY", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "FREQ=DAILY;INTERVAL=10")
THIRTIETH = "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"


def follow_up(**known: object) -> FollowUp:
    given = {"id": "f1", "name": "Ines", "at": datetime(2027, 1, 31, 9), "made_on": NOW.date()}
    return FollowUp.model_validate(given | known)


def written(*kept: FollowUp, zone: str = "America/New_York") -> str:
    return calendar(kept, ZoneInfo(zone), words_of("en"), NOW)


def event(text: str) -> dict[str, str]:
    """The lines of the first event, unfolded, by name."""
    body = text.replace("\r\n ", "").split("BEGIN:VEVENT\r\n")[1].split("BEGIN:VALARM")[0].splitlines()
    return dict(line.split(":", 1) for line in body if ":" in line)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("zone", ZONES)
def test_another_parser_finds_the_same_instants_for_ten_years(zone: str, rule: str) -> None:
    lines = event(text := written(follow_up(rule=rule), zone=zone))
    start = next(value for name, value in lines.items() if name.startswith("DTSTART"))
    theirs: tzinfo | None = UTC
    if zone == "UTC":
        assert start.endswith("Z")
    else:
        # What stands in the file alone: dateutil reads the changes of the clock from its lines.
        theirs = tzical(io.StringIO(text.replace("\r\n ", "").replace("\r\n", "\n"))).get()
    local = datetime.fromisoformat(start.rstrip("Z"))
    times = islice(rrulestr(lines["RRULE"], dtstart=local), 400)
    ours = islice(rrulestr(rule, dtstart=datetime(2027, 1, 31, 9)), 400)
    looked_at = 0
    for their, our in zip(times, ours, strict=True):
        if our.year > 2036:
            break
        assert their.replace(tzinfo=theirs).astimezone(UTC) == instant(our, ZoneInfo(zone)), our
        looked_at += 1
    assert looked_at >= 40


def test_each_change_of_the_clock_stands_on_its_own_line() -> None:
    lines = [line for line in written(follow_up(rule="FREQ=WEEKLY")).splitlines() if line.startswith("RDATE")]
    assert len(lines) > 20
    assert not any("," in line for line in lines)


def test_one_of_several_days_of_a_month_is_spelled_out_for_those_who_cannot_pick_it() -> None:
    start = datetime(2027, 1, 30, 9)
    text = written(follow_up(rule=THIRTIETH, at=start)).split("BEGIN:VEVENT")[1]
    days = [line.rpartition(":")[2] for line in text.splitlines() if line.startswith("RDATE")]
    assert days[:3] == ["20270130T090000", "20270228T090000", "20270330T090000"], "the start too: some count no other"
    assert len(days) == 120
    assert "RRULE" not in text


def test_what_comes_once_is_an_instant_with_an_alarm() -> None:
    text = written(follow_up(why="the deck"))
    lines = event(text)
    assert lines["DTSTART"] == "20270131T140000Z"
    assert (lines["DESCRIPTION"], lines["CLASS"], lines["STATUS"]) == ("the deck", "PRIVATE", "CONFIRMED")
    assert "VTIMEZONE" not in text
    alarm = text.split("BEGIN:VALARM")[1]
    assert "Ines" not in alarm, "what a screen shows for all to see names nobody"


def test_the_same_reminder_is_the_same_event_brought_up_to_date() -> None:
    kept = follow_up()
    moved = kept.moved_to(datetime(2027, 2, 1, 9), None, hour_said=False)
    stopped = moved.stopped(NOW.date())
    read = [event(written(one)) for one in (kept, moved, stopped)]
    assert len({lines["UID"] for lines in read}) == 1
    assert [int(lines["SEQUENCE"]) for lines in read] == [0, 1, 2]
    assert [lines["STATUS"] for lines in read] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert "VALARM" not in written(stopped)


def test_the_end_of_a_rule_is_told_in_utc() -> None:
    assert event(written(follow_up(rule="FREQ=WEEKLY;UNTIL=20271231T090000")))["RRULE"].endswith(
        "UNTIL=20271231T140000Z"
    )


def test_odd_names_come_back_as_they_were_and_lines_are_short() -> None:
    name = 'Zoë; "the deck", \\ 王小明 ' + "long " * 12
    text = written(follow_up(name=name, why="one\ntwo"))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    [read] = Calendar.from_ical(text).walk("VEVENT")
    assert str(read["SUMMARY"]) == words_of("en").say("reminder.title", name=name)
    assert str(read["DESCRIPTION"]) == "one\ntwo"
    assert read.decoded("DURATION") == timedelta(minutes=15)


def test_an_empty_calendar_is_one() -> None:
    assert written().startswith("BEGIN:VCALENDAR")
