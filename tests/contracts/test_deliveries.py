import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.delivery.delivery import Delivery
from core.people import Place
from core.store import Books, Store
from tests.contracts.conftest import ADA, BEN, LEASE, Clock, Database, Opens, place


class Outbox:
    """The outbox of one store, one transaction a call."""

    def __init__(self, store: Store, clock: Clock, owner: str) -> None:
        self.store, self.clock, self.owner = store, clock, owner

    async def add(self, text: str, at: Place | None = None, due: datetime | None = None) -> Delivery:
        where = at or place()
        return await self.store.run(lambda books: books.deliveries.add(self.owner, where, f'"{text}"', due, LEASE))

    async def claim(self, limit: int = 10) -> tuple[Delivery, ...]:
        return await self.store.run(lambda books: books.deliveries.claim(self.clock(), limit, LEASE))

    async def claim_at(self, at: Place) -> Delivery | None:
        return await self.store.run(lambda books: books.deliveries.claim_at(at, self.clock(), LEASE))

    async def finish(self, delivery: Delivery, reference: dict | None = None) -> bool:
        return await self.store.run(lambda books: books.deliveries.finish(delivery, reference))

    async def retry(self, delivery: Delivery, seconds: float, *, counts: bool = True) -> bool:
        at = self.clock() + timedelta(seconds=seconds)
        return await self.store.run(lambda books: books.deliveries.retry(delivery, at, "why", counts=counts))

    async def reschedule(self, delivery: Delivery, due: datetime) -> bool:
        return await self.store.run(lambda books: books.deliveries.reschedule(self.owner, delivery.id, due))

    async def cancel(self, delivery: Delivery) -> bool:
        return await self.store.run(lambda books: books.deliveries.cancel(self.owner, delivery.id))

    async def block(self, at: Place) -> None:
        await self.store.run(lambda books: books.deliveries.block(at))

    async def next_due(self) -> datetime | None:
        return await self.store.run(lambda books: books.deliveries.next_due())


def texts(deliveries: tuple[Delivery, ...]) -> list[str]:
    return [delivery.recipe.strip('"') for delivery in deliveries]


@pytest.fixture
async def owner(store: Store) -> str:
    return (await store.run(lambda books: books.people.owner(ADA))).id


@pytest.fixture
def outbox(store: Store, clock: Clock, owner: str) -> Outbox:
    return Outbox(store, clock, owner)


async def test_the_first_of_a_place_is_ours_at_once_and_nobody_elses(outbox: Outbox) -> None:
    one = await outbox.add("one")
    assert one.leased
    assert one.attempt == 1
    assert await outbox.claim() == ()


async def test_what_comes_behind_waits_until_the_one_before_is_finished(outbox: Outbox) -> None:
    one, two = await outbox.add("one"), await outbox.add("two")
    assert not two.leased
    assert await outbox.claim_at(place()) is None
    assert await outbox.finish(one)
    [claimed] = await outbox.claim()
    assert (claimed.id, claimed.attempt, claimed.recipe, claimed.place) == (two.id, 1, two.recipe, two.place)


async def test_two_added_in_one_transaction_stand_in_line(outbox: Outbox, owner: str) -> None:
    def both(books: Books) -> tuple[Delivery, Delivery]:
        add = books.deliveries.add
        return add(owner, place(), '"one"', None, LEASE), add(owner, place(), '"two"', None, LEASE)

    one, two = await outbox.store.run(both)
    assert (one.leased, two.leased) == (True, False)


@pytest.mark.parametrize("other", [place("D2"), place("D1", "17.5"), place().model_copy(update={"workspace": "T2"})])
async def test_places_do_not_wait_for_each_other(outbox: Outbox, other: Place) -> None:
    await outbox.add("one")
    assert (await outbox.add("two", other)).leased


async def test_the_transport_reference_is_no_part_of_the_place(outbox: Outbox) -> None:
    await outbox.add("one")
    moved = place().model_copy(update={"reference": {"service": "elsewhere"}})
    assert not (await outbox.add("two", moved)).leased


async def test_only_the_head_of_each_place_is_claimed_oldest_first(outbox: Outbox, clock: Clock) -> None:
    for text in ("a1", "a2"):
        await outbox.add(text, place("A"))
    for text in ("b1", "b2"):
        await outbox.add(text, place("B"))
    clock.forward(61)
    assert texts(await outbox.claim()) == ["a1", "b1"]
    assert await outbox.claim() == ()


