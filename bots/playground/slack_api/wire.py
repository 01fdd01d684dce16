"""Requests from Slack to the app: signed as Slack signs them, sent over HTTP, given three seconds."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import aiohttp

from bots.playground.slack_api.records import Json

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request to the app, before it is signed. `kind` says what a person did: slash, event, view_submission..."""

    kind: str
    body: bytes
    content_type: str
    retry: Mapping[str, str]

    def again(self, number: int, reason: str = "http_timeout") -> "Outgoing":
        """The same request as Slack repeats it, with its retry headers."""
        return replace(self, retry={"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason})


@dataclass(frozen=True, slots=True)
class Answer:
    """What the app answered. `status` is 0 where it gave no answer in time or broke the connection."""

    status: int
    body: bytes
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether the app acknowledged."""
        return self.status == 200

    @property
    def content(self) -> Json:
        """The JSON object of the answer; one with a `text` for plain text, an empty one for an empty body."""
        text = self.body.decode(errors="replace").strip()
        try:
            value: Any = json.loads(text) if text else {}
        except ValueError:
            return {"text": text}
        return value if isinstance(value, dict) else {"text": text}


def event(payload: Json) -> Outgoing:
    """A request of the Events API."""
    return Outgoing("event", json.dumps(payload).encode(), "application/json", {})


def command(fields: Mapping[str, str]) -> Outgoing:
    """A slash command."""
    return Outgoing("slash", urlencode(fields).encode(), _FORM, {})


def interaction(payload: Json) -> Outgoing:
    """A press, a submission or a closed view."""
    return Outgoing(str(payload["type"]), urlencode({"payload": json.dumps(payload)}).encode(), _FORM, {})


def signed_headers(outgoing: Outgoing, secret: str, at: float | None = None) -> dict[str, str]:
    """The headers of a request signed with `secret` at a time in seconds since the epoch, now by default."""
    stamp = str(int(time.time() if at is None else at))
    base = b"v0:" + stamp.encode() + b":" + outgoing.body
    signature = "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    signing = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}
    return {"Content-Type": outgoing.content_type, **signing, **outgoing.retry}


async def send(
    session: aiohttp.ClientSession, url: str, outgoing: Outgoing, headers: Mapping[str, str], patience: float
) -> Answer:
    """Post a request to the app and wait `patience` seconds for its answer."""
    started = time.monotonic()
    try:
        async with asyncio.timeout(patience):
            async with session.post(url, data=outgoing.body, headers=headers) as response:
                body = await response.read()
                return Answer(response.status, body, time.monotonic() - started)
    except (TimeoutError, aiohttp.ClientError):
        return Answer(0, b"", time.monotonic() - started)
