"""Signed load on a server from outside, its CPU read from the operating system; and the least of a Slack to it."""

import asyncio
import hashlib
import hmac
import itertools
import json
import os
import platform
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiohttp
import psutil
from aiohttp import web

SIGNING_SECRET, BOT_TOKEN = "benchmark-secret", "xoxb-benchmark"
_AT_ONCE = 8


@dataclass
class LeastSlack:
    """Answers every method as Slack would when all is well, and counts."""

    url: str = ""
    calls: int = 0
    _called: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/"

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def reaches(self, calls: int) -> None:
        """Waits for that many calls in all. Raises TimeoutError after 20 seconds without them."""
        async with asyncio.timeout(20):
            while self.calls < calls:
                self._called.clear()
                await self._called.wait()
        assert self.calls == calls, f"{self.calls - calls} calls too many: this is not the work that was meant"

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        known: dict[str, dict[str, object]] = {
            "auth.test": {"team_id": "T1", "user_id": "UBOT", "bot_id": "BBOT"},
            "users.info": {"user": {"id": "U", "tz": "America/New_York", "profile": {"real_name": "Sam Rivera"}}},
            "conversations.open": {"channel": {"id": "D1"}},
            "views.open": {"view": {"id": "V1", "hash": "h"}},
        }
        if method in ("chat.postMessage", "chat.update", "views.open"):
            self.calls += 1
            self._called.set()
        return web.json_response({"ok": True, "channel": "D1", "ts": f"{time.time():.6f}", **known.get(method, {})})


@dataclass
class Server:
    """A server under load."""

    url: str
    process: psutil.Process
    session: aiohttp.ClientSession
    slack: LeastSlack
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    async def types(self, user: int, text: str) -> None:
        """A direct message."""
        n = next(self.numbers)
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
            "trigger_id": f"t{next(self.numbers)}",
            "response_url": f"{self.slack.url}response",
        }
        await self._post(urlencode(body), "application/x-www-form-urlencoded")

    async def _post(self, body: str, kind: str) -> None:
        stamp = str(int(time.time()))
        signed = hmac.new(SIGNING_SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={signed}"}
        async with self.session.post(f"{self.url}/slack/events", data=body, headers=headers) as answer:
            assert answer.status == 200, answer.status

    async def cpu(self, work: list[tuple[int, str]], verb: str) -> float:
        """Seconds of the server's CPU for one of these, each of which must lead to one call of Slack."""
        waiting, before, called = list(reversed(work)), cpu_seconds(self.process.pid), self.slack.calls

        async def sends() -> None:
            while waiting:
                user, text = waiting.pop()
                await (self.slash if verb == "slash" else self.types)(user, text)

        await asyncio.gather(*(sends() for _ in range(_AT_ONCE)))
        await self.slack.reaches(called + len(work))
        return (cpu_seconds(self.process.pid) - before) / len(work)


def cpu_seconds(pid: int) -> float:
    """What a process has used, all its threads together. psutil's figure moves in steps of ten milliseconds.

    The number of another process's CPU clock is made from its id as the Linux kernel defines it.
    """
    if platform.system() == "Linux":
        return time.clock_gettime((~pid << 3) | 2)
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


@asynccontextmanager
async def served(arguments: list[str], slack: LeastSlack, home: str) -> AsyncIterator[Server]:
    """Runs `python ARGUMENTS` until the block ends; it prints `ready URL` when it listens."""
    settings = {
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_API_URL": slack.url,
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
                line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
                assert line, f"{arguments} ended before it was ready"
            yield Server(line.split()[1], psutil.Process(process.pid), session, slack)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
