"""The HTTP side of the stand-in: Web API methods by path, response URLs, the log of calls and scripted faults."""

import asyncio
import hmac
import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from bots.playground.slack_api import chat_methods, file_methods, response_urls, team_methods, view_methods
from bots.playground.slack_api.faults import Fault, Faults
from bots.playground.slack_api.parts import Parts
from bots.playground.slack_api.records import Call, Json, RefusedError

Method = Callable[[Parts, Json], Json]

METHODS: Mapping[str, Method] = {
    "api.test": team_methods.api_test,
    "auth.test": team_methods.auth_test,
    "users.info": team_methods.users_info,
    "conversations.open": chat_methods.open_conversation,
    "conversations.history": chat_methods.history,
    "conversations.replies": chat_methods.replies,
    "chat.postMessage": chat_methods.post_message,
    "chat.postEphemeral": chat_methods.post_ephemeral,
    "chat.update": chat_methods.update,
    "chat.delete": chat_methods.delete,
    "files.getUploadURLExternal": file_methods.upload_url,
    "files.completeUploadExternal": file_methods.complete_upload,
    "views.open": view_methods.open_view,
    "views.push": view_methods.push_view,
    "views.update": view_methods.update_view,
    "views.publish": view_methods.publish_view,
    "assistant.threads.setStatus": team_methods.set_status,
    "assistant.threads.setSuggestedPrompts": team_methods.set_prompts,
}

RESPONSE_URL = "response_url"
RESPONSE_ACTION = "response_action"


class WebApi:
    """Answers the bot's calls. `calls` is everything it was asked, in order, with the answers given."""

    def __init__(self, parts: Parts, bot_token: str) -> None:
        """Answer calls that carry `bot_token`, on these parts."""
        self.parts = parts
        self.calls: list[Call] = []
        self.faults = Faults()
        self._token = bot_token

    def routes(self) -> list[web.RouteDef]:
        """`/api/<method>` for GET and POST, `/response/<key>`, and uploads and downloads of files."""
        return [
            web.get("/api/{method}", self._method, allow_head=False),
            web.post("/api/{method}", self._method),
            web.post("/response/{key}", self._response_url),
            web.post("/upload/{id}", self._upload),
            web.get("/files/{id}", self._download, allow_head=False),
        ]

    async def _method(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        arguments = await _arguments(request)
        token = _token_of(request, arguments)
        return await self._answer(request, name, arguments, lambda: self.perform(name, token, arguments))

    async def _response_url(self, request: web.Request) -> web.StreamResponse:
        key, arguments = request.match_info["key"], await _arguments(request)
        return await self._answer(
            request, RESPONSE_URL, arguments, lambda: response_urls.answered(self.parts, key, arguments)
        )

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        return file_methods.uploaded(self.parts, request.match_info["id"], await request.read())

    async def _download(self, request: web.Request) -> web.StreamResponse:
        return file_methods.download(self.parts, request.match_info["id"])

    def perform(self, name: str, token: str, arguments: Json) -> Json:
        """Carry out one method. Raises RefusedError with Slack's error code."""
        if not token:
            raise RefusedError("not_authed")
        if not hmac.compare_digest(token.encode(), self._token.encode()):
            raise RefusedError("invalid_auth")
        if name not in METHODS:
            raise RefusedError("unknown_method")
        return METHODS[name](self.parts, arguments)

    async def _answer(
        self, request: web.Request, name: str, arguments: Json, perform: Callable[[], Json]
    ) -> web.StreamResponse:
        fault = self.faults.take(name) or Fault()
        refusal: Json = {"ok": False, "error": fault.error or "internal_error"}
        if not fault.after_effect:
            await asyncio.sleep(fault.delay)
        answer = refusal if fault.refuses else told(perform)
        if fault.after_effect:
            await asyncio.sleep(fault.delay)
        status = fault.status
        if name == RESPONSE_URL and not answer["ok"] and status == 200:
            status = 404 if answer["error"].endswith("_url") else 400
        self.calls.append(Call(name, arguments, answer, 0 if fault.drop else status))
        if fault.drop and request.transport is not None:
            request.transport.abort()
        shown = answer if status == 200 or not fault.after_effect else {"ok": False, "error": "internal_error"}
        return web.json_response(shown, status=status, headers=dict(fault.headers))


def told(perform: Callable[[], Json]) -> Json:
    """The answer of a method as Slack words it: `ok`, and on refusal the error and the objections."""
    try:
        return {"ok": True, **perform()}
    except RefusedError as refused:
        answer: Json = {"ok": False, "error": refused.code}
        if refused.messages:
            answer["response_metadata"] = {"messages": refused.messages}
        return answer


async def _arguments(request: web.Request) -> Json:
    """A call's arguments, wherever they stand: query string, form or JSON body, folded together."""
    arguments: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await request.json() if request.can_read_body else {}
        arguments |= body if isinstance(body, dict) else {}
    elif request.can_read_body:
        arguments |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    return {name: _decoded(name, value) for name, value in arguments.items()}


_ENCODED = frozenset({"blocks", "view", "metadata", "prompts", "payload", "files"})


def _decoded(name: str, value: Any) -> Any:
    """Arguments that hold JSON come as a string in a query or a form."""
    if name not in _ENCODED or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _token_of(request: web.Request, arguments: Json) -> str:
    bearer = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    return bearer or str(arguments.pop("token", ""))
