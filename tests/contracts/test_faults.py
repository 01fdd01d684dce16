"""What a database may do to two workers in the middle of their work: go away and come back, and run out of room."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.store import migrate
from tests.conftest import Counts, a_postgres
from tests.contracts.conftest import _on_postgres, _on_sqlite
from tests.contracts.test_workers import PLACES, all_sent, by_place, said, until, workers, write

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

COUNT = 240


def each_once_and_in_order(folder: Path) -> list[list[str]]:
    lines = said(folder)
    assert len({line[0] for line in lines}) == len(lines) == COUNT, "lost or doubled"
    assert by_place(lines) == {f"D{n}": list(range(n, COUNT, PLACES)) for n in range(PLACES)}
    return lines


def has_said(folder: Path, more_than: int) -> bool:
    return len(said(folder)) > more_than


@pytest.fixture
def own_postgres() -> Iterator[Any]:
    """A database server that may be stopped."""
    with a_postgres() as server:
        yield server


async def test_a_database_that_restarts_loses_nothing_and_doubles_nothing(
    own_postgres: Any, tmp_path: Path, counts: Counts
) -> None:
    own_postgres.psql("CREATE DATABASE away;")
    database = _on_postgres(own_postgres, "away")
    await migrate(database.url)
    await write(database, tmp_path, COUNT)
    with workers(database, tmp_path, 2):
        for part in (1, 2):
            until(partial(has_said, tmp_path, COUNT * part // 4))
            await asyncio.to_thread(own_postgres.stop)
            await asyncio.to_thread(own_postgres.ensure_postgres_running)
        until(lambda: len(said(tmp_path)) >= COUNT and all_sent(database))
    lines = each_once_and_in_order(tmp_path)
    later = sum(line[3] != "1" for line in lines)
    counts(f"2 restarts, {len(lines)} of {COUNT} reminders said, {later} of them at a later attempt, none twice")


@pytest.mark.skipif(sys.platform != "linux", reason="a file that may not grow is made with Linux's prlimit")
async def test_a_full_disk_loses_nothing_and_doubles_nothing(tmp_path: Path, counts: Counts) -> None:
    database = _on_sqlite(tmp_path / "data")
    await migrate(database.url)
    await write(database, tmp_path, COUNT)
    with workers(database, tmp_path, 2) as running:
        until(lambda: len(said(tmp_path)) > COUNT // 4)
        for each in running:
            let_files_grow(each, up_to=(tmp_path / "said").stat().st_size + 2048)
        full = len(said(tmp_path))
        # Longer than a lease: what was said and could not be noted is claimed again.
        await asyncio.sleep(6)
        stalled = len(said(tmp_path))
        assert not all_sent(database)
        for each in running:
            let_files_grow(each)
        until(lambda: len(said(tmp_path)) >= COUNT and all_sent(database))
    lines = each_once_and_in_order(tmp_path)
    counts(f"disk full at {full} of {COUNT}, stalled at {stalled}, all {len(lines)} said then, none twice")


def let_files_grow(worker: subprocess.Popen[bytes], up_to: int | None = None) -> None:
    """No file of the process may be written to behind so many bytes: to SQLite that is a full disk."""
    import resource  # not on every platform

    limit = resource.RLIM_INFINITY if up_to is None else up_to
    resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
