"""Signed load on a server from outside, its CPU read from the operating system; and the least of a Teams to it."""

import asyncio
import itertools
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import psutil
from aiohttp import web

from bots.playground.teams_api.signing import Signing

APP_ID = "20000000-0000-4000-8000-000000000002"
_AT_ONCE = 8


@dataclass
class LeastTeams:
    """Publishes keys, takes every message as Teams would when all is well, and counts."""

    url: str = ""
    calls: int = 0
    cards: dict[str, Any] = field(default_factory=dict)
    signing: Signing = field(default_factory=Signing)
    _called: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/openid", self._openid)
        app.router.add_get("/keys", self._keys)
        app.router.add_route("*", "/v3/conversations/{conversation}/activities{which:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"
        self.token = self.signing.token(self.signing.claims(APP_ID, self.url))

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def reaches(self, calls: int) -> None:
        """Waits for that many calls in all. Raises TimeoutError after 30 seconds without them."""
        async with asyncio.timeout(30):
            while self.calls < calls:
                self._called.clear()
                await self._called.wait()
        assert self.calls == calls, f"{self.calls - calls} calls too many: this is not the work that was meant"

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
        self.calls += 1
        self._called.set()
        return web.json_response({"id": id}, status=200 if request.method == "PUT" else 201)


@dataclass
class Server:
    """A server under load."""

    url: str
    process: psutil.Process
    session: aiohttp.ClientSession
    teams: LeastTeams
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    async def sends(self, user: str, **activity: Any) -> None:
        """An activity of somebody, in a private chat."""
        body = {
            "type": "message",
            "id": f"{self.process.pid}-{next(self.numbers)}",
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
        async with self.session.post(f"{self.url}/api/messages", json=body, headers=headers) as answer:
            assert answer.status == 201, answer.status

    async def cpu(self, work: list[tuple[str, dict[str, Any]]], calls: int) -> float:
        """Seconds of the server's CPU for one of these, each of which must lead to so many calls of Teams."""
        waiting, before, called = list(reversed(work)), self.process.cpu_times(), self.teams.calls

        async def send() -> None:
            while waiting:
                user, activity = waiting.pop()
                await self.sends(user, **activity)

        await asyncio.gather(*(send() for _ in range(_AT_ONCE)))
        await self.teams.reaches(called + calls * len(work))
        after = self.process.cpu_times()
        return (after.user + after.system - before.user - before.system) / len(work)


@asynccontextmanager
async def served(arguments: list[str], teams: LeastTeams, home: str) -> AsyncIterator[Server]:
    """Runs `python ARGUMENTS` until the block ends; it prints `ready URL` when it listens."""
    settings = {
        "TEAMS_APP_ID": APP_ID,
        "TEAMS_OPENID_METADATA_URL": f"{teams.url}openid",
        "TEAMS_SERVICE_URLS": teams.url,
        "GRACIOUS_HOME": home,
        "GRACIOUS_PORT": "0",
        "GRACIOUS_LOG_LEVEL": "warning",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env={**os.environ, **settings}, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with aiohttp.ClientSession() as session:
            line = ""
            while not line.startswith("ready "):
                line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
                assert line, f"{arguments} ended before it was ready"
            yield Server(line.split()[1], psutil.Process(process.pid), session, teams)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
