"""The diary of one person, open within one transaction: whom they know, what is to come, and its next ring."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import InitVar, dataclass, field, replace
from datetime import datetime, time
from typing import Any, Protocol

from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.follow_ups.agenda import Agenda, by_id
from core.follow_ups.hours import wall
from core.follow_ups.reading import Setting
from core.follow_ups.recurring import anchored
from core.ledger.contact import Contact
from core.ledger.diary import DIARY, DiaryRecord
from core.ledger.follow_up import FollowUp
from core.locales import DEFAULT_LOCALE
from core.people import Person, Place, zone_of
from core.understanding.when import Reading
from core.understanding.when.read import USUAL_HOUR

BELL = "bell"
"""The platform that is none: what is delivered there rings, and the reminder itself is a delivery of its own."""

_NAMELESS = ("the ", "my ", "a ", "an ")
_AT = re.compile(r"(\S.{1,60}?)\s+(?:at|from)\s+(\S.{1,60})")


class DiaryBooks(Protocol):
    """The drawers of one transaction that a diary is made of."""

    @property
    def contacts(self) -> Any: ...
    @property
    def follow_ups(self) -> Any: ...
    @property
    def diaries(self) -> Any: ...
    @property
    def deliveries(self) -> Any: ...
    @property
    def people(self) -> Any: ...
    @property
    def opportunities(self) -> Any: ...
    @property
    def feeds(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """What the drawers hold for one person's diary."""

    record: DiaryRecord | None
    contacts: tuple[Contact, ...]
    follow_ups: tuple[FollowUp, ...]

    @classmethod
    def of(cls, books: DiaryBooks, owner: str) -> "Kept":
        return cls(books.diaries.get(owner, DIARY), books.contacts.all(owner), books.follow_ups.all(owner))

    @classmethod
    def of_several(cls, books: DiaryBooks, owners: Sequence[str]) -> "Mapping[str, Kept]":
        """As `of`, for many in as few statements as for one."""
        drawers = (books.diaries, books.contacts, books.follow_ups)
        diaries, contacts, follow_ups = (drawer.several(owners) for drawer in drawers)
        return {owner: cls(next(iter(diaries[owner]), None), contacts[owner], follow_ups[owner]) for owner in owners}


