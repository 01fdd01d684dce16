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

from tests.benchmarks.slack_load import BOT_TOKEN, SIGNING_SECRET

BLOCKS: list[dict[str, Any]] = [
    {"type": "context", "elements": [{"type": "plain_text", "text": "Question 4 of 14"}]},
    {"type": "section", "text": {"type": "plain_text", "text": "What is the role at Acme?"}},
    {
        "type": "actions",
        "elements": [
            {"type": "button", "action_id": f"a{n}", "text": {"type": "plain_text", "text": "Skip"}, "value": "x" * 40}
            for n in range(4)
        ],
    },
]
VIEW: dict[str, Any] = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Turn down an offer"},
    "submit": {"type": "plain_text", "text": "Write letters"},
    "blocks": [
        {
            "type": "input",
            "block_id": f"field{n}",
            "label": {"type": "plain_text", "text": "Company"},
            "element": {"type": "plain_text_input", "action_id": "value"},
        }
        for n in range(12)
    ],
}


async def serve(api_url: str) -> None:
    running: set[asyncio.Task[Any]] = set()
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(BOT_TOKEN, api_url, session=session)

        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token=BOT_TOKEN, bot_user_id="UBOT")

        bolt = AsyncApp(signing_secret=SIGNING_SECRET, client=client, authorize=authorize, process_before_response=True)

        @bolt.event("message")
        async def message(ack: AsyncAck, event: dict[str, Any]) -> None:
            post = client.chat_postMessage(channel=event["channel"], text="Your next question is here.", blocks=BLOCKS)
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
