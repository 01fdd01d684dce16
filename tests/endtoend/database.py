"""What lies in the database, looked at from outside."""

import asyncio
import re
import sqlite3
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from core.store.tables import metadata

TABLES = tuple(sorted(metadata.tables))
_LOOKS = 0.05
OF_A_PERSON = tuple(name for name in TABLES if "owner" in metadata.tables[name].c)


@dataclass(frozen=True)
class Database:
    """`ask` runs a statement and gives its rows as text; `files` are those its content could lie in."""

    url: str
    ask: Callable[[str], str]
    files: Callable[[], list[Path]]

    @property
    def is_postgres(self) -> bool:
        return self.url.startswith("postgresql")

    def rows(self, tables: Iterable[str] = TABLES) -> dict[str, int]:
        """How many there are in each table."""
        return {table: int(self.ask(f"SELECT count(*) FROM {table};")) for table in tables}

    def owners(self) -> set[str]:
        return set(self.ask("SELECT owner FROM people;").split())

    def rows_of(self, owner: str) -> dict[str, int]:
        """How many are of this person, by table."""
        found = {t: int(self.ask(f"SELECT count(*) FROM {t} WHERE owner = '{owner}';")) for t in OF_A_PERSON}
        return {table: number for table, number in found.items() if number}

    def waiting(self) -> int:
        """Deliveries that are still to be said."""
        return int(self.ask("SELECT count(*) FROM deliveries WHERE state = 'pending';"))

    async def settled(self, within: float = 15.0) -> None:
        """Returns once nothing is on its way out any more."""
        for _ in range(round(within / _LOOKS)):
            if not self.waiting():
                return
            await asyncio.sleep(_LOOKS)
        raise TimeoutError(f"{self.waiting()} deliveries still wait")

    def end_leases(self) -> None:
        """As time would: whatever somebody was about to say is everybody's again."""
        self.ask("UPDATE deliveries SET next_at = 0 WHERE state = 'pending';")

    def leases_end_in(self, seconds: float) -> None:
        """As if their time was nearly over."""
        end = round((time.time() + seconds) * 1_000_000)
        self.ask(f"UPDATE deliveries SET next_at = {end} WHERE state = 'pending';")

    def content(self) -> bytes:
        """Every row of every table, what is sealed in it as bytes."""
        told = "\n".join(self.ask(f"SELECT * FROM {table};") for table in TABLES)
        sealed = b"\n".join(bytes.fromhex(found) for found in re.findall(r"\\x((?:[0-9a-f]{2})+)", told))
        return told.encode() + sealed


def on_sqlite(file: Path) -> Database:
    def ask(sql: str) -> str:
        connection = sqlite3.connect(file, timeout=10)
        try:
            rows = connection.execute(sql).fetchall()
            connection.commit()
        finally:
            connection.close()
        return "\n".join("|".join(_shown(value) for value in row) for row in rows)

    return Database(f"sqlite:///{file}", ask, lambda: sorted(file.parent.glob(f"{file.name}*")))


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:  # PostgreSQL recycles its files
        return b""


def _shown(value: object) -> str:
    """As PostgreSQL shows it."""
    return f"\\x{value.hex()}" if isinstance(value, bytes) else str(value)
