"""Contacts and follow-ups as cards: what is set, what is known of somebody, who is late."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Field, Form, Heading, Message, Note, Option, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.follow_ups import cadence, commitment_cards
from core.follow_ups.agenda import Agenda, Late
from core.follow_ups.free_days import holiday
from core.follow_ups.hours import wall
from core.follow_ups.promises import promises, without_promises
from core.ledger.contact import Closeness, Contact, Every
from core.ledger.follow_up import FollowUp
from core.people import zone_of
from core.understanding.when import Reading, in_words

PAGE = 8
"""Rows of a list in one message."""


def act(record: FollowUp | Contact, verb: str, value: str = "") -> str:
    """The key of a button on a follow-up or a contact, at its present revision."""
    kind = "follow_up" if isinstance(record, FollowUp) else "contact"
    return encode(Act(kind, record.id, record.rev, verb, value))


def card(visit: Visit, *messages: Message) -> Card:
    """Discreet: what a notification may say names nobody."""
    return Card(messages, visit.words.say("notify.answer"))


def note(visit: Visit, key: str, /, **gaps: object) -> Card:
    return card(visit, Note("info", visit.words.say(key, **gaps)))


def moment(visit: Visit, at: datetime, rule: str | None = None) -> str:
    """A local time in words: weekday, day, hour, and how it comes again."""
    return in_words(Reading(at, at.date(), at.time(), rule, ambiguous=False), visit.words.locale)


def follow_up_card(visit: Visit, agenda: Agenda, kept: FollowUp, *notes: Message, doubtful: bool = False) -> Card:
    """A follow-up as it stands, with the buttons that change it. `doubtful`: another day is nearly as likely."""
    words = visit.words
    messages: list[Message] = [*notes, *_what(visit, agenda, kept)]
    if notes:
        messages.append(Text(words.say("follow_up.zone", zone=zone_name(visit)), quiet=True))
    buttons = [*(_other_days(visit, kept) if doubtful else ())]
    if doubtful:
        messages.append(Note("info", words.say("follow_up.doubtful")))
    buttons.append(Button(words.say("follow_up.buttons.calendar"), act(kept, "file")))
    buttons.append(Button(words.say("follow_up.buttons.stop"), act(kept, "stop")))
    if kept.before:
        buttons.append(Button(words.say("letter.buttons.undo"), act(kept, "undo")))
    return card(visit, *messages, Actions(tuple(buttons)))


def _what(visit: Visit, agenda: Agenda, kept: FollowUp) -> tuple[Message, ...]:
    """Whom it is with, when and about what; or what there is to keep, and when it is reminded of."""
    words = visit.words
    if kept.commitment:
        when, *others = commitment_cards.rows(visit, kept, kept.commitment)
        move = Button(words.say("buttons.change"), act(kept, "move"), opens=True)
        return Heading(kept.name), Facts((replace(when, button=move), *others)), commitment_cards.reminders(visit, kept)
    change = words.say("buttons.change")
    move, why = (Button(change, act(kept, verb), opens=True) for verb in ("move", "why"))
    whom = Fact(words.say("follow_up.whom"), kept.name)
    when = Fact(words.say("follow_up.when"), moment(visit, kept.snoozed or kept.at, kept.rule), move)
    about = Fact(words.say("follow_up.why"), kept.why or words.say("follow_up.no_why"), why)
    return Facts((whom, when, about)), *_comes(visit, agenda, kept)


def closed_card(visit: Visit, kept: FollowUp, key: str, with_it: str = "", **gaps: object) -> Card:
    """What a reminder becomes once it is answered. `with_it` is the revision of the contact that goes back with it."""
    undo = Button(visit.words.say("letter.buttons.undo"), act(kept, "undo", with_it))
    return card(visit, Note("ok", visit.words.say(key, name=kept.name, **gaps)), Actions((undo,)))


def zone_name(visit: Visit) -> str:
    return zone_of(visit.person).key.replace("_", " ")


def _comes(visit: Visit, agenda: Agenda, kept: FollowUp) -> list[Message]:
    """When the reminder really comes, where that is another time than the one it was set for."""
    words, comes, planned = visit.words, agenda.comes(kept), kept.comes
    if comes is None or planned is None:
        return [Note("info", words.say("follow_up.quiet"))]
    here = wall(comes, zone_of(visit.person)).replace(second=0, microsecond=0)
    if abs(here - planned) < timedelta(minutes=2):
        return []
    why = agenda.hinders(kept) or "other"
    off = holiday(planned.date(), agenda.hours.country) or ""
    return [Note("info", words.say(f"follow_up.moved.{why}", when=moment(visit, here), name=kept.name, holiday=off))]


def _other_days(visit: Visit, kept: FollowUp) -> tuple[Button, ...]:
    """The same weekday a week before and after: what "next Tuesday" may mean too."""
    days = (kept.at.date() + timedelta(days=shift) for shift in (-7, 7))
    return tuple(
        Button(visit.words.day(day, visit.today), act(kept, "day", day.isoformat()))
        for day in days
        if day > visit.today
    )


def move_form(visit: Visit, kept: FollowUp, typed: str = "", problem: str | None = None) -> Form:
    """A day in the person's own words."""
    words = visit.words
    field = Field(
        "when",
        "text",
        words.say("follow_up.form.when"),
        words.say("follow_up.form.hint"),
        typed or None,
        max_length=80,
        problem=problem,
    )
    title = words.say("follow_up.form.move")
    return Form(act(kept, "move"), title, words.say("form.close"), (field,), words.say("form.save"))