async def test_a_claim_takes_no_more_than_its_limit(outbox: Outbox, clock: Clock) -> None:
    for n in range(5):
        await outbox.add(f"{n}", place(f"D{n}"))
    clock.forward(61)
    assert [len(await outbox.claim(2)) for _ in range(4)] == [2, 2, 1, 0]


async def test_a_lease_that_ran_out_is_claimed_again_as_another_attempt(outbox: Outbox, clock: Clock) -> None:
    one = await outbox.add("one")
    clock.forward(59)
    assert await outbox.claim() == ()
    clock.forward(1)
    [again] = await outbox.claim()
    assert (again.id, again.key, again.attempt) == (one.id, one.key, 2)


async def test_a_claim_that_ran_out_can_settle_nothing_any_more(outbox: Outbox, clock: Clock, store: Store) -> None:
    mine = await outbox.add("one")
    clock.forward(61)
    [theirs] = await outbox.claim()
    assert not await outbox.finish(mine, {"ts": "1"})
    assert not await outbox.retry(mine, 5)
    assert not await store.run(lambda books: books.deliveries.dead(mine, "why"))
    assert not await store.run(lambda books: books.deliveries.release(mine))
    assert await outbox.finish(theirs)
    assert not await outbox.finish(theirs)


async def test_a_reference_is_kept_to_bring_the_message_up_to_date(outbox: Outbox, store: Store, owner: str) -> None:
    one, two = await outbox.add("one"), await outbox.add("two", place("D2"))
    assert await outbox.finish(one, {"ts": "17.5", "channel": "D1"})
    assert await outbox.finish(two)
    assert await store.run(lambda books: books.deliveries.reference(owner, one.id)) == {"ts": "17.5", "channel": "D1"}
    assert await store.run(lambda books: books.deliveries.reference(owner, two.id)) is None


async def test_what_waits_to_be_tried_again_holds_up_its_place_only(outbox: Outbox, clock: Clock) -> None:
    one, _ = await outbox.add("one"), await outbox.add("two")
    assert await outbox.retry(one, 30)
    assert not await outbox.finish(one)
    assert (await outbox.add("other", place("D2"))).leased
    assert not (await outbox.add("three")).leased
    assert await outbox.claim() == ()
    assert await outbox.next_due() == clock() + timedelta(seconds=30)
    clock.forward(30)
    [again] = await outbox.claim()
    assert (again.id, again.attempt) == (one.id, 2)


async def test_an_attempt_that_sent_nothing_is_not_counted(outbox: Outbox, clock: Clock) -> None:
    one, two = await outbox.add("one"), await outbox.add("two")
    assert await outbox.retry(one, 5, counts=False)
    clock.forward(5)
    [again] = await outbox.claim()
    assert (again.id, again.attempt) == (one.id, 1)
    assert await outbox.store.run(lambda books: books.deliveries.release(again))
    [again] = await outbox.claim()
    assert (again.id, again.attempt) == (one.id, 1)
    assert not two.leased


async def test_the_dead_let_the_next_one_go(outbox: Outbox, store: Store) -> None:
    one, two = await outbox.add("one"), await outbox.add("two")
    assert await store.run(lambda books: books.deliveries.dead(one, "channel is gone"))
    [claimed] = await outbox.claim()
    assert claimed.id == two.id


async def test_what_is_due_later_waits_for_its_time_and_holds_up_nobody(outbox: Outbox, clock: Clock) -> None:
    later = await outbox.add("later", due=clock() + timedelta(days=14))
    assert not later.leased
    now = await outbox.add("now")
    assert now.leased
    assert await outbox.finish(now)
    assert await outbox.next_due() == later.due
    clock.forward(14 * 86400)
    [claimed] = await outbox.claim()
    assert (claimed.id, claimed.due, claimed.attempt) == (later.id, later.due, 1)


async def test_what_falls_due_behind_something_started_waits_for_it(outbox: Outbox, clock: Clock) -> None:
    await outbox.add("reminder", due=clock() + timedelta(seconds=10))
    reply = await outbox.add("reply")
    clock.forward(20)
    assert await outbox.claim() == ()
    assert not (await outbox.add("third")).leased
    await outbox.finish(reply)
    assert texts(await outbox.claim()) == ["reminder"]


