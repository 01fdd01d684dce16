"""What comes of an event: everybody met is kept once, with what was said and owed, and each promise has its day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.dialogue.message import Button, Card, Fact, Facts, Heading, Message, Note
from core.flows.event import Event
from core.follow_ups import show
from core.follow_ups.diary import Diary, parted
from core.follow_ups.promises import is_deed, promises, to_them, without_promises
from core.ledger.contact import Contact, Debt
from core.letters.approach import Approach
from core.vocabulary import Occasion, Recipient

_FRESH, _FINE = 2, 7
"""Days after an event within which a word comes in good time, and within which it is still welcome."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody met: `contact` is None where several are called that; `mine` is what the person owes them."""

    name: str
    contact: Contact | None
    is_new: bool
    mine: tuple[str, ...]
    approach: Approach


def keep(diary: Diary, event: Event) -> tuple[Card, tuple[Approach, ...]]:
    """Keeps who was met and what is to come; gives the card that says so, and what to write letters from now."""
    met = [_met(diary, event, seat) for seat in range(len(event.met))]
    for one in met:
        _planned(diary, event, one)
    wanted = () if event.later else tuple(one.approach for one in met if _may_write(one))
    return _card(diary, event, met), wanted


def _met(diary: Diary, event: Event, seat: int) -> Met:
    name, told = event.met[seat]
    found = _found(diary, name)
    approach = _approach(event, parted(name)[0], told).model_copy(update={"seat": seat})
    mine = tuple(what for is_mine, what in promises(told) if is_mine)
    if len(found) > 1:
        return Met(name, None, False, mine, approach)
    is_new = not found
    contact = found[0] if found else _stranger(diary, name)
    kept = _noted(diary, event, contact, told)
    diary.put(kept.model_copy(update={"rev": 0, "before": None}) if is_new else kept)
    return Met(contact.name, diary.contacts[contact.id], is_new, mine, approach)


def _found(diary: Diary, name: str) -> tuple[Contact, ...]:
    """Whoever is called that; somebody of another company is another person."""
    company = parted(name)[1]
    return tuple(
        one
        for one in diary.found(name)
        if not (company and one.company and company.casefold() != one.company.casefold())
    )


def _stranger(diary: Diary, name: str) -> Contact:
    whom, company = parted(name)
    return Contact(id=diary.new_id(), name=whom, company=company, added=diary.visit.today)


def _noted(diary: Diary, event: Event, contact: Contact, told: str) -> Contact:
    """One step, so that undo takes the whole of it back."""
    today = diary.visit.today
    note = diary.visit.words.say("event.note", where=event.where, spoken=without_promises(told))
    debts = (Debt(whose="mine" if mine else "theirs", what=what, since=today) for mine, what in promises(told))
    talked = contact.talked_on(event.day or today, note)
    return talked.model_copy(update={"debts": (*contact.debts, *debts)})


def _approach(event: Event, name: str, told: str) -> Approach:
    mine = next((to_them(what) for is_mine, what in promises(told) if is_mine), None)
    deed = mine is not None and is_deed(mine)
    return Approach(
        occasion=Occasion.EVENT,
        contact=name,
        contact_role=Recipient.NEW_CONTACT,
        where=event.where,
        subject=without_promises(told),
        deed=mine if deed else None,
        promised=None if deed else mine,
        channel=event.channel,
        tone=event.tone,
        sign_off=event.sign_off,
    )


def _may_write(met: Met) -> bool:
    return met.contact is None or not met.contact.do_not_contact


def _planned(diary: Diary, event: Event, met: Met) -> None:
    """Tomorrow's reminder: the letter where it waits until then, else what was promised."""
    if met.contact is None or met.contact.do_not_contact or not (event.later or met.mine):
        return
    at = datetime.combine(diary.visit.today + timedelta(days=1), diary.record.hours.usual)
    say = diary.visit.words.say
    owed = say("event.owed", what=", ".join(met.mine)) if met.mine else None
    why = " · ".join(filter(None, (met.approach.subject, owed) if event.later else (owed,)))
    diary.planned(met.name, at, contact=met.contact.id, why=why or None, approach=met.approach)


def _card(diary: Diary, event: Event, met: list[Met]) -> Card:
    visit = diary.visit
    if not met:
        return show.card(visit, Note("info", visit.words.say("event.nobody", where=event.where)))
    messages: list[Message] = [Heading(visit.words.say("event.title", where=event.where))]
    messages.append(Note("info", visit.words.say(f"event.{_how_fresh(event.day, visit.today)}")))
    messages.append(Facts(tuple(_row(diary, one) for one in met)))
    if event.later:
        messages.append(Note("ok", visit.words.say("event.later")))
    elif any(one.mine for one in met):
        messages.append(Note("ok", visit.words.say("event.promises")))
    return show.card(visit, *messages)


def _how_fresh(day: date | None, today: date) -> str:
    days = (today - day).days if day else 0
    return "fresh" if days <= _FRESH else "fine" if days <= _FINE else "late"


def _row(diary: Diary, met: Met) -> Fact:
    """What became of somebody met."""
    words = diary.visit.words
    if met.contact is None:
        return Fact(met.name, words.say("event.several"))
    said = [words.say("event.new" if met.is_new else "event.known")]
    said += [words.say("event.owed", what=what) for what in met.mine]
    if met.contact.do_not_contact:
        said = [words.say("contact.never")]
    return Fact(met.name, " · ".join(said), Button(words.say("pack.buttons.open"), show.act(met.contact, "open")))
