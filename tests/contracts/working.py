"""A worker that delivers until it is told to stop, or killed. Run by test_workers.py:

    python -m tests.contracts.working URL FOLDER [deaf]

A deaf platform can't be asked what it has heard. FOLDER holds the master key and `said`, what the platform has heard:
a line each of the delivery's key, its place, its text, its attempt, and which process said it.
"""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from core.delivery.courier import Courier
from core.delivery.delivery import Delivery
from core.people import Place
from core.store import KeyFile, Store

LEASE = timedelta(seconds=4)
# Where nobody can be asked, a lease that a busy machine outlives would be heard twice as well.
DEAF_LEASE = timedelta(seconds=12)
AT_ONCE = 8


class Platform:
    """Takes its time, on either side of the moment a message is heard. Asked on a later attempt, it knows it.

    Unless it is deaf.
    """

    def __init__(self, said: Path, *, deaf: bool) -> None:
        self._said = said
        self._deaf = deaf

    async def send(self, place: Place, delivery: Delivery) -> dict[str, Any]:
        if delivery.attempt > 1 and not self._deaf and f"{delivery.key} " in self._said.read_text():
            return {"found": True}
        await asyncio.sleep(0.03)
        with self._said.open("a") as file:
            file.write(f"{delivery.key} {place.conversation} {delivery.recipe} {delivery.attempt} {os.getpid()}\n")
        await asyncio.sleep(0.03)
        return {"found": False}


async def main(url: str, folder: Path, *, deaf: bool) -> None:
    def clock() -> datetime:
        return datetime.now(UTC)

    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    store = await Store.open(url, KeyFile(folder / "master.key"), clock=clock)
    lease = DEAF_LEASE if deaf else LEASE
    courier = Courier(store, {"slack": Platform(folder / "said", deaf=deaf)}, clock, lease=lease, at_once=AT_ONCE)
    running = asyncio.create_task(courier.run())
    await stop.wait()
    await courier.stop()
    await running
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), deaf="deaf" in sys.argv[3:]))
