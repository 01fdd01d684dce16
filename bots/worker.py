"""A process that delivers and hears nobody: more of them share the work, all on one PostgreSQL database."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import IO

from bots.opening import open_house
from bots.running import going_round, sides_of, told_to_stop
from bots.settings import Settings, SettingsError
from core.delivery.delivery import Sender
from core.house import House


async def work(settings: Settings, out: IO[str]) -> None:
    """Delivers until the process is told to stop. The ready line on `out` comes once it goes round."""
    stop = told_to_stop()
    async with working(settings):
        print("ready", file=out, flush=True)
        await stop.wait()


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[House]:
    """Delivers while the block runs. Raises SettingsError without a platform, and what House.open raises."""
    if not (settings.slack or settings.teams):
        raise SettingsError("A worker needs a platform to deliver to: set up Slack or Teams as for `gracious serve`.")
    async with AsyncExitStack() as stack:
        senders: dict[str, Sender] = {}
        house = await open_house(settings, senders)
        stack.push_async_callback(house.close)
        for platform, side in sides_of(house, settings.slack, settings.teams).items():
            senders[platform] = side.sender
            stack.push_async_callback(side.stop)
            await side.start()
        await stack.enter_async_context(going_round(house))
        yield house
