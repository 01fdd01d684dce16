"""Slack as it stands for these tests: on loopback, able to go away, and watched: nothing leaves the bot unchecked."""

import asyncio
import json
import re
import socket
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp import web

from bots.playground.slack_api import Call, LocalSlack
from tests.endtoend.person import Somebody

SHARED = Path(__file__).parents[3] / "shared"
SECRET, TOKEN = "a-signing-secret-of-ours", "xoxb-a-token-of-ours"
MESSAGES = ("chat.postMessage", "chat.postEphemeral", "chat.update", "response_url", "slash_response")
UNFIT = frozenset(
    {
        "duplicate_external_id",
        "invalid_arguments",
        "invalid_blocks",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "push_limit_reached",
        "view_too_large",
    }
)
"""How Slack says that what we sent is wrong in itself."""


class Workspace:
    """`slack` is the stand-in. Everything the bot calls is in `slack.calls`."""

    def __init__(self) -> None:
        # Patient, for a busy machine; how soon an answer comes is measured where it matters.
        self.slack = LocalSlack(SECRET, TOKEN, trigger_seconds=30, patience=15)
        self._looked_at = 0
        self._members = 0
        self._runner: web.AppRunner | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]

    @property
    def settings(self) -> dict[str, str]:
        api = f"http://127.0.0.1:{self._port}/api/"
        return {"SLACK_SIGNING_SECRET": SECRET, "SLACK_BOT_TOKEN": TOKEN, "SLACK_API_URL": api}

    async def open(self) -> None:
        app = self.slack.application(f"http://127.0.0.1:{self._port}")
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True).start()

    async def shut(self) -> None:
        """From here on connections are refused."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def under_way(self, method: str, within: float = 10.0) -> None:
        """Returns once the last fault scripted for a method has met its call."""
        for _ in range(round(within / 0.005)):
            if not self.slack.api.faults.waits(method):
                return
            await asyncio.sleep(0.005)
        raise TimeoutError(f"{method} was not called")

    def somebody(self, name: str = "Sam Rivera") -> Somebody:
        """A new member, whom the bot has never met."""
        self._members += 1
        return Somebody(
            self.slack, self.slack.person(f"U{self._members:08d}", f"member{self._members}", real_name=name)
        )

    def news(self) -> list[Call]:
        """What the bot called since last asked."""
        new, self._looked_at = self.slack.calls[self._looked_at :], len(self.slack.calls)
        return new


def check(calls: list[Call]) -> None:
    """All of it is within Slack's limits, as far as we know them, and fits the vendor's schemas, where they are."""
    for call in calls:
        assert not _objected(call), f"{call.method} was refused: {call.answer}"
        for name, content in shown(call):
            fits(name, _IDS.sub(lambda found: "0" * len(found.group()), json.dumps(content)))


def _objected(call: Call) -> bool:
    """Whether it was refused for what is in it. A fault that a test scripted gives no reasons."""
    code, reasons = call.answer.get("error"), call.answer.get("response_metadata", {}).get("messages", [])
    return code in UNFIT and (bool(reasons) or not str(code).startswith("invalid")) and reasons != _NO_TRIGGER


def shown(call: Call) -> Iterator[tuple[str, Any]]:
    """What of a call is drawn, by the name of its schema."""
    if "blocks" in call.arguments and call.method in MESSAGES:
        told = {name: call.arguments[name] for name in ("text", "blocks") if name in call.arguments}
        yield "MessagePayload", {"channel": "D1", **told}
    view = call.arguments.get("view")
    if isinstance(view, dict):
        yield ("Home" if view.get("type") == "home" else "Modal"), view


_NO_TRIGGER = ["invalid `trigger_id`"]
_IDS = re.compile(r"\b[0-9a-f]{12,32}\b")


@cache
def fits(name: str, content: str) -> None:
    """Raises where it does not. What differs in ids alone is looked at once, for it takes long."""
    if validator := schema(name):
        validator.validate(json.loads(content))


@cache
def schema(name: str) -> Any:
    """None where the vendors' schemas are not on this machine."""
    from jsonschema import Draft7Validator

    path = SHARED / "schemas" / f"slack-{name}.schema.json"
    return Draft7Validator(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None
