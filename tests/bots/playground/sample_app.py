"""A small Bolt app that says and opens a bit of everything, to try the stand-in and the page with the real SDK."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from socket import create_server, socket
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bots.playground import Command, Playground
from tests.bots.playground.sample_blocks import CONTROLS, HOME, INPUTS, ODD_TEXTS, RICHER, TEXTS, form, mrkdwn, plain

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TOKEN = "xoxb-local"

Json = dict[str, Any]


class SampleApp:
    """The app and what it heard, as Bolt read it."""

    def __init__(self, api_url: str) -> None:
        self.heard: list[tuple[str, Json]] = []
        self.client = AsyncWebClient(token=TOKEN, base_url=api_url)

        async def authorize(**_: Any) -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=None, team_id="T0LOCAL", bot_token=TOKEN, bot_user_id="U0GRACIOUS")

        self.bolt = AsyncApp(
            signing_secret=SECRET, client=self.client, authorize=authorize, process_before_response=True
        )
        self._listen()

    def _listen(self) -> None:
        self.bolt.command("/gracious")(self.on_command)
        self.bolt.event("message")(self.on_message)
        self.bolt.event("app_home_opened")(self.on_home)
        self.bolt.view("decline")(self.on_submission)
        self.bolt.view_closed("decline")(self.on_closed)
        self.bolt.action({"type": "block_actions", "action_id": "edit"})(self.on_edit)
        self.bolt.action({"type": "block_actions", "action_id": "use"})(self.on_use)
        self.bolt.action({"type": "block_actions", "action_id": "forget"})(self.on_forget)
        for action_id in ("reason", "more", "deadline", "tone", "panel", "company", "start", "value"):
            self.bolt.action(action_id)(self.on_choice)

    async def on_command(self, ack: Any, command: Json, client: AsyncWebClient, respond: Any) -> None:
        self.heard.append(("command", command))
        match command["text"].split(" ")[0]:
            case "decline":
                await ack()
                await client.views_open(trigger_id=command["trigger_id"], view=form())
            case "help":
                await ack({"text": "Type what happened.", "blocks": [{"type": "section", "text": plain("Type it.")}]})
            case "privacy":
                await ack()
                await respond("Only you see this.")
            case "crash":
                raise RuntimeError("as scripted")
            case other:
                await ack(f"I don't know {other}.")

    async def on_message(self, event: Json, client: AsyncWebClient) -> None:
        self.heard.append(("message", event))
        channel, thread = event["channel"], event.get("thread_ts") or event["ts"]
        await client.assistant_threads_setStatus(channel_id=channel, thread_ts=thread, status="is writing…")
        kinds = {"texts": TEXTS, "richer": RICHER, "odd": ODD_TEXTS, "controls": CONTROLS}
        blocks = kinds.get(event["text"], [{"type": "section", "text": mrkdwn(f"You said: {event['text']}")}])
        await client.chat_postMessage(channel=channel, thread_ts=thread, text="For you", blocks=blocks)

    async def on_home(self, event: Json, client: AsyncWebClient) -> None:
        self.heard.append(("home", event))
        if event["tab"] == "home":
            await client.views_publish(user_id=event["user"], view=HOME)
        else:
            prompts = [{"title": "Turn down an offer", "message": "decline"}]
            await client.assistant_threads_setSuggestedPrompts(
                channel_id=event["channel"], thread_ts="", title="What happened?", prompts=prompts
            )

    async def on_choice(self, ack: Any, body: Json, action: Json) -> None:
        await ack()
        self.heard.append(("choice", body))
        if "view" in body and action["type"] == "static_select":
            await self.client.views_update(view_id=body["view"]["id"], view=form("Changed", metadata="s2"))

    async def on_edit(self, ack: Any, body: Json) -> None:
        await ack()
        self.heard.append(("edit", body))
        await self.client.views_open(trigger_id=body["trigger_id"], view=form("Edit the letter", INPUTS[:1], "edit"))

    async def on_use(self, ack: Any, body: Json) -> None:
        await ack()
        self.heard.append(("use", body))
        where = body["container"]
        done = [*TEXTS[:2], {"type": "context", "elements": [mrkdwn(":white_check_mark: Marked as sent")]}]
        await self.client.chat_update(channel=where["channel_id"], ts=where["message_ts"], text="Sent", blocks=done)

    async def on_forget(self, ack: Any, body: Json, respond: Any) -> None:
        await ack()
        self.heard.append(("forget", body))
        await respond(delete_original=True)

    async def on_submission(self, ack: Any, view: Json, client: AsyncWebClient, body: Json) -> None:
        self.heard.append(("submission", view))
        company = view["state"]["values"]["company"]["value"]["value"]
        match company:
            case "nobody":
                await ack(response_action="errors", errors={"company": "Please name the company."})
            case "again":
                await ack(response_action="update", view=form("Once more"))
            case "more":
                await ack(response_action="push", view=form("One thing more", INPUTS[:1]))
            case "clear":
                await ack(response_action="clear")
            case "odd":
                await ack(response_action="update", view=form("A title that is far too long for Slack"))
            case _:
                await ack()
                await client.chat_postMessage(channel=body["user"]["id"], text=f"Letters for {company}", blocks=TEXTS)

    async def on_closed(self, ack: Any, body: Json) -> None:
        await ack()
        self.heard.append(("closed", body))

    async def receive(self, request: web.Request) -> web.Response:
        answer: web.Response = await to_aiohttp_response(await self.bolt.async_dispatch(await to_bolt_request(request)))
        return answer


@asynccontextmanager
async def served(application: web.Application, listener: socket, shutdown_timeout: float = 0.5) -> AsyncIterator[None]:
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=shutdown_timeout)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    try:
        yield
    finally:
        await runner.cleanup()


def free_port() -> tuple[socket, str]:
    """A socket on a free port of 127.0.0.1, and its address without a slash at the end."""
    listener = create_server(("127.0.0.1", 0))
    return listener, f"http://127.0.0.1:{listener.getsockname()[1]}"


@asynccontextmanager
async def listening(sample: SampleApp) -> AsyncIterator[str]:
    """Serve the sample app. Gives its events address."""
    application = web.Application()
    application.router.add_post("/slack/events", sample.receive)
    listener, address = free_port()
    async with served(application, listener):
        yield f"{address}/slack/events"


@asynccontextmanager
async def playing(
    commands: Sequence[Command], shutdown_timeout: float = 0.5, **more: Any
) -> AsyncIterator[tuple[Playground, SampleApp]]:
    """Serve the sample app and the playground side by side, as one application."""
    listener, address = free_port()
    playground = Playground(SECRET, TOKEN, f"{address}/slack/events", commands, **more)
    sample = SampleApp(playground.api_url)
    application = web.Application()
    application.router.add_post("/slack/events", sample.receive)
    playground.mount(application)
    async with served(application, listener, shutdown_timeout):
        yield playground, sample
