"""The buttons and forms of a contact."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from core.dialogue.message import Form, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.flows.ledger_forms import CONTACT
from core.follow_ups import reminder, show
from core.follow_ups.contact_wishes import left
from core.follow_ups.diary import Diary
from core.growth import forms
from core.ledger import editing
from core.ledger.contact import Closeness, Contact


def act(diary: Diary, act: Act, said: Act | ActForm) -> Shows:
    visit, contact = diary.visit, diary.contacts.get(act.id)
    if contact is None:
        return Shows((show.note(visit, "follow_up.gone"),))
    if act.verb == "open":
        lapsed = act.value == "lapse"
        card = (reminder.lapse if lapsed else show.contact_card)(visit, diary.agenda, contact)
        return Shows((card,))
    if act.rev != contact.rev:
        return _shown(diary, contact, "follow_up.stale")
    if isinstance(said, ActForm):
        return _sent_back(diary, contact, said)
    if act.verb in _FORMS:
        return Shows(form=_FORMS[act.verb](visit, contact))
    match act.verb:
        case "delete":
            diary.remove(contact)
            return Shows(instead=show.note(visit, "contact.deleted", name=contact.name))
        case "week":
            return _later(diary, contact)
        case "talked":
            return _put(diary, contact.talked_on(visit.today))
        case "undo":
            return _put(diary, contact.undone())
        case "pause" | "resume" | "allow" as how:
            return _put(diary, left(contact, how))
        case _:
            return Shows((show.note(visit, "follow_up.gone"),))


def _put(diary: Diary, contact: Contact, key: str | None = None) -> Shows:
    diary.put(contact)
    return _shown(diary, contact, key)


def _shown(diary: Diary, contact: Contact, key: str | None) -> Shows:
    notes = (Note("info", diary.visit.words.say(key)),) if key else ()
    return Shows(instead=show.contact_card(diary.visit, diary.agenda, contact, *notes))


def _edited(diary: Diary, contact: Contact, said: ActForm) -> Shows:
    """Another name goes into the reminders about them, too."""
    answers, problems = forms.read(diary.visit, CONTACT, said.values)
    if answers is None:
        return Shows(form=forms.form(diary.visit, CONTACT, said.act, said.values, problems), again=True)
    edited = editing.edited_contact(contact, answers, diary.visit.today)
    for kept in diary.of(contact):
        if kept.name == contact.name != edited.name:
            diary.put(kept.next(name=edited.name))
    return _put(diary, edited, "contact.kept")


def _later(diary: Diary, contact: Contact) -> Shows:
    """A lapse put off by a week becomes a follow-up of its own."""
    at = datetime.combine(diary.visit.today + timedelta(days=7), diary.record.hours.usual)
    kept = diary.planned(contact.name, at, contact=contact.id)
    when = show.moment(diary.visit, at)
    return Shows(instead=show.closed_card(diary.visit, kept, "follow_up.snoozed", when=when))


def _sent_back(diary: Diary, contact: Contact, said: ActForm) -> Shows:
    if said.act.verb == "edit":
        return _edited(diary, contact, said)
    if said.act.verb == "note":
        text = str(said.values.get("note") or "").strip()
        return _put(diary, contact.noted(diary.visit.today, text) if text else contact.next(), "contact.kept")
    chosen = str(said.values.get("kind") or "none")
    if chosen == "never":
        return _put(diary, contact.next(do_not_contact=True), "contact.kept")
    kind = Closeness(chosen) if chosen in tuple(Closeness) else None
    return _put(diary, contact.next(kind=kind, every=None, do_not_contact=False), "contact.kept")


def _edit_form(visit: Visit, contact: Contact) -> Form:
    return forms.form(
        visit, CONTACT, Act("contact", contact.id, contact.rev, "edit"), editing.values_of_contact(contact)
    )


_FORMS: Mapping[str, Callable[[Visit, Contact], Form]] = {
    "note": show.note_form,
    "keep": show.keep_form,
    "edit": _edit_form,
}
