"""What the local Teams keeps: messages, open dialogs, and the log of calls made to it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

ISSUER = "https://api.botframework.com"


@dataclass(frozen=True, slots=True)
class Tenant:
    """The one tenant of the stand-in and the one app installed in it."""

    id: str = "10000000-0000-4000-8000-000000000001"
    bot: str = "28:local-bot"
    bot_name: str = "Gracious"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation. `activity` is what the bot sent; `text` what a person typed."""

    id: str
    conversation: str
    activity: Json
    from_bot: bool
    edited: bool = False
    rev: int = 0

    @property
    def text(self) -> str:
        return str(self.activity.get("text", ""))

    @property
    def card(self) -> Json:
        """The Adaptive Card of the message, empty when there is none."""
        attached = self.activity.get("attachments") or [{}]
        card: Json = attached[0].get("content") or {}
        return card

    @property
    def notification(self) -> str:
        return str(self.activity.get("summary", ""))


@dataclass(frozen=True, slots=True)
class Dialog:
    """A dialog open for a person; `opened_from` is the message whose button opened it.

    `asked` is what was asked in the menu of a message elsewhere, where that opened it: command and conversation.
    """

    title: str
    card: Json
    opened_from: str = ""
    asked: Json | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One call the bot made, in order, and what it was answered."""

    method: str
    conversation: str
    activity: Json
    status: int
    authorization: str | None = None
    message: str = ""
    """The id of the message that was posted or changed."""

    @property
    def is_typing(self) -> bool:
        return self.activity.get("type") == "typing"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot answered. `status` is 0 where it gave no answer in time or broke the connection."""

    status: int
    body: bytes
    seconds: float

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def content(self) -> Json:
        """The JSON object of the answer, an empty one for anything else."""
        try:
            value: Any = json.loads(self.body) if self.body.strip() else {}
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one call of the bot.

    `status` is answered with `code` as the connector's name for it; with neither the call is only late. `delay` is
    in seconds. `drop` breaks the connection. With `after_effect` the message is taken all the same.
    """

    status: int = 200
    code: str = "ServiceError"
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drop: bool = False
    after_effect: bool = False

    @property
    def refuses(self) -> bool:
        """Whether the call takes no effect."""
        return not self.after_effect and (self.drop or self.status != 200)
