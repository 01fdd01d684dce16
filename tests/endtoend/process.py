"""One `gracious serve` in a process of its own: started, told to stop, killed."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import aiohttp

GRACIOUS = Path(sys.executable).with_name("gracious")
PATIENCE = 30.0
"""Seconds for a start: a busy machine that compiles every module needs a while."""


class Gracious:
    """One installation. What its processes print is kept in files, which it has for itself."""

    def __init__(self, home: Path, **settings: str) -> None:
        self.home = home
        self.settings = {"GRACIOUS_HOME": str(home / "home"), "GRACIOUS_PORT": "0", "GRACIOUS_LOG_LEVEL": "DEBUG"}
        self.settings |= settings
        self.out, self.err = home / "stdout", home / "stderr"
        self.url = ""
        self._process: asyncio.subprocess.Process | None = None

    @property
    def events_url(self) -> str:
        return f"{self.url}/slack/events"

    @property
    def said(self) -> str:
        """All that its processes have printed so far."""
        return self.out.read_text() + self.err.read_text()

    async def start(self, *options: str) -> None:
        """Returns once the ready line is there; from the second time on at the same address."""
        heard = self.out.stat().st_size if self.out.exists() else 0
        with self.out.open("ab") as out, self.err.open("ab") as err:
            self._process = await asyncio.create_subprocess_exec(
                str(GRACIOUS), "serve", *options, env=self._environment(), stdout=out, stderr=err, cwd=self.home
            )
        async with asyncio.timeout(PATIENCE):
            while not (ready := self._ready(heard)):
                assert self._process.returncode is None, f"it ended by itself: {self.err.read_text()}"
                await asyncio.sleep(0.02)
        self.url = ready
        self.settings["GRACIOUS_PORT"] = ready.rpartition(":")[2]

    async def kill(self) -> None:
        """kill -9: nothing it had in mind is brought to an end."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        assert await self._process.wait() == -signal.SIGKILL

    async def stop(self) -> int:
        """Told to stop, it drains. Gives the exit status."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    async def close(self) -> None:
        if self._process is not None and self._process.returncode is None:
            await self.kill()

    async def get(self, path: str) -> tuple[int, str]:
        async with aiohttp.ClientSession() as session, session.get(self.url + path) as response:
            return response.status, await response.text()

    def _ready(self, heard: int) -> str:
        lines = self.out.read_bytes()[heard:].decode().splitlines()
        return next((line.removeprefix("ready ") for line in lines if line.startswith("ready http")), "")

    def _environment(self) -> dict[str, str]:
        """Ours, with nothing of what the tests themselves run under. Compiled modules are shared and thrown away."""
        left_out = ("GRACIOUS_", "SLACK_", "PYTHONDONTWRITEBYTECODE")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
        return kept | {"PYTHONPYCACHEPREFIX": str(self.home.parent / "compiled")} | self.settings
