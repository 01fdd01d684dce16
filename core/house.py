"""The house: store, desk and courier put together, for whatever adapters stand in front of it."""

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any, cast

from core.delivery.courier import Courier
from core.delivery.delivery import Delivery, Sender
from core.dialogue.desk import Desk
from core.dialogue.flow import Flow
from core.dialogue.heard import Heard, Outcome
from core.dialogue.words import Words, words_of
from core.flows import FLOWS
from core.follow_ups.bell import Bell
from core.follow_ups.diary import BELL
from core.ledger.keeps import Keeps
from core.locales import DEFAULT_LOCALE
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

    @classmethod
    async def open(
        cls,
        database_url: str,
        keys: MasterKey,
        senders: Mapping[str, Sender],
        *,
        clock: Clock = utc_now,
        flows: Iterable[Flow[Any, Any]] = FLOWS,
    ) -> "House":
        """Opens the store, which names what to do when it can't. `senders` by platform, as in Place.platform."""
        store = await Store.open(database_url, keys, clock=clock)
        desk = Desk[Books](flows, Keeps(new_id), FirstReader(), read_day, clock, new_id)
        bell: dict[str, Sender] = {}
        courier = Courier(store, ChainMap(bell, cast(MutableMapping[str, Sender], senders)), clock)
        bell[BELL] = Bell(store, courier.carry, clock, new_id)
        return cls(store, desk, courier)

    async def hear(self, heard: Heard) -> Outcome[Delivery]:
        """One thing heard, in one transaction. Hand `deliveries` to `courier.carry` once the request is answered."""
        return await self.store.run(lambda books: self.desk.hear(books, heard))

    def words(self, locale: str | None = None) -> Words:
        return words_of(locale or DEFAULT_LOCALE)

    async def close(self) -> None:
        """Ends what is in flight, keeps the rest for the next start."""
        await self.courier.stop()
        await self.store.close()
