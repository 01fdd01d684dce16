import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable, Iterable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from core.delivery.courier import Courier
from core.delivery.delivery import Blocked, Delivery, Later, Refused
from core.delivery.fate import Patience
from core.errors import StoreUnreachable
from core.people import Place
from core.store import Books, Store
from tests.contracts.conftest import ADA, LEASE, Clock, Opens, place

SHORT = Patience(attempts=3, first=timedelta(seconds=10), longest=timedelta(seconds=10))


class Platform:
    """A chat platform: it hears what is sent, in order, and fails where it is told to."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.attempts: list[int] = []
        self.fails: dict[str, list[BaseException]] = {}
        self.busy = 0
        self.most = 0
        self.together: set[str] = set()
        self.slow = 0.0
        self.gate: asyncio.Event | None = None

    def has_tried(self, attempts: list[int]) -> bool:
        return self.attempts == attempts

    async def send(self, place: Place, delivery: Delivery) -> dict[str, Any]:
        text = delivery.recipe.strip('"')
        assert place.conversation not in self.together, "two at once in one place"
        self.together.add(place.conversation)
        self.busy += 1
        self.most = max(self.most, self.busy)
        self.attempts.append(delivery.attempt)
        try:
            await asyncio.sleep(self.slow)
            if self.gate:
                await self.gate.wait()
            if self.fails.get(text):
                raise self.fails[text].pop(0)
            self.heard.append(text)
            return {"ts": str(len(self.heard))}
        finally:
            self.busy -= 1
            self.together.discard(place.conversation)


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
async def courier(store: Store, platform: Platform, clock: Clock) -> AsyncIterator[Courier]:
    courier = Courier(store, {"slack": platform}, clock, lease=LEASE, patience=SHORT)
    yield courier
    await courier.stop()


@pytest.fixture
async def owner(store: Store) -> str:
    return (await store.run(lambda books: books.people.owner(ADA))).id


def adding(owner: str, said: Iterable[tuple[str, Place]]) -> Callable[[Books], tuple[Delivery, ...]]:
    def unit(books: Books) -> tuple[Delivery, ...]:
        return tuple(books.deliveries.add(owner, where, f'"{text}"', None, LEASE) for text, where in said)

    return unit


async def say(store: Store, owner: str, *texts: str, at: Place | None = None) -> tuple[Delivery, ...]:
    return await store.run(adding(owner, [(text, at or place()) for text in texts]))


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.01)
    pytest.fail("it did not come true in ten seconds")


async def test_what_was_just_written_is_sent_at_once_and_in_order(
    courier: Courier, store: Store, owner: str, platform: Platform
) -> None:
    one, two, three = await say(store, owner, "one", "two", "three")
    await courier.carry([one, two, three])
    assert platform.heard == ["one", "two", "three"]
    assert await store.run(lambda books: books.deliveries.reference(owner, one.id)) == {"ts": "1"}
    assert await store.run(lambda books: books.deliveries.next_due()) is None


async def test_places_are_served_at_the_same_time(
    courier: Courier, store: Store, owner: str, platform: Platform
) -> None:
    platform.slow = 0.05
    deliveries = await store.run(adding(owner, [(f"{n}", place(f"D{n % 4}")) for n in range(8)]))
    await courier.carry(deliveries)
    assert platform.most == 4
    for first in range(4):
        assert platform.heard.index(f"{first}") < platform.heard.index(f"{first + 4}")


async def test_carrying_nothing_is_nothing(courier: Courier) -> None:
    await courier.carry([])


async def test_what_fails_is_tried_again_before_what_comes_behind(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    platform.fails["one"] = [ConnectionResetError(), TimeoutError()]
    await courier.carry(await say(store, owner, "one", "two"))
    assert platform.heard == []
    running = asyncio.create_task(courier.run())
    for attempts in ([1, 2], [1, 2, 3, 1]):
        clock.forward(11)
        courier.wake()
        await until(partial(platform.has_tried, attempts))
    await until(lambda: platform.heard == ["one", "two"])
    assert platform.attempts == [1, 2, 3, 1]
    await courier.stop()
    await running


async def test_after_the_last_attempt_the_next_one_goes(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    platform.fails["one"] = [RuntimeError("what was said") for _ in range(9)]
    one, *_ = await say(store, owner, "one", "two")
    await courier.carry([one])
    for _ in range(2):
        clock.forward(11)
        await courier.carry(await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE)))
    assert platform.heard == ["two"]
    assert platform.attempts == [1, 2, 3, 1]
    dead = next(line for line in await _exported(store, owner) if line["id"] == one.id)
    assert (dead["state"], dead["why"]) == ("dead", "RuntimeError")
    assert one.id in caplog.text
    assert "what was said" not in caplog.text


async def test_a_refused_message_lets_the_next_one_go(
    courier: Courier, store: Store, owner: str, platform: Platform
) -> None:
    platform.fails["one"] = [Refused("msg_too_long")]
    await courier.carry(await say(store, owner, "one", "two"))
    assert platform.heard == ["two"]


async def test_a_platform_that_asks_to_wait_is_asked_again_then_and_not_before(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    platform.fails["one"] = [Later(30)]
    await courier.carry(await say(store, owner, "one", "two"))
    clock.forward(29)
    assert await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE)) == ()
    clock.forward(5)
    await courier.carry(await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE)))
    assert platform.heard == ["one", "two"]
    assert platform.attempts == [1, 1, 1]


async def test_a_blocked_place_keeps_all_that_is_meant_for_it(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    platform.fails["one"] = [Blocked("account_inactive")]
    await courier.carry(await say(store, owner, "one", "two"))
    await courier.carry(await say(store, owner, "elsewhere", at=place("D2")))
    clock.forward(3600)
    assert await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE)) == ()
    assert platform.heard == ["elsewhere"]
    await store.run(lambda books: books.deliveries.unblock(owner, place()))
    await courier.carry(await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE)))
    assert platform.heard == ["elsewhere", "one", "two"]


async def test_what_no_sender_here_can_take_is_left_to_another(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    teams = place().model_copy(update={"platform": "teams"})
    await courier.carry(await say(store, owner, "one", at=teams))
    clock.forward(61)
    [left] = await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE))
    assert left.attempt == 1
    assert platform.attempts == []


async def test_running_sends_what_falls_due(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    due = clock() + timedelta(days=1)
    await store.run(lambda books: books.deliveries.add(owner, place(), '"later"', due, LEASE))
    running = asyncio.create_task(courier.run())
    await asyncio.sleep(0.1)
    assert platform.heard == []
    clock.forward(86400)
    courier.wake()
    await until(lambda: platform.heard == ["later"])
    await courier.stop()
    await running


async def test_running_takes_over_what_another_process_left(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    await say(store, owner, "one", "two")
    clock.forward(61)
    running = asyncio.create_task(courier.run())
    await until(lambda: platform.heard == ["one", "two"])
    assert platform.attempts == [2, 1]
    await courier.stop()
    await running


async def test_no_more_places_are_served_at_once_than_allowed(
    store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    platform.slow = 0.02
    await store.run(adding(owner, [(f"{n}", place(f"D{n}")) for n in range(20)]))
    clock.forward(61)
    courier = Courier(store, {"slack": platform}, clock, lease=LEASE, at_once=3)
    running = asyncio.create_task(courier.run())
    await until(lambda: len(platform.heard) == 20)
    assert platform.most == 3
    await courier.stop()
    await running


async def test_two_processes_send_each_once(
    store: Store, opens: Opens, owner: str, platform: Platform, clock: Clock
) -> None:
    platform.slow = 0.005
    await store.run(adding(owner, [(f"{n}", place(f"D{n % 10}")) for n in range(60)]))
    clock.forward(61)
    couriers = [Courier(each, {"slack": platform}, clock, lease=LEASE, at_once=4) for each in (store, await opens())]
    running = [asyncio.create_task(courier.run()) for courier in couriers]
    await until(lambda: len(platform.heard) >= 60)
    for courier in couriers:
        await courier.stop()
    await asyncio.gather(*running)
    assert sorted(platform.heard, key=int) == [f"{n}" for n in range(60)]
    for first in range(10):
        in_place = [int(text) for text in platform.heard if int(text) % 10 == first]
        assert in_place == sorted(in_place)


async def test_stopping_ends_what_is_in_flight_and_gives_back_the_rest(
    store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    platform.gate = asyncio.Event()
    courier = Courier(store, {"slack": platform}, clock, lease=LEASE)
    deliveries = await say(store, owner, "one", "two")
    carrying = asyncio.create_task(courier.carry(deliveries))
    await until(lambda: platform.busy == 1)
    stopping = asyncio.create_task(courier.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    platform.gate.set()
    await stopping
    await carrying
    assert platform.heard == ["one"]
    await courier.carry(await say(store, owner, "three", at=place("D2")))
    claimed = await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE))
    assert [(each.recipe, each.attempt) for each in claimed] == [('"two"', 1), ('"three"', 1)]


async def test_a_send_that_takes_too_long_is_given_up_before_its_lease_ends(
    courier: Courier, store: Store, owner: str, platform: Platform
) -> None:
    platform.slow = 5
    short = timedelta(seconds=0.2)
    written = await store.run(lambda books: books.deliveries.add(owner, place(), '"one"', None, short))
    async with asyncio.timeout(2):
        await courier.carry([written])
    [waits] = await _exported(store, owner)
    assert (waits["state"], waits["why"], waits["attempt"]) == ("pending", "TimeoutError", 1)


async def test_a_send_that_was_cancelled_from_within_is_tried_again(
    courier: Courier, store: Store, owner: str, platform: Platform
) -> None:
    platform.fails["one"] = [asyncio.CancelledError("what was said")]
    await courier.carry(await say(store, owner, "one"))
    [waits] = await _exported(store, owner)
    assert (waits["state"], waits["why"], waits["attempt"]) == ("pending", "CancelledError", 1)


class Stubborn:
    """A platform that takes too long, and does not take being cancelled for an answer: it fails, or is done."""

    def __init__(self, fails: Exception | None) -> None:
        self.fails = fails
        self.begun = asyncio.Event()
        self.ended = asyncio.Event()

    async def send(self, place: Place, delivery: Delivery) -> dict[str, Any]:
        self.begun.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            if self.fails:
                raise self.fails from None
        finally:
            self.ended.set()
        return {"ts": "1"}


@pytest.mark.parametrize("fails", [None, RuntimeError("what was said")])
async def test_what_a_send_says_after_its_time_is_no_log_line(
    store: Store, owner: str, clock: Clock, caplog: pytest.LogCaptureFixture, fails: Exception | None
) -> None:
    courier = Courier(store, {"slack": Stubborn(fails)}, clock, lease=LEASE, patience=SHORT)
    short = timedelta(seconds=0.2)
    await courier.carry([await store.run(lambda books: books.deliveries.add(owner, place(), '"one"', None, short))])
    gc.collect()
    await asyncio.sleep(0)
    [waits] = await _exported(store, owner)
    assert (waits["state"], waits["why"], waits["attempt"]) == ("pending", "TimeoutError", 1)
    assert "what was said" not in caplog.text
    assert "never retrieved" not in caplog.text


async def test_a_walk_that_is_cancelled_leaves_no_send_behind(store: Store, owner: str, clock: Clock) -> None:
    stubborn = Stubborn(RuntimeError("what was said"))
    courier = Courier(store, {"slack": stubborn}, clock, lease=LEASE)
    [one] = await say(store, owner, "one")
    carrying = asyncio.create_task(courier.carry([one]))
    await stubborn.begun.wait()
    next(task for task in asyncio.all_tasks() if task.get_name() == f"delivery {one.id}").cancel()
    async with asyncio.timeout(2):
        await stubborn.ended.wait()
        await carrying


async def test_a_clock_set_ahead_and_back_by_an_hour_loses_nothing_and_doubles_nothing(
    courier: Courier, store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    half_past = clock() + timedelta(minutes=30)
    await store.run(lambda books: books.deliveries.add(owner, place(), '"early"', half_past))
    await store.run(lambda books: books.deliveries.add(owner, place("D2"), '"right"', half_past + timedelta(hours=1)))
    running = asyncio.create_task(courier.run())
    clock.forward(3600)
    courier.wake()
    await until(lambda: platform.heard == ["early"])
    clock.forward(-3600)
    await courier.carry(await say(store, owner, "reply", at=place("D3")))
    assert platform.heard == ["early", "reply"]
    clock.forward(5400)
    courier.wake()
    await until(lambda: platform.heard == ["early", "reply", "right"])
    assert platform.attempts == [1, 1, 1]
    await courier.stop()
    await running


class Flaky:
    """A store that is away while `down`, and counts what it is asked."""

    def __init__(self, store: Store, *, down: bool = True) -> None:
        self._store = store
        self.down = down
        self.asked = 0

    async def run(self, work: Callable[[Books], Any]) -> Any:
        self.asked += 1
        if self.down:
            raise StoreUnreachable("away")
        return await self._store.run(work)


async def test_what_was_said_while_the_store_was_away_is_not_said_again(
    store: Store, owner: str, platform: Platform, clock: Clock
) -> None:
    flaky = Flaky(store)
    courier = Courier(flaky, {"slack": platform}, clock, lease=LEASE)
    carrying = asyncio.create_task(courier.carry(await say(store, owner, "one", "two")))
    await until(lambda: flaky.asked > 1)
    assert platform.heard == ["one"]
    flaky.down = False
    await carrying
    assert platform.heard == ["one", "two"]
    assert platform.attempts == [1, 1]


async def test_a_store_that_stays_away_stops_nothing_for_good(
    store: Store, owner: str, platform: Platform, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    flaky = Flaky(store)
    courier = Courier(flaky, {"slack": platform}, clock, lease=LEASE)
    short = timedelta(seconds=0.1)
    await courier.carry([await store.run(lambda books: books.deliveries.add(owner, place(), '"one"', None, short))])
    clock.forward(1)
    running = asyncio.create_task(courier.run())
    await until(lambda: flaky.asked > 3)
    flaky.down = False
    courier.wake()
    await until(lambda: platform.attempts == [1, 2])
    await courier.stop()
    await running
    assert "StoreUnreachable" in caplog.text


@pytest.mark.parametrize("many", [1, 3, 20])
async def test_what_ends_together_is_settled_together_and_each_for_itself(
    store: Store, owner: str, platform: Platform, clock: Clock, many: int
) -> None:
    """Said, put off meanwhile, asked to wait, refused, broken: whatever shares their transaction, each gets its own."""
    platform.gate = asyncio.Event()
    counted = Flaky(store, down=False)
    courier = Courier(counted, {"slack": platform}, clock, lease=LEASE, patience=SHORT)
    platform.fails = {"later": [Later(60)], "refused": [Refused("no")], "broken": [OSError()]}
    firsts = [(f"{n}", place(f"D{n}")) for n in range(many)] + [(name, place(name)) for name in platform.fails]
    written = await store.run(adding(owner, firsts + [(f"{n} again", place(f"D{n}")) for n in range(many)]))
    carrying = asyncio.create_task(courier.carry(written))
    await until(lambda: platform.busy == many + 3)
    tomorrow = clock() + timedelta(days=1)
    assert await store.run(lambda books: books.deliveries.reschedule(owner, written[0].id, tomorrow))
    platform.gate.set()
    await carrying
    assert sorted(platform.heard) == sorted([f"{n}" for n in range(many)] + [f"{n} again" for n in range(many)])
    states = {line["id"]: line["state"] for line in await _exported(store, owner)}
    assert [states[each.id] for each in written] == (
        ["pending"] + ["sent"] * (many - 1) + ["pending", "dead", "pending"] + ["sent"] * many
    )
    assert counted.asked < many + 4


async def test_a_delivery_to_somebody_erased_on_its_way_troubles_nobody(
    courier: Courier, store: Store, owner: str, platform: Platform
) -> None:
    platform.gate = asyncio.Event()
    carrying = asyncio.create_task(courier.carry(await say(store, owner, "one", "two")))
    await until(lambda: platform.busy == 1)
    await store.run(lambda books: books.forget(owner))
    platform.gate.set()
    await carrying
    assert platform.heard == ["one"]


async def _exported(store: Store, owner: str) -> list[Any]:
    lines = await store.run(lambda books: books.deliveries.export(owner))
    return list(lines)
