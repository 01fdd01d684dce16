"""The sign that an answer is on its way."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

_AFTER_SECONDS = 0.5
"""Most answers are there sooner, and a sign before each would only hold them up."""

_LASTS_SECONDS = 4.0


class Typing:
    """Shown once an answer takes noticeably long, and again before it fades, until `stop`."""

    def __init__(self, show: Callable[[], Awaitable[None]]) -> None:
        self._show = show
        self._showing: asyncio.Task[None] | None = None
        self._waiting = asyncio.get_running_loop().call_later(_AFTER_SECONDS, self._begin)

    def stop(self) -> None:
        self._waiting.cancel()
        if self._showing:
            self._showing.cancel()

    def _begin(self) -> None:
        self._showing = asyncio.create_task(self._keep_showing())

    async def _keep_showing(self) -> None:
        try:
            while True:
                await self._show()
                await asyncio.sleep(_LASTS_SECONDS)
        except Exception as error:  # noqa: BLE001 - nobody misses it, and the answer itself says what is wrong
            log.info("no sign of typing: %s", type(error).__name__)
