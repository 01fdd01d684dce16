"""Follow-ups as events: with an alarm, a rule where they come again, cancelled once they are over."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Alarm, Calendar, Event, vRecur

from core.dialogue.words import Words
from core.follow_ups.calendar.zones import is_utc, timezone
from core.follow_ups.diary import Diary
from core.follow_ups.hours import instant
from core.follow_ups.recurring import parts
from core.ledger.follow_up import FollowUp
from core.people import zone_of

_LASTS, _A_TALK_LASTS = timedelta(minutes=15), timedelta(hours=1)
_YEARS = 10
_SHORT_MONTHS = re.compile(r"BYMONTHDAY=28,(?:\d\d,)*(\d\d);BYSETPOS=-1")


def calendar_of(diary: Diary) -> str:
    """The whole diary."""
    visit = diary.visit
    kept = sorted(diary.follow_ups.values(), key=lambda one: (one.at, one.id))
    return calendar(kept, zone_of(visit.person), visit.words, visit.now)


def calendar(follow_ups: Iterable[FollowUp], zone: ZoneInfo, words: Words, now: datetime) -> str:
    """A calendar with an event for each follow-up, its lines ended as the standard has them."""
    kept = tuple(follow_ups)
    made = Calendar()
    made.add("PRODID", "-//Gracious//Reminders//EN")
    made.add("VERSION", "2.0")
    made.add("METHOD", "PUBLISH")
    made.add("X-WR-CALNAME", words.say("calendar.name"))
    if not is_utc(zone) and (again := [one.at.year for one in kept if one.rule]):
        made.add_component(timezone(zone.key, min(again)))
    for one in kept:
        made.add_component(_event(one, zone, words, now))
    return bytes(made.to_ical()).decode()


def _event(kept: FollowUp, zone: ZoneInfo, words: Words, now: datetime) -> Event:
    event = Event()
    event.add("UID", f"{kept.id}@gracious")
    event.add("SEQUENCE", kept.rev)
    event.add("DTSTAMP", now.astimezone(UTC))
    event.add("SUMMARY", words.say("reminder.title", name=kept.name) if kept.is_with_somebody else kept.name)
    if kept.commitment and kept.commitment.where:
        event.add("LOCATION", kept.commitment.where)
    if kept.why:
        event.add("DESCRIPTION", kept.why)
    event.add("DTSTART", _start(kept, zone))
    event.add("DURATION", _A_TALK_LASTS if kept.commitment and kept.commitment.promise.is_a_talk else _LASTS)
    if kept.rule:
        _add_times(event, kept.rule, kept.at, zone)
    event.add("STATUS", "CONFIRMED" if kept.is_open else "CANCELLED")
    event.add("TRANSP", "TRANSPARENT")
    event.add("CLASS", "PRIVATE")
    before = [time - kept.at for time in kept.ahead if time < kept.at] if kept.commitment else [timedelta(0)]
    for shift in before if kept.is_open else []:
        event.add_component(_alarm(words, shift))
    return event


def _start(kept: FollowUp, zone: ZoneInfo) -> datetime:
    """What comes again keeps its wall time and zone; what comes once is an instant."""
    if kept.rule and not is_utc(zone):
        return kept.at.replace(tzinfo=zone)
    return instant(kept.at if kept.rule or kept.commitment else kept.snoozed or kept.at, zone)


def _add_times(event: Event, rule: str, start: datetime, zone: ZoneInfo) -> None:
    """When it comes again. Not every client can pick one of several days of a month, so these are spelled out."""
    short = _SHORT_MONTHS.search(rule)
    if short is None or short[1] == "31":
        event.add("RRULE", vRecur.from_ical(_rule(_SHORT_MONTHS.sub("BYMONTHDAY=-1", rule), zone)))
        return
    last = start.replace(year=start.year + _YEARS, day=28)
    for time in rrulestr(rule, dtstart=start).between(start, last, inc=True):
        event.add("RDATE", [instant(time, zone) if is_utc(zone) else time.replace(tzinfo=zone)])


def _rule(rule: str, zone: ZoneInfo) -> str:
    """The end of a rule is told in UTC, as the standard wants it where the start has a zone."""
    said = parts(rule)
    if "UNTIL" in said:
        until = datetime.strptime(said["UNTIL"][:15], "%Y%m%dT%H%M%S").replace(tzinfo=zone).astimezone(UTC)
        said["UNTIL"] = until.strftime("%Y%m%dT%H%M%SZ")
    return ";".join(f"{name}={value}" for name, value in said.items())


def _alarm(words: Words, shift: timedelta) -> Alarm:
    """An alarm `shift` after the start, or before it. What a screen shows for all to see names nobody."""
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", words.say("reminder.notify"))
    alarm.add("TRIGGER", shift)
    return alarm
