"""Requests recorded elsewhere: each is answered, quickly, and changes nothing twice."""

import json
import time
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest

from bots.playground.slack_api import LocalSlack
from bots.slack.app import SlackSide
from tests.bots.fakes import FakeHouse
from tests.bots.slack.samples import SHARED, post

FOLDER = SHARED / "payloads" / "slack"
INDEX: list[dict[str, str]] = (
    json.loads((FOLDER / "index.json").read_text(encoding="utf-8")) if (FOLDER / "index.json").is_file() else []
)


def test_there_are_recorded_requests() -> None:
    if not INDEX:
        pytest.skip("the recorded requests are not on this machine")
    assert len(INDEX) > 40


def own(entry: dict[str, str], base: str) -> bytes:
    """The recorded body under an id of its own, with every address it calls back on loopback."""
    raw = (FOLDER / entry["file"]).read_text(encoding="utf-8").strip()
    if entry["content_type"] == "application/json":
        return json.dumps(renamed(json.loads(raw), entry["file"], base)).encode()
    fields: dict[str, Any] = dict(parse_qsl(raw, keep_blank_values=True))
    if "payload" in fields:
        fields["payload"] = json.dumps(renamed(json.loads(fields["payload"]), entry["file"], base))
    else:
        fields = renamed(fields, entry["file"], base)
    return urlencode(fields).encode()


def renamed(value: Any, name: str, base: str) -> Any:
    if isinstance(value, list):
        return [renamed(part, name, base) for part in value]
    if not isinstance(value, dict):
        return value
    ids = {key: name for key in ("event_id", "trigger_id") if key in value}
    urls = {"response_url": f"{base}/response/none"} if "response_url" in value else {}
    return {key: renamed(part, name, base) for key, part in value.items()} | ids | urls


@pytest.mark.parametrize("entry", INDEX, ids=[entry["file"] for entry in INDEX])
async def test_every_recorded_request_is_answered(
    workspace: LocalSlack, side: SlackSide, house: FakeHouse, entry: dict[str, str]
) -> None:
    body = own(entry, workspace.public_url)
    for _ in range(2):
        started = time.perf_counter()
        status, _ = await post(workspace.events_url, body, entry["content_type"])
        assert status == 200
        assert time.perf_counter() - started < 1.0
    # Heard twice under the same name, by which the desk knows the second from the first.
    assert len({heard.event for heard in house.heard}) <= 1


async def test_what_people_said_and_did_in_them_is_heard(
    workspace: LocalSlack, side: SlackSide, house: FakeHouse
) -> None:
    if not INDEX:
        pytest.skip("the recorded requests are not on this machine")
    for entry in INDEX:
        await post(workspace.events_url, own(entry, workspace.public_url), entry["content_type"])
    said = [type(heard.said).__name__ for heard in house.heard]
    assert said.count("Command") == 1
    assert said.count("Text") >= 7
    assert said.count("Press") >= 6
    assert {heard.shared for heard in house.heard} == {True, False}
