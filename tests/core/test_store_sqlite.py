"""The writer thread: units that share a commit, and share nothing else."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from core.dialogue.session import Session
from core.errors import Conflict, StoreUnreachable
from core.people import Identity
from core.store import Books, KeyFile, Store
from core.store import sqlite as writer
from core.store.lane import read_url
from core.store.sqlite import SqliteLane

ADA = Identity("slack", "T1", "U-ada")


@pytest.fixture
async def lane(tmp_path: Path) -> AsyncIterator[SqliteLane]:
    lane = await SqliteLane.open(read_url(f"sqlite:///{tmp_path / 'notes.db'}"))
    await lane.run(lambda connection: connection.execute(text("CREATE TABLE notes (note TEXT UNIQUE)")).close())
    yield lane
    await lane.close()


def write(note: str) -> Callable[[Connection], int]:
    """Returns how many notes there are then."""

    def unit(connection: Connection) -> int:
        connection.execute(text("INSERT INTO notes VALUES (:note)"), {"note": note})
        return int(connection.execute(text("SELECT count(*) FROM notes")).scalar_one())

    return unit


def write_and_fail(note: str) -> Callable[[Connection], int]:
    def unit(connection: Connection) -> int:
        write(note)(connection)
        raise LookupError(note)

    return unit


async def notes(lane: SqliteLane) -> list[str]:
    return await lane.run(lambda c: list(c.execute(text("SELECT note FROM notes ORDER BY rowid")).scalars()))


class Gate:
    """Holds the writer thread, so that what is handed over meanwhile becomes one group."""

    def __init__(self, lane: SqliteLane) -> None:
        self._reached, self._opened = threading.Event(), threading.Event()
        self._waits = asyncio.ensure_future(lane.run(self._hold))

    def _hold(self, _: Connection) -> None:
        self._reached.set()
        assert self._opened.wait(10)

    async def shut(self) -> "Gate":
        await asyncio.sleep(0)
        await asyncio.to_thread(self._reached.wait, 10)
        return self

    async def open(self) -> None:
        await asyncio.sleep(0)
        self._opened.set()
        await self._waits


async def test_units_that_wait_share_one_commit(lane: SqliteLane, monkeypatch: pytest.MonkeyPatch) -> None:
    groups: list[int] = []
    commit = writer._commit

    def counted(connection: Connection, jobs: list[writer.Job]) -> None:
        groups.append(len(jobs))
        commit(connection, jobs)

    monkeypatch.setattr(writer, "_commit", counted)
    gate = await Gate(lane).shut()
    units = [asyncio.ensure_future(lane.run(write(f"{n}"))) for n in range(150)]
    await gate.open()
    assert await asyncio.gather(*units) == list(range(1, 151))
    assert groups == [1, 64, 64, 22]


async def test_one_that_fails_undoes_itself_and_no_other(lane: SqliteLane) -> None:
    gate = await Gate(lane).shut()
    handed_over = [lane.run(unit) for unit in (write("a"), write_and_fail("b"), write("c"), write("a"), write("d"))]
    units = [asyncio.ensure_future(each) for each in handed_over]
    await gate.open()
    results = await asyncio.gather(*units, return_exceptions=True)
    assert [type(result) for result in results] == [int, LookupError, int, Conflict, int]
    assert await notes(lane) == ["a", "c", "d"]


async def test_a_unit_whose_caller_gave_up_is_not_begun(lane: SqliteLane) -> None:
    gate = await Gate(lane).shut()
    unwanted = asyncio.ensure_future(lane.run(write("unwanted")))
    wanted = asyncio.ensure_future(lane.run(write("wanted")))
    await asyncio.sleep(0)
    unwanted.cancel()
    await gate.open()
    await wanted
    assert await notes(lane) == ["wanted"]


async def test_closing_ends_what_was_handed_over(lane: SqliteLane, tmp_path: Path) -> None:
    gate = await Gate(lane).shut()
    units = [asyncio.ensure_future(lane.run(write(f"{n}"))) for n in range(100)]
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(lane.close())
    await gate.open()
    await closing
    assert len(await asyncio.gather(*units)) == 100
    with pytest.raises(StoreUnreachable):
        await lane.run(write("late"))
    with sqlite3.connect(tmp_path / "notes.db") as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (100,)


async def test_a_database_held_by_another_is_unreachable_and_then_works_again(lane: SqliteLane, tmp_path: Path) -> None:
    await lane.run(lambda connection: connection.execute(text("SELECT 1")).close())
    other = sqlite3.connect(tmp_path / "notes.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    lane._connection.connection.cursor().execute("PRAGMA busy_timeout = 50")
    units = [asyncio.ensure_future(lane.run(write(f"{n}"))) for n in range(5)]
    results = await asyncio.gather(*units, return_exceptions=True)
    assert {type(result) for result in results} == {StoreUnreachable}
    other.execute("ROLLBACK")
    other.close()
    assert await lane.run(write("now")) == 1


async def test_a_full_disk_loses_nothing_that_was_promised(lane: SqliteLane) -> None:
    pages = await lane.run(lambda c: int(c.execute(text("PRAGMA page_count")).scalar_one()))
    await lane.run(lambda c: c.execute(text(f"PRAGMA max_page_count = {pages + 2}")).close())
    gate = await Gate(lane).shut()
    small = [asyncio.ensure_future(lane.run(write(f"{n}"))) for n in range(3)]
    huge = asyncio.ensure_future(lane.run(write("x" * 100_000)))
    await gate.open()
    assert len(await asyncio.gather(*small)) == 3
    with pytest.raises(StoreUnreachable, match="SQLITE_FULL"):
        await huge
    assert await notes(lane) == ["0", "1", "2"]


async def test_the_connection_is_set_up_for_safety(lane: SqliteLane) -> None:
    def pragmas(connection: Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        return {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in names}

    assert await lane.run(pragmas) == {
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 15000,
    }


async def test_a_failing_unit_of_one_person_leaves_the_others_alone(tmp_path: Path) -> None:
    """The same through the store: cached keys of people whose unit was rolled back are no trap."""
    store = await Store.open(f"sqlite:///{tmp_path / 'g.db'}", KeyFile(tmp_path / "k"), clock=lambda: datetime.now(UTC))
    names = [Identity("slack", "T1", f"U{n}") for n in range(20)]

    def meet(n: int) -> Callable[[Books], str]:
        def unit(books: Books) -> str:
            owner = books.people.owner(names[n]).id
            books.sessions.activate(owner, Session(id="s1", flow="decline", values={"n": n}))
            if n % 5 == 0:
                raise LookupError
            return owner

        return unit

    def look_up(n: int) -> Callable[[Books], tuple[str | None, dict | None]]:
        def unit(books: Books) -> tuple[str | None, dict | None]:
            person = books.people.find(names[n])
            if person is None:
                return None, None
            session = books.sessions.active(person.id)
            return person.id, session.values if session else None

        return unit

    results = await asyncio.gather(*(store.run(meet(n)) for n in range(20)), return_exceptions=True)
    assert [n for n, result in enumerate(results) if isinstance(result, LookupError)] == [0, 5, 10, 15]
    for n, result in enumerate(results):
        found, session = await store.run(look_up(n))
        assert (found, session) == ((None, None) if n % 5 == 0 else (result, {"n": n}))
    await store.close()


async def test_what_was_sealed_leaves_the_files_with_its_person(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    store = await Store.open(f"sqlite:///{path}", KeyFile(tmp_path / "k"), clock=lambda: datetime.now(UTC))
    owner = (await store.run(lambda books: books.people.owner(ADA))).id
    await store.run(lambda books: books.sessions.activate(owner, Session(id="s1", flow="decline")))
    with sqlite3.connect(path) as connection:
        [sealed] = connection.execute("SELECT data_key, person FROM people").fetchall()
        sealed += connection.execute("SELECT session FROM sessions").fetchone()
    connection.close()

    def files() -> bytes:
        return b"".join(each.read_bytes() for each in tmp_path.glob("g.db*"))

    def log_size() -> int:
        return (tmp_path / "g.db-wal").stat().st_size

    assert all(value in files() for value in sealed)
    await store.run(lambda books: books.forget(owner))
    assert [value for value in sealed if value[-32:] in files()] == []
    assert log_size() == 0
    await store.close()