async def test_an_aware_time_in_any_zone_is_the_same_instant(outbox: Outbox, clock: Clock) -> None:
    due = datetime(2026, 12, 1, 9, 0, tzinfo=ZoneInfo("America/New_York"))
    await outbox.add("later", due=due)
    assert await outbox.next_due() == datetime(2026, 12, 1, 14, 0, tzinfo=UTC)


async def test_a_blocked_place_waits_and_nothing_is_lost(
    outbox: Outbox, clock: Clock, store: Store, owner: str
) -> None:
    one, _ = await outbox.add("one"), await outbox.add("two")
    await outbox.add("later", due=clock() + timedelta(days=1))
    await outbox.add("other", place("D2"))
    await store.run(lambda books: books.deliveries.block(place()))
    assert not await outbox.finish(one)
    clock.forward(2 * 86400)
    assert texts(await outbox.claim()) == ["other"]
    assert await store.run(lambda books: books.deliveries.unblock(owner, place())) == 3
    assert texts(await outbox.claim()) == ["one"]
    assert await store.run(lambda books: books.deliveries.unblock(owner, place())) == 0


async def test_who_speaks_again_gets_what_was_held_in_every_thread_and_nobody_elses(
    outbox: Outbox, store: Store, owner: str
) -> None:
    ben = Outbox(store, outbox.clock, (await store.run(lambda books: books.people.owner(BEN))).id)
    places = [place("D1", "17.5"), place("D1", "18.5"), place().model_copy(update={"workspace": "T2"})]
    for where in places:
        await outbox.finish(await outbox.add("said", where), {"ts": "1"})
        await outbox.add("mine", where)
        await outbox.block(where)
    await ben.add("his", place("D9"))
    await store.run(lambda books: books.deliveries.block(place("D9")))
    assert await store.run(lambda books: books.deliveries.unblock(owner, place("D1"))) == 2
    assert [delivery.place.thread for delivery in await outbox.claim()] == ["17.5", "18.5"]


async def test_a_claim_says_how_long_it_is_ours(outbox: Outbox, clock: Clock) -> None:
    assert (await outbox.add("one")).lease == LEASE
    clock.forward(61)
    short = timedelta(seconds=7)
    [again] = await outbox.store.run(lambda books: books.deliveries.claim(clock(), 1, short))
    assert again.lease == short
    assert await outbox.next_due() == clock() + short


async def test_what_is_put_off_is_said_then_and_not_before(outbox: Outbox, clock: Clock, store: Store) -> None:
    one = await outbox.add("one", due=clock() + timedelta(hours=1))
    later = clock() + timedelta(hours=3)
    assert await outbox.reschedule(one, later)
    clock.forward(2 * 3600)
    assert await outbox.claim() == ()
    assert await outbox.reschedule(one, clock())
    [claimed] = await outbox.claim()
    assert (claimed.id, claimed.occurrence, claimed.attempt, claimed.due) == (one.id, 2, 1, clock())
    assert claimed.key != one.key


async def test_a_send_under_way_can_not_settle_what_was_put_off_meanwhile(
    outbox: Outbox, clock: Clock, store: Store
) -> None:
    one, two = await outbox.add("one"), await outbox.add("two")
    later = clock() + timedelta(hours=1)
    assert await outbox.reschedule(one, later)
    assert not await outbox.finish(one, {"ts": "1"})
    assert not await outbox.retry(one, 5)
    [claimed] = await outbox.claim()
    assert claimed.id == two.id
    assert await outbox.finish(claimed)
    clock.forward(3600)
    assert texts(await outbox.claim()) == ["one"]


async def test_what_is_cancelled_is_gone_and_stays_gone(outbox: Outbox, clock: Clock, store: Store) -> None:
    sending, later = await outbox.add("sending"), await outbox.add("later", due=clock() + timedelta(hours=1))
    for delivery in (sending, later):
        assert await outbox.cancel(delivery)
        assert not await outbox.cancel(delivery)
    assert not await outbox.finish(sending, {"ts": "1"})
    clock.forward(7200)
    assert await outbox.claim() == ()
    assert await store.run(lambda books: books.deliveries.export(outbox.owner)) == []


async def test_what_was_said_can_be_neither_put_off_nor_cancelled(outbox: Outbox, clock: Clock, store: Store) -> None:
    one = await outbox.add("one")
    await outbox.finish(one, {"ts": "1"})
    assert not await outbox.reschedule(one, clock())
    assert not await outbox.cancel(one)
    assert await store.run(lambda books: books.deliveries.reference(outbox.owner, one.id)) == {"ts": "1"}


