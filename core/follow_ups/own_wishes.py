"""What a person asks for themselves: lists, hours, zone, all reminders at once."""

from datetime import time
from secrets import token_urlsafe

from core.dialogue.heard import Attachment
from core.dialogue.message import Card, Note, Text
from core.dialogue.ports import Shows
from core.follow_ups import show
from core.follow_ups.calendar import calendar_of
from core.follow_ups.diary import Diary
from core.follow_ups.wishes import All, Calendar, Live, Look, Quiet, TagEvery, WorkOn

Own = Look | Live | Quiet | WorkOn | All | TagEvery | Calendar
_WEEK = 7
_SECRET_BYTES = 32


def told(diary: Diary, wish: Own, public_url: str = "") -> Shows:
    visit = diary.visit
    match wish:
        case Look(at, whom):
            return Shows(_look(diary, at, whom))
        case Live(zone):
            person = visit.person.model_copy(update={"zone": zone, "rev": visit.person.rev + 1})
            diary.books.people.save(person)
            diary.move_to(person)
            return Shows((show.note(visit, "diary.zone", zone=zone.replace("_", " ")),))
        case Quiet(start, end):
            diary.change(hours=diary.record.hours.model_copy(update={"quiet_from": start, "quiet_until": end}))
            if start == end:
                return Shows((show.note(visit, "diary.no_quiet"),))
            return Shows((show.note(visit, "diary.quiet", start=_clock(diary, start), end=_clock(diary, end)),))
        case WorkOn(days):
            diary.change(hours=diary.record.hours.model_copy(update={"days": days}))
            names = visit.words.listed("dates.weekdays")
            told = ", ".join(names[day] for day in days) or visit.words.say("diary.every_day")
            return Shows((show.note(visit, "diary.days", days=told),))
        case All(stop):
            diary.change(paused=stop)
            return Shows((show.note(visit, "diary.paused" if stop else "diary.resumed"),))
        case TagEvery(tag, every):
            diary.change(tags={**diary.record.tags, tag: every})
            return Shows((show.note(visit, "diary.tag", tag=tag, often=show.interval(visit, every).casefold()),))
        case Calendar(how):
            return _calendar(diary, how, public_url)


def _look(diary: Diary, at: str, whom: str | None) -> tuple[Card, ...]:
    visit, agenda = diary.visit, diary.agenda
    if at == "one" and whom:
        found = diary.found(whom)
        if not found:
            return (show.note(visit, "contact.unknown", name=whom),)
        return tuple(show.contact_card(visit, agenda, one) for one in found[:3])
    if at == "nobody":
        return (show.note(visit, "contact.no_name"),)
    if at == "contacts":
        return (show.contacts_card(visit, agenda, tuple(diary.contacts.values())),)
    return (show.late_card(visit, agenda.late(_WEEK if at == "week" else 0), at),)


def _calendar(diary: Diary, how: str, public_url: str) -> Shows:
    """The file; or its private address, which is told once and kept nowhere."""
    visit, feeds = diary.visit, diary.books.feeds
    if how == "open":
        secret = token_urlsafe(_SECRET_BYTES)
        feeds.open(diary.owner, secret)
        address = f"{public_url}/calendar/{secret}.ics"
        told = Note("info", visit.words.say("calendar.feed" if public_url else "calendar.feed_end", address=address))
        return Shows((show.card(visit, told, Text(visit.words.say("calendar.feed_more"), quiet=True)),))
    if how == "revoke":
        return Shows((show.note(visit, "calendar.revoked" if feeds.revoke(diary.owner) else "calendar.no_feed"),))
    if not diary.follow_ups:
        return Shows((show.note(visit, "calendar.empty"),))
    return Shows((show.note(visit, "calendar.file"),), file=calendar_file("reminders", calendar_of(diary)))


def calendar_file(name: str, text: str) -> Attachment:
    return Attachment(name=f"{name}.ics", media_type="text/calendar", text=text)


def _clock(diary: Diary, at: time) -> str:
    return diary.visit.words.say("diary.clock", hour=at.hour % 12 or 12, minute=f"{at.minute:02d}", late=at.hour >= 12)
