"""PostgreSQL, when one machine is outgrown: the same units, each in a transaction on a connection of the pool."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from core.errors import StoreUnreachable
from core.store.lane import told_plainly

T = TypeVar("T")

_DUE = "gracious_due"
_TRIES = 3
_CONNECTIONS = 10
_PATIENCE = 5.0
# Serialization failure, deadlock, unique violation: two of us met, and one comes through when it tries again.
_MET = frozenset({"40001", "40P01", "23505"})


def postgres_engine(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=_CONNECTIONS,
        max_overflow=0,
        pool_timeout=_PATIENCE * 3,
        pool_pre_ping=False,
        connect_args={"timeout": _PATIENCE, "server_settings": {"application_name": "gracious"}},
    )


class PostgresLane:
    """See `core.store.lane.Lane`."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._closed = False
        self._listening: AsyncConnection | None = None

    @classmethod
    async def open(cls, url: URL) -> "PostgresLane":
        return cls(postgres_engine(url))

    async def run(self, unit: Callable[[Connection], T]) -> T:
        if self._closed:
            raise StoreUnreachable("The store is closed")
        with told_plainly():
            for _ in range(_TRIES - 1):
                with suppress(Again):
                    return await self._once(unit)
            try:
                return await self._once(unit)
            except Again as last:
                raise last.error from last

    async def scrub(self) -> None:
        """Nothing to do: the server overwrites erased rows when it vacuums them."""

    def announce(self, connection: Connection) -> None:
        connection.exec_driver_sql(f"NOTIFY {_DUE}")

    async def listen(self, heard: Callable[[], None]) -> None:
        """Over a connection of its own. Should that break, whoever waits looks every second all the same."""
        with told_plainly():
            self._listening = await self._engine.connect()
            raw = await self._listening.get_raw_connection()
            assert raw.driver_connection is not None
            await raw.driver_connection.add_listener(_DUE, lambda *_: heard())

    async def close(self) -> None:
        self._closed = True
        if self._listening is not None:
            await self._listening.invalidate()
            await self._listening.close()
        await self._engine.dispose()

    async def _once(self, unit: Callable[[Connection], T]) -> T:
        async with self._engine.connect() as connection:
            transaction = await connection.begin()
            try:
                result = await connection.run_sync(unit)
            except DBAPIError as error:
                if error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _MET:
                    raise Again(error) from error
                raise
            # A connection lost in here leaves open whether it was committed: that is the caller's to find out.
            await transaction.commit()
            return result


class Again(Exception):
    """Nothing was committed, and another try may come through."""

    def __init__(self, error: DBAPIError) -> None:
        super().__init__()
        self.error = error
