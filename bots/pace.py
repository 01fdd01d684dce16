"""How fast a platform lets a bot speak: so often in one conversation, so often in one workspace or tenant.

What nobody waits for, such as reminders at nine in the morning, leaves a part of a workspace's turns to answers, and
lines up for the rest: each is told a moment of its own to come back at.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from core.delivery.delivery import Later

K = TypeVar("K")
V = TypeVar("V")

Limits = tuple[tuple[int, float], ...]
"""At most so many messages within so many seconds, of each pair."""

_MOST_KEPT = 10_000
_UNHURRIED = 1.2


@dataclass(frozen=True, slots=True)
class Limit:
    """In one conversation, in one workspace, and in one workspace of what nobody waits for, all else included."""

    conversation: Limits
    workspace: Limits
    unasked: Limits


class Pace:
    """A turn for each message, in the order asked for. What would have to wait longer than `patience` is for later.

    `patience` in seconds; what nobody waits for has a tenth of it, so that it takes up no place meanwhile.
    """

    def __init__(self, limit: Limit, patience: float = 10.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        limits = (*limit.conversation, *limit.workspace, *limit.unasked)
        self._longest = max(most for most, _ in limits)
        self._patience = patience
        self._clock = clock
        self._turns: dict[tuple[str, ...], deque[float]] = {}
        self._rests: dict[str, float] = {}
        self._put_off: dict[str, float] = {}

    async def turn(self, workspace: str, conversation: str, *, unasked: bool = False) -> None:
        """Returns when it is this message's turn. Raises Later when that is too long to wait for."""
        now = self._clock()
        rests = self._rests.get(workspace, now) - now
        if rests > 0:
            raise Later(rests)
        shared = self._limit.unasked if unasked else self._limit.workspace
        here = self._of("conversation", workspace, conversation)
        all_of_it = self._of("workspace", workspace)
        at = max(_next(here, self._limit.conversation, now), _next(all_of_it, shared, now))
        if at - now > (self._patience / 10 if unasked else self._patience):
            raise Later((self._lined_up(workspace, at, shared) if unasked else at) - now)
        for turns in (here, all_of_it):
            turns.append(at)
        if at > now:
            await asyncio.sleep(at - now)

    def rest(self, workspace: str, seconds: float) -> None:
        """The platform asks to wait: whoever else spoke there meanwhile would only be told the same."""
        self._rests[workspace] = self._clock() + seconds
        _forget(self._rests)

    def _lined_up(self, workspace: str, at: float, limits: Limits) -> float:
        """A moment behind all that were put off before, no sooner than `at`."""
        step = max(seconds / most for most, seconds in limits) * _UNHURRIED
        moment = max(self._put_off.pop(workspace, 0.0) + step, at)
        self._put_off[workspace] = moment
        _forget(self._put_off)
        return moment

    def _of(self, *name: str) -> deque[float]:
        turns = self._turns.pop(name, None) or deque(maxlen=self._longest)
        self._turns[name] = turns
        _forget(self._turns)
        return turns


def _next(turns: deque[float], limits: Limits, now: float) -> float:
    """The earliest moment at which one more keeps within every limit."""
    free = [turns[-most] + seconds for most, seconds in limits if len(turns) >= most]
    return max(now, *free) if free else now


def _forget(kept: dict[K, V]) -> None:
    """The one that was used longest ago, where there are many."""
    if len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]
