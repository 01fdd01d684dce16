"""What `gracious serve` and `gracious worker` have in common: the platforms' sides, the rounds, the end."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Protocol

from aiohttp import web

from bots.settings import SlackSettings, TeamsSettings
from bots.slack.app import slack
from core.delivery.delivery import Sender
from core.house import House


class Side(Protocol):
    """A platform's adapter, before the one house."""

    @property
    def sender(self) -> Sender: ...
    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def handle(self, request: web.Request) -> web.StreamResponse: ...


def sides_of(house: House, of_slack: SlackSettings | None, of_teams: TeamsSettings | None) -> dict[str, Side]:
    """The platforms that are set up, by name."""
    sides: dict[str, Side] = {}
    if of_slack:
        sides["slack"] = slack(house, of_slack)
    if of_teams:
        from bots.teams.app import teams  # here, for its SDK takes half a second and thirty megabytes to load

        sides["teams"] = teams(house, of_teams)
    return sides


@asynccontextmanager
async def going_round(house: House) -> AsyncIterator[None]:
    """The courier sends what falls due while the block runs; what is in flight then is ended first."""
    await house.store.listen(house.courier.wake)
    gc.freeze()  # what is loaded by now stays: no use looking through it again and again
    rounds = asyncio.create_task(house.courier.run(), name="courier")
    try:
        yield
    finally:
        await house.courier.stop()
        await rounds


def told_to_stop() -> asyncio.Event:
    """Set once the process is told to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for told in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl-C arrives as KeyboardInterrupt
            loop.add_signal_handler(told, stop.set)
    return stop
