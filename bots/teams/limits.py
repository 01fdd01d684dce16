"""What Teams allows, and how we fit: never by cutting.

A list too long becomes a richer widget, a person's text too long is split at a paragraph, and what is
still too long becomes several messages.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from bots.cutting import cut

Element = dict[str, Any]
Group = list[Element]
"""Elements that stay together while a card holds them: an input and its button, the lines of a row."""

VERSION = "1.5"
"""Of Adaptive Cards: the newest that every client of Teams draws."""

CARD_BYTES = 28_000
"""Of a card as it is sent. Newer clients take more, older ones and some connectors don't."""

ACTIONS = 6
"""On one card; Teams folds away what goes beyond."""

PARAGRAPH = 4_000
"""Characters of one block of text; at six bytes for the worst of them it still fits a card."""

LABEL = 100
"""Ours: what is longer on a button or above an input stands beside it in full."""

IN_SIGHT = 5
"""Ours: more options than this stand in a list that unfolds."""

BUTTONS = 3
BUTTON_COMFORT = 24
"""Ours: more options than this, or longer ones, read better one below the other than as a wall of buttons."""

ROOM = CARD_BYTES - 1_000
"""Of the body of a card: around it stand its type and version, and its fallback text."""


_DENSE = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)

# Within a text its quotation marks would be escaped.
_ACTION = '"type":"Action.'


def size(value: object) -> int:
    """Bytes of a value as it is sent."""
    return len(_DENSE.encode(value).encode())


def actions_in(value: object) -> int:
    """How many buttons and links there are within elements."""
    return _DENSE.encode(value).count(_ACTION)


def fits(value: object, room: int) -> bool:
    """Whether elements fit on one card."""
    sent = _DENSE.encode(value)
    return sent.count(_ACTION) <= ACTIONS and (len(sent) * 4 <= room or len(sent.encode()) <= room)


def rows(actions: Sequence[Element]) -> list[list[Element]]:
    """Actions in rows, each as long as a card holds."""
    found: list[list[Element]] = []
    for action in actions:
        longer = [*found[-1], action] if found else []
        if not found or not fits(longer, ROOM):
            found.append([])
        found[-1].append(action)
    return found


def bodies(groups: Sequence[Group], room: int = ROOM) -> list[list[Element]]:
    """The groups as the bodies of one card after another, each with as much as Teams takes on one."""
    whole = [element for group in groups for element in group]
    if fits(whole, room):
        return [whole] if whole else []
    small = [part for group in groups for part in ([group] if size(group) <= room else [[one] for one in group])]
    return [[element for group in body for element in group] for body in _packed(small, room)]


def _packed(groups: Sequence[Group], room: int) -> Iterator[list[Group]]:
    body: list[Group] = []
    left, free = room, ACTIONS
    for group in groups:
        length, buttons = size(group) + 1, actions_in(group)
        if body and (length > left or buttons > free):
            yield body
            body, left, free = [], room, ACTIONS
        body.append(group)
        left, free = left - length, free - buttons
    if body:
        yield body


def halves(body: list[Element]) -> list[list[Element]]:
    """A body too large for this client, as two; as it is when it holds one element only."""
    middle = len(body) // 2
    return [body[:middle], body[middle:]] if middle else [body]


def parts(text: str, limit: int = PARAGRAPH) -> list[str]:
    """The paragraphs of a text, those too long cut in parts; blank lines are what is between them."""
    found: list[str] = []
    for start, end in spans(text, limit):
        found.append(text[start:end])
    return found


def spans(text: str, limit: int = PARAGRAPH) -> Iterator[tuple[int, int]]:
    """Where each of `parts` begins and ends in the text."""
    start = 0
    while start < len(text):
        blank = text.find("\n\n", start)
        end = len(text) if blank < 0 else blank
        while end - start > limit:
            middle = cut(text, start, start + limit)
            yield from _trimmed(text, start, middle)
            start = middle
        yield from _trimmed(text, start, end)
        start = end + 2


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    if part.strip():
        lead = len(part) - len(part.lstrip("\n"))
        yield start + lead, start + len(part.rstrip())
