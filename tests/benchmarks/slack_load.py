"""Signed requests of Slack's to a server under load, and the least of a Slack to it."""

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

from aiohttp import web

from tests.benchmarks.load import Called, Running, running

SIGNING_SECRET, BOT_TOKEN = "benchmark-secret", "xoxb-benchmark"


@dataclass
class LeastSlack(Called):
    """Answers every method as Slack would when all is well."""

    @property
    def api_url(self) -> str:
        return f"{self.url}api/"

    async def start(self) -> None:
        await self.listen([web.route("*", "/api/{method}", self._answer)])

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        known: dict[str, dict[str, object]] = {
            "auth.test": {"team_id": "T1", "user_id": "UBOT", "bot_id": "BBOT"},
            "users.info": {"user": {"id": "U", "tz": "America/New_York", "profile": {"real_name": "Sam Rivera"}}},
            "conversations.open": {"channel": {"id": "D1"}},
            "views.open": {"view": {"id": "V1", "hash": "h"}},
        }
        if method in ("chat.postMessage", "chat.update", "views.open"):
            self.note()
        return web.json_response({"ok": True, "channel": "D1", "ts": f"{time.time():.6f}", **known.get(method, {})})


@dataclass
class Server:
    """A server under load."""

    running: Running
    slack: LeastSlack

    async def types(self, user: int, text: str) -> None:
        """A direct message."""
        n = next(self.running.numbers)
        event = {
            "type": "message",
            "channel_type": "im",
            "channel": f"D{user}",
            "user": f"U{user}",
            "text": text,
            "ts": f"{n}.0",
        }
        body = {"type": "event_callback", "event_id": f"Ev{n}", "team_id": "T1", "api_app_id": "A1", "event": event}
        await self._post(json.dumps(body), "application/json")

    async def slash(self, user: int, text: str) -> None:
        body = {
            "command": "/gracious",
            "text": text,
            "user_id": f"U{user}",
            "team_id": "T1",
            "channel_id": "C1",
            "trigger_id": f"t{next(self.running.numbers)}",
            "response_url": f"{self.slack.api_url}response",
        }
        await self._post(urlencode(body), "application/x-www-form-urlencoded")

    async def _post(self, body: str, kind: str) -> None:
        stamp = str(int(time.time()))
        signed = hmac.new(SIGNING_SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={signed}"}
        async with self.running.session.post(f"{self.running.url}/slack/events", data=body, headers=headers) as answer:
            assert answer.status == 200, answer.status

    async def cpu(self, work: list[tuple[int, str]], verb: str) -> float:
        """Seconds of the server's CPU for one of these, each of which must lead to one call of Slack."""
        send = self.slash if verb == "slash" else self.types
        return await self.running.cpu([partial(send, user, text) for user, text in work], self.slack)


@asynccontextmanager
async def served(arguments: list[str], slack: LeastSlack, home: str) -> AsyncIterator[Server]:
    """Runs `python ARGUMENTS` with this Slack until the block ends."""
    settings = {"SLACK_SIGNING_SECRET": SIGNING_SECRET, "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_API_URL": slack.api_url}
    async with running(arguments, settings, home) as server:
        yield Server(server, slack)
