"""One process, one aiohttp application: what is configured is mounted, and the courier goes round beside it.

POST /slack/events   when Slack is set up
POST /api/messages   when Teams is set up
/playground          when asked for, on loopback only
GET /calendar/{secret}.ics   the reminders of whoever was given this address
GET /privacy         what is kept, in words, for stores and administrators that ask for an address
GET /healthz         200 while the process is up
GET /readyz          200 while the database answers, else 503
"""

import asyncio
import secrets
import socket
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from dataclasses import dataclass
from ipaddress import ip_address
from typing import IO

from aiohttp import web

from bots.opening import open_house
from bots.playground import Command, Playground, require_loopback
from bots.playground.slack_api import Team
from bots.running import Side, going_round, sides_of, told_to_stop
from bots.settings import Settings, SettingsError, SlackSettings, TeamsSettings
from bots.slack.manifest import COMMAND
from core.delivery.delivery import Sender
from core.dialogue import house_cards
from core.dialogue.message import Actions, plain
from core.errors import GraciousError, StoreUnreachable
from core.house import House
from core.ledger.rehearsal import rehearse
from core.people import Identity
from core.store import Books

LARGEST_REQUEST = 1024 * 1024
"""Bytes. What Slack and Teams send stays below a quarter of it."""

DRAIN = 10.0
"""Seconds for what is being answered when the process is told to stop."""

ROUTES = {"slack": "/slack/events", "teams": "/api/messages"}
"""Where each platform sends what happens there."""


class AddressTakenError(GraciousError):
    """Nothing can listen at the address that was asked for."""


@dataclass(frozen=True, slots=True)
class Serving:
    """What listens. `url` has no slash at its end; `page` is None without the local page."""

    url: str
    house: House
    page: Playground | None


async def serve(settings: Settings, out: IO[str], *, playground: bool = False) -> None:
    """Serves until the process is told to stop. The ready line on `out` comes last, once it listens."""
    stop = told_to_stop()
    async with serving(settings, playground=playground) as standing:
        if standing.page:
            print(f"page {standing.page.page_url}", file=out)
        print(f"ready {standing.url}", file=out, flush=True)
        await stop.wait()


@asynccontextmanager
async def serving(settings: Settings, *, playground: bool = False) -> AsyncIterator[Serving]:
    """Serves while the block runs, then drains. Port 0 is any free one.

    With the local page the platforms' own settings are left aside: the page makes its own.
    Raises SettingsError for a page off loopback, AddressTakenError, and what House.open raises.
    """
    if playground:
        _only_here(settings.host)
    async with AsyncExitStack() as stack:
        listening = stack.enter_context(closing(_bound(settings.host, settings.port)))
        url = _url(settings.host, listening.getsockname()[1])
        senders: dict[str, Sender] = {}
        house = await open_house(settings, senders)
        stack.push_async_callback(house.close)
        page, of_slack, of_teams = _page(house, url) if playground else (None, settings.slack, settings.teams)
        sides = sides_of(house, of_slack, of_teams)
        for platform, side in sides.items():
            senders[platform] = side.sender
            stack.push_async_callback(side.stop)
        await stack.enter_async_context(_answering(_application(house, sides, page), listening))
        for side in sides.values():
            await side.start()
        await stack.enter_async_context(going_round(house))
        await stack.enter_async_context(_rehearsing())
        yield Serving(url, house, page)


