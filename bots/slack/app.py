"""Slack's side of the house: signed requests in, answers and deliveries out. Settings as platform notes demand them."""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import replace
from typing import Any, Protocol

import aiohttp
from aiohttp import web
from pydantic_core import to_json
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bots.settings import SlackSettings
from bots.slack.answers import Answers
from bots.slack.homes import Homes
from bots.slack.profiles import Profiles
from bots.slack.read import identity, read
from bots.slack.refusals import code_of
from bots.slack.sender import SlackSender
from core.dialogue.heard import Heard, Outcome
from core.dialogue.message import Card
from core.dialogue.words import Words
from core.errors import GraciousError
from core.people import Identity

log = logging.getLogger(__name__)

_REACHED = "gracious_reached"
_CALL_SECONDS = 10.0
_DRAIN_SECONDS = 10.0
_MALFORMED = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError)
_REFUSED_TOKENS = ("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked")
_OBJECTS = ("event", "user", "team", "enterprise", "view", "channel", "container", "message")


class SlackTokenError(GraciousError):
    """Slack does not accept the bot token."""


class Carrier(Protocol):
    async def carry(self, deliveries: Iterable[Any]) -> None: ...


class House(Protocol):
    """What the adapter needs of core.house.House."""

    @property
    def courier(self) -> Carrier: ...
    async def hear(self, heard: Heard) -> Outcome[Any]: ...
    async def home(self, who: Identity, locale: str | None = None) -> Card: ...
    def words(self, locale: str | None = None) -> Words: ...


def slack(house: House, settings: SlackSettings, *, agent_view: bool = True) -> "SlackSide":
    """The Slack side of a house. `start` it before the first request, `stop` it before the house is closed."""
    return SlackSide(house, settings, agent_view=agent_view)


