"""Reminders from the bell on: whose hour has come, what is due, the card, the delivery, and the next ring."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial

from pydantic import JsonValue

from core.delivery.courier import Courier
from core.delivery.delivery import Delivery, Sender
from core.follow_ups.bell import Bell
from core.follow_ups.diary import BELL, Diary, visit_of
from core.house import new_id
from core.people import Identity, Place
from core.store import Books, KeyFile, Store
from tests.benchmarks.delivery_databases import Database, databases
from tests.benchmarks.row import Row

_PEOPLE, _IN_ONE_UNIT = 2_000, 200
_RINGS = datetime(2026, 11, 24, 15, tzinfo=UTC)


class Nothing:
    """Takes what it is given, at once."""

    def __init__(self) -> None:
        self.taken = 0
        self.all = asyncio.Event()

    async def send(self, place: Place, delivery: Delivery) -> Mapping[str, JsonValue]:
        self.taken += 1
        if self.taken == _PEOPLE:
            self.all.set()
        return {"channel": "D0123456789", "ts": "1700000000.000100"}


def rings() -> Iterator[Row]:
    with databases() as stores:
        for database, _ in stores:
            yield asyncio.run(_measure(database))


async def _measure(database: Database) -> Row:
    await _plan(database)
    store = await Store.open(database.url, KeyFile(database.key), clock=lambda: _RINGS)
    nothing = Nothing()
    senders: dict[str, Sender] = {"slack": nothing}
    courier = Courier(store, senders, lambda: _RINGS)
    senders[BELL] = Bell(store, courier.carry, lambda: _RINGS, new_id)
    begun, cpu = time.monotonic(), time.process_time()
    running = asyncio.create_task(courier.run())
    await nothing.all.wait()
    seconds, used = time.monotonic() - begun, time.process_time() - cpu
    await courier.stop()
    await running
    await store.close()
    note = f"{_PEOPLE / seconds:.0f} a second"
    return Row(f"a reminder, from the bell to the sender, {database.kind}", used / _PEOPLE * 1e6, "us", 2000, note)


async def _plan(database: Database) -> None:
    """Everybody knows somebody to write to at the same hour of the next day."""
    day_before, nine = _RINGS - timedelta(days=1), datetime.fromisoformat("2026-11-24T09:00")
    store = await Store.open(database.url, KeyFile(database.key), clock=lambda: day_before)

    def plan(books: Books, numbers: range) -> None:
        for n in numbers:
            person = books.people.owner(Identity("slack", f"T{n % 200}", f"U{n}"))
            place = Place(platform="slack", workspace=f"T{n % 200}", conversation=f"U{n}")
            person = person.model_copy(update={"rev": person.rev + 1, "place": place, "zone": "America/New_York"})
            books.people.save(person)
            diary = Diary(books, visit_of(person, day_before), new_id)
            contact = diary.known("Dana Reyes")
            diary.put(contact)
            diary.planned("Dana Reyes", nine, contact=contact.id, why="how the launch went")
            diary.remind()

    for first in range(0, _PEOPLE, _IN_ONE_UNIT):
        await store.run(partial(plan, numbers=range(first, first + _IN_ONE_UNIT)))
    await store.close()
