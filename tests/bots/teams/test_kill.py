"""kill -9 in the middle of a talk: what was saved is said after the next start, once, and the talk goes on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.playground.teams_api import Fault, LocalTeams
from tests.bots.teams.samples import APP_ID, ON_EITHER
from tests.bots.teams.test_house import ACME, picks, settled
from tests.bots.teams.test_render import text
from tests.endtoend.database import Database
from tests.endtoend.process import Gracious


@pytest.fixture
async def own_house(local: LocalTeams, database: Database, tmp_path: Path) -> AsyncIterator[Gracious]:
    """A server of the test's own on `database`, not started yet."""
    settings = {"TEAMS_APP_ID": APP_ID, "TEAMS_OPENID_METADATA_URL": local.keys_url}
    standing = Gracious(tmp_path, GRACIOUS_DATABASE_URL=database.url, TEAMS_SERVICE_URLS=local.service_url, **settings)
    yield standing
    await standing.close()


async def started(house: Gracious, local: LocalTeams) -> None:
    await house.start()
    local.messages_url = f"{house.url}/api/messages"


@ON_EITHER
async def test_what_was_saved_is_said_once_after_the_next_start(
    own_house: Gracious, database: Database, local: LocalTeams
) -> None:
    robin = local.person(zone="America/New_York")
    await started(own_house, local)
    await robin.types(ACME)
    *_, question = await settled(robin, quiet=0.5)

    # Neither the question brought up to date nor the next one gets through.
    local.fail_next(Fault(500, delay=60))
    said = len(local.calls)
    await picks(robin, question, "offer")
    await local.until(lambda: len(local.calls) > said)
    await own_house.kill()
    assert database.waiting() == 1
    database.end_leases()
    await started(own_house, local)
    answered, after = await settled(robin, quiet=0.5)
    await database.settled()
    assert answered.id == question.id
    assert "A job offer" in text(answered.card)
    assert "How far is it?" in text(after.card)

    # The talk goes on.
    await picks(robin, after, "open")
    answered, following = await settled(robin, quiet=0.5)
    assert answered.id == after.id
    shown = [message for message in local.messages(robin) if message.from_bot]
    assert len({text(message.card) for message in shown}) == len(shown), "something was said twice"
    assert following.id == shown[-1].id
