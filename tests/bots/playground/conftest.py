from collections.abc import AsyncIterator

import pytest

from bots.playground.slack_api import LocalSlack, Person
from tests.bots.playground.sample_app import SECRET, TOKEN, SampleApp, listening


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    local = LocalSlack(SECRET, TOKEN, trigger_seconds=30, patience=10)
    async with local.serving():
        yield local


@pytest.fixture
async def sample(slack: LocalSlack) -> AsyncIterator[SampleApp]:
    app = SampleApp(slack.api_url)
    async with listening(app) as events_url:
        slack.events_url = events_url
        yield app


@pytest.fixture
def robin(slack: LocalSlack) -> Person:
    return slack.person("U1", "robin", real_name="Robin Example")
