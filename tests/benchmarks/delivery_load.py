"""A worker of its own, under a crowd of reminders: `python -m tests.benchmarks.delivery_load URL KEY_FILE DUE`.

Hands what is due to a platform that does nothing until it has taken DUE (0: for ten seconds), and prints what that
took: seconds, CPU seconds, bytes of memory, for 99 of 100 how late they came, and how many seconds after this
process began the first one did.
"""

import asyncio
import json
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import psutil
from pydantic import JsonValue

from core.delivery.courier import Courier
from core.delivery.delivery import Delivery
from core.people import Place
from core.store import KeyFile, Store

_IDLE_SECONDS = 10


class Nothing:
    """Takes what it is given, at once, and notes when."""

    def __init__(self, due: int) -> None:
        self._due = due
        self.taken: list[float] = []
        self.all = asyncio.Event()

    async def send(self, place: Place, delivery: Delivery) -> Mapping[str, JsonValue]:
        self.taken.append(time.monotonic())
        if len(self.taken) == self._due:
            self.all.set()
        return {"channel": "D0123456789", "ts": "1700000000.000100"}


async def main(url: str, key: Path, due: int) -> None:
    def clock() -> datetime:
        return datetime.now(UTC)

    store = await Store.open(url, KeyFile(key), clock=clock)
    nothing = Nothing(due)
    courier = Courier(store, {"slack": nothing}, clock)
    begun, begun_at, cpu = time.monotonic(), time.time(), time.process_time()
    running = asyncio.create_task(courier.run())
    if due:
        await nothing.all.wait()
    else:
        await asyncio.sleep(_IDLE_SECONDS)
    seconds, used = time.monotonic() - begun, time.process_time() - cpu
    memory = psutil.Process().memory_info().rss
    await courier.stop()
    await running
    await store.close()
    late = nothing.taken[due * 99 // 100] - begun if due else 0.0
    first = begun_at + nothing.taken[0] - begun - psutil.Process().create_time() if due else 0.0
    print(json.dumps({"seconds": seconds, "cpu": used, "memory": memory, "p99": late, "first": first}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
