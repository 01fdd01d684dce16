"""SQLite, the embedded default: one writer thread, and one commit for all the units that wait.

A commit costs as much as several units, so those that have queued up meanwhile share one. When one of a
group raises, the group is rolled back and each of its units runs again alone: that costs nothing as long as
nothing raises, where a savepoint around each unit adds a third to it, always (measured: 100 us to 300 us).
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from core.attempt import Attempt
from core.errors import StoreUnreachable
from core.store.lane import told_plainly

T = TypeVar("T")

_GROUP = 64
_PATIENCE = 15
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_PATIENCE * 1000}",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -32768",
    # The log may grow to 16 MB before it is moved into the database: what a storm of reminders changes again and again
    # is moved once, and the disk is waited for a quarter as often.
    "PRAGMA wal_autocheckpoint = 4000",
)


def sqlite_engine(url: URL) -> Engine:
    """An engine that begins nothing by itself: see `writing`."""
    engine = create_engine(
        url, connect_args={"isolation_level": None, "check_same_thread": False}, hide_parameters=True
    )
    event.listen(engine, "connect", _set_up)
    return engine


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """A transaction that begins as a writing one: two of them never deadlock, they wait."""
    # An event hook for "begin" would do it too, and slow down every statement.
    with connection.begin():
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield


def make_private(path: Path) -> bool:
    """Makes an empty database file, and its folder, for our eyes only. False when there is one with content."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    return path.stat().st_size == 0


class SqliteLane:
    """See `core.store.lane.Lane`."""

    def __init__(self, engine: Engine, connection: Connection) -> None:
        self._engine = engine
        self._connection = connection
        self._queue: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._closing = False
        self._thread = threading.Thread(target=self._write, name="store writer", daemon=True)
        self._thread.start()

    @classmethod
    async def open(cls, url: URL) -> "SqliteLane":
        engine = sqlite_engine(url)
        with told_plainly():
            return cls(engine, await asyncio.to_thread(engine.connect))

    async def run(self, unit: Callable[[Connection], T]) -> T:
        return await self._hand_over(unit)

    async def scrub(self) -> None:
        await self._hand_over(_truncate_log, bare=True)

    def announce(self, connection: Connection) -> None:
        """Nobody to tell: SQLite knows no other process. Those there are look every second."""

    async def listen(self, heard: Callable[[], None]) -> None:
        """Nothing to be heard."""

    async def close(self) -> None:
        if not self._closing:
            self._closing = True
            self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
        self._engine.dispose()

    async def _hand_over(self, unit: Callable[[Connection], T], *, bare: bool = False) -> T:
        if self._closing:
            raise StoreUnreachable("The store is closed")
        loop = asyncio.get_running_loop()
        job: Job[T] = Job(unit, loop.create_future(), loop, bare)
        self._queue.put(job)
        with told_plainly():
            return await job.future

    def _write(self) -> None:
        with self._connection as connection:
            while group := self._next_group():
                jobs = [job for job in group if not job.future.cancelled()]
                _commit(connection, [job for job in jobs if not job.bare])
                for job in jobs:
                    if job.bare:
                        _run_bare(connection, job)

    def _next_group(self) -> "list[Job[Any]]":
        """Waits for a unit, then takes what has queued up behind it. Empty: there will be no more."""
        group: list[Job[Any]] = []
        job = self._queue.get()
        with suppress(Empty):
            while job is not None:
                group.append(job)
                if len(group) == _GROUP:
                    return group
                job = self._queue.get_nowait()
            self._queue.put(None)  # the end is met again when this group is done
        return group


@dataclass(frozen=True, slots=True, eq=False)
class Job(Generic[T]):
    """A unit of work and who waits for it. A bare one runs outside any transaction."""

    unit: Callable[[Connection], T]
    future: "asyncio.Future[T]"
    loop: asyncio.AbstractEventLoop
    bare: bool = False


def _commit(connection: Connection, jobs: list[Job[Any]]) -> None:
    results: list[Any] = []
    with Attempt() as attempt, writing(connection):
        results.extend(job.unit(connection) for job in jobs)
    if attempt.error is None:
        _answer(jobs, results)
    elif len(jobs) == 1 or _is_busy(attempt.error):
        _answer(jobs, [attempt.error] * len(jobs))
    else:
        for job in jobs:
            _commit(connection, [job])


def _run_bare(connection: Connection, job: Job[Any]) -> None:
    result: Any = None
    with Attempt() as attempt:
        result = job.unit(connection)
    connection.rollback()
    _answer([job], [attempt.error or result])


def _is_busy(error: BaseException) -> bool:
    """Another process held the database for all of our patience: asking again for each unit would take as long."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    return isinstance(cause, sqlite3.Error) and cause.sqlite_errorcode == sqlite3.SQLITE_BUSY


def _answer(jobs: list[Job[Any]], results: list[Any]) -> None:
    """Wakes each loop once for all of its units."""
    for loop in {job.loop for job in jobs}:
        theirs = [(job.future, result) for job, result in zip(jobs, results, strict=True) if job.loop is loop]
        with suppress(RuntimeError):  # that loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_settle, theirs)


def _settle(outcomes: "list[tuple[asyncio.Future[Any], Any]]") -> None:
    for future, result in outcomes:
        if future.cancelled():
            continue
        if isinstance(result, BaseException):
            future.set_exception(result)
        else:
            future.set_result(result)


def _set_up(raw: sqlite3.Connection, _: object) -> None:
    for pragma in _PRAGMAS:
        raw.execute(pragma)
    _keep_log(raw)


def _keep_log(raw: sqlite3.Connection) -> None:
    """Switches to the write-ahead log, which no busy timeout covers when two processes do it to a new file."""
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.02)


def _truncate_log(connection: Connection) -> bool:
    """Moves the log into the database and empties it. False while another process reads from it."""
    busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
    return not busy
