"""What is told of people: talks, notes, promises, replies, how close they are, that they are to be left alone."""

from collections.abc import Sequence

from core.dialogue.message import Card, Note
from core.dialogue.ports import Shows
from core.follow_ups import show
from core.follow_ups.diary import Diary
from core.follow_ups.promises import promises
from core.follow_ups.wishes import Away, Keep, Leave, LedTo, Noted, Owed, Replied, Talked
from core.ledger.contact import Contact, Debt

OfContact = Talked | Noted | Owed | Replied | LedTo | Leave | Away | Keep
_MAKES = (Talked, Noted, Owed, Keep, Away, LedTo)
"""What may be told of somebody who is not kept yet."""


def told(diary: Diary, wish: OfContact) -> Shows:
    """The contact's card, with what was told on it."""
    name = wish.whom or _who_replied(diary)
    if name is None:
        return Shows((show.note(diary.visit, "follow_up.who_replied"),))
    found = diary.found(name)
    if len(found) > 1:
        return which(diary, found)
    never = isinstance(wish, Leave) and wish.how == "never"
    if not found and not never and not isinstance(wish, _MAKES):
        return Shows((show.note(diary.visit, "contact.unknown", name=name),))
    if isinstance(wish, Leave) and wish.how == "delete":
        return Shows((_asked(diary, found[0]),))
    contact = diary.known(name)
    changed = _changed(diary, contact, wish)
    new = contact.id not in diary.contacts
    diary.put(changed.model_copy(update={"rev": 0, "before": None}) if new else changed)
    if isinstance(wish, Replied):
        _hushed(diary, contact)
    kept = diary.contacts[contact.id]
    return Shows(
        (show.contact_card(diary.visit, diary.agenda, kept, Note("ok", diary.visit.words.say("contact.kept"))),)
    )


def which(diary: Diary, found: Sequence[Contact]) -> Shows:
    """Several people of one name: nothing is guessed."""
    return Shows((show.note(diary.visit, "follow_up.which"), show.contacts_card(diary.visit, diary.agenda, found)))


def _changed(diary: Diary, contact: Contact, wish: OfContact) -> Contact:
    today = diary.visit.today
    match wish:
        case Talked(_, day, text):
            return _promised(contact.talked_on(day, text), contact, text or "", diary)
        case Noted(_, text):
            return _promised(contact.noted(today, text), contact, text, diary)
        case Owed(whose, _, what):
            return contact.owes(Debt(whose=whose, what=what, since=today))
        case Replied():
            return contact.replied(today)
        case LedTo(_, what):
            return contact.led_to(what, today)
        case Away(_, until):
            return contact.next(away_until=until)
        case Keep():
            return _kept(contact, wish)
        case Leave(_, how):
            return left(contact, how)


def left(contact: Contact, how: str) -> Contact:
    """Paused, taken up again, never to be contacted, or allowed again; or nobody owes anything any more."""
    match how:
        case "pause":
            return contact.next(paused=True)
        case "resume":
            return contact.next(paused=False, away_until=None)
        case "settle":
            return contact.settled()
        case "never":
            return contact.next(do_not_contact=True)
        case _:
            return contact.next(do_not_contact=False)


def _kept(contact: Contact, wish: Keep) -> Contact:
    if wish.tag:
        return contact.next(tags=tuple(dict.fromkeys((*contact.tags, wish.tag))))
    if wish.every:
        return contact.next(every=wish.every)
    return contact.next(kind=wish.kind, every=None)


def _promised(changed: Contact, before: Contact, note: str, diary: Diary) -> Contact:
    """Who owes what, by the note. One step, so that undo takes the whole of it back."""
    debts = tuple(
        Debt(whose="mine" if mine else "theirs", what=what, since=diary.visit.today) for mine, what in promises(note)
    )
    return changed.model_copy(update={"debts": (*before.debts, *debts)})


def _who_replied(diary: Diary) -> str | None:
    """ "They" is whoever a reminder waits for, when that is one person only."""
    waiting = {one.contact for one in diary.follow_ups.values() if one.is_open and one.waiting and one.contact}
    known = [diary.contacts[id] for id in waiting if id in diary.contacts]
    return known[0].name if len(known) == 1 else None


def _hushed(diary: Diary, contact: Contact) -> None:
    """They replied: what nudges them is done. A rhythm goes on."""
    for one in diary.of(contact):
        if one.rule is None or one.waiting:
            diary.put(one.done(diary.visit.today))


def _asked(diary: Diary, contact: Contact) -> Card:
    return show.contact_card(diary.visit, diary.agenda, contact, Note("warning", diary.visit.words.say("contact.ask")))
