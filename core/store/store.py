"""The store: opened once, then one `run` for each thing that happens."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, select

from core.errors import StoreUnreachable
from core.store.books import Books
from core.store.keyring import Keyring
from core.store.lane import Lane, read_url
from core.store.master_key import MasterKey
from core.store.received import Broom
from core.store.schema import migrate, require_schema
from core.store.sqlite import SqliteLane, make_private
from core.store.statements import StatementCache
from core.store.transaction import Transaction
from core.store.wrapping import open_keyring, rewrap

T = TypeVar("T")

_PATIENCE = 5.0


class Store:
    """One database and its keys. Use it from one event loop."""

    def __init__(self, lane: Lane, keyring: Keyring, clock: Callable[[], datetime]) -> None:
        self._lane = lane
        self._keyring = keyring
        self._clock = clock
        self._broom = Broom()
        self._statements = StatementCache()
        self._heard: Callable[[], None] = _nobody

    @classmethod
    async def open(cls, url: str, keys: MasterKey, *, clock: Callable[[], datetime]) -> "Store":
        """Opens `sqlite:////absolute/path` or `postgresql://...`; `clock` gives aware datetimes.

        An SQLite file that is missing or empty is made. The master key is made when nothing is sealed yet.
        Raises DatabaseUrlWrong, StoreUnreachable, SchemaOld, KeyMissing or KeyWrong, each saying what to do.
        """
        lane = await open_lane(url)
        try:
            await lane.run(require_schema)
            keyring = await open_keyring(lane, keys)
        except BaseException:
            await lane.close()
            raise
        return cls(lane, keyring, clock)

    async def run(self, work: Callable[[Books], T]) -> T:
        """Runs one unit of work in one transaction and returns what it returns, once that is committed.

        What `work` raises undoes it and is raised here. It may be run again when it met another one, so it
        must touch nothing but the books. Raises StoreUnreachable when the database does not answer.
        """

        def unit(connection: Connection) -> tuple[T, list[str], bool]:
            transaction = Transaction(connection, self._keyring, self._clock(), self._statements)
            result = work(Books(transaction, self._broom))
            if transaction.due:
                self._lane.announce(connection)
            return result, transaction.forgotten, transaction.due

        result, forgotten, due = await self._lane.run(unit)
        if due:
            self._heard()
        if forgotten:
            for owner in forgotten:
                self._keyring.drop(owner)
            await self._lane.scrub()
        return result

    async def listen(self, heard: Callable[[], None]) -> None:
        """Calls `heard` when something was made due that nobody may be looking at, here or in another process.

        On SQLite other processes can't tell. A call too many is harmless, and one may be missed: look now and then.
        """
        self._heard = heard
        await self._lane.listen(heard)

    async def ready(self) -> None:
        """Returns when the database answers. Raises StoreUnreachable when it doesn't within five seconds."""
        try:
            await asyncio.wait_for(self._lane.run(_ask), _PATIENCE)
        except TimeoutError as error:
            raise StoreUnreachable(f"The database gave no answer in {_PATIENCE:.0f} seconds") from error

    async def close(self) -> None:
        """Ends what was begun, then closes. Whatever comes later is refused with StoreUnreachable."""
        await self._lane.close()


async def rotate(url: str, old: MasterKey, new: MasterKey) -> int:
    """Replaces the master key of the database at `url`. Returns how many people's keys were wrapped anew.

    Stop all that use the database first, and start them with the new key. Raises what `Store.open` raises.
    """
    lane = await open_lane(url)
    try:
        await lane.run(require_schema)
        return await rewrap(lane, old, new)
    finally:
        await lane.close()


async def open_lane(url: str) -> Lane:
    parsed = read_url(url)
    if parsed.get_backend_name() == "postgresql":
        # Here, for it takes long to load, and an embedded store needs none of it.
        from core.store.postgres import PostgresLane

        return await PostgresLane.open(parsed)
    if await asyncio.to_thread(make_private, Path(parsed.database or "")):
        await migrate(url)
    return await SqliteLane.open(parsed)


def _nobody() -> None:
    """Listens as long as nobody else does."""


def _ask(connection: Connection) -> None:
    connection.execute(select(1))
