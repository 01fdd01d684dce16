"""What every test here stands on: a workspace, installations, databases, and a watch over all that is posted."""

import time
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.endtoend.database import Database, on_sqlite
from tests.endtoend.person import Somebody
from tests.endtoend.process import Gracious
from tests.endtoend.workspace import Workspace, check

_numbers = count()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def workspace() -> AsyncIterator[Workspace]:
    standing = Workspace()
    await standing.open()
    yield standing
    await standing.shut()


@pytest.fixture(autouse=True)
def everything_posted_fits(workspace: Workspace) -> Iterator[None]:
    yield
    check(workspace.news())


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def house(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Gracious]:
    """One server on SQLite for all tests that leave it running. Each brings people of its own."""
    standing = Gracious(tmp_path_factory.mktemp("house"), **workspace.settings)
    await standing.start()
    yield standing
    status = await standing.stop()
    assert status == 0, standing.said


@pytest.fixture
def books(house: Gracious) -> Database:
    """What lies in the database of `house`."""
    return on_sqlite(house.home / "home" / "gracious.db")


@pytest.fixture
def sam(workspace: Workspace, house: Gracious) -> Somebody:
    """Somebody whom the bot of `house` has never met."""
    workspace.slack.events_url = house.events_url
    return workspace.somebody()


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """Empty, with the tables made on PostgreSQL; an SQLite file makes its own."""
    if request.param == "sqlite":
        return on_sqlite(tmp_path / "home" / "gracious.db")
    return on_postgres(request.getfixturevalue("postgres"), f"whole{next(_numbers)}", template="made")


def on_postgres(server: Any, name: str, template: str) -> Database:
    begun = time.time()
    server.psql(f"CREATE DATABASE {name} TEMPLATE {template};")

    def ask(sql: str) -> str:
        # Tuples only, unaligned, and nothing said about connecting.
        quiet = f"\\set QUIET on\n\\c {name}\n\\pset tuples_only on\n\\pset format unaligned\n"
        return str(server.psql(quiet + sql)).strip()

    def files() -> list[Path]:
        server.psql("CHECKPOINT;")
        return [path for path in server.pgdata.rglob("*") if path.is_file() and path.stat().st_mtime >= begun - 1]

    return Database(server.get_uri(name), ask, files)


@pytest_asyncio.fixture(loop_scope="session")
async def own_house(workspace: Workspace, database: Database, tmp_path: Path) -> AsyncIterator[Gracious]:
    """A server of the test's own on `database`, not started yet."""
    standing = Gracious(tmp_path, GRACIOUS_DATABASE_URL=database.url, **workspace.settings)
    yield standing
    await standing.close()
