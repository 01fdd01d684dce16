"""What Slack checks in the blocks of a message, a modal or a Home tab."""

from collections.abc import Callable, Iterator
from typing import Any

from bots.playground.slack_api.element_rules import check_element
from bots.playground.slack_api.findings import Findings
from bots.playground.slack_api.records import Json
from bots.playground.slack_api.shapes import (
    ACCESSORIES,
    ACTION_ELEMENTS,
    BLOCKS,
    INPUT_ELEMENTS,
    MESSAGE_BLOCKS,
    MESSAGE_BLOCKS_LENGTH,
    MESSAGE_ONLY,
)

_RICH_PARTS = frozenset({"rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"})
_RICH_LEAVES = frozenset({"text", "link", "emoji", "user", "channel", "broadcast", "color", "date", "usergroup"})


def check_message(blocks: object) -> list[str]:
    """Check a message's blocks. Gives Slack's objections, none where all is well."""
    found = Findings()
    found.check_count(blocks, (0, MESSAGE_BLOCKS), "/blocks")
    if isinstance(blocks, list):
        check_blocks(found, blocks, "/blocks", frozenset(BLOCKS))
        if sum(block.get("type") == "table" for block in blocks if isinstance(block, dict)) > 1:
            found.add("only one table allowed", "/blocks")
    return found.messages


def too_long(blocks: list[Json]) -> bool:
    """Whether all texts of a message together pass what Slack takes (`msg_blocks_too_long`)."""
    return sum(len(text) for text in _texts(blocks)) > MESSAGE_BLOCKS_LENGTH


def check_blocks(found: Findings, blocks: list[Any], at: str, allowed: frozenset[str]) -> None:
    """Check each block, and that block ids differ and only one element asks for the focus."""
    for number, block in enumerate(blocks):
        _check_block(found, block, f"{at}/{number}", allowed)
    ids = [block["block_id"] for block in blocks if isinstance(block, dict) and "block_id" in block]
    for block_id in sorted({block_id for block_id in ids if ids.count(block_id) > 1}):
        found.add(f"block_id `{block_id}` already exists", at)
    if sum(bool(element.get("focus_on_load")) for _, element in elements_in(blocks)) > 1:
        found.add("only one element may have focus_on_load", at)


def elements_in(blocks: list[Any]) -> Iterator[tuple[Json, Json]]:
    """Every element that can be pressed, chosen from or filled, with the block it stands in."""
    for block in blocks:
        kind = block.get("type") if isinstance(block, dict) else None
        if kind == "actions":
            yield from ((block, element) for element in block.get("elements") or [] if isinstance(element, dict))
        elif kind == "section" and isinstance(block.get("accessory"), dict):
            yield block, block["accessory"]
        elif kind == "input" and isinstance(block.get("element"), dict):
            yield block, block["element"]


def _check_block(found: Findings, block: object, at: str, allowed: frozenset[str]) -> None:
    kind = block.get("type") if isinstance(block, dict) else None
    if not isinstance(block, dict) or kind not in allowed:
        found.add(f"unsupported type: {kind}", at)
        return
    found.check_shape(block, BLOCKS[kind], at)
    if kind in _PARTICULARS:
        _PARTICULARS[kind](found, block, at)


def _check_section(found: Findings, block: Json, at: str) -> None:
    if not block.get("text") and not block.get("fields"):
        found.add("missing required field: text or fields", at)
    if "text" in block:
        found.check_text(block["text"], 3000, f"{at}/text")
    for number, text in enumerate(block.get("fields") or []):
        found.check_text(text, 2000, f"{at}/fields/{number}")
    if "accessory" in block:
        check_element(found, block["accessory"], ACCESSORIES, f"{at}/accessory")


def _check_actions(found: Findings, block: Json, at: str) -> None:
    elements = block.get("elements") or []
    for number, element in enumerate(elements):
        check_element(found, element, ACTION_ELEMENTS, f"{at}/elements/{number}")
    ids = [element["action_id"] for element in elements if isinstance(element, dict) and "action_id" in element]
    for action_id in sorted({action_id for action_id in ids if ids.count(action_id) > 1}):
        found.add(f"action_id `{action_id}` already exists in this block", at)


def _check_context(found: Findings, block: Json, at: str) -> None:
    for number, element in enumerate(block.get("elements") or []):
        where = f"{at}/elements/{number}"
        if isinstance(element, dict) and element.get("type") == "image":
            check_element(found, element, ("image",), where)
        else:
            found.check_text(element, 3000, where)


def _check_input(found: Findings, block: Json, at: str) -> None:
    check_element(found, block.get("element"), INPUT_ELEMENTS, f"{at}/element")


def _check_image(found: Findings, block: Json, at: str) -> None:
    if not ({"image_url", "slack_file"} & set(block)):
        found.add("missing required field: image_url", at)


def _check_rich_text(found: Findings, block: Json, at: str) -> None:
    for number, part in enumerate(block.get("elements") or []):
        _check_rich_part(found, part, f"{at}/elements/{number}")


def _check_rich_part(found: Findings, part: Json, at: str) -> None:
    """A section, quote, preformatted text or list; a list holds sections. An empty text is refused, as Slack does."""
    kind = part.get("type")
    if kind not in _RICH_PARTS:
        found.add(f"unsupported type: {kind}", at)
    for number, leaf in enumerate(part.get("elements") or []):
        where = f"{at}/elements/{number}"
        if kind == "rich_text_list":
            _check_rich_part(found, leaf, where)
        elif leaf.get("type") not in _RICH_LEAVES:
            found.add(f"unsupported type: {leaf.get('type')}", where)
        elif leaf["type"] == "text" and not leaf.get("text"):
            found.add("must be more than 0 characters", f"{where}/text")


def _check_table(found: Findings, block: Json, at: str) -> None:
    for number, row in enumerate(block.get("rows") or []):
        found.check_count(row, (1, 20), f"{at}/rows/{number}")


_PARTICULARS: dict[str, Callable[[Findings, Json, str], None]] = {
    "section": _check_section,
    "actions": _check_actions,
    "context": _check_context,
    "input": _check_input,
    "image": _check_image,
    "rich_text": _check_rich_text,
    "table": _check_table,
}

VIEW_BLOCKS = frozenset(BLOCKS) - MESSAGE_ONLY


def _texts(value: object) -> Iterator[str]:
    """Every string under a key `text`, at any depth."""
    if isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"]
        for name, item in value.items():
            if name != "text" or not isinstance(item, str):
                yield from _texts(item)
