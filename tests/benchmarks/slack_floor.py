"""The floor: Bolt as platform notes demand it, which acks and makes the same Web API calls with fixed content.

python -m tests.benchmarks.slack_floor API_URL        prints `ready http://...` when it listens
"""

import asyncio
import sys
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bots.slack.render import render, view
from core.dialogue import asking
from core.dialogue.engine import AllAtOnce
from core.dialogue.session import Session
from core.dialogue.words import words_of
from core.flows.decline import FLOW
from tests.benchmarks.slack_load import BOT_TOKEN, SIGNING_SECRET


def fixed() -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """What the bot itself would say: one question's blocks and the form, made once. The words are the same size."""
    words = words_of("en")
    session = Session(id="0123456789ab", flow=FLOW.id, values={"company": "Acme"})
    question = asking.question_card(words, FLOW, session, asking.open_question(FLOW, session))
    whole = asking.form(words, FLOW, session, AllAtOnce(FLOW.path({}), session.values), 0)
    return render(question)[0]["blocks"], view(whole)


BLOCKS, VIEW = fixed()


async def serve(api_url: str) -> None:
    running: set[asyncio.Task[Any]] = set()
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(BOT_TOKEN, api_url, session=session)

        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token=BOT_TOKEN, bot_user_id="UBOT")

        bolt = AsyncApp(signing_secret=SIGNING_SECRET, client=client, authorize=authorize, process_before_response=True)

        @bolt.event("message")
        async def message(ack: AsyncAck, event: dict[str, Any]) -> None:
            post = client.chat_postMessage(
                channel=event["channel"],
                thread_ts=event["ts"],
                text="Your next question is here.",
                blocks=BLOCKS,
                metadata={"event_type": "gracious_delivery", "event_payload": {"key": "0123456789abcdef#0/0"}},
            )
            task = asyncio.create_task(post)
            running.add(task)
            task.add_done_callback(running.discard)

        @bolt.command("/gracious")
        async def command(ack: AsyncAck, body: dict[str, Any]) -> None:
            await client.views_open(trigger_id=body["trigger_id"], view=VIEW)
            await ack()

        async def events(request: web.Request) -> web.Response:
            return await to_aiohttp_response(await bolt.async_dispatch(await to_bolt_request(request)))

        app = web.Application()
        app.router.add_post("/slack/events", events)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        address: tuple[str, int] = runner.addresses[0]
        sys.stdout.write(f"ready http://127.0.0.1:{address[1]}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
