"""The bell: what is due is said once, in the direct message, naming nobody before it is opened."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pydantic import JsonValue

from core.delivery.delivery import Blocked, Delivery
from core.dialogue.heard import Heard, Profile, Saying
from core.dialogue.message import card_plain
from core.dialogue.said import Command, Text
from core.follow_ups.bell import Bell
from core.house import House
from core.people import Identity, Place
from core.store import KeyFile

HER = Identity("test", "T1", "U1")
PLACE = Place(platform="test", workspace="T1", conversation="D1", thread="t7")
MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)


@dataclass
class Somebody:
    """One person whose platform notes what it is told to say, and a clock that is set."""

    house: House = field(init=False)
    now: datetime = MONDAY
    closed: bool = False
    said: list[tuple[Place, Saying]] = field(default_factory=list)
    events: Any = field(default_factory=lambda: count())

    async def send(self, place: Place, delivery: Delivery) -> Mapping[str, JsonValue]:
        if self.closed:
            raise Blocked("closed")
        self.said.append((place, Saying.model_validate_json(delivery.recipe)))
        return {"n": len(self.said)}

    async def says(self, text: str) -> None:
        said = Command(*text[1:].split(" ", 1)) if text.startswith("/") else Text(text)
        profile = Profile("Sam", "America/New_York", "en-US")
        heard = Heard(f"e{next(self.events)}", HER, PLACE, said, profile, can_open=False)
        await self.house.courier.carry((await self.house.hear(heard)).deliveries)
        self.said.clear()

    async def wakes(self, at: datetime) -> list[str]:
        """What is said once it is `at`."""
        self.now = at
        self.said.clear()
        while True:
            await self.house.courier._round()
            while self.house.courier._walks:
                await asyncio.wait(self.house.courier._walks)
            due = await self.house.store.run(lambda books: books.deliveries.next_due())
            if due is None or due > self.now:
                return [card_plain(saying.card) for _, saying in self.said if saying.card]

    async def rings(self) -> list[datetime]:
        """When rings are ordered for."""
        person = await self.house.store.run(lambda books: books.people.owner(HER))
        rows: Any = await self.house.store.run(lambda books: books.deliveries.export(person.id))
        return [datetime.fromisoformat(row["due"]) for row in rows if row["state"] == "pending"]


@pytest.fixture
async def sam(tmp_path: Path) -> AsyncIterator[Somebody]:
    sam = Somebody()
    sam.house = await House.open(
        f"sqlite:///{tmp_path}/g.db", KeyFile(tmp_path / "key"), {"test": sam}, clock=lambda: sam.now
    )
    yield sam
    await sam.house.close()


async def test_it_comes_once_in_the_direct_message_and_its_notification_names_nobody(sam: Somebody) -> None:
    await sam.says("follow up with Ines tomorrow about the deck")
    [said] = await sam.wakes(TUESDAY)
    assert "Ines" in said
    assert "the deck" in said
    [(place, saying)] = sam.said
    assert place.thread is None
    assert saying.card is not None
    assert saying.card.notify == "A reminder of yours is due."
    assert await sam.wakes(TUESDAY + timedelta(days=30)) == []


async def test_one_ring_a_person_moved_as_things_come_and_go(sam: Somebody) -> None:
    await sam.says("follow up with Ines on Friday")
    friday = await sam.rings()
    await sam.says("follow up with Bo tomorrow")
    tuesday = await sam.rings()
    await sam.says("/pause Bo")
    assert [ring.date().isoformat() for ring in (*friday, *tuesday, *await sam.rings())] == [
        "2026-11-27",
        "2026-11-24",
        "2026-11-27",
    ]
    await sam.says("stop all reminders")
    assert await sam.rings() == []


async def test_rung_twice_it_is_said_once(sam: Somebody) -> None:
    """A process may die between saying and settling: the ring is then claimed once more."""
    await sam.says("follow up with Ines tomorrow")
    person = await sam.house.store.run(lambda books: books.people.owner(HER))
    sam.now = TUESDAY
    bell = Bell(sam.house.store, sam.house.courier.carry, lambda: sam.now, lambda: "id")
    first = await sam.house.store.run(lambda books: bell.ring(books, [person.id]))
    again = await sam.house.store.run(lambda books: bell.ring(books, [person.id]))
    assert (len(first[0]), again) == (1, [()])


async def test_nothing_comes_of_somebody_who_was_erased(sam: Somebody) -> None:
    await sam.says("follow up with Ines tomorrow")
    await sam.says("/forget-me yes")
    assert await sam.wakes(TUESDAY) == []


async def test_whoever_moves_is_reminded_at_the_hour_they_named(sam: Somebody) -> None:
    await sam.says("follow up with Ines tomorrow at 3pm")
    await sam.says("my zone is Europe/Berlin")
    assert await sam.rings() == [datetime(2026, 11, 24, 14, tzinfo=UTC)]


async def test_whoever_closed_the_chat_finds_one_reminder_when_they_come_back(sam: Somebody) -> None:
    for days, name in enumerate(("Ines", "Bo", "Zoe"), 1):
        await sam.says(f"follow up with {name} in {days} days")
    sam.closed = True
    for days in (1, 2, 3):
        assert await sam.wakes(MONDAY + timedelta(days=days)) == []
    sam.closed = False
    direct = PLACE.model_copy(update={"thread": None})
    person = await sam.house.store.run(lambda books: books.people.owner(HER))
    await sam.house.store.run(lambda books: books.deliveries.unblock(person.id, direct))
    [said] = await sam.wakes(sam.now)
    assert all(name in said for name in ("3 people", "Ines", "Bo", "Zoe"))


async def test_what_a_worker_was_late_for_is_said_as_one(sam: Somebody) -> None:
    for name in ("Ines", "Bo", "Zoe"):
        await sam.says(f"follow up with {name} tomorrow")
    [said] = await sam.wakes(TUESDAY + timedelta(days=6))
    assert "3 people to come back to today" in said


async def test_a_rhythm_that_was_missed_is_said_once_and_goes_on(sam: Somebody) -> None:
    await sam.says("check in with Ines every week")
    assert len(await sam.wakes(MONDAY + timedelta(days=60))) == 1
    [ring] = await sam.rings()
    assert timedelta() < ring - sam.now <= timedelta(days=7)
