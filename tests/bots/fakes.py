"""In the place of the house, for adapters' tests: a desk that says what it is told to. And a side behind a server."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from aiohttp import web

from core.dialogue.heard import Heard, Outcome
from core.dialogue.message import Card
from core.dialogue.ports import Visit
from core.dialogue.words import Words, words_of
from core.home.card import empty_card
from core.ledger.saved import Saved
from core.people import Identity, Person


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
    waits: Card | None = None
    saved: Saved = field(default_factory=Saved)

    async def hear(self, heard: Heard) -> Outcome[Any]:
        self.heard.append(heard)
        return self.answering(heard) if self.answering else self.outcome

    async def home(self, who: Identity, locale: str | None = None) -> Card:
        return self.waits or empty_card(Visit(Person(id=""), self.words(locale), date(2026, 11, 23)))

    async def letters(self, who: Identity, wanted: str, start: int, most: int) -> Saved:
        return self.saved

    def words(self, locale: str | None = None) -> Words:
        return words_of(locale or "en")

    @property
    def said(self) -> list[Any]:
        return [heard.said for heard in self.heard]


class Side(Protocol):
    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def handle(self, request: web.Request) -> web.StreamResponse: ...


async def listening(
    path: str, handle: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> tuple[web.AppRunner, str]:
    """A real server on loopback. Gives what to clean up, and the address of `path`."""
    app = web.Application()
    app.router.add_post(path, handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}{path}"


@asynccontextmanager
async def serving(side: Side, path: str) -> AsyncIterator[str]:
    """The side behind a real server, started. Gives the address of `path`."""
    runner, url = await listening(path, side.handle)
    await side.start()
    try:
        yield url
    finally:
        await side.stop()
        await runner.cleanup()
