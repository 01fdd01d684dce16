"""One process as whoever runs it sees it: when it is ready, how it stops, what it says while the database is away."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.store import migrate
from tests.conftest import a_postgres
from tests.endtoend.database import on_sqlite
from tests.endtoend.process import Gracious
from tests.endtoend.talking import FIRST
from tests.endtoend.workspace import Workspace

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

POST = "chat.postMessage"


async def test_it_says_when_it_is_ready_and_drains_when_told_to_stop(tmp_path: Path, workspace: Workspace) -> None:
    house = Gracious(tmp_path, **workspace.settings)
    await house.start()
    try:
        assert re.fullmatch(r"ready http://127\.0\.0\.1:\d+\n", house.out.read_text())
        assert await house.get("/healthz") == (200, "ok\n")
        assert await house.get("/readyz") == (200, "ok\n")
        assert (await house.get("/playground/"))[0] == 404
        workspace.slack.events_url = house.events_url
        sam = workspace.somebody()
        workspace.slack.fail_next(POST, delay=0.7)
        await sam.says(FIRST)
        await workspace.under_way(POST)
        assert await house.stop() == 0
    finally:
        await house.close()
    assert sam.count("Before we start") == 1
    books = on_sqlite(house.home / "home" / "gracious.db")
    # What was under way is finished; how much behind it was begun when the signal came is chance.
    assert int(books.ask("SELECT count(*) FROM deliveries WHERE state = 'sent';")) in (1, 2)
    # What it had not begun is said by the next one, at once.
    await house.start()
    try:
        if not sam.count("What are you turning down?"):
            await sam.hears("What are you turning down?", within=5)
        assert sam.count("What are you turning down?") == 1
        assert sam.count("Before we start") == 1
    finally:
        assert await house.stop() == 0


@pytest.fixture
def own_postgres() -> Iterator[Any]:
    """A database server that may be stopped."""
    with a_postgres() as server:
        yield server


async def test_it_is_not_ready_without_its_database_and_goes_on_with_it(
    own_postgres: Any, tmp_path: Path, workspace: Workspace
) -> None:
    own_postgres.psql("CREATE DATABASE away;")
    await asyncio.to_thread(lambda: asyncio.run(migrate(own_postgres.get_uri("away"))))
    house = Gracious(tmp_path, GRACIOUS_DATABASE_URL=own_postgres.get_uri("away"), **workspace.settings)
    await house.start()
    try:
        workspace.slack.events_url = house.events_url
        sam = workspace.somebody()
        await sam.says(FIRST, hears="What are you turning down?")
        own_postgres.stop()
        assert (await house.get("/healthz"))[0] == 200
        assert (await house.get("/readyz"))[0] == 503
        assert (await sam.seat.types("a job offer")).status == 500  # Slack keeps it and sends it again
        own_postgres.ensure_postgres_running()
        assert (await house.get("/readyz"))[0] == 200
        assert (await sam.slack.send(sam.slack.sent[-1].again(1, "http_error"))).ok
        await sam.hears("How far is it?")
    finally:
        assert await house.stop() == 0
