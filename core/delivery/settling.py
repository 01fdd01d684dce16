"""Writes down what came of sends: all that end at about the same time in one transaction."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from core.delivery.delivery import Delivery
from core.delivery.fate import Fate, Held, Lost, Sent, Waits, settle_all
from core.delivery.ports import Books, Store
from core.errors import StoreUnreachable

log = logging.getLogger(__name__)

_BETWEEN_TRIES = 0.5
# A transaction costs as much for one as for a dozen. So in a crowd the first to end waits this long for more, seconds.
_GATHERS = 0.01
_CROWD = 8


@dataclass(frozen=True, slots=True, eq=False)
class Sending:
    """A send that ended, and who waits to hear what is next in its place."""

    delivery: Delivery
    fate: Fate
    told: "asyncio.Future[Delivery | None]"
    give_up: float


class Settling:
    """`settle` what came of each send. What is next in its place is claimed in the same transaction.

    While the database is away what was said is kept here, for as long as its lease holds: else it would be said
    again. `stopping`: nothing more is claimed. `under_way` tells how many sends are, those that ended included.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], lease: timedelta, under_way: Callable[[], int]
    ) -> None:
        self._store = store
        self._under_way = under_way
        self._clock = clock
        self._lease = lease
        self._ended: list[Sending] = []
        self._task: asyncio.Task[None] | None = None
        self.stopping = False

    async def settle(self, delivery: Delivery, fate: Fate) -> Delivery | None:
        """Returns what is next in its place, leased to us, once that is committed.

        Raises what the store raises when it does not answer for the rest of the lease.
        """
        loop = asyncio.get_running_loop()
        ended = Sending(delivery, fate, loop.create_future(), loop.time() + delivery.lease.total_seconds() / 2)
        self._ended.append(ended)
        if self._task is None:
            self._task = asyncio.create_task(self._settle_all(), name="settling")
        return await ended.told

    async def _settle_all(self) -> None:
        try:
            while self._ended:
                if _CROWD <= self._under_way() > 2 * len(self._ended):
                    await asyncio.sleep(_GATHERS)
                batch, self._ended = self._ended, []
                await self._settle(batch)
        finally:
            self._task = None

    async def _settle(self, batch: Sequence[Sending]) -> None:
        writing = self._store.run(partial(self._write, batch=batch))
        [written] = await asyncio.gather(writing, return_exceptions=True)
        match written:
            case StoreUnreachable():
                await self._wait_for_the_store(batch, written)
            case BaseException() if len(batch) == 1:
                _tell(batch[0], written)
            case BaseException():  # one that can't be written must not take the others along
                for each in batch:
                    await self._settle([each])
            case _:
                for each, (ours, behind) in zip(batch, written, strict=True):
                    _report(each.delivery, each.fate, ours)
                    _tell(each, behind)

    async def _wait_for_the_store(self, batch: Sequence[Sending], error: StoreUnreachable) -> None:
        now = asyncio.get_running_loop().time()
        for each in batch:
            if each.give_up < now:
                _tell(each, error)
            else:
                self._ended.append(each)
        await asyncio.sleep(_BETWEEN_TRIES)

    def _write(self, books: Books, batch: Sequence[Sending]) -> list[tuple[bool, Delivery | None]]:
        """For each whether it was still ours to settle, and what was claimed behind it."""
        ours = settle_all(books.deliveries, [(each.delivery, each.fate) for each in batch])
        free = [] if self.stopping else [each for each in batch if isinstance(each.fate, Sent | Lost)]
        claimed = books.deliveries.claim_behind([each.delivery.place for each in free], self._clock(), self._lease)
        behind = dict(zip(free, claimed, strict=True))
        return [(mine, behind.get(each)) for each, mine in zip(batch, ours, strict=True)]


def _tell(ended: Sending, outcome: Delivery | BaseException | None) -> None:
    if ended.told.cancelled():
        return
    if isinstance(outcome, BaseException):
        ended.told.set_exception(outcome)
    else:
        ended.told.set_result(outcome)


def _report(delivery: Delivery, fate: Fate, ours: bool) -> None:
    """Ids and kinds only: what is said, where, and why not, is for nobody's log."""
    if not ours:
        log.warning("delivery %s attempt %d outlived its lease", delivery.id, delivery.attempt)
    elif isinstance(fate, Lost | Held):
        log.warning("delivery %s attempt %d: %s", delivery.id, delivery.attempt, type(fate).__name__.lower())
    elif isinstance(fate, Waits):
        log.info("delivery %s attempt %d is tried again later", delivery.id, delivery.attempt)