class SlackSide:
    """One workspace by its bot token. `app` is the Bolt app, `sender` goes to the house's courier."""

    def __init__(self, house: House, settings: SlackSettings, *, agent_view: bool) -> None:
        self._house = house
        self._agent_view = agent_view
        self._verifier = SignatureVerifier(settings.signing_secret)
        quiet = _quiet_logger()
        self._client = AsyncWebClient(settings.bot_token, settings.api_url, logger=quiet)
        self._client.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
        # A delivery is repeated by the courier, which looks first whether it was said.
        self._sending = AsyncWebClient(settings.bot_token, settings.api_url, logger=quiet, retry_handlers=[])
        self._tasks: set[asyncio.Task[object]] = set()
        self._us = AuthorizeResult(enterprise_id=None, team_id=None, bot_token=settings.bot_token)
        self._profiles = Profiles(self._client)
        self._answers = Answers(self._client, self._spawn, house.words)
        self._homes = Homes(self._client, house.home)
        self.sender = SlackSender(self._sending)
        self.app = self._bolt(quiet)

    async def start(self) -> None:
        """Open the one connection pool and ask Slack who we are. Raises SlackTokenError."""
        session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=_CALL_SECONDS),
            json_serialize_bytes=to_json,
            cookie_jar=aiohttp.DummyCookieJar(),  # Slack sets none that we would need, and each call looks for them
        )
        self._client.session = self._sending.session = session
        try:
            told = await self._client.auth_test()
            self._us = AuthorizeResult.from_auth_test_response(bot_token=self._us.bot_token, auth_test_response=told)
        except SlackApiError as error:
            if code_of(error) in _REFUSED_TOKENS:
                await self.stop()
                raise SlackTokenError(
                    f"Slack does not accept SLACK_BOT_TOKEN ({code_of(error)}). Copy the Bot User OAuth Token"
                    " of your app from api.slack.com/apps, OAuth & Permissions, and set it."
                ) from error
            log.warning("Slack did not say who we are (%s); going on", code_of(error))
        except (SlackClientError, aiohttp.ClientError, TimeoutError) as error:
            log.warning("Slack can't be reached now (%s); going on", type(error).__name__)

    async def stop(self) -> None:
        """End what follows the answers given so far, then close the connections."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_DRAIN_SECONDS)
        if self._client.session is not None:
            await self._client.session.close()

    async def handle(self, request: web.Request) -> web.Response:
        """POST /slack/events: 401 for what Slack did not sign in the last five minutes, 400 for what it never sends."""
        try:
            raw = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=400)
        if not self._signed(raw, request):
            return web.Response(status=401)
        try:
            asked = AsyncBoltRequest(body=raw.decode(), query=request.query_string, headers=dict(request.headers))
        except _MALFORMED:
            return web.Response(status=400)
        if not _well_formed(asked.body):
            return web.Response(status=400)
        answer = await self.app.async_dispatch(asked)
        if answer.status == 500 and _REACHED not in asked.context:
            answer = BoltResponse(status=400, body="")  # Bolt itself stumbled over its shape
        return await to_aiohttp_response(answer)

    def _signed(self, raw: bytes, request: web.Request) -> bool:
        stamp = request.headers.get("X-Slack-Request-Timestamp")
        try:
            return self._verifier.is_valid(raw, stamp, request.headers.get("X-Slack-Signature"))
        except (ValueError, TypeError, OverflowError):  # a time stamp or a signature that is none
            return False

    def _bolt(self, quiet: logging.Logger) -> AsyncApp:
        async def authorize() -> AuthorizeResult:
            return self._us

        app = AsyncApp(
            name="gracious",
            logger=quiet,
            client=self._client,
            authorize=authorize,
            process_before_response=True,  # without it every answer waits for a poll of 10 ms
            request_verification_enabled=False,  # done before Bolt reads a word: it would log what nobody signed
            ssl_check_enabled=False,  # answers what nobody signed
            attaching_function_token_enabled=False,
        )
        app.middleware(_Hearing(self._answered))
        return app

    async def _answered(self, ack: AsyncAck, body: dict[str, Any]) -> BoltResponse:
        """An error of ours is told to Slack, which says so or tries again."""
        try:
            await self._hear(ack, body)
        except Exception as error:  # noqa: BLE001 - its text may hold what somebody typed, and Bolt would log it
            log.error("a request failed: %s", _where(error))
            return BoltResponse(status=500, body="")
        return ack.response or BoltResponse(status=200, body="")

    async def _hear(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        heard = read(body, agent_view=self._agent_view)
        if heard is None:
            await self._hear_nothing(ack, body)
            return
        heard = replace(heard, profile=await self._profiles.of(heard.who.user))
        outcome = await self._house.hear(heard)
        await self._answers.give(ack, body, heard, outcome)
        if outcome.deliveries:
            self._spawn(self._house.courier.carry(outcome.deliveries))
        if outcome.changed:
            self._spawn(self._homes.changed(heard.who))

    async def _hear_nothing(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """What no person said is acknowledged all the same: Slack takes silence for a failure and tries again."""
        if body.get("type") == "block_suggestion":
            await ack(options=[])
            return
        await ack()
        event, who = body.get("event") or {}, identity(body)
        if event.get("type") == "app_home_opened" and event.get("tab") == "home" and who is not None:
            self._spawn(self._home_opened(who, event.get("view")))
        if event.get("type") in ("app_uninstalled", "tokens_revoked"):
            log.warning("Slack says: %s", event["type"])

    async def _home_opened(self, who: Identity, shown: Any) -> None:
        """The Home tab shows what waits. Opening it alone leaves no trace of the person."""
        profile = await self._profiles.of(who.user)
        await self._homes.opened(who, profile.locale, shown)

    def _spawn(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[object]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("what follows an answer failed: %s", _where(error))


class _Hearing(AsyncMiddleware):
    """The end of Bolt's chain for whatever was asked.

    Listeners with a pattern each would do the same after trying all of them, and answer 404 to what none
    expects, which Slack takes for a failure.
    """

    def __init__(self, answered: Callable[[AsyncAck, dict[str, Any]], Awaitable[BoltResponse]]) -> None:
        self._answered = answered

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - Bolt passes it by this name
    ) -> BoltResponse:
        req.context[_REACHED] = True
        return await self._answered(req.context.ack, req.body)


def _well_formed(body: Any) -> bool:
    """Whether a signed body has the outline of what Slack sends, so that nothing behind it trips over its shape."""
    if not isinstance(body, dict) or not any(isinstance(body.get(name), str) for name in ("type", "command")):
        return False
    actions = body.get("actions", [])
    return all(isinstance(body.get(name), dict | None) for name in _OBJECTS) and (
        isinstance(actions, list) and all(isinstance(action, dict) for action in actions)
    )


def _where(error: BaseException) -> str:
    """An error's class and place; not its text, which may hold what somebody typed."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__


def _quiet_logger() -> logging.Logger:
    """For the libraries, which log the bodies of requests, and errors with what they hold."""
    quiet = logging.getLogger(f"{__name__}.libraries")
    quiet.setLevel(logging.CRITICAL)
    return quiet
