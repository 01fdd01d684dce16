"""Two workers on one database: they share the work, and either may be killed at any moment."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest

from core.people import Identity, Place
from core.store import Books, KeyFile, Store
from tests.conftest import Counts
from tests.contracts.conftest import Database
from tests.contracts.working import AT_ONCE

ROOT = Path(__file__).resolve().parents[2]
PLACES = 24

Worker = subprocess.Popen[bytes]


@contextmanager
def workers(database: Database, folder: Path, count: int, *how: str) -> Iterator[list[Worker]]:
    """Whatever stands in the list at the end is killed."""
    running = [worker(database, folder, *how) for _ in range(count)]
    try:
        yield running
    finally:
        for each in running:
            each.kill()
            each.wait()


def worker(database: Database, folder: Path, *how: str) -> Worker:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.contracts.working", database.url, str(folder), *how], cwd=ROOT
    )


async def write(database: Database, folder: Path, count: int) -> None:
    """So many reminders, all due by now, in turn to the places."""
    now = datetime.now(UTC)
    store = await Store.open(database.url, KeyFile(folder / "master.key"), clock=lambda: now - timedelta(hours=1))

    def add(books: Books) -> None:
        owner = books.people.owner(Identity("slack", "T1", "U1")).id
        for n in range(count):
            where = Place(platform="slack", workspace="T1", conversation=f"D{n % PLACES}")
            books.deliveries.add(owner, where, f"{n}", now - timedelta(minutes=1))

    await store.run(add)
    await store.close()
    (folder / "said").touch()


def said(folder: Path) -> list[list[str]]:
    return [line.split() for line in (folder / "said").read_text().splitlines()]


def has_said_some(folder: Path, pid: int) -> bool:
    return any(line[4] == str(pid) for line in said(folder))


def until(condition: Callable[[], bool], seconds: float = 120) -> None:
    give_up = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up, "it did not come true in time"
        time.sleep(0.02)


def all_sent(database: Database) -> bool:
    return int(database.query("SELECT count(*) FROM deliveries WHERE state <> 'sent';")) == 0


def by_place(lines: list[list[str]]) -> dict[str, list[int]]:
    placed = sorted(lines, key=lambda line: line[1])
    return {where: [int(line[2]) for line in group] for where, group in groupby(placed, key=lambda line: line[1])}


@pytest.mark.timeout(300)
async def test_two_share_the_work_and_say_nothing_twice(database: Database, tmp_path: Path) -> None:
    await write(database, tmp_path, 240)
    with workers(database, tmp_path, 2) as running:
        until(lambda: len(said(tmp_path)) >= 240 and all_sent(database))
        for each in running:
            each.send_signal(signal.SIGTERM)
        assert [each.wait(30) for each in running] == [0, 0]
    lines = said(tmp_path)
    assert len(lines) == 240
    assert {line[3] for line in lines} == {"1"}, "something was tried twice though nobody died"
    assert by_place(lines) == {f"D{n}": list(range(n, 240, PLACES)) for n in range(PLACES)}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("kills", [5, pytest.param(50, marks=pytest.mark.slow)])
async def test_killed_at_any_moment_nothing_is_lost_doubled_or_out_of_order(
    database: Database, tmp_path: Path, kills: int, counts: Counts
) -> None:
    count = 60 * kills
    await write(database, tmp_path, count)
    with workers(database, tmp_path, 2) as running:
        for nth in range(kills):
            dies = running[nth % 2]
            until(partial(has_said_some, tmp_path, dies.pid))
            dies.kill()
            dies.wait()
            running[nth % 2] = worker(database, tmp_path)
        until(lambda: len(said(tmp_path)) >= count and all_sent(database))
    lines = said(tmp_path)
    later = sum(line[3] != "1" for line in lines)
    counts(f"{kills} kills, {len(lines)} of {count} reminders said, {later} of them at a later attempt, none twice")
    assert len({line[0] for line in lines}) == len(lines) == count, "lost or doubled"
    assert by_place(lines) == {f"D{n}": list(range(n, count, PLACES)) for n in range(PLACES)}


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_where_nobody_can_be_asked_no_more_are_said_twice_than_were_in_flight(
    database: Database, tmp_path: Path, counts: Counts
) -> None:
    """Teams tells nobody what it has heard."""
    kills, count = 5, 300
    await write(database, tmp_path, count)
    with workers(database, tmp_path, 2, "deaf") as running:
        for nth in range(kills):
            dies = running[nth % 2]
            until(partial(has_said_some, tmp_path, dies.pid))
            dies.kill()
            dies.wait()
            running[nth % 2] = worker(database, tmp_path, "deaf")
        until(lambda: len(said(tmp_path)) >= count and all_sent(database))
    lines = said(tmp_path)
    twice = len(lines) - len({line[0] for line in lines})
    counts(f"{kills} kills, {count} reminders said, {twice} of them twice, {AT_ONCE} in flight at a time")
    assert {int(line[2]) for line in lines} == set(range(count)), "lost"
    assert twice <= kills * AT_ONCE


async def test_one_told_to_stop_ends_what_it_began_and_leaves_the_rest_unleased(
    database: Database, tmp_path: Path
) -> None:
    await write(database, tmp_path, 480)
    with workers(database, tmp_path, 1) as [only]:
        until(lambda: len(said(tmp_path)) > 3)
        only.send_signal(signal.SIGTERM)
        assert only.wait(30) == 0
    sent = int(database.query("SELECT count(*) FROM deliveries WHERE state = 'sent';"))
    assert sent == len(said(tmp_path))
    leased = "SELECT count(*) FROM deliveries WHERE state = 'pending' AND next_at > due_at AND attempt > 0;"
    assert int(database.query(leased)) == 0