def _application(house: House, sides: Mapping[str, Side], page: Playground | None) -> web.Application:
    app = web.Application(client_max_size=LARGEST_REQUEST)

    async def healthy(request: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(request: web.Request) -> web.Response:
        try:
            await house.store.ready()
        except StoreUnreachable:
            return web.Response(status=503, text="the database does not answer\n")
        return web.Response(text="ok\n")

    async def privacy(request: web.Request) -> web.Response:
        said = house_cards.privacy(house.words()).messages
        return web.Response(text="\n\n".join(plain(part) for part in said if not isinstance(part, Actions)) + "\n")

    app.add_routes([web.get("/healthz", healthy), web.get("/readyz", ready), web.get("/privacy", privacy)])
    app.router.add_get("/calendar/{secret}.ics", _calendar_feed(house))
    for platform, side in sides.items():
        app.router.add_post(ROUTES[platform], side.handle)
    if page:
        page.mount(app)
    return app


def _calendar_feed(house: House) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Private calendars: no cache keeps them, no search engine lists them, and a wrong address tells nothing."""

    async def feed(request: web.Request) -> web.Response:
        found = await house.calendar(request.match_info["secret"])
        if found is None:
            raise web.HTTPNotFound(text="no such calendar\n")
        headers = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer"}
        return web.Response(text=found, content_type="text/calendar", charset="utf-8", headers=headers)

    return feed


@asynccontextmanager
async def _answering(app: web.Application, listening: socket.socket) -> AsyncIterator[None]:
    # No access log: it would hold addresses and paths, and a proxy in front writes a better one.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=DRAIN)
    await runner.setup()
    try:
        await web.SockSite(runner, listening).start()
        yield
    finally:
        await runner.cleanup()


@asynccontextmanager
async def _rehearsing() -> AsyncIterator[None]:
    """Nobody's first letters take long, and nobody waits for that: it goes on while we listen already."""
    rehearsal = asyncio.create_task(asyncio.to_thread(rehearse), name="rehearsal")
    try:
        yield
    finally:
        await asyncio.wait((rehearsal,))


def _page(house: House, url: str) -> tuple[Playground, SlackSettings, TeamsSettings]:
    """The local page, with the keys that it and the adapters share for as long as the process lives."""
    own = SlackSettings(secrets.token_hex(16), f"xoxb-{secrets.token_hex(12)}")
    commands = [Command(f"{COMMAND} {name}", usage.removeprefix(name).strip(), tells) for name, usage, tells in
                house.words().commands]  # fmt: skip

    async def forget_in_slack(user: str) -> None:
        await _forget(house, Identity("slack", Team().id, user))

    async def forget_in_teams(tenant: str, user: str) -> None:
        await _forget(house, Identity("teams", tenant, user))

    page = Playground(own.signing_secret, own.bot_token, f"{url}{ROUTES['slack']}", commands, forget=forget_in_slack)
    app_id = str(uuid.uuid4())
    typed = [Command(name, usage.removeprefix(name).strip(), tells) for name, usage, tells in house.words().menu]
    teams = page.add_teams(app_id, f"{url}{ROUTES['teams']}", typed, forget=forget_in_teams)
    of_teams = TeamsSettings(app_id, keys_url=teams.keys_url, service_urls=(teams.service_url,))
    return page, SlackSettings(own.signing_secret, own.bot_token, page.api_url), of_teams


async def _forget(house: House, who: Identity) -> None:
    def erase(books: Books) -> None:
        person = books.people.find(who)
        if person:
            books.forget(person.id)

    await house.store.run(erase)


def _only_here(host: str) -> None:
    try:
        require_loopback(host)
    except ValueError as error:
        raise SettingsError(f"Set GRACIOUS_HOST to 127.0.0.1, or leave --host out: {error}.") from error


def _bound(host: str, port: int) -> socket.socket:
    """Bound before anything else is made, so that port 0 has its number and a taken one is told at once."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise AddressTakenError(f"There is no address {host!r} to listen on: try --host 127.0.0.1.") from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
    except OSError as error:
        listening.close()
        raise AddressTakenError(f"Can't listen on {host}:{port} ({error.strerror}): try another --port.") from error
    return listening


def _url(host: str, port: int) -> str:
    """Where this machine reaches what listens on `host`."""
    with suppress(ValueError):  # a name is no address, and stays as it is
        if (address := ip_address(host)).is_unspecified:
            host = "127.0.0.1" if address.version == 4 else "::1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
