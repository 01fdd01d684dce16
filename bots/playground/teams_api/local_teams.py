"""Teams on loopback: the Bot Connector our bot calls, the keys it checks, and the activities Teams would send it.

Tests use it as their stand-in for Teams; the local page is drawn from it. Nothing it holds is written to disk.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from time import monotonic

import aiohttp
from aiohttp import web

from bots.playground.changes import T
from bots.playground.teams_api.conversations import Conversations
from bots.playground.teams_api.person import Person
from bots.playground.teams_api.records import ISSUER, Answer, Call, Fault, Json, Message, Tenant
from bots.playground.teams_api.signing import Signing

_TYPING_SECONDS = 6.0


class LocalTeams:
    """One tenant with one app. See Person for what people can do in it."""

    def __init__(
        self, app_id: str, messages_url: str = "", *, tenant: Tenant | None = None, patience: float = 15.0
    ) -> None:
        """`messages_url` is the bot's /api/messages; `patience` is how long Teams waits for its answer, in seconds."""
        self.app_id = app_id
        self.messages_url = messages_url
        self.tenant = tenant or Tenant()
        self.signing = Signing()
        self.conversations = Conversations()
        self.public_url = ""
        self.calls: list[Call] = []
        self.sent: list[Json] = []
        self.largest: int | None = None
        """Bytes of the largest message that is taken; any when None."""
        self.keys_fetched = 0
        self.chats_opened = 0
        self.without_app: set[str] = set()
        """Who did not add the app, by `Person.user`."""
        self._faults: list[Fault] = []
        self._typing: dict[str, float] = {}
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    # Serving

    @property
    def service_url(self) -> str:
        """Where the bot is told to send what it says."""
        return f"{self.public_url}/amer/"

    @property
    def keys_url(self) -> str:
        """What to give the bot as `TEAMS_OPENID_METADATA_URL`."""
        return f"{self.public_url}/openid"

    def application(self, public_url: str) -> web.Application:
        """The routes, to be mounted or served at `public_url` (no slash at its end)."""
        self.public_url = public_url
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.add_routes(
            [
                web.get("/openid", self._openid),
                web.get("/keys", self._keys),
                web.post("/amer/v3/conversations", self._open),
                web.post("/amer/v3/conversations/{conversation}/activities", self._take),
                web.put("/amer/v3/conversations/{conversation}/activities/{id}", self._take),
            ]
        )
        app.on_cleanup.append(self._close)
        return app

    @asynccontextmanager
    async def serving(self) -> AsyncIterator["LocalTeams"]:
        """Serve on a free port of 127.0.0.1 while the block runs."""
        runner = web.AppRunner(self.application(""), access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.public_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _close(self, _: web.Application) -> None:
        if self._session is not None:
            await self._session.close()

    async def _openid(self, request: web.Request) -> web.Response:
        self.keys_fetched += 1
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.public_url}/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": [self.signing.published]})

    # People and what they see

    def person(self, user: str = "robin", *, name: str = "", zone: str = "", locale: str = "en-US") -> Person:
        """Somebody of the tenant, in their private chat with the bot."""
        self.conversations.touch()
        return Person(self, user, name or user.title(), zone=zone, locale=locale)

    def messages(self, person: Person) -> list[Message]:
        """What stands in the private chat, oldest first."""
        return self.conversations.said_in(person.conversation)

    def is_typing(self, person: Person) -> bool:
        """Whether the bot showed in the last few seconds that an answer is on its way."""
        return monotonic() - self._typing.get(person.conversation, -_TYPING_SECONDS) < _TYPING_SECONDS

    async def until(self, check: Callable[[], T], within: float = 5.0) -> T:
        """Wait until `check` gives something true, looking again after each change. Raises TimeoutError."""
        return await self.conversations.until(check, within)

    # What the bot calls

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        """Let the next calls of the bot fail this way, one after another."""
        self._faults += [fault] * times

    async def _open(self, request: web.Request) -> web.Response:
        """The private chat with somebody: the same each time, and none where they did not add the app."""
        asked = await request.json()
        [user] = [str(member["id"]).removeprefix("29:") for member in asked["members"]]
        self.chats_opened += 1
        if user in self.without_app:
            return web.json_response({"error": {"code": "BotNotInConversationRoster"}}, status=403)
        return web.json_response({"id": f"a:{user}"}, status=201)

    async def _take(self, request: web.Request) -> web.StreamResponse:
        """A message of the bot, posted, or put in the place of another."""
        raw = await request.read()
        activity: Json = json.loads(raw)
        conversation, id = request.match_info["conversation"], request.match_info.get("id", "")
        fault = self._faults.pop(0) if self._faults else Fault()
        status, body = fault.status, {"error": {"code": fault.code}}
        if not fault.refuses:
            taken, told = self._said(conversation, id, activity, len(raw))
            status, body = (taken, told) if fault.status == 200 else (status, body)
        authorization, named = request.headers.get("Authorization"), str(body.get("id", ""))
        self.calls.append(Call(request.method, conversation, activity, status, authorization, named))
        self.conversations.touch()
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.drop and request.transport is not None:
            request.transport.close()
        return web.json_response(body, status=status, headers=dict(fault.headers))

    def _said(self, conversation: str, id: str, activity: Json, length: int) -> tuple[int, Json]:
        """Keep a message of the bot. Gives the connector's answer."""
        if self.largest is not None and length > self.largest:
            return 413, {"error": {"code": "MessageSizeTooBig"}}
        if activity.get("type") == "typing":
            self._typing[conversation] = monotonic()
            return 202, {}
        self._typing.pop(conversation, None)
        if id:
            known = self.conversations.find(conversation, id)
            if known is None:
                return 404, {"error": {"code": "ActivityNotFound"}}
            self.conversations.keep(replace(known, activity=activity, edited=True))
            return 200, {"id": id}
        kept = Message(self.conversations.next_id(), conversation, activity, from_bot=True)
        self.conversations.keep(kept)
        return 201, {"id": kept.id}

    # Activities to the bot

    async def send(self, activity: Json, *, token: str | None = None) -> Answer:
        """Send an activity with a token made for it, or with the one given."""
        self.sent.append(activity)
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession()
        claims = self.signing.claims(self.app_id, str(activity.get("serviceUrl")))
        headers = {"Authorization": f"Bearer {token or self.signing.token(claims)}"}
        started = monotonic()
        try:
            async with asyncio.timeout(self._patience):
                async with self._session.post(self.messages_url, json=activity, headers=headers) as response:
                    return Answer(response.status, await response.read(), monotonic() - started)
        except (TimeoutError, aiohttp.ClientError):
            return Answer(0, b"", monotonic() - started)
