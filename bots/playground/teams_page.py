"""The Teams side of the local page: a private chat with the bot, drawn as a client of Teams draws it.

What is typed and pressed goes as signed activities over HTTP into the real adapter's /api/messages.
"""

import secrets
from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from bots.playground.commands import Command
from bots.playground.events import Events
from bots.playground.slack_api.records import Json
from bots.playground.teams_api import Answer, LocalTeams, Message

Forget = Callable[[str, str], Awaitable[None]]


class TeamsPage:
    """One person in the local Teams, and what the page may ask of them."""

    def __init__(
        self, teams: LocalTeams, commands: Sequence[Command] = (), *, forget: Forget | None = None, name: str
    ) -> None:
        """`forget` is called with the person's tenant and directory id when the page is reset."""
        self.teams = teams
        self.commands = tuple(commands)
        self.me = teams.person("playground", name=name)
        self.events = Events(teams.conversations, self._news)
        self._forget = forget

    def mount(self, page: web.Application) -> None:
        """Add this side's API and the local Bot Connector to the page."""
        page.add_routes(
            [
                web.get("/api/teams/events", self.events.stream),
                web.get("/api/teams/state", self._state),
                web.get("/api/teams/commands", self._commands),
                web.post("/api/teams/{act}", self._act),
            ]
        )
        page.add_subapp("/teams", self.teams.application(self.teams.public_url))

    async def _state(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(self.events.news(request))

    async def _commands(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(
            [{"typed": one.typed, "usage": one.usage, "tells": one.tells} for one in self.commands]
        )

    async def _act(self, request: web.Request) -> web.StreamResponse:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            return web.json_response(await self._done(request.match_info["act"], await request.json()))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise web.HTTPBadRequest from error
        except LookupError as error:
            raise web.HTTPConflict from error

    async def _done(self, act: str, said: Json) -> Json:
        match act:
            case "say":
                return _done(await self.me.types(str(said["text"]).strip()))
            case "press":
                return await self._press(said)
            case "close":
                self.me.closes()
                self.teams.conversations.touch()
                return _done(None)
            case "hello":
                return await self._meet(said)
            case "reset":
                return await self._reset()
            case _:
                raise web.HTTPNotFound

    async def _press(self, said: Json) -> Json:
        """A button of the message `message`, or of the dialog: its `kind`, and the `data` that the card sends."""
        wanted = said.get("message")
        message = self.teams.conversations.find(self.me.conversation, wanted) if wanted else None
        if wanted and message is None:
            raise LookupError(wanted)
        pressed = await self.me.sends(message, str(said["kind"]), dict(said["data"]), verb=said.get("verb"))
        return _done(pressed.answer) | {"told": pressed.told}

    async def _meet(self, said: Json) -> Json:
        """Take zone and language from the browser, and add the app for somebody who has not met it."""
        self._seat(self.me.user, zone=str(said["tz"]), locale=str(said["locale"]))
        answer = None if self.teams.messages(self.me) else await self.me.installs()
        return _done(answer)

    async def _reset(self) -> Json:
        """Forget all that was said here, and go on as somebody the bot has never met."""
        old = self.me
        if self._forget is not None:
            await self._forget(self.teams.tenant.id, old.directory_id)
        self._seat(secrets.token_hex(5), zone=old.zone, locale=old.locale)
        self.teams.conversations.leave(old.conversation)
        return _done(None)

    def _seat(self, user: str, *, zone: str, locale: str) -> None:
        dialog = self.me.dialog if user == self.me.user else None
        self.me = self.teams.person(user, name=self.me.name, zone=zone, locale=locale)
        self.me.dialog = dialog

    def _news(self, since: int) -> Json:
        """What the person sees: messages new or changed since a revision, and the dialog that is open."""
        dialog = self.me.dialog
        return {
            "rev": self.teams.conversations.rev,
            "me": {"id": self.me.user, "name": self.me.name},
            "app": {"name": self.teams.tenant.bot_name},
            "messages": [_shown(message) for message in self.teams.messages(self.me) if message.rev > since],
            "dialog": {"title": dialog.title, "card": dialog.card} if dialog else None,
            "typing": self.teams.is_typing(self.me),
        }


def _shown(message: Message) -> Json:
    return {
        "id": message.id,
        "mine": not message.from_bot,
        "text": message.text,
        "card": message.card or None,
        "edited": message.edited,
        "rev": message.rev,
    }


def _done(answer: Answer | None) -> Json:
    """How an act went. `why` is empty, or no_answer or refused."""
    why = "" if answer is None or answer.ok else "refused" if answer.status else "no_answer"
    return {"ok": not why, "why": why}
