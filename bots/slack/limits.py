"""What Slack allows, and how we fit: never by cutting.

A list too long becomes a richer widget, a person's text too long is split at a paragraph, and what is
still too long becomes several messages.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from pydantic_core import to_json

from bots.cutting import between_graphemes, cut
from core.dialogue.message import Option
from core.errors import GraciousError

Block = dict[str, Any]

# docs.slack.dev/reference/block-kit: messages, views, composition objects, elements.
BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
TEXT = 3000
HEADER = 150
INPUT_LABEL = 2000
PLACEHOLDER = 150
BUTTON_LABEL = 75
OPTION_LABEL = 75
OPTIONS = 100
OPTION_GROUPS = 100
ELEMENTS = 25
URL = 3000
CONFIRM_TITLE = 100
CONFIRM_TEXT = 300
CONFIRM_LABEL = 30
VIEW_TITLE = 24

TEXT_IN_MESSAGE = 10_000
"""Undocumented. Slack refuses from 13,200 characters (bolt-js#2509), and was seen to at 11,341 (bolt-js#2867)."""

BUTTONS = 5
BUTTON_COMFORT = 40
"""Ours: more options than this, or longer ones, read better in a select than as a wall of buttons."""

Widget = Literal["buttons", "select", "groups"]

_ESCAPED = {"&": 5, "<": 4, ">": 4}


def size(text: str) -> int:
    """The characters of a text as Slack may count them at worst: in UTF-16 units, with `&`, `<` and `>` escaped."""
    escaped = 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))
    return len(text) + escaped + (0 if text.isascii() else sum(char > "\uffff" for char in text))


def fits(text: str, limit: int) -> bool:
    return len(text) * 5 <= limit or size(text) <= limit


def split(text: str, limit: int) -> list[str]:
    """Parts that fit and add up to the text: at a paragraph, else a sentence, else a word, else between graphemes."""
    if fits(text, limit):
        return [text] if text else []
    parts, start = [], 0
    while (reach := _reach(text, start, limit)) < len(text):
        end = cut(text, start, reach)
        parts.append(text[start:end])
        start = end
    return [*parts, text[start:]] if start < len(text) else parts


def shortened(text: str, limit: int) -> str:
    """One line for a label that can't hold it all; whoever uses it shows the whole text beside it."""
    if text.isprintable() and fits(text, limit) and text[:1].strip() and text[-1:].strip():
        return text
    line = " ".join(text.split())
    if not line:
        return "…"
    if fits(line, limit):
        return line
    return line[: between_graphemes(line, 0, _reach(line, 0, limit - 1))].rstrip() + "…"


def widget(options: Sequence[Option]) -> Widget:
    """What a choice is made with, by how many options there are and how long they are."""
    if len(options) <= BUTTONS and all(fits(option.label, BUTTON_COMFORT) for option in options):
        return "buttons"
    return "select" if len(options) <= OPTIONS else "groups"


def messages(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks as one message after another, each as long as Slack takes, no heading left alone at an end."""
    if len(blocks) <= BLOCKS_IN_MESSAGE and len(to_json(blocks)) <= TEXT_IN_MESSAGE:
        yield list(blocks)
        return
    message: list[Block] = []
    room = TEXT_IN_MESSAGE
    for block in blocks:
        length = _length(block)
        if message and (len(message) == BLOCKS_IN_MESSAGE or length > room):
            carried = [message.pop()] if len(message) > 1 and message[-1]["type"] == "header" else []
            yield message
            message, room = carried, TEXT_IN_MESSAGE - sum(map(_length, carried))
        message.append(block)
        room -= length
    yield message


def view(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a modal or a Home tab: past a hundred, neighbouring texts share one. Raises GraciousError."""
    if len(blocks) <= BLOCKS_IN_VIEW:
        return list(blocks)
    joined: list[Block] = []
    for block in blocks:
        if joined and block["type"] == joined[-1]["type"] == "rich_text":
            joined[-1] = {**block, "elements": [*joined[-1]["elements"], *block["elements"]]}
        else:
            joined.append(block)
    if len(joined) > BLOCKS_IN_VIEW:
        raise GraciousError(f"a modal holds {BLOCKS_IN_VIEW} blocks, and this one would need {len(joined)}")
    return joined


def _length(value: Any) -> int:
    """The characters of all texts within a block, with a little for what holds each."""
    if isinstance(value, dict):
        own = value.get("text")
        inner = sum(_length(part) for part in value.values() if isinstance(part, dict | list))
        return inner + (size(own) if isinstance(own, str) else 0) + 4
    return sum(map(_length, value)) if isinstance(value, list) else 0


def _reach(text: str, start: int, limit: int) -> int:
    """How far the text fits from a place on."""
    for at in range(start, len(text)):
        char = text[at]
        limit -= _ESCAPED.get(char, 1 if char <= "\uffff" else 2)
        if limit < 0:
            return at
    return len(text)
