"""Two records made one: shown side by side first, then joined with all their letters and reminders."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from core.dialogue.message import Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act
from core.follow_ups.diary import Diary
from core.follow_ups.show import contact_card
from core.ledger import alike, merge_cards, merging
from core.ledger.contact import Contact
from core.ledger.opportunity import Opportunity
from core.ledger.sheet import sheet_card

NewId = Callable[[], str]
R = TypeVar("R", Contact, Opportunity)


def told(books: Any, visit: Visit, one: str, other: str, new_id: NewId) -> Shows:
    """ "merge Bo and Bo Lund", "merge Acme and Acme Inc"; "merge" alone looks for two that are alike."""
    diary, kept = Diary(books, visit, new_id), books.opportunities.all(visit.person.id)
    contacts = tuple(diary.contacts.values())
    if not one:
        pairs = (*alike.opportunities_alike(kept), *alike.contacts_alike(contacts))
        return _looked(books, diary, *pairs[0]) if pairs else Shows((merge_cards.nothing_card(visit),))
    people = _pair(contacts, one, other, lambda contact: (contact.name,))
    if people:
        return _looked(books, diary, *people)
    openings = _pair(kept, one, other, lambda record: (record.title, record.matter.company or ""))
    return _looked(books, diary, *openings) if openings else Shows((merge_cards.nothing_card(visit),))


def act(books: Any, visit: Visit, act: Act, new_id: NewId) -> Shows:
    """Show the two, or join them. A press of another revision of either changes nothing and shows them as they are."""
    sort, _, rest = act.value.partition(":")
    id, _, rev = rest.partition(":")
    drawer = books.contacts if sort == "contact" else books.opportunities
    one, other = (drawer.get(visit.person.id, which) for which in (act.id, id))
    if one is None or other is None or one.id == other.id:
        return Shows((merge_cards.nothing_card(visit),))
    diary = Diary(books, visit, new_id)
    if act.verb != "join" or (one.rev, str(other.rev)) != (act.rev, rev):
        return _looked(books, diary, one, other)
    return _joined_contacts(diary, one, other) if sort == "contact" else _joined(books, diary, one, other)


def _pair(records: Sequence[R], one: str, other: str, names: Callable[[R], tuple[str, ...]]) -> tuple[R, R] | None:
    """The two that are meant. The same name twice means two of that name."""

    def called(name: str) -> list[R]:
        return [record for record in records if alike.plain(name) in map(alike.plain, names(record))]

    return next(((here, there) for here in called(one) for there in called(other) if here.id != there.id), None)


def _looked(books: Any, diary: Diary, one: Any, other: Any) -> Shows:
    visit = diary.visit
    if isinstance(one, Contact):
        return Shows((merge_cards.contacts_card(visit, diary.agenda, one, other),))
    letters = {kept.id: list(books.letters.of(diary.owner, kept.id)) for kept in (one, other)}
    return Shows((merge_cards.opportunities_card(visit, one, other, letters),))


def _joined_contacts(diary: Diary, one: Contact, other: Contact) -> Shows:
    visit, both = diary.visit, merging.merged_contact(one, other)
    diary.put(both)
    for kept in [kept for kept in diary.follow_ups.values() if kept.contact == other.id]:
        diary.put(kept.next(contact=both.id, name=both.name))
    diary.remove(other)
    diary.remind()
    note = Note("ok", visit.words.say("merge.joined_contacts", name=both.name))
    return Shows(instead=contact_card(visit, diary.agenda, both, note), did="contact.merged")


def _joined(books: Any, diary: Diary, one: Opportunity, other: Opportunity) -> Shows:
    visit, owner, both = diary.visit, diary.owner, merging.merged_opportunity(one, other)
    books.opportunities.put(owner, both)
    here, there = (sorted(books.letters.of(owner, kept.id), key=lambda letter: letter.place) for kept in (one, other))
    moved = merging.moved(there, both, len(here))
    for letter in moved:
        books.letters.put(owner, letter)
    for kept in [kept for kept in diary.follow_ups.values() if kept.opportunity == other.id]:
        diary.put(kept.next(opportunity=both.id, name=both.title if kept.name == other.title else kept.name))
    for entry in [entry for entry in books.journal.all(owner) if entry.opportunity == other.id]:
        books.journal.put(owner, entry.next(opportunity=both.id))
    books.opportunities.delete(owner, other.id)
    diary.remind()
    note = Note("ok", visit.words.count("merge.joined", len(moved)))
    return Shows(instead=sheet_card(visit, both, [*here, *moved], (), None, note), did="opportunity.merged")
