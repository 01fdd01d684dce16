"""Reading what comes over the wire, believed in nothing."""

import re
from typing import Any

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def at(value: Any, *path: str) -> Any:
    """What stands at a path of names, None when there is nothing."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def text_at(value: Any, *path: str) -> str:
    """The text at a path, empty when there is none."""
    found = at(value, *path)
    return sound(found) if isinstance(found, str) else ""


def sound(text: str) -> str:
    """Text that can be written down anywhere: half a surrogate pair, which JSON can hold, becomes "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def clean(text: str) -> str:
    """Sound text without control characters, which no keyboard types and no client shows."""
    return _CONTROL.sub("", sound(text))
