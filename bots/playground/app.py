"""The local page: served to this machine alone, with the local Slack and the local Teams behind it.

What is typed and pressed goes as signed requests over HTTP into the real adapters.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from aiohttp import web

from bots.playground import acts
from bots.playground.commands import Command
from bots.playground.events import Events
from bots.playground.loopback import loopback_only, require_loopback
from bots.playground.slack_api import LocalSlack
from bots.playground.slack_api.records import Json
from bots.playground.snapshot import snapshot
from bots.playground.teams_api import LocalTeams
from bots.playground.teams_page import Forget as ForgetInTeams
from bots.playground.teams_page import TeamsPage

BUILT = Path(__file__).parent / "page" / "dist"
_SAFETY = {
    # Pictures and scripts from elsewhere are not loaded: nothing leaves this machine.
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Forget = Callable[[str], Awaitable[None]]


class Playground:
    """The page and its local Slack, ready to be mounted beside the adapter it talks to."""

    def __init__(
        self,
        signing_secret: str,
        bot_token: str,
        events_url: str,
        commands: Sequence[Command] = (),
        *,
        forget: Forget | None = None,
        name: str = "Robin Reed",
    ) -> None:
        """`events_url` is the adapter's address on loopback, and where the page will be mounted beside it.

        `forget` is called with the person's Slack id when the page is reset. Raises ValueError off loopback.
        """
        parts = urlsplit(events_url)
        require_loopback(parts.hostname or "")
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self.slack = LocalSlack(signing_secret, bot_token, events_url)
        self.slack.public_url = f"{self._origin}/playground/slack"
        self.commands = tuple(commands)
        self.me = self.slack.person("U0PLAYGROUND", "you", real_name=name)
        self._forget = forget
        self._events = Events(self.slack.workspace, lambda since: snapshot(self.slack, self.me, since))
        self.teams: TeamsPage | None = None
        self._name = name

    def add_teams(
        self, app_id: str, messages_url: str, commands: Sequence[Command] = (), *, forget: ForgetInTeams | None = None
    ) -> LocalTeams:
        """Stand a local Teams beside Slack, whose activities go to `messages_url` on loopback. Before `mount`."""
        parts = urlsplit(messages_url)
        require_loopback(parts.hostname or "")
        teams = LocalTeams(app_id, messages_url)
        teams.public_url = f"{self._origin}/playground/teams"
        self.teams = TeamsPage(teams, commands, forget=forget, name=self._name)
        return teams

    @property
    def page_url(self) -> str:
        """What to open in a browser."""
        return f"{self._origin}/playground/"

    @property
    def api_url(self) -> str:
        """What to give the bot as `SLACK_API_URL`."""
        return self.slack.api_url

    @property
    def built(self) -> bool:
        """Whether the page has been built; without it everything but the page itself works."""
        return (BUILT / "index.html").exists()

    def mount(self, app: web.Application) -> None:
        """Add the page, its API and the local Web API under /playground."""
        page = web.Application(middlewares=[loopback_only, _careful])
        page.add_routes(
            [
                web.get("/", self._index),
                web.get("/api/state", self._state),
                web.get("/api/events", self._events.stream),
                web.get("/api/commands", self._commands),
                web.post("/api/{act}", self._act),
                web.get("/api/sides", self._sides),
            ]
        )
        if self.built:
            page.router.add_static("/assets", BUILT / "assets")
        page.add_subapp("/slack", self.slack.application(self.slack.public_url))
        if self.teams is not None:
            self.teams.mount(page)
        page.on_shutdown.append(self._shut)
        app.router.add_get("/playground", _to_the_page)
        app.add_subapp("/playground", page)

    async def _index(self, request: web.Request) -> web.StreamResponse:
        path = BUILT / "index.html" if self.built else BUILT.parent / "unbuilt.html"
        return web.Response(text=path.read_text(), content_type="text/html", status=200 if self.built else 503)

    async def _commands(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(
            [{"typed": one.typed, "usage": one.usage, "tells": one.tells} for one in self.commands]
        )

    async def _sides(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(["slack", *(["teams"] if self.teams is not None else [])])

    async def _state(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(self._events.news(request))

    async def _act(self, request: web.Request) -> web.StreamResponse:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            said = await request.json()
            return web.json_response(await self._done(request.match_info["act"], said))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise web.HTTPBadRequest from error
        except LookupError as error:
            raise web.HTTPConflict from error

    async def _done(self, act: str, said: Json) -> Json:
        match act:
            case "say":
                return await acts.say(self.me, said, {one.typed.split(" ")[0] for one in self.commands})
            case "press":
                return await acts.press(self.me, said)
            case "submit":
                return await acts.submit(self.me, said)
            case "close":
                return await acts.close(self.me, said)
            case "tab":
                return await acts.open_tab(self.me, said)
            case "hello":
                return self._introduce(said)
            case "reset":
                return await self._reset()
            case _:
                raise web.HTTPNotFound

    def _introduce(self, said: Json) -> Json:
        """Take the zone and the locale from the person's browser, as Slack's profile has them."""
        zone, locale = str(said["tz"]), str(said["locale"])
        offset = datetime.now(ZoneInfo(zone)).utcoffset()
        seconds = int(offset.total_seconds()) if offset is not None else 0
        self._seat(self.me.id, tz=zone, tz_offset=seconds, locale=locale)
        return acts.Done().shown

    def _seat(self, user: str, *, tz: str, tz_offset: int, locale: str) -> None:
        member = self.me.member
        self.me = self.slack.person(
            user, member.name, real_name=member.real_name, tz=tz, tz_offset=tz_offset, locale=locale
        )

    async def _reset(self) -> Json:
        """Forget all that was said here, and go on as somebody the bot has never met."""
        old = self.me
        if self._forget is not None:
            await self._forget(old.id)
        fresh = f"U{secrets.token_hex(5).upper()}"
        self._seat(fresh, tz=old.member.tz, tz_offset=old.member.tz_offset, locale=old.member.locale)
        self.slack.workspace.leave(old.id)
        return acts.Done().shown

    async def _shut(self, _: web.Application) -> None:
        """Let the open event streams end, or they would hold the server up."""
        self._events.close()
        if self.teams is not None:
            self.teams.events.close()
        await asyncio.sleep(0)


async def _to_the_page(request: web.Request) -> web.StreamResponse:
    raise web.HTTPFound("/playground/")


@web.middleware
async def _careful(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Send the headers that keep the page to itself."""
    response = await handler(request)
    if not response.prepared:
        response.headers.update(_SAFETY)
    return response
