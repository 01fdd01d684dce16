"""A Slack workspace on loopback: the Web API our bot calls, and the requests Slack would send it.

Tests use it as their stand-in for Slack; the local page is drawn from it. Nothing it holds is written to disk.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from bots.playground.changes import T
from bots.playground.slack_api import wire
from bots.playground.slack_api.faults import Fault
from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.person import Person
from bots.playground.slack_api.records import Call, Json, Member, Message, Team, View
from bots.playground.slack_api.tickets import ReplyTo, Tickets
from bots.playground.slack_api.web_api import WebApi, told
from bots.playground.slack_api.wire import Answer, Outgoing
from bots.playground.slack_api.workspace import Workspace


class LocalSlack:
    """One workspace with one app. See Person for what people can do in it."""

    def __init__(
        self,
        signing_secret: str,
        bot_token: str,
        events_url: str = "",
        *,
        team: Team | None = None,
        trigger_seconds: float = 3.0,
        patience: float = 3.0,
    ) -> None:
        """`events_url` is the app's /slack/events; `patience` is how long Slack waits for its answer, in seconds."""
        self.workspace = Workspace(team or Team())
        self.parts = Parts(self.workspace, Tickets(trigger_seconds))
        self.api = WebApi(self.parts, bot_token)
        self.events_url = events_url
        self.sent: list[Outgoing] = []
        self._secret = signing_secret
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    # Serving

    @property
    def public_url(self) -> str:
        """Where the stand-in is served, no slash at its end."""
        return self.workspace.public_url

    @public_url.setter
    def public_url(self, url: str) -> None:
        self.workspace.public_url = url

    @property
    def api_url(self) -> str:
        """What to give the bot as `SLACK_API_URL`."""
        return f"{self.public_url}/api/"

    def application(self, public_url: str) -> web.Application:
        """The routes, to be mounted or served at `public_url` (no slash at its end)."""
        self.public_url = public_url
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.add_routes(self.api.routes())
        app.on_cleanup.append(self._close)
        return app

    @asynccontextmanager
    async def serving(self) -> AsyncIterator["LocalSlack"]:
        """Serve on a free port of 127.0.0.1 while the block runs."""
        app = self.application("")
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.public_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _close(self, _: web.Application) -> None:
        if self._session is not None:
            await self._session.close()

    # People and what they see

    def person(
        self,
        user: str,
        name: str = "robin",
        *,
        real_name: str = "",
        tz: str = "America/New_York",
        tz_offset: int = -18000,
        locale: str = "en-US",
        email: str = "",
    ) -> Person:
        """Let somebody join, or change what is known of them. `user` is an id like "U1"."""
        self.workspace.join(Member(user, name, real_name or name.title(), tz, tz_offset, locale, email))
        return Person(self, self.workspace.members[user])

    def messages(self, where: str | Person) -> list[Message]:
        """What stands in a direct message, oldest first; `where` is its id, a member's id or a Person."""
        wanted = where.channel if isinstance(where, Person) else where
        return self.workspace.said_in(self.workspace.conversation(wanted) or wanted)

    def modals(self, who: str | Person) -> list[View]:
        """The modals open for a person, the one on top last."""
        return self.workspace.stack(who.id if isinstance(who, Person) else who)

    def modal(self, who: str | Person) -> View | None:
        """The modal on top for a person, if any is open."""
        stack = self.modals(who)
        return stack[-1] if stack else None

    def home(self, who: str | Person) -> View | None:
        """A person's Home tab, once published."""
        return self.workspace.homes.get(who.id if isinstance(who, Person) else who)

    async def until(self, check: Callable[[], T], within: float = 5.0) -> T:
        """Wait until `check` gives something true, looking again after each change. Raises TimeoutError."""
        return await self.workspace.until(check, within)

    # What the bot called

    @property
    def calls(self) -> list[Call]:
        """Every call of the bot so far, in order."""
        return self.api.calls

    @property
    def refusals(self) -> list[Call]:
        """The calls that were refused: what a bot sent that Slack would not take, and scripted faults."""
        return [call for call in self.calls if call.refused]

    def fail_next(
        self,
        method: str,
        status: int = 200,
        error: str | None = None,
        *,
        headers: dict[str, str] | None = None,
        delay: float = 0.0,
        drop: bool = False,
        after_effect: bool = False,
        times: int = 1,
    ) -> None:
        """Script the next calls of a method ("response_url" for those) to fail. See Fault for what each means."""
        if status == 429 and error is None:
            error = "ratelimited"
        self.api.faults.script(method, Fault(status, error, headers or {}, delay, drop, after_effect), times)

    def note(self, method: str, content: Json, perform: Callable[[], object]) -> bool:
        """Carry out what an app's answer asks for and log it as a call. Gives whether it was acceptable."""

        def performed() -> Json:
            perform()
            return {}

        answer = told(performed)
        self.calls.append(Call(method, content, answer))
        return bool(answer["ok"])

    # Requests to the bot

    def response_url(self, to: ReplyTo) -> str:
        """A response URL that leads there."""
        return f"{self.public_url}/response/{self.parts.tickets.new_response(to)}"

    async def send(self, outgoing: Outgoing, *, secret: str | None = None, at: float | None = None) -> Answer:
        """Sign a request and post it to the app. `secret` and `at` (seconds since the epoch) are for forging one."""
        self.sent.append(outgoing)
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession()
        headers = wire.signed_headers(outgoing, self._secret if secret is None else secret, at)
        return await wire.send(self._session, self.events_url, outgoing, headers, self._patience)
