"""Two records side by side, before they become one."""

from core.dialogue.message import Actions, Button, Card, Fact, Facts, Heading, Message, Note
from core.dialogue.ports import Visit
from core.dialogue.said import Command, encode
from core.follow_ups.agenda import Agenda
from core.follow_ups.show import how_often
from core.ledger.contact import Contact
from core.ledger.letter import LetterRecord
from core.ledger.merging import join_key
from core.ledger.opportunity import Opportunity
from core.ledger.sheet import standing
from core.letters.decision import Decision


def contacts_card(visit: Visit, agenda: Agenda, one: Contact, other: Contact) -> Card:
    rows = tuple(Fact(contact.name, _of_contact(visit, agenda, contact)) for contact in (one, other))
    return _card(visit, rows, (), join_key(one, other))


def opportunities_card(
    visit: Visit, one: Opportunity, other: Opportunity, letters: dict[str, list[LetterRecord]]
) -> Card:
    """Where the two give different reasons, that of the first counts from then on, and is said beforehand."""
    rows = tuple(Fact(_named(visit, kept), standing(visit, kept, letters.get(kept.id, ()))) for kept in (one, other))
    return _card(visit, rows, _differing(visit, one, other), join_key(one, other))


def nothing_card(visit: Visit) -> Card:
    return Card((Note("info", visit.words.say("merge.nothing")),), visit.words.say("notify.answer"))


def _card(visit: Visit, rows: tuple[Fact, ...], notes: tuple[Message, ...], join: str) -> Card:
    words = visit.words
    buttons = (
        Button(words.say("merge.buttons.join"), join, "primary"),
        Button(words.say("merge.buttons.keep"), encode(Command("list"))),
    )
    said = Note("info", words.say("merge.ask"))
    return Card(
        (Heading(words.say("merge.title")), Facts(rows), *notes, said, Actions(buttons)), words.say("notify.answer")
    )


def _named(visit: Visit, one: Opportunity) -> str:
    day = visit.words.day(one.made_on, visit.today)
    return visit.words.say("merge.of", name=one.title, role=one.matter.role or "", day=day)


def _of_contact(visit: Visit, agenda: Agenda, contact: Contact) -> str:
    words = visit.words
    talked = words.say("merge.talked", day=words.day(contact.talked, visit.today)) if contact.talked else None
    parts = (contact.company, how_often(visit, agenda, contact), talked, words.count("merge.notes", len(contact.notes)))
    return " · ".join(part for part in parts if part)


def _differing(visit: Visit, one: Opportunity, other: Opportunity) -> tuple[Message, ...]:
    if not (isinstance(one.matter, Decision) and isinstance(other.matter, Decision)):
        return ()
    if one.matter.explanation.agrees_with(other.matter.explanation):
        return ()
    return (Note("warning", visit.words.say("merge.reasons")),)
