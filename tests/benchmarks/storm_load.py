"""A storm of reminders through the Slack adapter, and the floor: `python -m tests.benchmarks.storm_load API_URL COUNT`.

That posts so many fixed messages with Slack's own client; with `URL KEY_FILE` behind it, a worker sends what is due
there. Prints the seconds of CPU it took, without imports and the opening of the database.
"""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bots.running import going_round
from bots.settings import SlackSettings
from bots.slack.app import slack
from bots.slack.render import render
from core.delivery.delivery import Sender
from core.house import House
from core.store import KeyFile
from tests.benchmarks.delivery_rows import SAYING
from tests.benchmarks.slack_load import BOT_TOKEN, SIGNING_SECRET

_AT_ONCE = 100


async def floor(api_url: str, count: int) -> float:
    assert SAYING.card is not None
    [payload] = render(SAYING.card)
    waiting = list(range(count))
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(BOT_TOKEN, api_url, session=session, retry_handlers=[])

        async def posts() -> None:
            while waiting:
                n = waiting.pop()
                metadata = {"event_type": "gracious_delivery", "event_payload": {"key": f"{n:016x}#0/0"}}
                await client.chat_postMessage(channel=f"D{n}", metadata=metadata, **payload)

        cpu = time.process_time()
        await asyncio.gather(*(posts() for _ in range(_AT_ONCE)))
        return time.process_time() - cpu


async def ours(api_url: str, count: int, url: str, key: Path) -> float:
    async with _house(api_url, url, key) as house:
        cpu = time.process_time()
        async with going_round(house):
            while await _due(house):
                pass
            return time.process_time() - cpu


async def _due(house: House) -> bool:
    """Whether anything is left, after a moment."""
    await asyncio.sleep(0.2)
    return await house.store.run(lambda books: books.deliveries.next_due()) is not None


@asynccontextmanager
async def _house(api_url: str, url: str, key: Path) -> AsyncIterator[House]:
    senders: dict[str, Sender] = {}
    house = await House.open(url, KeyFile(key), senders, clock=lambda: datetime.now(UTC))
    side = slack(house, SlackSettings(SIGNING_SECRET, BOT_TOKEN, api_url))
    senders["slack"] = side.sender
    await side.start()
    yield house
    await side.stop()
    await house.close()


if __name__ == "__main__":
    _api_url, _count, *_database = sys.argv[1:]
    if _database:
        print(asyncio.run(ours(_api_url, int(_count), _database[0], Path(_database[1]))))
    else:
        print(asyncio.run(floor(_api_url, int(_count))))
