"""Server-sent events: the page is told what changed, whenever something did."""

import contextlib
import json
import secrets
from collections.abc import Callable
from typing import Protocol

from aiohttp import web

from bots.playground.slack_api.records import Json

_HEARTBEAT = 15.0


class State(Protocol):
    """What counts its changes."""

    @property
    def rev(self) -> int: ...
    def touch(self) -> int: ...
    async def changed(self, since: int, within: float) -> bool: ...


class Events:
    """The news of one state. `news` gives what changed since a revision of it."""

    def __init__(self, state: State, news: Callable[[int], Json]) -> None:
        self._state = state
        self._told = news
        # Revisions begin anew at each start; this tells a page that the ones it knows are another run's.
        self._run = secrets.token_hex(4)
        self._closing = False

    def news(self, request: web.Request) -> Json:
        """What the page that asks does not know yet."""
        return self._news(self._since(request))

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The news as they come, until the browser goes away or the server ends."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await stream.prepare(request)
        with contextlib.suppress(ConnectionResetError):  # the browser went away
            await self._tell(stream, self._since(request))
        return stream

    def close(self) -> None:
        """Let the open streams end, or they would hold the server up."""
        self._closing = True
        self._state.touch()

    async def _tell(self, stream: web.StreamResponse, rev: int) -> None:
        while not self._closing:
            if self._state.rev > rev:
                news, rev = self._news(rev), self._state.rev
                await stream.write(f"id: {self._run}.{rev}\ndata: {json.dumps(news)}\n\n".encode())
            if not await self._state.changed(rev, _HEARTBEAT):
                await stream.write(b": still here\n\n")

    def _news(self, since: int) -> Json:
        return {"run": self._run, **self._told(since)}

    def _since(self, request: web.Request) -> int:
        """The revision of this run that the page knows, which a browser repeats after it lost the connection."""
        run, _, rev = request.headers.get("Last-Event-ID", "").partition(".")
        return int(rev) if run == self._run and rev.isdecimal() else 0
