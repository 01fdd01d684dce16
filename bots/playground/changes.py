"""What changes while somebody watches: a revision for each change, and waiting for the next one."""

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import TypeVar

T = TypeVar("T")


class Changing:
    """Every change gets the next revision number, so that the page can ask for what is new since the one it knows."""

    def __init__(self) -> None:
        self.rev = 0
        self._waiting: set[asyncio.Event] = set()

    def touch(self) -> int:
        """Count a change and wake whoever waits for one."""
        self.rev += 1
        for event in self._waiting:
            event.set()
        return self.rev

    async def changed(self, since: int, within: float) -> bool:
        """Wait until something changed after revision `since`, at most `within` seconds."""
        if self.rev > since:
            return True
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            await asyncio.wait_for(event.wait(), within)
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(event)
        return True

    async def until(self, check: Callable[[], T], within: float) -> T:
        """Wait until `check` gives something true, looking again after each change. Raises TimeoutError."""
        deadline = monotonic() + within
        while True:
            rev = self.rev
            value = check()
            if value:
                return value
            if not await self.changed(rev, max(0.0, deadline - monotonic())):
                raise TimeoutError(f"nothing of the kind within {within} s")
