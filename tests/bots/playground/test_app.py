"""The page's side of the playground: who may ask, what it is told, what its acts lead to."""

import json
from collections.abc import AsyncIterator
from time import monotonic
from typing import Any

import aiohttp
import pytest

from bots.playground import Command, Playground, require_loopback
from bots.playground.app import BUILT
from tests.bots.playground.sample_app import SECRET, TOKEN, SampleApp, playing

COMMANDS = [
    Command("/gracious decline", "[what happened]", "Turn down an offer"),
    Command("/gracious help", "", "Help"),
]


class Page:
    """What the page in the browser does, without the browser."""

    def __init__(
        self, playground: Playground, session: aiohttp.ClientSession, sample: SampleApp, forgotten: list[str]
    ) -> None:
        self.playground = playground
        self.session = session
        self.sample = sample
        self.forgotten = forgotten

    async def get(self, path: str, **more: Any) -> aiohttp.ClientResponse:
        return await self.session.get(f"{self.playground.page_url}{path}", **more)

    async def post(self, path: str, body: Any, **more: Any) -> aiohttp.ClientResponse:
        return await self.session.post(f"{self.playground.page_url}api/{path}", json=body, **more)

    async def act(self, path: str, **body: Any) -> dict[str, Any]:
        response = await self.post(path, body)
        assert response.status == 200, await response.text()
        done: dict[str, Any] = await response.json()
        return done

    async def state(self) -> dict[str, Any]:
        shown: dict[str, Any] = await (await self.get("api/state")).json()
        return shown


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    forgotten: list[str] = []

    async def forget(user: str) -> None:
        forgotten.append(user)

    async with playing(COMMANDS, forget=forget) as (playground, sample), aiohttp.ClientSession() as session:
        yield Page(playground, session, sample, forgotten)


async def test_what_is_said_and_answered_is_shown(page: Page) -> None:
    assert await page.act("say", text="hello") == {"ok": True, "why": ""}
    state = await page.state()
    assert [(one["mine"], one["text"]) for one in state["messages"]] == [(True, "hello"), (False, "For you")]
    assert state["messages"][1]["blocks"][0]["text"]["text"] == "You said: hello"


async def test_commands_come_from_one_table(page: Page) -> None:
    offered = await (await page.get("api/commands")).json()
    assert offered[0] == {"typed": "/gracious decline", "usage": "[what happened]", "tells": "Turn down an offer"}
    assert (await page.act("say", text="/other thing"))["why"] == "unknown_command"
    assert (await page.act("say", text="/gracious help"))["ok"]
    assert (await page.state())["messages"][0]["onlyYou"]
    assert (await page.act("say", text="/gracious crash"))["why"] == "refused"


async def test_a_form_is_opened_filled_held_and_submitted(page: Page) -> None:
    await page.act("say", text="/gracious decline")
    (modal,) = (await page.state())["modals"]
    assert modal["title"]["text"] == "Turn down an offer"
    values: dict[str, Any] = {"company": {"value": "nobody"}, "note": {"value": "kept"}}
    held = await page.act("submit", surface=modal["id"], values=values)
    assert held["unfilled"] == {"reason": "required"}
    values["reason"] = {"value": "pay"}
    refused = await page.act("submit", surface=modal["id"], values=values)
    assert refused["errors"] == {"company": "Please name the company."}
    assert (await page.state())["modals"][0]["filled"]["note"] == {"value": "kept"}
    values["company"]["value"] = "Acme"
    assert (await page.act("submit", surface=modal["id"], values=values))["ok"]
    state = await page.state()
    assert state["modals"] == []
    assert state["messages"][-1]["text"] == "Letters for Acme"


async def test_pressing_and_closing(page: Page) -> None:
    await page.act("say", text="controls")
    message = (await page.state())["messages"][-1]
    edit = {"surface": message["ts"], "block_id": "acts.1", "action_id": "edit"}
    assert (await page.act("press", **edit, values={"company.1": {"company": "Acme"}}))["ok"]
    body = page.sample.heard[-1][1]
    assert body["state"]["values"]["company.1"]["company"]["value"] == "Acme"
    (modal,) = (await page.state())["modals"]
    assert (await page.act("close", surface=modal["id"]))["ok"]
    assert (await page.state())["modals"] == []
    assert (await page.post("press", edit | {"surface": "1.0"})).status == 409
    assert (await page.post("close", {"surface": modal["id"]})).status == 409


