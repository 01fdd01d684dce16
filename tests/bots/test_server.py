"""The server: what is mounted, how it says it is ready, how it ends."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import pytest

from bots.playground.slack_api import LocalSlack
from bots.server import LARGEST_REQUEST, AddressTakenError, serving
from bots.settings import Settings, SettingsError
from core.errors import StoreUnreachable
from core.people import Identity

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"GRACIOUS_HOME": str(tmp_path), "GRACIOUS_PORT": "0"})


@pytest.fixture
async def web() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def status(web: aiohttp.ClientSession, url: str, method: str = "GET", data: bytes | None = None) -> int:
    async with web.request(method, url, data=data) as response:
        return response.status


def of_slack(settings: Settings, local: LocalSlack, tmp_path: Path) -> Settings:
    return Settings.read(
        {
            "GRACIOUS_HOME": str(tmp_path),
            "GRACIOUS_PORT": "0",
            "SLACK_SIGNING_SECRET": "secret",
            "SLACK_BOT_TOKEN": "xoxb-token",
            "SLACK_API_URL": local.api_url,
        }
    )


async def test_nothing_configured_still_tells_how_it_is(settings: Settings, web: aiohttp.ClientSession) -> None:
    async with serving(settings) as standing:
        assert standing.url.startswith("http://127.0.0.1:")
        assert await status(web, f"{standing.url}/healthz") == 200
        assert await status(web, f"{standing.url}/readyz") == 200
        assert await status(web, f"{standing.url}/slack/events", method="POST") == 404
        assert await status(web, f"{standing.url}/playground/") == 404


async def test_not_ready_while_the_database_does_not_answer(
    settings: Settings, web: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(_: object) -> None:
        raise StoreUnreachable("gone")

    async with serving(settings) as standing:
        monkeypatch.setattr(type(standing.house.store), "ready", silent)
        assert await status(web, f"{standing.url}/readyz") == 503
        assert await status(web, f"{standing.url}/healthz") == 200


async def test_slack_is_mounted_when_it_is_set_up(
    settings: Settings, web: aiohttp.ClientSession, tmp_path: Path
) -> None:
    local = LocalSlack("secret", "xoxb-token", patience=10)
    async with local.serving(), serving(of_slack(settings, local, tmp_path)) as standing:
        local.events_url = f"{standing.url}/slack/events"
        assert await status(web, local.events_url, method="POST", data=b"{}") == 401
        robin = local.person("U1", real_name="Robin Example")
        assert (await robin.types("decline Acme")).ok
        await local.until(lambda: any("Acme" in json.dumps(said.blocks) for said in robin.hears_now()))


async def test_a_body_beyond_the_limit_is_refused(
    settings: Settings, web: aiohttp.ClientSession, tmp_path: Path
) -> None:
    local = LocalSlack("secret", "xoxb-token")
    async with local.serving(), serving(of_slack(settings, local, tmp_path)) as standing:
        body = b"x" * (LARGEST_REQUEST + 1)
        assert await status(web, f"{standing.url}/slack/events", method="POST", data=body) in (400, 413)


async def test_the_page_leads_through_the_real_adapter(settings: Settings, web: aiohttp.ClientSession) -> None:
    async with serving(settings, playground=True) as standing:
        assert standing.page is not None
        api = f"{standing.page.page_url}api"
        async with web.post(f"{api}/say", json={"text": "decline Acme"}) as said:
            assert await said.json() == {"ok": True, "why": ""}
        await standing.page.slack.until(lambda: "Acme" in str(standing.page and standing.page.me.hears_now()))
        async with web.get(f"{api}/commands") as offered:
            assert "/gracious decline" in [command["typed"] for command in await offered.json()]


async def test_resetting_the_page_erases_its_person(settings: Settings, web: aiohttp.ClientSession) -> None:
    async with serving(settings, playground=True) as standing:
        assert standing.page is not None
        api = f"{standing.page.page_url}api"
        await web.post(f"{api}/say", json={"text": "decline Acme"})
        await standing.page.slack.until(lambda: standing.page and standing.page.me.hears_now())

        who = Identity("slack", standing.page.slack.workspace.team.id, standing.page.me.id)
        assert await standing.house.store.run(lambda books: books.people.find(who)) is not None
        async with web.post(f"{api}/reset", json={}) as reset:
            assert (await reset.json())["ok"]
        assert await standing.house.store.run(lambda books: books.people.find(who)) is None


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
async def test_the_page_is_refused_off_loopback(tmp_path: Path, host: str) -> None:
    settings = Settings.read({"GRACIOUS_HOME": str(tmp_path), "GRACIOUS_PORT": "0", "GRACIOUS_HOST": host})
    with pytest.raises(SettingsError, match=r"127\.0\.0\.1"):
        async with serving(settings, playground=True):
            raise AssertionError("it must not stand")


async def test_an_address_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        settings = Settings.read({"GRACIOUS_HOME": str(tmp_path), "GRACIOUS_PORT": port})
        with pytest.raises(AddressTakenError, match="--port"):
            async with serving(settings):
                raise AssertionError("it must not stand")


async def test_a_process_says_when_it_is_ready_and_ends_when_told(tmp_path: Path, web: aiohttp.ClientSession) -> None:
    process = await started(tmp_path, {})
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 40)).decode()
    assert line.startswith("ready http://127.0.0.1:")
    assert await status(web, f"{line.split()[1]}/healthz") == 200
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_no_word_of_a_person_is_logged(tmp_path: Path, web: aiohttp.ClientSession) -> None:
    process = await started(tmp_path, {"GRACIOUS_LOG_LEVEL": "DEBUG"}, "--playground")
    assert process.stdout is not None
    assert process.stderr is not None
    page = (await asyncio.wait_for(process.stdout.readline(), 40)).decode().split()[1]
    async with web.post(f"{page}api/say", json={"text": "decline Canarybird, zookeeper, pay"}) as said:
        assert (await said.json())["ok"]
    await asyncio.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    _, logged = await asyncio.wait_for(process.communicate(), 20)
    assert b"Canarybird" not in logged
    assert b"zookeeper" not in logged


async def started(home: Path, more: Mapping[str, str], *words: str) -> asyncio.subprocess.Process:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GRACIOUS_", "SLACK_"))}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bots.console.main", "serve", "--port", "0", *words),
        cwd=ROOT,
        env={**clean, "GRACIOUS_HOME": str(home), **more},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_a_calendar_behind_a_secret_address(settings: Settings, web: aiohttp.ClientSession) -> None:
    async with serving(settings) as standing:
        store = standing.house.store
        person = await store.run(lambda books: books.people.owner(Identity("slack", "T1", "U1")))
        await store.run(lambda books: books.feeds.open(person.id, "a-secret"))
        async with web.get(f"{standing.url}/calendar/a-secret.ics") as found:
            assert found.status == 200
            assert found.content_type == "text/calendar"
            assert found.headers["Cache-Control"] == "private, no-store"
            assert (await found.text()).startswith("BEGIN:VCALENDAR")
        for wrong in ("another", "a-secre", "%00", "a" * 2000):
            assert await status(web, f"{standing.url}/calendar/{wrong}.ics") == 404
        await store.run(lambda books: books.feeds.revoke(person.id))
        assert await status(web, f"{standing.url}/calendar/a-secret.ics") == 404
