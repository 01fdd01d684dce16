"""The two databases: an SQLite file, and a real PostgreSQL that a wheel brings."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from core.people import Identity, Place
from core.store import KeyFile, MasterKey, Store, migrate
from core.store.tables import SCHEMA

LEASE = timedelta(seconds=60)
ADA = Identity("slack", "T1", "U-ada")
BEN = Identity("slack", "T1", "U-ben")


EMPTY = f"TRUNCATE people, keys, received CASCADE; UPDATE alembic_version SET version_num = '{SCHEMA}';"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Database:
    """An empty database with the tables made. `files` are all the files its content could lie in."""

    url: str
    files: Callable[[], list[Path]]
    query: Callable[[str], str]

    @property
    def is_postgres(self) -> bool:
        return self.url.startswith("postgresql")


def place(conversation: str = "D1", thread: str | None = None) -> Place:
    return Place(platform="slack", workspace="T1", conversation=conversation, thread=thread)


_numbers = count()


def _on_postgres(server: Any, name: str) -> Database:
    url = server.get_uri(name)

    def files() -> list[Path]:
        server.psql("CHECKPOINT;")
        return [path for path in server.pgdata.rglob("*") if path.is_file()]

    def query(sql: str) -> str:
        # Tuples only, unaligned, and nothing said about connecting.
        return str(server.psql(f"\\set QUIET on\n\\c {name}\n\\pset tuples_only on\n\\pset format unaligned\n{sql}"))

    return Database(url, files, query)


def _on_sqlite(folder: Path) -> Database:
    def query(sql: str) -> str:
        connection = sqlite3.connect(folder / "gracious.db")
        try:
            return "\n".join("|".join(map(str, row)) for row in connection.execute(sql))
        finally:
            connection.close()

    return Database(
        f"sqlite:///{folder / 'gracious.db'}", lambda: [path for path in folder.rglob("*") if path.is_file()], query
    )


@pytest.fixture(params=["sqlite", "postgres"])
def nothing_yet(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """A database without tables."""
    if request.param == "postgres":
        server, name = request.getfixturevalue("postgres"), f"empty{next(_numbers)}"
        server.psql(f"CREATE DATABASE {name};")
        return _on_postgres(server, name)
    return _on_sqlite(tmp_path / "data")


@pytest.fixture(scope="session")
def tables_made(postgres: Any) -> Database:
    postgres.psql("CREATE DATABASE contracts TEMPLATE made;")
    return _on_postgres(postgres, "contracts")


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    if request.param == "postgres":
        found: Database = request.getfixturevalue("tables_made")
        found.query(EMPTY)
        return found
    found = _on_sqlite(tmp_path / "data")
    asyncio.run(migrate(found.url))
    return found


@pytest.fixture
def key(tmp_path: Path) -> MasterKey:
    return KeyFile(tmp_path / "keys" / "master.key")


@pytest.fixture
def clock() -> Clock:
    return Clock()


Opens = Callable[[], Awaitable[Store]]


@pytest.fixture
async def opens(database: Database, key: MasterKey, clock: Clock) -> AsyncIterator[Opens]:
    """Opens the database once more, as another process would."""
    opened: list[Store] = []

    async def open_one() -> Store:
        opened.append(await Store.open(database.url, key, clock=clock))
        return opened[-1]

    yield open_one
    for store in opened:
        await store.close()


@pytest.fixture
async def store(opens: Opens) -> Store:
    return await opens()
