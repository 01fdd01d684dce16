"""Reminders by the thousand: how late they come, and what a million that wait cost. On both stores."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from statistics import median

from core.dialogue.heard import Saying
from core.dialogue.message import Card, Heading, Text
from core.people import Identity, Place
from core.store import Books, KeyFile, Store
from tests.benchmarks.delivery_databases import PENDING, Database, databases
from tests.benchmarks.row import Row

DUE, _ROUNDS = 10_000, 3
_IN_ONE_UNIT = 500
SAYING = Saying(
    card=Card((Heading("A word to Dana Reyes"), Text("You wanted to ask how the launch went. " * 6))), unasked=True
)


@dataclass(frozen=True, slots=True)
class Worked:
    """What a worker took: seconds, bytes; `p99` seconds late, `first` seconds from its start to its first delivery."""

    seconds: float
    cpu: float
    memory: float
    p99: float
    first: float

    @property
    def note(self) -> str:
        return f"{DUE / self.seconds:.0f} a second, {self.cpu / DUE * 1e6:.0f} us of CPU each"


def delivery_rows(*, slow: bool) -> Iterator[Row]:
    """10,000 due at once; when `slow`, in turn beside as many behind a million that wait."""
    with databases() as stores:
        for empty, full in stores:
            if slow:
                yield from _side_by_side(empty, full)
            else:
                yield from _alone(empty, _crowd(empty))


def _alone(database: Database, crowd: Worked) -> Iterator[Row]:
    yield Row(f"10,000 due at once, {database.kind}", crowd.p99, "s", 3.0, crowd.note)
    yield Row(f"start to first delivery, {database.kind}", crowd.first, "s", 2.0)


def _side_by_side(empty: Database, full: Database) -> Iterator[Row]:
    """The machine has other things to do as well: each is measured in turn with the other, and the middle taken."""
    asyncio.run(add_due(full, 1, datetime.now(UTC) + timedelta(days=30)))
    before = int(full.told(full.size))
    full.told(full.fill)
    grown = int(full.told(full.size)) - before
    idle = [(_work(empty, 0), _work(full, 0)) for _ in range(_ROUNDS)]
    crowds = [(_crowd(empty), _crowd(full)) for _ in range(_ROUNDS)]
    yield from _alone(empty, _middle([alone for alone, _ in crowds]))
    kind, waiting, many = f"a million pending, {full.kind}", _middle([busy for _, busy in idle]), crowds
    share = f"{waiting.cpu / waiting.seconds:.2%} of a core"
    yield Row(f"{kind}: idle CPU", median(busy.cpu / none.cpu for none, busy in idle), "x none", 1.1, share)
    size = f"{waiting.memory / 2**20:.0f} MiB"
    yield Row(f"{kind}: memory", median(busy.memory / none.memory for none, busy in idle), "x none", 1.1, size)
    yield Row(f"{kind}: bytes each", grown / PENDING, "bytes", 1200)
    busy = _middle([each for _, each in crowds])
    yield Row(f"{kind}: deliveries", median(b.seconds / a.seconds for a, b in many), "x none", 1.25, busy.note)
    yield Row(f"{kind}: CPU of a delivery", median(b.cpu / a.cpu for a, b in many), "x none", 1.25)
    yield Row(f"{kind}: start to first delivery", busy.first, "s", 2.0)


def _middle(found: list[Worked]) -> Worked:
    """The one whose time is neither the best nor the worst."""
    return sorted(found, key=lambda worked: worked.seconds)[len(found) // 2]


def _crowd(database: Database) -> Worked:
    asyncio.run(add_due(database, DUE, datetime.now(UTC)))
    return _work(database, DUE)


def _work(database: Database, due: int) -> Worked:
    """Runs a worker of its own until it has sent what is due; for a while when nothing is."""
    arguments = [sys.executable, "-m", "tests.benchmarks.delivery_load", database.url, str(database.key), str(due)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    return Worked(**json.loads(done.stdout.splitlines()[-1]))


async def add_due(database: Database, count: int, due: datetime, people: int = 100, workspaces: int = 1) -> None:
    """So many reminders in as many places of so many people, written down the day before."""
    store = await Store.open(database.url, KeyFile(database.key), clock=lambda: due - timedelta(days=1))

    def add(books: Books, numbers: range) -> None:
        for n in numbers:
            workspace = f"T{n % workspaces + 1}"
            owner = books.people.owner(Identity("slack", workspace, f"U{n % people}")).id
            reference = {"channel": f"D{n}"}
            where = Place(platform="slack", workspace=workspace, conversation=f"U{n}", reference=reference)
            books.deliveries.add(owner, where, SAYING, due)

    for first in range(0, count, _IN_ONE_UNIT):
        await store.run(partial(add, numbers=range(first, min(count, first + _IN_ONE_UNIT))))
    await store.close()