async def test_tabs_zone_and_locale(page: Page) -> None:
    await page.act("hello", tz="Asia/Tokyo", locale="ja-JP")
    await page.act("tab", tab="home")
    await page.act("tab", tab="messages")
    state = await page.state()
    assert state["home"]["blocks"][0]["type"] == "header"
    assert state["prompts"] == [{"title": "Turn down an offer", "message": "decline"}]
    user = (await page.sample.client.users_info(user=state["me"]["id"]))["user"]
    assert (user["tz"], user["tz_offset"]) == ("Asia/Tokyo", 9 * 3600)


async def test_reset_forgets_and_starts_as_somebody_new(page: Page) -> None:
    await page.act("say", text="hello")
    before = await page.state()
    await page.act("reset")
    after = await page.state()
    assert after["messages"] == []
    assert after["me"]["id"] != before["me"]["id"]
    assert page.forgotten == [before["me"]["id"]]
    await page.act("say", text="again")
    assert [one["text"] for one in (await page.state())["messages"]] == ["again", "For you"]


async def events(response: aiohttp.ClientResponse) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    last = ""
    async for line in response.content:
        if line.startswith(b"id: "):
            last = line[4:].decode().strip()
        elif line.startswith(b"data: "):
            yield last, json.loads(line[6:])


async def test_the_stream_tells_what_changed_and_goes_on_after_a_break(page: Page) -> None:
    async with await page.get("api/events") as response:
        stream = events(response)
        await anext(stream)
        await page.act("say", text="one")
        seen: list[str] = []
        while len(seen) < 2:
            last, news = await anext(stream)
            seen += [message["text"] for message in news["messages"]]
    assert seen == ["one", "For you"]
    await page.act("say", text="two")
    async with await page.get("api/events", headers={"Last-Event-ID": last}) as response:
        _, news = await anext(events(response))
    assert [message["text"] for message in news["messages"]] == ["two", "For you"]
    async with await page.get("api/events", headers={"Last-Event-ID": "otherrun.999"}) as response:
        _, news = await anext(events(response))
    assert len(news["messages"]) == 4


async def test_an_open_page_does_not_hold_up_the_end() -> None:
    async with aiohttp.ClientSession() as session:
        async with playing(COMMANDS, shutdown_timeout=30) as (playground, _):
            response = await session.get(f"{playground.page_url}api/events")
            await anext(events(response))
            started = monotonic()
        assert monotonic() - started < 5
        response.close()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:80"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_other_sites_and_names_are_refused(page: Page, headers: dict[str, str]) -> None:
    assert (await page.post("say", {"text": "x"}, headers=headers)).status == 403
    assert (await page.get("api/state", headers=headers)).status == 403
    assert (await page.get("slack/api/auth.test", headers=headers)).status == 403
    assert (await page.state())["messages"] == []


async def test_a_plain_form_post_is_no_act(page: Page) -> None:
    response = await page.session.post(f"{page.playground.page_url}api/say", data='{"text": "x"}')
    assert response.status == 415


@pytest.mark.parametrize("body", [[], {}, {"surface": None}, "x", {"surface": "1", "values": 3}])
@pytest.mark.parametrize("act", ["say", "press", "submit", "close", "tab", "hello"])
async def test_nonsense_is_a_bad_request(page: Page, act: str, body: Any) -> None:
    assert (await page.post(act, body)).status in (400, 409)


async def test_an_unknown_act(page: Page) -> None:
    assert (await page.post("dance", {})).status == 404


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]", "127.8.9.10"])
def test_loopback_addresses(host: str) -> None:
    require_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.com", "", "localhost.evil.example"])
def test_other_addresses(host: str) -> None:
    with pytest.raises(ValueError, match="for this machine alone"):
        require_loopback(host)


def test_a_playground_off_loopback_is_refused() -> None:
    with pytest.raises(ValueError, match="for this machine alone"):
        Playground(SECRET, TOKEN, "http://0.0.0.0:8080/slack/events")


async def test_an_unbuilt_page_says_what_to_do(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bots.playground.app.BUILT", BUILT.parent / "nowhere")
    assert not page.playground.built
    response = await page.get("")
    assert response.status == 503
    assert "gracious chat" in await response.text()


async def test_answers_keep_to_themselves(page: Page) -> None:
    response = await page.get("")
    assert "default-src 'self'" in response.headers["Content-Security-Policy"]
    assert response.headers["Cache-Control"] == "no-store"
