"""A process that talks and sends, and kills itself in the middle. Run by test_crash.py:

    python -m tests.contracts.crashing URL FOLDER EVENTS DIES_AT HOUR

FOLDER holds the master key, `promised` (what was committed, a line each) and `said` (what the platform has
heard: the delivery's key, its place and its text, a line each). DIES_AT is a moment and which of them:
`before:3` before the third message is heard, `after:3` when it is heard and before that is known, `commit:3`
between the third commit and its first send, or `never`. Its clock is HOUR hours ahead, so that whatever the
processes before it had leased has run out.
"""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from core.delivery.courier import Courier
from core.delivery.delivery import Delivery
from core.people import Identity, Place
from core.store import Books, KeyFile, Store

LEASE = timedelta(minutes=1)
PLACES = 3


class Death:
    def __init__(self, dies_at: str) -> None:
        self._moment, _, number = dies_at.partition(":")
        self._left = int(number or 0)

    def may_come(self, moment: str) -> None:
        if moment == self._moment:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class Platform:
    """Hears by appending to a file. On a later attempt it first looks whether the message is there."""

    def __init__(self, said: Path, death: Death) -> None:
        self._said = said
        self._death = death

    async def send(self, place: Place, delivery: Delivery) -> dict[str, Any]:
        if delivery.attempt > 1 and delivery.key in self._said.read_text():
            return {"found": True}
        self._death.may_come("before")
        append(self._said, f"{delivery.key} {place.conversation} {delivery.recipe}")
        self._death.may_come("after")
        return {"found": False}


def append(path: Path, line: str) -> None:
    with path.open("a") as file:
        file.write(line + "\n")


async def main(url: str, folder: Path, events: int, dies_at: str, hour: int) -> None:
    def clock() -> datetime:
        return datetime.now(UTC) + timedelta(hours=hour)

    promised, said, death = folder / "promised", folder / "said", Death(dies_at)
    for path in (promised, said):
        path.touch()
    store = await Store.open(url, KeyFile(folder / "master.key"), clock=clock)
    courier = Courier(store, {"slack": Platform(said, death)}, clock, lease=LEASE)
    running = asyncio.create_task(courier.run())
    for event in range(events):
        texts = [f"{hour + 1}{event}{part}" for part in (1, 2)]
        where = Place(platform="slack", workspace="T1", conversation=f"D{event % PLACES}")
        deliveries = await store.run(partial(_hear, where=where, texts=texts))
        for text in texts:
            append(promised, f"{where.conversation} {text}")
        death.may_come("commit")
        await courier.carry(deliveries)
    for _ in range(400):
        if await store.run(lambda books: books.deliveries.next_due()) is None:
            break
        await asyncio.sleep(0.05)
    await courier.stop()
    await running
    await store.close()


def _hear(books: Books, where: Place, texts: list[str]) -> list[Delivery]:
    owner = books.people.owner(Identity("slack", "T1", where.conversation)).id
    return [books.deliveries.add(owner, where, text, None, LEASE) for text in texts]


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4], int(sys.argv[5])))