def why_form(visit: Visit, kept: FollowUp) -> Form:
    words = visit.words
    field = Field("why", "text", words.say("follow_up.why"), value=kept.why, optional=True, max_length=80)
    return Form(
        act(kept, "why"), words.say("follow_up.form.why"), words.say("form.close"), (field,), words.say("form.save")
    )


def note_form(visit: Visit, contact: Contact) -> Form:
    words = visit.words
    field = Field("note", "long", words.say("contact.note"), words.say("contact.note_hint"), max_length=240)
    return Form(
        act(contact, "note"), words.say("contact.form.note"), words.say("form.close"), (field,), words.say("form.save")
    )


def keep_form(visit: Visit, contact: Contact) -> Form:
    """How close somebody is, and whether they may be written to at all."""
    words = visit.words
    options = (*Closeness, "none", "never")
    now = "never" if contact.do_not_contact else contact.kind or "none"
    field = Field(
        "kind",
        "choice",
        words.say("contact.often"),
        value=str(now),
        options=tuple(Option(str(kind), words.say(f"contact.kinds.{kind}")) for kind in options),
    )
    return Form(
        act(contact, "keep"), words.say("contact.form.keep"), words.say("form.close"), (field,), words.say("form.save")
    )


def contact_card(visit: Visit, agenda: Agenda, contact: Contact, *notes: Message) -> Card:
    """What is known of somebody: how often to be in touch, the last talk, the last note, who owes what."""
    words = visit.words
    often = Button(words.say("buttons.change"), act(contact, "keep"), opens=True)
    rows = [Fact(words.say("contact.often"), how_often(visit, agenda, contact), often), *_facts(visit, contact)]
    for one in (one for one in agenda.follow_ups if one.contact == contact.id):
        button = Button(words.say("pack.buttons.open"), act(one, "open"))
        rows.append(Fact(words.say("contact.planned"), moment(visit, one.snoozed or one.at, one.rule), button))
    state = [Note("info", words.say(key, **gaps)) for key, gaps in _state(visit, contact)]
    buttons = (
        *_contact_verbs(visit, contact),
        Button(words.say("contact.buttons.note"), act(contact, "note"), opens=True),
    )
    more = [Button(words.say("contact.buttons.delete"), act(contact, "delete"), "danger", words.say("contact.ask"))]
    if contact.before:
        more.append(Button(words.say("letter.buttons.undo"), act(contact, "undo")))
    return card(visit, Heading(contact.name), *notes, Facts(tuple(rows)), *state, Actions((*buttons, *more)))


def _contact_verbs(visit: Visit, contact: Contact) -> tuple[Button, ...]:
    words = visit.words
    talked = Button(words.say("contact.buttons.talked"), act(contact, "talked"), "primary")
    if contact.do_not_contact:
        return (Button(words.say("contact.buttons.allow"), act(contact, "allow")),)
    if contact.paused:
        return talked, Button(words.say("contact.buttons.resume"), act(contact, "resume"))
    return talked, Button(words.say("contact.buttons.pause"), act(contact, "pause"))


def _facts(visit: Visit, contact: Contact) -> list[Fact]:
    words = visit.words
    edit = Button(words.say("sheet.buttons.edit"), act(contact, "edit"), opens=True)
    rows = [Fact(words.say("contact.company"), contact.company or words.say("sheet.not_noted"), edit)]
    if contact.talked:
        rows.append(Fact(words.say("contact.talked"), words.day(contact.talked, visit.today)))
    if contact.last_note and not _is_owed(contact, contact.last_note.text):
        day = words.day(contact.last_note.day, visit.today)
        rows.append(Fact(words.say("contact.note"), words.say("contact.noted", text=contact.last_note.text, day=day)))
    rows.extend(Fact(words.say(f"contact.owes.{debt.whose}"), debt.what) for debt in contact.debts)
    led = words.say("contact.led")
    rows.extend(Fact(led, words.say(f"contact.outcomes.{came.what}")) for came in contact.outcomes[-2:])
    if contact.tags:
        rows.append(Fact(words.say("contact.tags"), ", ".join(contact.tags)))
    return rows


