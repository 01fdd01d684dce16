"""How fast Teams lets a bot speak: so often in one conversation, so often in one tenant."""

import asyncio
import time
from collections import deque
from collections.abc import Callable

from core.delivery.delivery import Later

IN_CONVERSATION = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
"""At most so many messages within so many seconds; platform documentation, "rate limits per bot per thread"."""

IN_TENANT = ((50, 1.0),)

_MOST_KEPT = 10_000


class Pace:
    """A turn for each message, in the order asked for. What would have to wait longer than `patience` is for later."""

    def __init__(self, patience: float = 10.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience
        self._clock = clock
        self._turns: dict[tuple[str, str], deque[float]] = {}

    async def turn(self, tenant: str, conversation: str) -> None:
        """Returns when it is this message's turn. Raises Later when that is too long to wait for."""
        now = self._clock()
        said = (self._of("conversation", conversation), self._of("tenant", tenant))
        at = max(_next(said[0], IN_CONVERSATION, now), _next(said[1], IN_TENANT, now))
        if at - now > self._patience:
            raise Later(at - now)
        for turns in said:
            turns.append(at)
        if at > now:
            await asyncio.sleep(at - now)

    def _of(self, kind: str, name: str) -> deque[float]:
        longest = max(most for most, _ in (IN_CONVERSATION if kind == "conversation" else IN_TENANT))
        turns = self._turns.pop((kind, name), None) or deque(maxlen=longest)
        self._turns[kind, name] = turns
        if len(self._turns) > _MOST_KEPT:
            del self._turns[next(iter(self._turns))]
        return turns


def _next(turns: deque[float], limits: tuple[tuple[int, float], ...], now: float) -> float:
    """The earliest moment at which one more keeps within every limit."""
    free = [turns[-most] + seconds for most, seconds in limits if len(turns) >= most]
    return max(now, *free) if free else now
