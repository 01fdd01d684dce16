"""A reminder as a card: who, why, the last note, and what can be done; several of them as one digest."""

from collections.abc import Sequence

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Field, Form, Heading, Message, Option, Text
from core.dialogue.ports import Visit
from core.dialogue.said import Command, encode
from core.follow_ups import commitment_cards, show
from core.follow_ups.agenda import Agenda
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp

LATER = ("hour", "tomorrow", "week")
"""The usual times to be reminded again, as verbs of a follow-up."""


def reminder(
    visit: Visit, agenda: Agenda, due: Sequence[FollowUp], lapsed: Sequence[Contact], *notes: Message
) -> Card | None:
    """What is said of all that is due: one card for one person, a digest for several, None for nobody."""
    if len(due) + len(lapsed) > 1:
        return _digest(visit, agenda, due, lapsed)
    if due:
        return follow_up(visit, agenda, due[0], *notes)
    return lapse(visit, agenda, lapsed[0]) if lapsed else None


def follow_up(visit: Visit, agenda: Agenda, kept: FollowUp, *notes: Message) -> Card:
    """One reminder with all its buttons."""
    words, contact = visit.words, agenda.whose(kept)
    rows = [Fact(words.say("reminder.why"), kept.why)] if kept.why else []
    if kept.commitment:
        rows += commitment_cards.rows(visit, kept, kept.commitment)
        notes = (*notes, commitment_cards.note(visit, kept))
    rows += known(visit, contact) if contact else []
    later = (_button(visit, kept, verb) for verb in ("snooze", "move", _ends(kept)) if verb)
    buttons = Actions((_button(visit, kept, "done", primary=True), *_leads_to(visit, kept), *later))
    shown: tuple[Message, ...] = (Facts(tuple(rows)),) if rows else ()
    stop = Text(words.say("commitment.stop" if kept.commitment else "reminder.stop"), quiet=True)
    heading = Heading(words.say("reminder.title", name=kept.name) if kept.is_with_somebody else kept.name)
    return Card((heading, *notes, *shown, buttons, stop), words.say("reminder.notify"))


def _ends(kept: FollowUp) -> str | None:
    """What is kept at its hour is done when it is over; its last button takes back a tick instead."""
    if kept.commitment is None:
        return "stop"
    return "undo" if kept.before else None


def snooze_form(visit: Visit, kept: FollowUp, typed: str = "", problem: str | None = None) -> Form:
    """When to be reminded again: one of the usual times, or the person's own words, which go first."""
    words = visit.words
    usual = tuple(Option(verb, words.say(f"reminder.later.{verb}")) for verb in LATER)
    picked = Field("later", "choice", words.say("reminder.later.label"), value="tomorrow", options=usual)
    label, hint = words.say("reminder.later.or"), words.say("follow_up.form.hint")
    own = Field("when", "text", label, hint, typed or None, optional=True, max_length=80, problem=problem)
    title = words.say("follow_up.form.snooze")
    return Form(show.act(kept, "snooze"), title, words.say("form.close"), (picked, own), words.say("form.save"))


def _leads_to(visit: Visit, kept: FollowUp) -> tuple[Button, ...]:
    """What it is about: something of the person's own, or somebody to write to or talk with."""
    if kept.commitment:
        return commitment_cards.leads_to(visit, kept, kept.commitment)
    if kept.task:
        return (Button(visit.words.say(f"reminders.open.{kept.task}"), encode(Command(kept.task))),)
    return _button(visit, kept, "write"), _button(visit, kept, "talked")


def lapse(visit: Visit, agenda: Agenda, contact: Contact) -> Card:
    """Somebody it is time to be in touch with again, by their rhythm."""
    words = visit.words
    rows = (Fact(words.say("contact.often"), _why(visit, agenda, contact)), *known(visit, contact))
    buttons = (
        Button(words.say("reminder.buttons.talked"), show.act(contact, "talked"), "primary"),
        Button(words.say("reminder.buttons.write"), show.act(contact, "write")),
        Button(words.say("reminder.buttons.week"), show.act(contact, "week")),
        Button(words.say("contact.buttons.pause"), show.act(contact, "pause")),
        Button(words.say("buttons.change"), show.act(contact, "keep"), opens=True),
    )
    stop = Text(words.say("reminder.stop_lapse"), quiet=True)
    return Card(
        (Heading(words.say("reminder.title_lapse", name=contact.name)), Facts(rows), Actions(buttons), stop),
        words.say("reminder.notify"),
    )


def known(visit: Visit, contact: Contact) -> list[Fact]:
    """The last note, and who owes what."""
    words, noted = visit.words, contact.last_note
    rows = [Fact(words.say(f"contact.owes.{debt.whose}"), debt.what) for debt in contact.debts]
    if noted:
        said = words.say("contact.noted", text=noted.text, day=words.day(noted.day, visit.today))
        rows.insert(0, Fact(words.say("contact.note"), said))
    return rows


def _digest(visit: Visit, agenda: Agenda, due: Sequence[FollowUp], lapsed: Sequence[Contact]) -> Card:
    words = visit.words
    opens = words.say("pack.buttons.open")
    rows = [Fact(one.name, _about(visit, agenda, one), Button(opens, show.act(one, "open"))) for one in due]
    rows += [Fact(one.name, _why(visit, agenda, one), Button(opens, show.act(one, "open", "lapse"))) for one in lapsed]
    more = words.count("overdue.more", len(rows) - show.PAGE)
    parts = [Facts(tuple(rows[: show.PAGE])), *((Text(more, quiet=True),) if len(rows) > show.PAGE else ())]
    of = "reminders.digest" if not all(one.is_with_somebody for one in due) else "reminder.digest"
    heading = Heading(words.count(of, len(rows)))
    stop = Text(words.say("reminder.stop_digest"), quiet=True)
    return Card((heading, *parts, stop), words.say("reminder.notify"))


def _about(visit: Visit, agenda: Agenda, kept: FollowUp) -> str:
    if kept.commitment:
        return show.moment(visit, kept.at)
    contact = agenda.whose(kept)
    noted = contact.last_note.text if contact and contact.last_note else None
    return kept.why or noted or visit.words.say("reminder.none")


def _why(visit: Visit, agenda: Agenda, contact: Contact) -> str:
    words = visit.words
    often = show.rhythm(visit, agenda, contact)
    if contact.talked is None:
        return words.say("reminder.lapsed_never", often=often)
    return words.say("reminder.lapsed", often=often, day=words.day(contact.talked, visit.today))


def _button(visit: Visit, kept: FollowUp, verb: str, *, primary: bool = False) -> Button:
    label = visit.words.say("letter.buttons.undo" if verb == "undo" else f"reminder.buttons.{verb}")
    return Button(label, show.act(kept, verb), "primary" if primary else "plain", opens=verb in ("snooze", "move"))
