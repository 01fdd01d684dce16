"""Who is let in: what Slack signed, as Slack sends it. All else is turned away, and none of it is ever a failure."""

import copy
import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote_plus, urlencode

import pytest

from bots.playground.slack_api import Outgoing
from tests.endtoend.database import Database
from tests.endtoend.person import Somebody
from tests.endtoend.talking import FIRST
from tests.endtoend.workspace import SHARED, Workspace

pytestmark = pytest.mark.asyncio(loop_scope="session")

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
RECORDED = SHARED / "payloads" / "slack"
INDEX: list[dict[str, str]] = (
    json.loads((RECORDED / "index.json").read_text(encoding="utf-8")) if (RECORDED / "index.json").is_file() else []
)


async def test_nobody_comes_in_unsigned_forged_or_late(sam: Somebody, books: Database) -> None:
    await sam.says(FIRST, hears="What are you turning down?")
    await sam.presses("A job offer", hears="How far is it?")
    await sam.commands("help", hears="I help with the letters that are hard to write.")
    await books.settled()
    requests, rows, calls = list(sam.slack.sent[-3:]), books.rows(), len(sam.slack.calls)
    assert {request.kind for request in requests} == {"event", "block_actions", "slash"}
    for request in requests:
        request = Outgoing(request.kind, request.body.replace(b"a", b"b"), request.content_type, {})
        for forged in ({"secret": "another"}, {"secret": ""}, {"at": time.time() - 360}, {"at": time.time() + 360}):
            assert (await sam.slack.send(request, **forged)).status == 401
    assert books.rows() == rows
    assert len(sam.slack.calls) == calls


async def test_every_recorded_request_is_answered_at_once_and_changes_nothing_twice(
    sam: Somebody, books: Database, workspace: Workspace
) -> None:
    if not SHARED.is_dir():
        pytest.skip("the recorded requests are not on this machine: ../shared/payloads/slack")
    assert len(INDEX) > 40
    before = posted(workspace)
    for entry in INDEX:
        request = recorded(entry, workspace)
        first = await sam.slack.send(request)
        assert 200 <= first.status < 500, entry
        assert first.seconds < 1, entry
        await books.settled()
        rows, calls = books.rows(), posted(workspace)
        again = await sam.slack.send(request.again(1) if entry["content_type"] == JSON else request)
        assert again.status == first.status, entry
        await books.settled()
        assert books.rows() == rows, entry
        assert posted(workspace) == calls, entry
    assert posted(workspace) >= before + 3


def posted(workspace: Workspace) -> int:
    """How many messages were posted. What is bound to a request, and shown to one person once, is safe to repeat."""
    return sum(call.method in ("chat.postMessage", "chat.update") for call in workspace.slack.calls)


def recorded(entry: dict[str, str], workspace: Workspace) -> Outgoing:
    """The body under an id of its own, with every address in it on loopback, from somebody who is there."""
    raw = (RECORDED / entry["file"]).read_text(encoding="utf-8").strip()
    if entry["content_type"] == JSON:
        body: Any = ours(json.loads(raw), entry["file"], workspace)
        return Outgoing("event", json.dumps(body).encode(), JSON, {})
    fields = dict(parse_qsl(raw, keep_blank_values=True))
    if "payload" in fields:
        fields["payload"] = json.dumps(ours(json.loads(fields["payload"]), entry["file"], workspace))
    else:
        fields = ours(fields, entry["file"], workspace)
    return Outgoing(entry["kind"], urlencode(fields).encode(), FORM, {})


def ours(body: dict[str, Any], name: str, workspace: Workspace) -> dict[str, Any]:
    event = body.get("event") or {}
    user = event.get("user") or body.get("user_id") or (body.get("user") or {}).get("id")
    channel = event.get("channel") or body.get("channel_id") or (body.get("channel") or {}).get("id")
    if isinstance(user, str) and isinstance(channel, str):
        direct = channel if channel.startswith("D") else f"D{user[1:]}"
        workspace.slack.workspace.direct.setdefault(user, direct)
        workspace.slack.person(user)
    base = workspace.slack.public_url
    ids = {key: name for key in ("event_id", "trigger_id") if key in body}
    urls = {"response_url": f"{base}/response/none"} if "response_url" in body else {}
    return body | ids | urls


