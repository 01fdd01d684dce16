"""What buttons and dialogs carry and bring back: ids only, never a word that a person typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.dialogue.said import Key

DATA = "gracious"
"""Where it stands in what a card sends, beside its inputs, whose ids all hold a dot."""


@dataclass(frozen=True, slots=True)
class Carried:
    """`key` is what pressing says. With `input` what was picked there completes it, or is it when there is no key.

    A dialog sent carries its own key as `form`, the message it was opened from as `pressed`, and in `once`
    which showing of it this was: Teams sends a dialog again when it waits too long, under another name. `asked`
    are the ids of its inputs, for those left empty are not sent.
    """

    key: Key = ""
    input: str = ""
    form: Key = ""
    pressed: str = ""
    once: str = ""
    asked: str = ""

    def data(self) -> dict[str, Any]:
        kept = {name: value for name in self.__slots__ if (value := getattr(self, name))}
        return {DATA: kept}

    @classmethod
    def load(cls, data: object) -> "Carried":
        """What `data` wrote, nothing for anything else."""
        kept = data.get(DATA) if isinstance(data, Mapping) else None
        if not isinstance(kept, Mapping):
            return cls()
        return cls(**{name: kept[name] for name in cls.__slots__ if isinstance(kept.get(name), str)})
