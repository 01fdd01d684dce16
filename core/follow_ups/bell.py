"""The bell: when something falls due, it says all that is due as one reminder, and orders its next ring.

A ring is a delivery to a place of no platform. Ringing writes the reminder as a delivery of its own, in one
transaction with what it changes in the diary; a second ring finds nothing left to say, so ringing twice is safe.
At nine in the morning many ring: those that come together are rung together.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from pydantic import JsonValue

from core.delivery.delivery import Delivery
from core.dialogue.heard import Saying
from core.follow_ups import cadence
from core.follow_ups.diary import Diary, Kept, visit_of
from core.follow_ups.reminder import reminder
from core.follow_ups.together import Together
from core.ledger.contact import Contact
from core.people import Person, Place

T = TypeVar("T")


class Runs(Protocol):
    """The store, as far as the bell needs it."""

    async def run(self, work: Callable[[Any], T]) -> T: ...


class Bell:
    """The sender of rings. `carry` sends what was just written."""

    def __init__(
        self,
        store: Runs,
        carry: Callable[[Iterable[Delivery]], Awaitable[None]],
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._carry = carry
        self._clock = clock
        self._new_id = new_id
        self._rings = Together(self._ring)

    async def send(self, place: Place, delivery: Delivery) -> Mapping[str, JsonValue]:
        """Rings for the owner of the delivery. What was written is sent when this returns, or by the next round."""
        await self._carry(await self._rings(delivery.owner))
        return {}

    async def _ring(self, owners: Sequence[str]) -> list[tuple[Delivery, ...]]:
        return await self._store.run(lambda books: self.ring(books, owners))

    def ring(self, books: Any, owners: Sequence[str]) -> list[tuple[Delivery, ...]]:
        """Writes down, for each of these people, what is to be said now, and when to ring again."""
        people: Mapping[str, Person] = books.people.several(owners)
        kept = Kept.of_several(books, owners)
        return [self._ring_for(books, people.get(owner), kept[owner]) for owner in owners]

    def _ring_for(self, books: Any, person: Person | None, kept: Kept) -> tuple[Delivery, ...]:
        if person is None or person.place is None:
            return ()
        now = self._clock()
        diary = Diary(books, visit_of(person, now), self._new_id, kept)
        if diary.record.rings is not None and diary.record.rings <= now:
            diary.change(rings=None, ring=None)
        said = () if diary.record.paused else _say(diary, person.place)
        diary.remind()
        return said


def _say(diary: Diary, place: Place) -> tuple[Delivery, ...]:
    """One reminder of all that is due, in the direct message.

    One that a closed place still holds is taken back, and what it told of is told again in this one: whoever comes
    back after a month finds one reminder there, not thirty.
    """
    agenda, deliveries = diary.agenda, diary.books.deliveries
    due, lapsed = agenda.due(), agenda.lapsed()
    if not (due or lapsed):
        return ()
    held = diary.record.said is not None and deliveries.cancel(diary.owner, diary.record.said)
    unheard = [one for one in agenda.follow_ups if held and one.waiting and one not in due]
    said = [one.said(agenda.here) for one in due]
    asked = [_asked(contact, cadence.due(contact, agenda.tags)) for contact in lapsed]
    for one in said:
        diary.put(one)
    for contact in asked:
        diary.put(contact)
    card = reminder(diary.visit, diary.agenda, [*unheard, *said], asked)
    if card and diary.visit.person.discreet:
        card = replace(card, notify=diary.visit.words.say("notify.discreet"))
    delivery = deliveries.add(diary.owner, place.model_copy(update={"thread": None}), Saying(card=card, unasked=True))
    diary.change(said=delivery.id)
    return (delivery,)


def _asked(contact: Contact, lapse: date | None) -> Contact:
    """Each lapse is told of once. Nothing a person did, so nothing to undo."""
    return contact.model_copy(update={"rev": contact.rev + 1, "asked": lapse})
