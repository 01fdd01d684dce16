"""What Slack checks in a modal or a Home tab as a whole."""

import json

from bots.playground.slack_api.block_rules import VIEW_BLOCKS, check_blocks
from bots.playground.slack_api.findings import Findings
from bots.playground.slack_api.records import Json
from bots.playground.slack_api.shapes import VIEW, VIEW_BYTES

_MODAL_ONLY = ("title", "submit", "close", "clear_on_close", "notify_on_close", "submit_disabled")


def check_view(view: object, kind: str) -> list[str]:
    """Check a view that is meant to be of `kind` "modal" or "home". Gives Slack's objections."""
    found = Findings()
    if not isinstance(view, dict):
        found.add("must be an object", "/view")
        return found.messages
    found.check_shape(view, VIEW, "/view")
    if view.get("type") != kind:
        found.add(f"must be of type {kind}", "/view/type")
    if isinstance(view.get("blocks"), list):
        check_blocks(found, view["blocks"], "/view/blocks", VIEW_BLOCKS)
    if kind == "modal":
        _check_modal(found, view)
    else:
        for name in _MODAL_ONLY:
            if name in view:
                found.add(f"invalid additional property: {name}", "/view")
    return found.messages


def too_large(view: Json) -> bool:
    """Whether a view passes 250 KB (`view_too_large`)."""
    return len(json.dumps(view, ensure_ascii=False, separators=(",", ":")).encode()) > VIEW_BYTES


def _check_modal(found: Findings, view: Json) -> None:
    if "title" not in view:
        found.add("missing required field: title", "/view")
    blocks = view["blocks"] if isinstance(view.get("blocks"), list) else []
    if "submit" not in view and any(isinstance(block, dict) and block.get("type") == "input" for block in blocks):
        found.add("missing required field: submit", "/view")
