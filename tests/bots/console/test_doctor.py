"""`gracious doctor`: what it finds wrong, what it says to do, and that it tells no secret."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bots.console import checkup
from bots.console.checkup import check_all
from bots.console.main import main
from bots.server import serving
from bots.settings import Settings
from bots.slack.manifest import SCOPES
from core.store import migrate

TOKEN, SECRET, PASSWORD = "xoxb-a-secret-token", "a-signing-secret", "a-client-secret"
Serve = Callable[[dict[str, Any], str], Awaitable[str]]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"GRACIOUS_HOME": str(tmp_path)}


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """A service on this machine that answers everything with one JSON object and one header of scopes."""
    servers: list[TestServer] = []

    async def start(told: dict[str, Any], scopes: str) -> str:
        async def answer(request: web.Request) -> web.Response:
            return web.json_response(told, headers={"X-OAuth-Scopes": scopes})

        app = web.Application()
        app.router.add_route("*", "/{rest:.*}", answer)
        servers.append(TestServer(app))
        await servers[-1].start_server()
        return str(servers[-1].make_url("/"))

    yield start
    for server in servers:
        await server.close()


async def states(environment: dict[str, str]) -> dict[str, str]:
    found = await check_all(environment, None)
    for check in found:
        assert check.state != "wrong" or check.todo, "each says what to do"
        assert not any(secret in repr(check) for secret in (TOKEN, SECRET, PASSWORD))
    return {check.name: check.state for check in found}


def test_nothing_is_made_by_looking(home: dict[str, str], tmp_path: Path) -> None:
    found = asyncio.run(states(home))
    assert found["database"] == found["key file"] == "note"
    assert list(tmp_path.iterdir()) == []


async def test_a_database_that_is_ready(home: dict[str, str], tmp_path: Path) -> None:
    await migrate(f"sqlite:///{tmp_path}/gracious.db")
    found = await states(home)
    assert (found["database"], found["migrations"], found["key"]) == ("ok", "ok", "ok")


async def test_the_public_address_is_tried(home: dict[str, str], serve: Serve) -> None:
    assert (await states(home))["address"] == "note"
    nobody = {"GRACIOUS_PUBLIC_URL": "http://127.0.0.1:1"}
    assert (await states(home | nobody))["address"] == "note"
    other = {"GRACIOUS_PUBLIC_URL": await serve({"something": "else"}, "")}
    assert (await states(home | other))["address"] == "wrong"
    async with serving(Settings.read(home | {"GRACIOUS_PORT": "0"})) as running:
        assert (await states(home | {"GRACIOUS_PUBLIC_URL": running.url}))["address"] == "ok"


async def test_settings_that_can_not_be_read_end_it(home: dict[str, str]) -> None:
    assert await states(home | {"GRACIOUS_PORT": "many"}) == {"settings": "wrong"}


def test_a_key_that_is_lost_or_open_to_others(
    home: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GRACIOUS_HOME", str(tmp_path))
    assert main(["export"]) == 0
    key = tmp_path / "master.key"
    capsys.readouterr()
    assert main(["doctor"]) == 0
    assert "All is well." in capsys.readouterr().out
    key.chmod(0o644)
    assert main(["doctor"]) == 1
    assert f"chmod 600 {key}" in capsys.readouterr().out
    key.rename(tmp_path / "elsewhere")
    assert main(["doctor", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["ok"] is False
    [lost] = [check for check in told["checks"] if check["state"] == "wrong"]
    assert lost["name"] == "key"
    assert "backup" in lost["todo"]


async def test_slack_that_answers(home: dict[str, str], serve: Serve) -> None:
    url = await serve({"ok": True, "user": "gracious", "team": "Acme"}, ",".join(SCOPES))
    assert (await states(slack(home, url)))["Slack"] == "ok"


async def test_slack_that_refuses_or_grants_too_little(home: dict[str, str], serve: Serve) -> None:
    refused = await serve({"ok": False, "error": "invalid_auth"}, "")
    assert (await states(slack(home, refused)))["Slack"] == "wrong"
    little = await serve({"ok": True}, "chat:write")
    [check] = [check for check in await check_all(slack(home, little), None) if check.name == "Slack"]
    assert check.state == "wrong"
    assert "im:history" in check.said
    assert "chat:write" not in check.said


async def test_services_that_can_not_be_reached(home: dict[str, str]) -> None:
    nowhere = "http://127.0.0.1:9/"
    found = await states(slack(home, nowhere) | teams(nowhere))
    assert (found["Slack"], found["Teams"]) == ("wrong", "wrong")


async def test_the_keys_of_teams(home: dict[str, str], serve: Serve) -> None:
    url = await serve({"jwks_uri": "https://example.com/keys"}, "")
    assert (await states(home | teams(url)))["Teams"] == "ok"
    url = await serve({}, "")
    assert (await states(home | teams(url)))["Teams"] == "wrong"


async def test_a_page_that_is_not_built(home: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "PAGE", tmp_path / "index.html")
    assert (await states(home))["local page"] == "note"


def slack(home: dict[str, str], url: str) -> dict[str, str]:
    return home | {"SLACK_SIGNING_SECRET": SECRET, "SLACK_BOT_TOKEN": TOKEN, "SLACK_API_URL": url}


def teams(url: str) -> dict[str, str]:
    return {"TEAMS_APP_ID": "an-app", "TEAMS_APP_PASSWORD": PASSWORD, "TEAMS_OPENID_METADATA_URL": url}
