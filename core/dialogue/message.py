"""The closed message model: the only words an adapter hears, matched with `assert_never` in each renderer.

All text in here is ready to be read by a person, in their language, and plain: an adapter escapes
it for its own markup and never adds a sentence.
"""

from dataclasses import dataclass, field
from typing import Annotated, Literal, assert_never

from pydantic import Discriminator, JsonValue, TypeAdapter

from core.dialogue.said import Key, On

Kind = Literal["text", "long", "choice", "yes_no", "date", "people"]
Level = Literal["info", "ok", "warning", "problem"]
Style = Literal["plain", "primary", "danger"]
Severity = Literal["block", "warn", "hint"]


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    type: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. `quiet` is for what may be read second: hints, details."""

    text: str
    quiet: bool = False
    type: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class Button:
    """`key` is what pressing it says (`said.decode`); `ask` is a question to confirm first.

    `opens`: a form answers it, which some platforms want to know before it is pressed.
    """

    label: str
    key: Key
    style: Style = "plain"
    ask: str | None = None
    opens: bool = False
    type: Literal["button"] = "button"


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str
    type: Literal["link"] = "link"


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of label and value, with the button that changes it."""

    label: str
    value: str
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    rows: tuple[Fact, ...]
    type: Literal["facts"] = "facts"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says of a letter's text: `start` and `end` index into the body, None for the whole."""

    severity: Severity
    words: str | None
    why: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to look at: whom it is for, its details (channel, tone, length) in words, its text."""

    title: str
    body: str
    details: tuple[str, ...]
    subject: str | None = None
    subject_label: str = ""
    findings: tuple[Finding, ...] = ()
    type: Literal["letter"] = "letter"


@dataclass(frozen=True, slots=True)
class Note:
    level: Level
    text: str
    type: Literal["note"] = "note"


@dataclass(frozen=True, slots=True)
class Progress:
    """Question `nth` of `of`, and the same in words."""

    nth: int
    of: int
    label: str
    type: Literal["progress"] = "progress"


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Choices:
    """One of several options for a field of a talk: picking one says `Press(on, field, value)`."""

    on: On
    field: str
    label: str
    options: tuple[Option, ...]
    type: Literal["choices"] = "choices"


@dataclass(frozen=True, slots=True)
class Field:
    """An input: in a form, or (with `on`) a date to pick within a message.

    `value` is what stands in it: a string, a list of strings for people, an ISO date, true or false.
    `redraws`: other questions of the form depend on it. `blank` is what leaving it open is called, where a platform
    needs an option for that.
    """

    name: str
    kind: Kind
    label: str
    hint: str = ""
    value: JsonValue = None
    options: tuple[Option, ...] = ()
    optional: bool = False
    max_length: int | None = None
    problem: str | None = None
    redraws: bool = False
    on: On | None = None
    blank: str = ""
    type: Literal["field"] = "field"


@dataclass(frozen=True, slots=True)
class Actions:
    items: tuple[Annotated[Button | Link, Discriminator("type")], ...]
    type: Literal["actions"] = "actions"


Message = Annotated[
    Heading | Text | Facts | Letter | Note | Progress | Choices | Field | Actions, Discriminator("type")
]


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown as one message of the platform. `notify` is all a notification may say."""

    messages: tuple[Message, ...]
    notify: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A modal or dialog. `key` comes back with it; without fields it only shows, and has no `submit`."""

    key: Key
    title: str
    close: str
    parts: tuple[Message, ...]
    submit: str | None = None
    redrawn: bool = field(default=False, compare=False)

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(part for part in self.parts if isinstance(part, Field))


CARD: TypeAdapter[Card] = TypeAdapter(Card)


def plain(message: Message) -> str:
    """The message as plain text: for notifications, screen readers and mail."""
    match message:
        case Heading(text) | Text(text) | Note(_, text):
            return text
        case Progress():
            return message.label
        case Facts(rows):
            return "\n".join(f"{row.label}: {row.value}" for row in rows)
        case Letter():
            head = f"{message.subject_label}: {message.subject}\n\n" if message.subject else ""
            return f"{message.title}\n{head}{message.body}"
        case Choices():
            return "\n".join(f"{n}. {option.label}" for n, option in enumerate(message.options, 1))
        case Field():
            return message.label
        case Actions(items):
            return " ".join(f"[{item.label}]" for item in items)
        case _:
            assert_never(message)


def card_plain(card: Card) -> str:
    """A whole card as plain text, one message a paragraph."""
    return "\n".join(plain(message) for message in card.messages)
