"""A side behind a server, a desk that says what it is told to, and recorded activities."""

import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bots.teams.app import TeamsSide
from core.dialogue.heard import Heard, Outcome
from core.dialogue.words import Words, words_of

APP_ID = "20000000-0000-4000-8000-000000000002"
SHARED = Path(__file__).parents[4] / "shared"
PAYLOADS = SHARED / "payloads" / "teams"

ON_EITHER = pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)
"""A test of what must hold whatever the store."""


@dataclass
class FakeCourier:
    carried: list[Any] = field(default_factory=list)

    async def carry(self, deliveries: Iterable[Any]) -> None:
        self.carried += deliveries


@dataclass
class FakeHouse:
    """Hears everything once and answers with `outcome`, or with what `answering` makes of it."""

    outcome: Outcome[Any] = field(default_factory=Outcome)
    answering: Callable[[Heard], Outcome[Any]] | None = None
    heard: list[Heard] = field(default_factory=list)
    courier: FakeCourier = field(default_factory=FakeCourier)

    async def hear(self, heard: Heard) -> Outcome[Any]:
        self.heard.append(heard)
        return self.answering(heard) if self.answering else self.outcome

    def words(self, locale: str | None = None) -> Words:
        return words_of(locale or "en")

    @property
    def said(self) -> list[Any]:
        return [heard.said for heard in self.heard]


@asynccontextmanager
async def serving(side: TeamsSide) -> AsyncIterator[str]:
    """The side behind a real server on loopback, started. Gives the address of its /api/messages."""
    app = web.Application()
    app.router.add_post("/api/messages", side.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await side.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
    finally:
        await side.stop()
        await runner.cleanup()


def recorded() -> list[Path]:
    return sorted(path for path in PAYLOADS.glob("*.json") if path.name != "index.json")


def rehosted(path: Path, service_url: str) -> dict[str, Any]:
    """A recorded activity as it would come from the stand-in."""
    activity: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return activity | {"serviceUrl": service_url}
