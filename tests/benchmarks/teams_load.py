"""Signed activities of Teams' to a server under load, and the least of a Teams to it."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from aiohttp import web

from bots.playground.teams_api.signing import Signing
from tests.benchmarks.load import Called, Running, running

APP_ID = "20000000-0000-4000-8000-000000000002"
_ACTIVITIES = "/v3/conversations/{conversation}/activities{which:.*}"


@dataclass
class LeastTeams(Called):
    """Publishes keys, and takes every message as Teams would when all is well."""

    cards: dict[str, Any] = field(default_factory=dict)
    signing: Signing = field(default_factory=Signing)

    async def start(self) -> None:
        await self.listen(
            [
                web.get("/openid", self._openid),
                web.get("/keys", self._keys),
                web.route("*", _ACTIVITIES, self._take),
            ]
        )
        self.token = self.signing.token(self.signing.claims(APP_ID, self.url))

    async def _openid(self, request: web.Request) -> web.Response:
        return web.json_response({"jwks_uri": f"{self.url}keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": [self.signing.published]})

    async def _take(self, request: web.Request) -> web.Response:
        said = await request.json()
        if said["type"] == "typing":  # what a busy machine makes slow shows that it is
            return web.json_response({}, status=202)
        id = request.match_info["which"].lstrip("/") or str(time.monotonic_ns())
        if said.get("attachments") and request.method == "POST":
            self.cards[request.match_info["conversation"]] = (id, said["attachments"][0]["content"])
        self.note()
        return web.json_response({"id": id}, status=200 if request.method == "PUT" else 201)


@dataclass
class Server:
    """A server under load."""

    running: Running
    teams: LeastTeams

    async def sends(self, user: str, **activity: Any) -> None:
        """An activity of somebody, in a private chat."""
        body = {
            "type": "message",
            "id": f"{self.running.process.pid}-{next(self.running.numbers)}",
            "channelId": "msteams",
            "serviceUrl": self.teams.url,
            "from": {"id": f"29:{user}", "name": "Sam Rivera", "aadObjectId": f"aad-{user}"},
            "recipient": {"id": "28:bot", "name": "Gracious"},
            "conversation": {"conversationType": "personal", "tenantId": user[-1], "id": f"a:{user}"},
            "channelData": {"tenant": {"id": user[-1]}},
            "entities": [{"type": "clientInfo", "locale": "en-US", "timezone": "America/New_York"}],
            "locale": "en-US",
        } | activity
        headers = {"Authorization": f"Bearer {self.teams.token}"}
        async with self.running.session.post(f"{self.running.url}/api/messages", json=body, headers=headers) as answer:
            assert answer.status == 201, answer.status

    async def cpu(self, work: list[tuple[str, dict[str, Any]]], calls: int) -> float:
        """Seconds of the server's CPU for one of these, each of which must lead to so many calls of Teams."""
        sends = [partial(self.sends, user, **activity) for user, activity in work]
        return await self.running.cpu(sends, self.teams, calls)


@asynccontextmanager
async def served(arguments: list[str], teams: LeastTeams, home: str) -> AsyncIterator[Server]:
    """Runs `python ARGUMENTS` with this Teams until the block ends."""
    settings = {
        "TEAMS_APP_ID": APP_ID,
        "TEAMS_OPENID_METADATA_URL": f"{teams.url}openid",
        "TEAMS_SERVICE_URLS": teams.url,
    }
    async with running(arguments, settings, home) as server:
        yield Server(server, teams)
