"""The last changes: kept as they happen, and taken back in one piece or not at all."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from core.dialogue.message import Actions, Button, Card, Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, encode
from core.follow_ups.diaries import Diaries
from core.growth.entry import Entry
from core.growth.plan import PlanItem
from core.ledger.change import Change, Kind, Touched
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.telling import told
from core.ledger.traced import TracedBooks
from core.store import Books

KIND = "change"
MOST = 10
"""How many changes can be undone, one after the other."""

_OFFERED = ("opportunity.deleted", "opportunity.archived", "contact.deleted", "opportunity.merged", "contact.merged")
"""What comes with a button that takes it back: the rest has one of its own."""

_MODELS: dict[Kind, Any] = {
    "opportunity": Opportunity,
    "letter": LetterRecord,
    "contact": Contact,
    "follow_up": FollowUp,
    "entry": Entry,
    "step": PlanItem,
}


@dataclass(frozen=True, slots=True)
class Undoing:
    """`new_id` names what is kept."""

    new_id: Callable[[], str]

    def noted(self, books: Books, visit: Visit, traced: TracedBooks, shows: Shows) -> Shows:
        """What a turn did, with what it changed kept for a while."""
        steps = tuple(traced.steps())
        if not steps:
            return shows
        owner = visit.person.id
        what, name = told(steps, visit.words)
        what = shows.did or what
        change = Change(id=self.new_id(), what=what, name=name, touched=tuple(step.touched for step in steps))
        for old in books.changes.all(owner)[MOST - 1 :]:
            books.changes.delete(owner, old.id)
        books.changes.put(owner, change)
        books.changed = True
        return _with_undo(visit, shows, change) if what in _OFFERED else shows

    def last(self, books: Books, visit: Visit) -> Shows:
        """The last change that was not taken back yet, taken back."""
        change = next((one for one in books.changes.all(visit.person.id) if not one.undone), None)
        if change is None:
            return Shows((_card(visit, Note("info", visit.words.say("undo.nothing"))),))
        shows = self._turn(books, visit, change)
        return replace(shows, cards=(shows.instead,), instead=None) if shows.instead else shows

    def act(self, books: Books, visit: Visit, act: Act) -> Shows:
        change = books.changes.get(visit.person.id, act.id)
        if change is None or act.verb != _verb(change):
            return Shows((_card(visit, Note("info", visit.words.say("undo.too_late"))),))
        return self._turn(books, visit, change)

    def _turn(self, books: Books, visit: Visit, change: Change) -> Shows:
        turned = _turned(books, visit.person.id, change)
        if turned is None:
            return Shows((_card(visit, Note("warning", visit.words.say("undo.moved_on"))),))
        books.changes.put(visit.person.id, turned)
        self._relinked(books, visit.person.id, change, turned)
        books.changed = True
        Diaries(self.new_id).open(books, visit).remind()
        key = f"undo.back.{change.what}" if turned.undone else "undo.again"
        label = visit.words.say("undo.buttons.again" if turned.undone else "letter.buttons.undo")
        button = Button(label, _key(turned))
        said = Note("ok", visit.words.say(key, name=change.name))
        return Shows(instead=_card(visit, said, Actions((button,))))

    def _relinked(self, books: Books, owner: str, change: Change, turned: Change) -> None:
        """A record that is back has a new revision, by which the changes that left it as it is again know it now."""
        pairs = zip(change.touched, turned.touched, strict=True)
        was = {(one.kind, one.id, _rev_of(one.before)): now.rev for one, now in pairs}
        for other in books.changes.all(owner):
            touched = tuple(
                one.model_copy(update={"rev": was.get((one.kind, one.id, one.rev), one.rev)}) for one in other.touched
            )
            if other.id != change.id and touched != other.touched:
                books.changes.put(owner, other.model_copy(update={"rev": other.rev + 1, "touched": touched}))


def _verb(change: Change) -> str:
    """What its button does: a press of one that was pressed before changes nothing."""
    return "again" if change.undone else "undo"


def _key(change: Change) -> str:
    return encode(Act(KIND, change.id, 0, _verb(change)))


def _rev_of(record: str | None) -> int | None:
    rev: int | None = json.loads(record)["rev"] if record else None
    return rev


def _turned(books: Books, owner: str, change: Change) -> Change | None:
    """Every record as it stood before, or None and nothing done where one has moved on since.

    Parents are put first and deleted last, for letters go with the opportunity they belong to.
    """
    standing = [(touched, _drawer(books, touched.kind).get(owner, touched.id)) for touched in change.touched]
    if any((now.rev if now else None) != touched.rev for touched, now in standing):
        return None
    back = [_put(books, owner, touched, now) for touched, now in standing if touched.before is not None]
    gone = [_removed(books, owner, touched, now) for touched, now in reversed(standing) if touched.before is None]
    return change.turned((*back, *reversed(gone)))


def _put(books: Books, owner: str, touched: Touched, now: Any) -> Touched:
    before = _MODELS[touched.kind].model_validate_json(touched.before)
    drawer = _drawer(books, touched.kind)
    record = before.model_copy(update={"rev": max(before.rev, now.rev if now else 0) + 1})
    if now is None:
        drawer.restore(owner, record)
    else:
        drawer.put(owner, record)
    return touched.model_copy(update={"before": now.model_dump_json() if now else None, "rev": record.rev})


def _removed(books: Books, owner: str, touched: Touched, now: Any) -> Touched:
    _drawer(books, touched.kind).delete(owner, touched.id)
    return touched.model_copy(update={"before": now.model_dump_json() if now else None, "rev": None})


def _drawer(books: Books, kind: Kind) -> Any:
    drawers: dict[Kind, Any] = {
        "opportunity": books.opportunities,
        "letter": books.letters,
        "contact": books.contacts,
        "follow_up": books.follow_ups,
        "entry": books.journal,
        "step": books.plan,
    }
    return drawers[kind]


def _with_undo(visit: Visit, shows: Shows, change: Change) -> Shows:
    """The way back, on what tells of the change."""
    button = Button(visit.words.say("letter.buttons.undo"), _key(change))
    if shows.instead:
        return replace(shows, instead=_and(shows.instead, button))
    *before, last = shows.cards
    return replace(shows, cards=(*before, _and(last, button)))


def _and(card: Card, button: Button) -> Card:
    *before, last = card.messages
    if isinstance(last, Actions):
        return replace(card, messages=(*before, Actions((*last.items, button))))
    return replace(card, messages=(*card.messages, Actions((button,))))


def _card(visit: Visit, *messages: Note | Actions) -> Card:
    return Card(messages, visit.words.say("notify.answer"))
