"""The Teams side of the page: what it is told, and what its acts lead to."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bots.playground.teams_api.cards import actions
from bots.server import Serving, serving
from bots.settings import Settings


class Page:
    """What the page in the browser does, without the browser."""

    def __init__(self, standing: Serving, session: aiohttp.ClientSession) -> None:
        assert standing.page is not None
        self.url = f"{standing.page.page_url}api"
        self.session = session

    async def act(self, path: str, **body: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/teams/{path}", json=body) as response:
            assert response.status == 200, await response.text()
            done: dict[str, Any] = await response.json()
            return done

    async def status(self, path: str, **more: Any) -> int:
        async with self.session.post(f"{self.url}/teams/{path}", **more) as response:
            return response.status

    async def state(self) -> dict[str, Any]:
        async with self.session.get(f"{self.url}/teams/state") as response:
            shown: dict[str, Any] = await response.json()
            return shown

    async def shows(self, text: str) -> dict[str, Any]:
        """The newest message that says this."""
        for _ in range(100):
            found = [message for message in (await self.state())["messages"] if text in str(message)]
            if found:
                newest: dict[str, Any] = found[-1]
                return newest
            await asyncio.sleep(0.05)
        raise AssertionError(f"nothing says {text}")


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[Page]:
    settings = Settings.read({"GRACIOUS_HOME": str(tmp_path), "GRACIOUS_PORT": "0"})
    async with serving(settings, playground=True) as standing, aiohttp.ClientSession() as session:
        yield Page(standing, session)


async def hello(page: Page) -> None:
    assert (await page.act("hello", tz="Europe/Berlin", locale="en-GB"))["ok"]
    await page.shows("I help with the letters that are hard to write.")


def data_of(message: dict[str, Any], label: str) -> dict[str, Any]:
    action = next(one for one in actions(message["card"]) if one["title"] == label)
    return {"message": message["id"], "kind": action["type"], "data": action["data"]}


async def test_both_sides_are_there(page: Page) -> None:
    async with page.session.get(f"{page.url}/sides") as response:
        assert await response.json() == ["slack", "teams"]


async def test_who_opens_it_is_welcomed_once(page: Page) -> None:
    await hello(page)
    before = len((await page.state())["messages"])
    await page.act("hello", tz="Europe/Berlin", locale="en-GB")
    assert len((await page.state())["messages"]) == before


async def test_what_is_said_pressed_and_opened(page: Page) -> None:
    await hello(page)
    assert (await page.act("say", text="decline")) == {"ok": True, "why": ""}
    question = await page.shows("Which company is it?")
    opened = await page.act("press", **data_of(question, "Show as a form"))
    assert (opened["ok"], opened["told"]) == (True, "")
    dialog = (await page.state())["dialog"]
    assert dialog["title"] == "Turn down an offer"
    await page.act("close")
    assert (await page.state())["dialog"] is None
    await page.act("press", **data_of(question, "Cancel"))
    await page.shows("Nothing from it was kept.")


async def test_starting_anew_is_somebody_new(page: Page) -> None:
    await hello(page)
    before = (await page.state())["me"]["id"]
    await page.act("reset")
    after = await page.state()
    assert (after["me"]["id"] != before, after["messages"]) == (True, [])


async def test_acts_that_are_none(page: Page) -> None:
    assert await page.status("sing", json={}) == 404
    assert await page.status("say", json={}) == 400
    assert await page.status("say", json=[]) == 400
    assert await page.status("say", data=b"{}") == 415
    assert await page.status("press", json={"message": "none", "kind": "Action.Submit", "data": {}}) == 409


async def test_no_other_site_may_ask(page: Page) -> None:
    assert await page.status("say", json={"text": "hi"}, headers={"Origin": "https://evil.example"}) == 403
    assert await page.status("say", json={"text": "hi"}, headers={"Host": "evil.example"}) == 403


async def test_the_connector_and_the_keys_answer_this_machine(page: Page) -> None:
    async with page.session.get(f"{page.url.removesuffix('/api')}/teams/openid") as response:
        keys_url = (await response.json())["jwks_uri"]
    async with page.session.get(keys_url) as response:
        [key] = (await response.json())["keys"]
    assert key["endorsements"] == ["msteams"]
