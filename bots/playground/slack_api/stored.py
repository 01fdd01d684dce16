"""How Slack keeps what an app sends: ids added where none were given, text objects completed."""

import secrets
import string
from typing import Any

from bots.playground.slack_api.block_rules import elements_in
from bots.playground.slack_api.records import Json

_LETTERS = string.ascii_letters + string.digits


def stored_blocks(blocks: list[Json]) -> list[Json]:
    """A copy of the blocks with a block_id on each, an action_id on each element and whole text objects."""
    copies: list[Json] = [_completed(block) for block in blocks]
    for block in copies:
        block.setdefault("block_id", _random_id())
    for _, element in elements_in(copies):
        if element["type"] != "image":
            element.setdefault("action_id", _random_id())
    return copies


def stored_view(view: Json) -> Json:
    """A view as the Web API gives it back: every property present, blocks completed."""
    kept: Json = {name: _completed(value) for name, value in view.items() if name != "blocks"}
    kept["blocks"] = stored_blocks(view["blocks"])
    defaults: Json = {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "title": None,
        "submit": None,
        "close": None,
        "clear_on_close": False,
        "notify_on_close": False,
    }
    return defaults | kept


def _completed(value: Any) -> Any:
    if isinstance(value, list):
        return [_completed(item) for item in value]
    if not isinstance(value, dict):
        return value
    copy: Json = {name: _completed(item) for name, item in value.items()}
    if copy.get("type") == "plain_text":
        copy.setdefault("emoji", True)
    elif copy.get("type") == "mrkdwn":
        copy.setdefault("verbatim", False)
    return copy


def _random_id() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(5))
