from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest

from bots.playground.teams_api import LocalTeams, Person
from bots.settings import TeamsSettings
from bots.teams.app import TeamsSide, teams
from tests.bots.fakes import FakeHouse
from tests.bots.teams.samples import APP_ID, serving
from tests.endtoend.conftest import on_postgres
from tests.endtoend.database import Database, on_sqlite

_numbers = count()


@pytest.fixture
async def local() -> AsyncIterator[LocalTeams]:
    standing = LocalTeams(APP_ID)
    async with standing.serving():
        yield standing


@pytest.fixture
def settings(local: LocalTeams) -> TeamsSettings:
    return TeamsSettings(APP_ID, keys_url=local.keys_url, service_urls=(local.service_url,))


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
async def side(local: LocalTeams, settings: TeamsSettings, house: FakeHouse) -> AsyncIterator[TeamsSide]:
    """The adapter before a house that says what it is told to, in a tenant on loopback."""
    standing = teams(house, settings)
    async with serving(standing) as url:
        local.messages_url = url
        yield standing


@pytest.fixture
def robin(local: LocalTeams, side: TeamsSide) -> Person:
    return local.person("robin", name="Robin Example", zone="Europe/Berlin", locale="en-GB")


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """Nobody is in it yet. An SQLite file, unless a test asks for PostgreSQL: see ON_EITHER."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return on_sqlite(tmp_path / "gracious.db")
    return on_postgres(request.getfixturevalue("postgres"), f"teams{next(_numbers)}", template="made")
