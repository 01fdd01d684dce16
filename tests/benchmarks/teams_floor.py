"""The floors: Microsoft's adapter as it comes, and mended as platform notes demand it. Both answer with fixed text.

python -m tests.benchmarks.teams_floor stock|hardened KEYS_URL        prints `ready http://...` when it listens
"""

import asyncio
import json
import sys
from typing import Any

import aiohttp
from aiohttp import web
from botbuilder.core import MessageFactory, TurnContext, serializer_helper
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import Activity, ResourceResponse
from botframework.connector.auth import AppCredentials, ChannelValidation, PasswordServiceClientCredentialFactory
from msrest.serialization import Model
from msrest.universal_http.requests import ClientRetryPolicy

from tests.benchmarks.teams_load import APP_ID

TEXT = "Your next question is here."


class FixedToken(AppCredentials):
    """Entra can't be asked offline."""

    def get_access_token(self, force_refresh: bool = False) -> str:
        return "token"


class Credentials(PasswordServiceClientCredentialFactory):
    def __init__(self) -> None:
        super().__init__(APP_ID, "secret")
        self._one = FixedToken(APP_ID)

    async def create_credentials(self, *wanted: Any, **also: Any) -> AppCredentials:
        return self._one


class Bot:
    """One message for words; for a button the message it was pressed in brought up to date, then one more."""

    async def on_turn(self, context: TurnContext) -> None:
        if context.activity.value:
            changed = MessageFactory.text(TEXT)
            changed.id = context.activity.reply_to_id
            await context.update_activity(changed)
        await context.send_activity(MessageFactory.text(TEXT))


class Hardened(CloudAdapter):
    """Invokes answered, bad tokens refused, and what is said sent over one session of the event loop's own."""

    def __init__(self, authentication: Any, session: aiohttp.ClientSession) -> None:
        super().__init__(authentication)
        self._session = session

    async def process(self, request: web.Request, bot: Bot, ws_response: Any = None) -> web.Response:
        activity = Activity().deserialize(await request.json())
        if not activity.type or not activity.service_url:
            return web.Response(status=400)
        try:
            answer = await self.process_activity(request.headers.get("Authorization", ""), activity, bot.on_turn)
        except Exception:  # noqa: BLE001 - as the notes have it: whatever a token that is none makes it raise
            return web.Response(status=401)
        if answer is None:
            return web.Response(status=201)
        body = serializer_helper(answer.body) if isinstance(answer.body, Model) else answer.body
        return web.json_response(body, status=answer.status)

    async def send_activities(self, context: TurnContext, activities: list[Activity]) -> list[ResourceResponse]:
        return [await self._call("POST", activity, "") for activity in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        return await self._call("PUT", activity, f"/{activity.id}")

    async def _call(self, method: str, activity: Activity, which: str) -> ResourceResponse:
        url = f"{activity.service_url.rstrip('/')}/v3/conversations/{activity.conversation.id}/activities{which}"
        headers = {"Authorization": "Bearer token", "Content-Type": "application/json"}
        body = json.dumps(activity.serialize())
        async with self._session.request(method, url, data=body, headers=headers) as answer:
            answer.raise_for_status()
            return ResourceResponse(id=(await answer.json()).get("id"))


class Configuration:
    APP_ID = APP_ID
    APP_PASSWORD = "secret"


async def serve(kind: str, keys_url: str) -> None:
    ChannelValidation.open_id_metadata_endpoint = keys_url
    authentication = ConfigurationBotFrameworkAuthentication(Configuration(), credentials_factory=Credentials())
    async with aiohttp.ClientSession() as session:
        adapter, bot = CloudAdapter(authentication), Bot()
        if kind == "hardened":
            vars_of_policy: Any = ClientRetryPolicy
            vars_of_policy.safe_codes = frozenset(ClientRetryPolicy.safe_codes)
            adapter = Hardened(authentication, session)

        async def messages(request: web.Request) -> web.Response:
            response: web.Response = await adapter.process(request, bot)
            return response

        app = web.Application()
        app.router.add_post("/api/messages", messages)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        sys.stdout.write(f"ready http://127.0.0.1:{runner.addresses[0][1]}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:3]))
