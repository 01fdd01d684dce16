"""The Home tab: drawn when it is opened and after a change, once for each, and never an older over a newer one."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bots.playground.slack_api import LocalSlack, Person
from bots.slack.homes import Homes
from core.dialogue.message import Card
from core.people import Identity
from tests.bots.slack.samples import TOKEN, plain_card

ROBIN = Identity("slack", "T1", "U1")


class Waits:
    """What waits for Robin, which a test may change while it is being read."""

    def __init__(self) -> None:
        self.text = "Ines"
        self.reads = 0
        self.read, self.gate = asyncio.Event(), asyncio.Event()
        self.gate.set()

    async def draw(self, who: Identity, locale: str | None) -> Card:
        assert (who, locale) == (ROBIN, "en")
        text = self.text
        self.reads += 1
        self.read.set()
        await self.gate.wait()
        return plain_card(text)


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
async def homes(workspace: LocalSlack, waits: Waits, robin: Person) -> AsyncIterator[Homes]:
    async with aiohttp.ClientSession() as session:
        yield Homes(AsyncWebClient(TOKEN, workspace.api_url, session=session), waits.draw)


def publishes(workspace: LocalSlack) -> int:
    return [call.method for call in workspace.calls].count("views.publish")


def stands(workspace: LocalSlack) -> str:
    return str(workspace.home("U1"))


async def test_nothing_is_drawn_for_somebody_who_never_opened_it(homes: Homes, workspace: LocalSlack) -> None:
    await homes.changed(ROBIN)
    assert publishes(workspace) == 0


async def test_a_change_that_does_not_show_costs_no_call(homes: Homes, workspace: LocalSlack, waits: Waits) -> None:
    await homes.opened(ROBIN, "en", None)
    await homes.changed(ROBIN)
    assert (waits.reads, publishes(workspace)) == (2, 1)
    waits.text = "Bo"
    await homes.changed(ROBIN)
    assert publishes(workspace) == 2
    assert "Bo" in stands(workspace)


async def test_what_a_newer_one_drew_is_left_and_drawn_anew_when_opened(
    homes: Homes, workspace: LocalSlack, waits: Waits
) -> None:
    await homes.opened(ROBIN, "en", None)
    ours = workspace.workspace.homes["U1"]
    workspace.workspace.homes["U1"] = replace(ours, hash="of another process")
    waits.text = "Bo"
    await homes.changed(ROBIN)
    assert "Ines" in stands(workspace)
    await homes.opened(ROBIN, "en", {"hash": "of another process"})
    assert "Bo" in stands(workspace)


async def test_of_two_changes_at_once_the_later_one_stands(homes: Homes, workspace: LocalSlack, waits: Waits) -> None:
    await homes.opened(ROBIN, "en", None)
    waits.gate.clear()
    waits.read.clear()
    waits.text = "Bo"
    first = asyncio.create_task(homes.changed(ROBIN))
    await waits.read.wait()
    waits.text = "Cem"
    second = asyncio.create_task(homes.changed(ROBIN))
    waits.gate.set()
    await asyncio.gather(first, second)
    assert "Cem" in stands(workspace)
    assert workspace.refusals == []