async def test_what_is_bent_out_of_shape_is_never_a_failure(sam: Somebody, workspace: Workspace) -> None:
    before = len(sam.slack.sent)
    await sam.commands("decline Acme")
    await sam.sends({"about": "offer", "stage": "open", "reason": "pay"}, hears="Acme: who hears it")
    await sam.says(FIRST.replace("Acme", "Fernhill"), hears="What are you turning down?")
    await sam.presses("A job offer", hears="How far is it?")
    one_of_each = {request.kind: request for request in sam.slack.sent[before:]}
    assert set(one_of_each) >= {"slash", "event", "block_actions", "view_submission"}
    failures, sent = [], 0
    for request in one_of_each.values():
        for bent in bent_out_of_shape(request):
            answer = await sam.slack.send(bent)
            failures += [] if 200 <= answer.status < 500 else [(answer.status, unquote_plus(bent.body.decode()))]
            sent += 1
    assert failures == []
    assert sent > 300


async def test_a_key_that_is_none_of_ours_is_answered_politely(sam: Somebody) -> None:
    message, block, element, _ = await asked(sam)
    keys = ("", "{", "[]", '["act"]', '["act","letter","\\u0000",0,"show",""]', '["skip","\\ud800",1]')
    for key in (*keys, f'["act","letter","x",{"9" * 30},"show",""]', "[" * 5000):
        sam.since = sam.slack.workspace.rev
        answer = await sam.seat.acts(message, block, {**element, "value": key}, None)
        assert answer.ok, key
        await sam.slack.until(lambda: any(said.rev > sam.since for said in sam.heard))


async def asked(sam: Somebody) -> tuple[Any, Any, Any, Any]:
    await sam.says(FIRST, hears="What are you turning down?")
    return sam.find("A job offer")


ODD: tuple[Any, ...] = (None, 5, "", "\ud800", [], {}, [[]], {"a": []})


def bent_out_of_shape(request: Outgoing) -> Iterator[Outgoing]:
    """The same request with one thing in it replaced or missing, and some that are no request at all."""
    for raw in (b"", b"{", b"[]", b"null", b"5", b"payload=", b"payload=%7B", b"payload=%00", b"\xff\xfe", b"=&=&"):
        yield Outgoing(request.kind, raw, request.content_type, {})
    if request.content_type == JSON:
        for body in variants(json.loads(request.body)):
            yield Outgoing(request.kind, json.dumps(body).encode(), JSON, {})
        return
    fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    if "payload" in fields:
        for body in variants(json.loads(fields["payload"])):
            yield Outgoing(request.kind, urlencode({"payload": json.dumps(body)}).encode(), FORM, {})
        return
    for name in fields:
        for odd in ("", "\x00", "x" * 5000, "🙂", "%"):
            yield Outgoing(request.kind, urlencode(fields | {name: odd}).encode(), FORM, {})
        yield Outgoing(request.kind, urlencode({k: v for k, v in fields.items() if k != name}).encode(), FORM, {})


def variants(body: dict[str, Any]) -> Iterator[Any]:
    for number, path in enumerate(paths(body)):
        if path[:2] == ["view", "blocks"] or path[:2] == ["message", "blocks"]:
            continue  # we never look into what we posted ourselves
        bent = copy.deepcopy(body)
        inner = bent
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = ODD[number % len(ODD)]
        yield renamed(bent, str(number))


def renamed(body: dict[str, Any], name: str) -> dict[str, Any]:
    """Under an id of its own, or it would be taken for the one it was made from."""
    return {
        key: f"{value}.{name}" if key in ("event_id", "trigger_id") and value else value for key, value in body.items()
    }


def paths(value: Any, before: tuple[Any, ...] = ()) -> Iterator[list[Any]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in inner:
        yield [*before, name]
        yield from paths(part, (*before, name))