def _is_owed(contact: Contact, note: str) -> bool:
    """Whether the note is all told by what is owed, which stands on the card too."""
    return not without_promises(note) and {what for _, what in promises(note)} <= {debt.what for debt in contact.debts}


def _state(visit: Visit, contact: Contact) -> Iterable[tuple[str, dict[str, object]]]:
    if contact.do_not_contact:
        yield "contact.never", {}
    elif contact.paused:
        yield "contact.paused", {}
    if contact.away_until and contact.away_until > visit.today:
        yield "contact.away", {"day": visit.words.day(contact.away_until, visit.today)}


def how_often(visit: Visit, agenda: Agenda, contact: Contact) -> str:
    """The interval in words, and the day it leads to."""
    words, every = visit.words, cadence.interval(contact, agenda.tags)
    if every is None:
        return words.say("contact.kinds.none")
    by, told = cadence.due(contact, agenda.tags), interval(visit, every)
    return words.say("contact.next", often=told, day=words.day(by, visit.today)) if by else told


def rhythm(visit: Visit, agenda: Agenda, contact: Contact) -> str:
    """How often to be in touch, in words."""
    every = cadence.interval(contact, agenda.tags)
    return interval(visit, every) if every else visit.words.say("contact.kinds.none")


def interval(visit: Visit, every: Every) -> str:
    words = visit.words
    if every.months and every.months % 12 == 0:
        return words.count("contact.every.years", every.months // 12)
    if every.months:
        return words.count("contact.every.months", every.months)
    weeks, rest = divmod(every.days, 7)
    return words.count("contact.every.days", every.days) if rest else words.count("contact.every.weeks", weeks)


def contacts_card(visit: Visit, agenda: Agenda, contacts: Sequence[Contact], page: int = 0) -> Card:
    """Everybody, by name; a page at a time."""
    words = visit.words
    if not contacts:
        return card(visit, Note("info", words.say("contact.nobody")))
    shown = sorted(contacts, key=lambda one: one.name.casefold())[page * PAGE : (page + 1) * PAGE]
    rows = tuple(
        Fact(one.name, _line(visit, agenda, one), Button(words.say("pack.buttons.open"), act(one, "open")))
        for one in shown
    )
    buttons = _pages(visit, page, len(contacts))
    heading = Heading(words.count("contact.title", len(contacts)))
    return card(visit, heading, Facts(rows), *((Actions(buttons),) if buttons else ()))


def _line(visit: Visit, agenda: Agenda, contact: Contact) -> str:
    state = next((visit.words.say(key, **gaps) for key, gaps in _state(visit, contact)), None)
    return state or how_often(visit, agenda, contact)


def _pages(visit: Visit, page: int, count: int) -> tuple[Button, ...]:
    def button(key: str, to: int) -> Button:
        return Button(visit.words.say(key), encode(Act("diary", "diary", 0, "contacts", str(to))))

    back = (button("contact.buttons.before", page - 1),) if page else ()
    return (*back, button("contact.buttons.more", page + 1)) if (page + 1) * PAGE < count else back


def late_card(visit: Visit, late: Sequence[Late], key: str) -> Card:
    """Whom to write to, the latest first. `key`: "overdue" or "week"."""
    words = visit.words
    if not late:
        return card(visit, Note("ok", words.say(f"overdue.none_{key}")))
    rows = tuple(_late_row(visit, one) for one in late[:PAGE])
    more = [Text(words.count("overdue.more", len(late) - PAGE), quiet=True)] if len(late) > PAGE else []
    return card(visit, Heading(words.say(f"overdue.{key}")), Facts(rows), *more)


def _late_row(visit: Visit, late: Late) -> Fact:
    words, record = visit.words, late.follow_up or late.contact
    assert record is not None
    noted = late.contact.last_note if late.contact else None
    why = late.follow_up.why if late.follow_up else noted.text if noted else None
    told = how_late(visit, late.by)
    said = words.say("overdue.row", late=told, why=why) if why else told
    return Fact(record.name, said, Button(words.say("pack.buttons.open"), act(record, "open")))


def how_late(visit: Visit, by: date) -> str:
    """How late in the largest unit that fits, or when it is due."""
    words, days = visit.words, (visit.today - by).days
    if days < 0:
        return words.say("overdue.due", day=words.day(by, visit.today))
    for unit, length in (("months", 30), ("weeks", 7), ("days", 1)):
        if days >= 2 * length or (unit == "days" and days):
            return words.count(f"overdue.late_{unit}", days // length)
    return words.say("overdue.today")
