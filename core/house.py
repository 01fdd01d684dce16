"""The house: store, desk and courier put together, for whatever adapters stand in front of it."""

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any, cast

from core.delivery.courier import Courier
from core.delivery.delivery import Delivery, Sender
from core.dialogue.desk import Desk
from core.dialogue.flow import Flow
from core.dialogue.heard import Heard, Outcome
from core.dialogue.message import Card
from core.dialogue.words import Words, words_of
from core.flows import FLOWS
from core.follow_ups.bell import Bell
from core.follow_ups.diaries import Diaries
from core.follow_ups.diary import BELL, visit_of
from core.follow_ups.importing import Taken, take
from core.home.card import empty_card
from core.home.shelf import home
from core.ledger.keeps import Keeps
from core.ledger.saved import Saved, saved_letters
from core.locales import DEFAULT_LOCALE
from core.people import Identity, Person
from core.store import Books, MasterKey, Store
from core.understanding.day import read_day
from core.understanding.first_message import FirstReader

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    """A random id, short enough to go into every button of a platform."""
    return token_hex(6)


@dataclass(frozen=True, slots=True)
class House:
    """What an adapter talks to. Open it with `House.open`, close it when done."""

    store: Store
    desk: Desk[Books]
    courier: Courier
    clock: Clock = utc_now

    @classmethod
    async def open(
        cls,
        database_url: str,
        keys: MasterKey,
        senders: Mapping[str, Sender],
        *,
        clock: Clock = utc_now,
        flows: Iterable[Flow[Any, Any]] = FLOWS,
        public_url: str = "",
    ) -> "House":
        """Opens the store, which names what to do when it can't. `senders` by platform, as in Place.platform.

        `public_url` is where the world reaches us, "" where nobody told.
        """
        store = await Store.open(database_url, keys, clock=clock)
        desk = Desk[Books](flows, Keeps(new_id, public_url), FirstReader(), read_day, clock, new_id)
        bell: dict[str, Sender] = {}
        courier = Courier(store, ChainMap(bell, cast(MutableMapping[str, Sender], senders)), clock)
        bell[BELL] = Bell(store, courier.carry, clock, new_id)
        return cls(store, desk, courier, clock)

    async def hear(self, heard: Heard) -> Outcome[Delivery]:
        """One thing heard, in one transaction. Hand `deliveries` to `courier.carry` once the request is answered."""

        def hear(books: Books) -> Outcome[Delivery]:
            outcome = self.desk.hear(books, heard)
            return replace(outcome, changed=books.changed)

        return await self.store.run(hear)

    async def calendar(self, secret: str) -> str | None:
        """The calendar that a private address leads to, as a file; None when it leads nowhere."""

        def look(books: Books) -> str | None:
            owner = books.feeds.owner(secret)
            return self._calendar_of(books, owner) if owner else None

        return await self.store.run(look)

    async def calendar_of(self, who: Identity) -> str | None:
        """The calendar of somebody we know, as a file."""

        def look(books: Books) -> str | None:
            person = books.people.find(who)
            return self._calendar_of(books, person.id) if person else None

        return await self.store.run(look)

    async def home(self, who: Identity, locale: str | None = None) -> Card:
        """What waits for somebody. Of whom we don't know nothing is kept by looking."""

        def look(books: Books) -> Card:
            person = books.people.find(who) or Person(id="", locale=locale)
            visit = visit_of(person, self.clock())
            return home(books, visit, new_id) if person.id else empty_card(visit)

        return await self.store.run(look)

    async def letters(self, who: Identity, wanted: str, start: int, most: int) -> Saved:
        """The saved letters of somebody that hold the words looked for. Nothing is written."""

        def look(books: Books) -> Saved:
            person = books.people.find(who)
            return saved_letters(books, visit_of(person, self.clock()), wanted, start, most) if person else Saved()

        return await self.store.run(look)

    async def take_contacts(self, who: Identity, text: str) -> Taken:
        """Keeps the contacts of a file (CSV or vCards) for somebody; those known by name stay as they are."""

        def keep(books: Books) -> Taken:
            visit = visit_of(books.people.owner(who), self.clock())
            return take(Diaries(new_id).open(books, visit), text)

        return await self.store.run(keep)

    def _calendar_of(self, books: Books, owner: str) -> str | None:
        person = books.people.get(owner)
        return Diaries(new_id).calendar(books, visit_of(person, self.clock())) if person else None

    def words(self, locale: str | None = None) -> Words:
        return words_of(locale or DEFAULT_LOCALE)

    async def close(self) -> None:
        """Ends what is in flight, keeps the rest for the next start."""
        await self.courier.stop()
        await self.store.close()