async def test_nobody_puts_off_or_cancels_what_is_somebody_elses(outbox: Outbox, clock: Clock, store: Store) -> None:
    one = await outbox.add("one", due=clock() + timedelta(hours=1))
    ben = Outbox(store, clock, (await store.run(lambda books: books.people.owner(BEN))).id)
    assert not await ben.reschedule(one, clock())
    assert not await ben.cancel(one)


async def test_next_due_tells_when_something_can_be_claimed(outbox: Outbox, clock: Clock) -> None:
    assert await outbox.next_due() is None
    one, _ = await outbox.add("one"), await outbox.add("two")
    assert await outbox.next_due() == clock() + LEASE
    await outbox.finish(one)
    assert await outbox.next_due() == clock()


async def test_two_stores_claiming_at_once_never_share_a_delivery(outbox: Outbox, clock: Clock, opens: Opens) -> None:
    for n in range(40):
        await outbox.add(f"{n}", place(f"D{n % 20}"))
    clock.forward(61)
    other = Outbox(await opens(), clock, outbox.owner)
    claims = await asyncio.gather(*(box.claim(5) for box in (outbox, other) * 6))
    claimed = [delivery.place.conversation for claim in claims for delivery in claim]
    assert sorted(claimed) == sorted(f"D{n}" for n in range(20))


async def test_two_stores_adding_to_one_place_at_once_start_one(outbox: Outbox, clock: Clock, opens: Opens) -> None:
    other = Outbox(await opens(), clock, outbox.owner)
    added = await asyncio.gather(*(box.add("one") for box in (outbox, other) * 5))
    assert sum(delivery.leased for delivery in added) == 1


async def test_a_delivery_to_somebody_erased_can_not_be_settled(outbox: Outbox, store: Store, owner: str) -> None:
    one = await outbox.add("one")
    await store.run(lambda books: books.forget(owner))
    assert not await outbox.finish(one, {"ts": "1"})
    assert await outbox.claim() == ()


async def test_what_was_sent_is_cleared_away_after_thirty_days(
    outbox: Outbox, clock: Clock, store: Store, owner: str
) -> None:
    one = await outbox.add("one")
    await outbox.finish(one, {"ts": "1"})
    await outbox.add("waits", due=clock() + timedelta(days=60))
    clock.forward(30 * 86400 - 1)
    assert await store.run(lambda books: books.deliveries.clear(clock(), 10)) == 0
    clock.forward(1)
    assert await store.run(lambda books: books.deliveries.clear(clock(), 10)) == 1
    assert await store.run(lambda books: books.deliveries.reference(owner, one.id)) is None
    assert await outbox.next_due() is not None


async def test_one_that_does_not_open_is_given_up_and_the_others_go(
    outbox: Outbox, clock: Clock, database: Database
) -> None:
    broken, _ = await outbox.add("broken"), await outbox.add("behind it")
    await outbox.add("elsewhere", place("D2"))
    clock.forward(61)
    if database.is_postgres:
        database.query(f"UPDATE deliveries SET recipe = place WHERE id = '{broken.id}';")
    else:
        _alter(database.url, broken.id)
    assert texts(await outbox.claim()) == ["elsewhere"]
    assert texts(await outbox.claim()) == ["behind it"]


def _alter(url: str, id: str) -> None:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.execute("UPDATE deliveries SET recipe = place WHERE id = ?", (id,))
    connection.commit()
    connection.close()


async def test_whoever_listens_hears_of_what_is_due_at_once(
    outbox: Outbox, clock: Clock, opens: Opens, database: Database
) -> None:
    here, elsewhere = asyncio.Event(), asyncio.Event()
    await outbox.store.listen(here.set)
    await (await opens()).listen(elsewhere.set)
    later = await outbox.add("later", due=clock() + timedelta(days=1))
    await outbox.add("now", place("D2"))
    await asyncio.sleep(0.1)
    # Nobody needs to be woken for what waits, or for what is being sent.
    assert not here.is_set()
    assert not elsewhere.is_set()
    await outbox.reschedule(later, clock())
    async with asyncio.timeout(10):
        await here.wait()
        if database.is_postgres:
            await elsewhere.wait()
