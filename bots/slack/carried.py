"""What a modal carries and brings back: ids only, never a word that a person typed."""

import json
from dataclasses import dataclass
from typing import Any

from core.dialogue.heard import Reference
from core.dialogue.said import Key, On, Pressable, decode


@dataclass(frozen=True, slots=True)
class Carried:
    """`key` says which form it is, `pressed` the message it was opened from, `thread` where answers go."""

    key: Key = ""
    pressed: Reference | None = None
    thread: str | None = None

    def dump(self) -> str:
        kept = {"key": self.key, "pressed": self.pressed, "thread": self.thread}
        return json.dumps({name: value for name, value in kept.items() if value is not None}, separators=(",", ":"))

    @classmethod
    def load(cls, text: object) -> "Carried":
        """What `dump` wrote, nothing for anything else."""
        try:
            kept: Any = json.loads(text) if isinstance(text, str) else None
        except (ValueError, RecursionError):
            kept = None
        if not isinstance(kept, dict) or not isinstance(kept.get("key"), str):
            return cls()
        pressed, thread = kept.get("pressed"), kept.get("thread")
        return cls(
            kept["key"],
            pressed if isinstance(pressed, dict) else None,
            thread if isinstance(thread, str) else None,
        )

    @property
    def said(self) -> Pressable | None:
        """What the form was opened by, None when it is no form of ours."""
        try:
            return decode(self.key)
        except ValueError:
            return None

    @property
    def on(self) -> On | None:
        """The talk the form belongs to, None for the form of a letter."""
        on: On | None = getattr(self.said, "on", None)
        return on
