"""What a message that opens no talk asks for, as it was read: wishes, what can't be done, what was handed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Paper = Literal["mail", "draft", "either"]
"""What a longer text is: a mail that somebody got, a letter of their own, or one of the two."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing asked for: the id of a flow or the name of a command, and what the message tells for its fields."""

    name: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Handed:
    """A text handed over: to be read, or to be checked."""

    kind: Paper
    text: str = ""


@dataclass(frozen=True, slots=True)
class First:
    """A message as read. `wishes` come in the order in which they are best done.

    `beyond` names what isn't done here, a key of `beyond` in the words, and `near` the wish nearest to it.
    `unsafe`: it asks for what would harm somebody. `low`: it asks for nothing, and tells that somebody feels low.
    `language`: the code of its language where it isn't English.
    """

    wishes: tuple[Wish, ...] = ()
    handed: Handed | None = None
    beyond: str | None = None
    near: str | None = None
    unsafe: bool = False
    low: bool = False
    language: str | None = None

    def values_for(self, flow: str) -> Mapping[str, object]:
        """What it tells for the fields of a flow, which it may ask for or not."""
        return next((wish.values for wish in self.wishes if wish.name == flow), {})
