"""A server under load from outside: started, its CPU read from the operating system, what it calls counted."""

import asyncio
import itertools
import os
import platform
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import psutil
from aiohttp import web

_AT_ONCE = 8
_PATIENCE = 30


@dataclass
class Called:
    """In the place of a platform: counts the calls that count, and is told of each by `note`."""

    url: str = ""
    calls: int = 0
    _noted: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def listen(self, routes: Iterable[web.RouteDef]) -> None:
        app = web.Application()
        app.router.add_routes(routes)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    def note(self) -> None:
        self.calls += 1
        self._noted.set()

    async def reaches_at_least(self, calls: int) -> None:
        """Waits for that many calls in all. Raises TimeoutError after 30 seconds without them."""
        async with asyncio.timeout(_PATIENCE):
            while self.calls < calls:
                self._noted.clear()
                await self._noted.wait()

    async def reaches(self, calls: int) -> None:
        """Waits for that many calls in all, and no more. Raises TimeoutError after 30 seconds without them."""
        await self.reaches_at_least(calls)
        assert self.calls == calls, f"{self.calls - calls} calls too many: this is not the work that was meant"


@dataclass
class Running:
    """A server that is ready. `numbers` are for ids that must not come twice."""

    url: str
    process: psutil.Process
    session: aiohttp.ClientSession
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    async def cpu(self, work: Iterable[Callable[[], Awaitable[None]]], called: Called, calls: int = 1) -> float:
        """Seconds of its CPU for one of these, each of which must lead to so many calls of the platform."""
        waiting = list(work)[::-1]
        count, before, so_far = len(waiting), cpu_seconds(self.process.pid), called.calls

        async def sends() -> None:
            while waiting:
                await waiting.pop()()

        await asyncio.gather(*(sends() for _ in range(_AT_ONCE)))
        await called.reaches(so_far + calls * count)
        return (cpu_seconds(self.process.pid) - before) / count


def cpu_seconds(pid: int) -> float:
    """What a process has used, all its threads together. psutil's figure moves in steps of ten milliseconds.

    The number of another process's CPU clock is made from its id as the Linux kernel defines it.
    """
    if platform.system() == "Linux":
        return time.clock_gettime((~pid << 3) | 2)
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


@asynccontextmanager
async def running(arguments: list[str], settings: Mapping[str, str], home: str) -> AsyncIterator[Running]:
    """Runs `python ARGUMENTS` until the block ends; it prints `ready URL` when it listens."""
    own = {"GRACIOUS_HOME": home, "GRACIOUS_PORT": "0", "GRACIOUS_LOG_LEVEL": "warning"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env={**os.environ, **own, **settings}, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with aiohttp.ClientSession() as session:
            line = ""
            while not line.startswith("ready "):
                line = (await asyncio.wait_for(process.stdout.readline(), _PATIENCE)).decode()
                assert line, f"{arguments} ended before it was ready"
            yield Running(line.split()[1], psutil.Process(process.pid), session)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
