"""Teams' side of the house: activities with a token in, answers and deliveries out."""

import asyncio
import json
import logging
import traceback
from collections.abc import Coroutine, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

import aiohttp
from aiohttp import web

from bots.settings import TeamsSettings
from bots.teams.answers import Answers
from bots.teams.channel import Channel
from bots.teams.connector import Connector
from bots.teams.private import PrivateChats
from bots.teams.read import identity, locale, read
from bots.teams.refusals import KeysUnreachableError, MalformedError, UnauthorizedError
from bots.teams.search import QUERY, asked, results
from bots.teams.sender import TeamsSender
from bots.teams.typing import Typing
from core.dialogue.heard import Heard, Outcome
from core.dialogue.words import Words
from core.errors import GraciousError
from core.ledger.saved import Saved
from core.people import Identity

log = logging.getLogger(__name__)

_DRAIN_SECONDS = 10.0


class Carrier(Protocol):
    async def carry(self, deliveries: Iterable[Any]) -> None: ...


class House(Protocol):
    """What the adapter needs of core.house.House."""

    @property
    def courier(self) -> Carrier: ...
    async def hear(self, heard: Heard) -> Outcome[Any]: ...
    async def letters(self, who: Identity, wanted: str, start: int, most: int) -> Saved: ...
    def words(self, locale: str | None = None) -> Words: ...


def teams(house: House, settings: TeamsSettings) -> "TeamsSide":
    """The Teams side of a house. `start` it before the first request, `stop` it before the house is closed."""
    return TeamsSide(house, settings)


class TeamsSide:
    """One app registration. `sender` goes to the house's courier."""

    def __init__(self, house: House, settings: TeamsSettings) -> None:
        self._house = house
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[object]] = set()
        self._channel = Channel(settings, self._http)
        connector = Connector(self._http, self._channel.token, self._channel.forget_token)
        self._private = PrivateChats(connector)
        self.sender = TeamsSender(connector, house.words)
        self._answers = Answers(self.sender, house.words)

    async def start(self) -> None:
        """Open the one connection pool and fetch the keys that sign what comes; both go on without Teams."""
        self._session = aiohttp.ClientSession()
        self._spawn(self._warm_up())

    async def stop(self) -> None:
        """End what follows the answers given so far, then close the connections."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_DRAIN_SECONDS)
        if self._session is not None:
            await self._session.close()

    async def handle(self, request: web.Request) -> web.Response:
        """POST /api/messages: 401 for what Teams did not send, 400 for no activity, 503 when that can't be told.

        What was heard is 201, or an invoke's own answer; what needs no answer is 200. What we say in return goes
        its own way: whether it arrives changes nothing here.
        """
        try:
            activity = _activity(await request.read())
            await self._channel.validate(request.headers.get("Authorization", ""), activity)
        except (MalformedError, web.HTTPRequestEntityTooLarge):
            return web.Response(status=400)
        except UnauthorizedError as error:
            log.info("a request was refused: %s", error)
            return web.Response(status=401)
        except KeysUnreachableError:
            return web.Response(status=503)
        heard = read(activity)
        searching = activity.get("type") == "invoke" and activity.get("name") == QUERY
        if heard is None and not searching:
            return web.json_response({}) if activity.get("type") == "invoke" else web.Response(status=200)
        try:
            return await (self._searched(activity) if heard is None else self._hear(activity, heard))
        except GraciousError as error:
            log.warning("an activity was not heard: %s", error)
            return web.Response(status=503)
        except Exception as error:  # noqa: BLE001 - a fault of ours is told to nobody in words, and Teams tries again
            log.error("an activity failed: %s", _where(error))
            return web.Response(status=503)

    async def _hear(self, activity: dict[str, Any], heard: Heard) -> web.Response:
        try:
            heard = replace(heard, place=await self._private.place(heard.place))
        except (GraciousError, TimeoutError) as error:
            log.info("no private chat with who asked: %s", type(error).__name__)
            return self._answers.not_here(heard)
        typing = Typing(partial(self.sender.typing, heard.place))
        try:
            outcome = await self._house.hear(heard)
        except BaseException:
            typing.stop()
            raise
        self._spawn(self._follow(activity, heard, outcome, typing))
        return self._answers.response(activity, heard, outcome)

    async def _searched(self, activity: dict[str, Any]) -> web.Response:
        """Saved letters, for the person's eyes alone, wherever they are writing."""
        who, (wanted, start, most) = identity(activity), asked(activity)
        saved = await self._house.letters(who, wanted, start, most) if who else Saved()
        return web.json_response(results(saved, self._house.words(locale(activity))))

    async def _follow(self, activity: dict[str, Any], heard: Heard, outcome: Outcome[Any], typing: Typing) -> None:
        """What goes its own way once the request is answered."""
        try:
            await self._answers.follow(activity, heard, outcome)
            if outcome.deliveries:
                await self._house.courier.carry(outcome.deliveries)
        finally:
            typing.stop()

    async def _warm_up(self) -> None:
        with suppress(KeysUnreachableError):
            await self._channel.keys.refresh()

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise RuntimeError("the Teams side is not started")
        return self._session

    def _spawn(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[object]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("what follows an answer failed: %s", _where(error))


def _activity(raw: bytes) -> dict[str, Any]:
    """The activity of a request. Raises MalformedError."""
    try:
        activity = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise MalformedError("not JSON") from error
    if not isinstance(activity, dict) or not isinstance(activity.get("type"), str):
        raise MalformedError("not an activity")
    return activity


def _where(error: BaseException) -> str:
    """An error's class and place; not its text, which may hold what somebody typed."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__