@dataclass
class Diary:
    """What is kept is put through here, so that the next ring is right when `remind` is called at the end.

    `remind` also writes down the person's own settings, once, whatever was changed in them.
    """

    books: DiaryBooks
    visit: Visit
    new_id: Callable[[], str]
    kept: InitVar[Kept | None] = None
    record: DiaryRecord = field(init=False)
    contacts: dict[str, Contact] = field(init=False)
    follow_ups: dict[str, FollowUp] = field(init=False)
    _stored: int = field(init=False)

    def __post_init__(self, kept: Kept | None) -> None:
        kept = kept or Kept.of(self.books, self.owner)
        self.record = kept.record or DiaryRecord(rev=-1)
        self._stored = self.record.rev
        self.contacts = by_id(kept.contacts)
        self.follow_ups = {one.id: one for one in kept.follow_ups}

    @property
    def owner(self) -> str:
        return self.visit.person.id

    @property
    def agenda(self) -> Agenda:
        record, visit = self.record, self.visit
        open_ones = tuple(one for one in self.follow_ups.values() if one.is_open)
        return Agenda(self.contacts, open_ones, record.hours, record.tags, zone_of(visit.person), visit.now)

    @property
    def setting(self) -> Setting:
        """What typed words are read against."""
        return setting_of(self.visit)

    def put(self, record: Contact | FollowUp) -> None:
        if isinstance(record, Contact):
            self.books.contacts.put(self.owner, record)
            self.contacts[record.id] = record
        else:
            self.books.follow_ups.put(self.owner, record)
            self.follow_ups[record.id] = record

    def change(self, **update: object) -> None:
        """The person's own settings, as `remind` will write them down."""
        self.record = self.record.model_copy(update={"rev": self._stored + 1, **update})

    def move_to(self, person: Person) -> None:
        """The person lives in another zone now: what is to come keeps its hours there."""
        self.visit = replace(self.visit, person=person)

    def found(self, name: str) -> tuple[Contact, ...]:
        """Whom a name may mean: whoever is called that, else those whose name begins with it."""
        said = parted(name)[0].casefold()
        exact = tuple(one for one in self.contacts.values() if one.name.casefold() == said)
        return exact or tuple(one for one in self.contacts.values() if one.name.casefold().startswith(f"{said} "))

    def known(self, name: str) -> Contact:
        """The one contact of that name, made when there is none. A new one is not stored yet."""
        found = self.found(name)
        whom, company = parted(name)
        return found[0] if found else Contact(id=self.new_id(), name=whom, company=company, added=self.visit.today)

    def settled(self, reading: Reading) -> tuple[datetime, str | None]:
        """A reading as it is kept: local wall time, at the usual hour where none was said, the rule anchored."""
        local = wall(reading.at, zone_of(self.visit.person))
        if reading.time is None and local.time() == time(USUAL_HOUR):
            local = datetime.combine(local.date(), self.record.hours.usual)
        return local, anchored(reading.rrule, local) if reading.rrule else None

    def planned(self, name: str, at: datetime, **known: object) -> FollowUp:
        """A new follow-up, kept."""
        given: Mapping[str, object] = {"id": self.new_id(), "name": name, "at": at, "made_on": self.visit.today}
        follow_up = FollowUp.model_validate({**given, **known})
        self.put(follow_up)
        return follow_up

    def of(self, contact: Contact) -> tuple[FollowUp, ...]:
        """The open follow-ups with somebody, the next one first."""
        theirs = (one for one in self.follow_ups.values() if one.is_open and one.contact == contact.id)
        return tuple(sorted(theirs, key=lambda one: one.at))

    def remove(self, contact: Contact) -> None:
        """The contact and all follow-ups with them, for good."""
        for one in [one for one in self.follow_ups.values() if one.contact == contact.id]:
            self.drop(one)
        self.books.contacts.delete(self.owner, contact.id)
        self.contacts.pop(contact.id)

    def drop(self, follow_up: FollowUp) -> None:
        self.books.follow_ups.delete(self.owner, follow_up.id)
        self.follow_ups.pop(follow_up.id)

    def remind(self) -> None:
        """Orders the next ring: one a person, moved when something comes earlier or later, none for nothing."""
        self._order_ring()
        if self.record.rev != self._stored:
            self.books.diaries.put(self.owner, self.record)
            self._stored = self.record.rev

    def _order_ring(self) -> None:
        when = None if self.record.paused else self.agenda.next()
        ring, deliveries = self.record.ring, self.books.deliveries
        if when == self.record.rings:
            return
        if when is None:
            deliveries.cancel(self.owner, ring)
            self.change(rings=None, ring=None)
            return
        if ring is None or not deliveries.reschedule(self.owner, ring, when):
            bell = Place(platform=BELL, workspace=BELL, conversation=self.owner)
            ring = deliveries.add(self.owner, bell, "{}", when).id
        self.change(rings=when, ring=ring)


def parted(said: str) -> tuple[str, str | None]:
    """A name, and the company said with it: "Bo at Kettle & Co". "The recruiter at Acme" is called that as a whole."""
    found = _AT.fullmatch(said)
    if found is None:
        return said, None
    return (found[1] if is_name(said) else said), found[2]


def is_name(said: str) -> bool:
    """Whether somebody can be greeted by it: "the recruiter" is nobody's name."""
    return not said.casefold().startswith(_NAMELESS)


def setting_of(visit: Visit) -> Setting:
    """What typed words are read against: the person's hour, zone and language."""
    zone = zone_of(visit.person)
    return Setting(wall(visit.now, zone), zone.key, visit.person.locale or visit.words.locale)


def visit_of(person: Person, now: datetime) -> Visit:
    """A visit of somebody who did not speak: their own day and words. `now` in UTC."""
    return Visit(person, words_of(person.locale or DEFAULT_LOCALE), now.astimezone(zone_of(person)).date(), now)
