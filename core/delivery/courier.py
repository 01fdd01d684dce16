"""Takes deliveries from the outbox to their platforms, in order within each place, until each is settled."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial

from pydantic import JsonValue

from core.attempt import Attempt
from core.delivery.delivery import LEASE, Delivery, Sender
from core.delivery.fate import Fate, Patience, Waits, fate_of
from core.delivery.ports import Books, Store
from core.delivery.settling import Settling
from core.errors import GraciousError

log = logging.getLogger(__name__)

_LONGEST_SLEEP = 1.0
_SHORTEST_SLEEP = 0.02
_BETWEEN_CLEARANCES = timedelta(hours=1)
_CLEARED_AT_ONCE = 1000
# How long what no sender of this process can take is left to a process that has one.
_ELSEWHERE = timedelta(minutes=1)


class Courier:
    """One a process. `carry` sends what was just written; `run` sends what falls due, here or anywhere.

    `lease` is how long what is claimed here is ours. A send gets half of its delivery's lease: none outlives it.
    `at_once` bounds the places that `run` sends to at the same time.
    """

    def __init__(
        self,
        store: Store,
        senders: Mapping[str, Sender],
        clock: Callable[[], datetime],
        *,
        lease: timedelta = LEASE,
        at_once: int = 100,
        patience: Patience | None = None,
    ) -> None:
        self._store = store
        self._senders = senders
        self._clock = clock
        self._lease = lease
        self._at_once = at_once
        self._patience = patience or Patience()
        self._walks: set[asyncio.Task[None]] = set()
        self._settling = Settling(store, clock, lease, lambda: len(self._walks))
        self._woken = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()
        self._stopping = False
        self._next_clearance: datetime | None = None

    async def carry(self, deliveries: Iterable[Delivery]) -> None:
        """Sends those leased to us, then what else is due in their places. Returns when they are settled.

        Raises nothing: what can't be sent now is tried again by `run`, here or in another process.
        """
        waiting = tuple(deliveries)
        leased = [delivery for delivery in waiting if delivery.leased]
        walks = [self._set_out(delivery) for delivery in leased]
        if any(all(other.place != ours.place for ours in leased) for other in waiting if not other.leased):
            self.wake()
        if walks:
            await asyncio.wait(walks)

    async def run(self) -> None:
        """Sends whatever falls due, until `stop`."""
        self._ended.clear()
        try:
            while not self._stopping:
                self._woken.clear()
                pause = await self._round()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), pause)
        finally:
            self._ended.set()

    def wake(self) -> None:
        """Something may have fallen due."""
        self._woken.set()

    async def stop(self) -> None:
        """Ends what is in flight and gives back what is not begun. Returns when nothing of ours is left."""
        self._stopping = self._settling.stopping = True
        self.wake()
        await self._ended.wait()
        while self._walks:
            await asyncio.wait(self._walks)

    def _crowded(self) -> bool:
        """Too few are back to look for more: a look takes the database as long for one as for many."""
        return len(self._walks) > self._at_once // 2

    async def _round(self) -> float:
        """Sets out with what is due. Returns for how many seconds to sleep, unless woken."""
        if self._crowded():
            return _LONGEST_SLEEP
        free, now = self._at_once - len(self._walks), self._clock()
        try:
            claimed, next_due = await self._store.run(partial(self._look, now=now, free=free))
        except GraciousError as error:
            log.warning("deliveries wait: %s", error)
            return _LONGEST_SLEEP
        for delivery in claimed:
            self._set_out(delivery)
        if len(claimed) == free:
            return _LONGEST_SLEEP if self._crowded() else 0.0
        until = (next_due - now).total_seconds() if next_due else _LONGEST_SLEEP
        return min(max(until, _SHORTEST_SLEEP), _LONGEST_SLEEP)

    def _look(self, books: Books, now: datetime, free: int) -> tuple[tuple[Delivery, ...], datetime | None]:
        if self._next_clearance is None or now >= self._next_clearance:
            self._next_clearance = now + _BETWEEN_CLEARANCES
            books.clear(now, _CLEARED_AT_ONCE)
        claimed = books.deliveries.claim(now, free, self._lease)
        return claimed, None if len(claimed) == free else books.deliveries.next_due()

    def _set_out(self, delivery: Delivery) -> asyncio.Task[None]:
        walk = asyncio.create_task(self._walk(delivery), name=f"delivery {delivery.id}")
        self._walks.add(walk)
        walk.add_done_callback(self._back)
        return walk

    def _back(self, walk: "asyncio.Task[None]") -> None:
        crowded = self._crowded()
        self._walks.discard(walk)
        if crowded and not self._crowded():
            self.wake()
        if not walk.cancelled() and (error := walk.exception()):
            # Its lease runs out and it is claimed again, so nothing is lost.
            log.warning("%s is left to its lease: %s", walk.get_name(), type(error).__name__)

    async def _walk(self, delivery: Delivery) -> None:
        """One place: this delivery, then those behind it for as long as they are due."""
        behind: Delivery | None = delivery
        while behind is not None:
            behind = await self._hand_over(behind)

    async def _hand_over(self, delivery: Delivery) -> Delivery | None:
        if self._stopping:
            await self._store.run(lambda books: books.deliveries.release(delivery))
            return None
        return await self._settling.settle(delivery, await self._send(delivery))

    async def _send(self, delivery: Delivery) -> Fate:
        sender = self._senders.get(delivery.place.platform)
        if sender is None:
            return Waits(self._clock() + _ELSEWHERE, "no sender for its platform", counts=False)
        said: Mapping[str, JsonValue] = {}
        # Whatever it raises, be it that it was cancelled, is its result and ends no walk.
        with Attempt() as attempt:
            async with asyncio.timeout(delivery.lease.total_seconds() / 2) as limit:
                said = await sender.send(delivery.place, delivery)
        if _is_cancelled():
            raise asyncio.CancelledError
        result = TimeoutError() if limit.expired() else attempt.error or said
        return fate_of(delivery, result, self._clock(), self._patience)


def _is_cancelled() -> bool:
    """Whether this walk is, and not only what was awaited in it."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
