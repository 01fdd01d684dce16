"""The answer of `gracious understand`: one request, one answer, as the command line's contract has them."""

from collections.abc import Mapping
from typing import Any

from core.understanding.message.read import understand
from core.understanding.message.understanding import Understanding

_SLOTS = ("company", "role", "reason", "situation", "stage", "when", "deadline", "channel", "language", "near")


def answer_understand(request: Mapping[str, Any]) -> dict[str, Any]:
    """{"text"} to {"intent", "also", "slots", "care"}. Raises TypeError when there is no text."""
    text = request.get("text")
    if not isinstance(text, str):
        raise TypeError("text")
    read = understand(text)
    return {"intent": read.intent, "also": list(read.also), "slots": _told(read), "care": read.care}


def _told(read: Understanding) -> dict[str, Any]:
    """The slots that the message tells; company, role and people always stand there."""
    told: dict[str, Any] = {name: getattr(read, name) for name in _SLOTS}
    told["people"] = [{"name": one.name, "relation": one.relation} for one in read.people]
    return {name: value for name, value in told.items() if value is not None or name in ("company", "role")}
