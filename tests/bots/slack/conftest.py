from collections.abc import AsyncIterator

import pytest

from bots.playground.slack_api import LocalSlack, Person
from bots.settings import SlackSettings
from bots.slack.app import SlackSide, slack
from tests.bots.fakes import FakeHouse
from tests.bots.slack.samples import SECRET, TOKEN, serving


@pytest.fixture
async def workspace() -> AsyncIterator[LocalSlack]:
    local = LocalSlack(SECRET, TOKEN, trigger_seconds=30, patience=10)
    async with local.serving():
        yield local


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
async def side(workspace: LocalSlack, house: FakeHouse) -> AsyncIterator[SlackSide]:
    """The adapter before a house that says what it is told to, in a workspace on loopback."""
    standing = slack(house, SlackSettings(SECRET, TOKEN, workspace.api_url), agent_view=False)
    async with serving(standing) as url:
        workspace.events_url = url
        yield standing


@pytest.fixture
def robin(workspace: LocalSlack, side: SlackSide) -> Person:
    return workspace.person("U1", "robin", real_name="Robin Example", tz="Europe/Berlin", locale="en-GB")
