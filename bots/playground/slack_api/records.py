"""What the local Slack keeps: members, messages, views, and the log of calls made to it.

JSON objects stay plain dictionaries in Slack's own shapes, so that what a bot sent is what a test or the page reads.
"""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# What a person put into one element: typed text, an option's value, several options' values, or nothing.
Picked = str | list[str] | None
# What a person put into a message or a view, by (block_id, action_id).
Filled = dict[tuple[str, str], Picked]


class RefusedError(Exception):
    """The stand-in says no. Carries Slack's error code and, for content, its objections."""

    def __init__(self, code: str, messages: list[str] | None = None) -> None:
        """Keep the error code and the objections."""
        super().__init__(code)
        self.code = code
        self.messages = messages or []


@dataclass(frozen=True, slots=True)
class Team:
    """The one workspace of the stand-in and the one app installed in it."""

    id: str = "T0LOCAL"
    domain: str = "local"
    name: str = "Local workspace"
    app_id: str = "A0LOCAL"
    app_name: str = "Gracious"
    bot_id: str = "B0LOCAL"
    bot_user: str = "U0GRACIOUS"


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the workspace, as `users.info` tells of them. `tz_offset` is in seconds east of UTC."""

    id: str
    name: str
    real_name: str
    tz: str = "America/New_York"
    tz_offset: int = -18000
    locale: str = "en-US"
    email: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation. `only_for` names the one member who sees an ephemeral message."""

    channel: str
    ts: str
    user: str
    text: str
    from_app: bool
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    metadata: Json | None = None
    files: list[Json] = field(default_factory=list)
    only_for: str | None = None
    edited_ts: str | None = None
    deleted: bool = False
    rev: int = 0

    @property
    def place(self) -> str:
        """The key under which what is filled into this message is kept."""
        return f"{self.channel}/{self.ts}"


@dataclass(frozen=True, slots=True)
class View:
    """A modal or a Home tab. `content` holds what the app sent: title, blocks, private_metadata..."""

    id: str
    user: str
    hash: str
    content: Json
    root_id: str
    previous_id: str | None = None

    @property
    def place(self) -> str:
        """The key under which what is filled into this view is kept."""
        return self.id

    @property
    def blocks(self) -> list[Json]:
        """The view's blocks, in order."""
        blocks: list[Json] = self.content["blocks"]
        return blocks


@dataclass(frozen=True, slots=True)
class Call:
    """One call the bot made, in order: a Web API method or a `response_url`, and what it was answered."""

    method: str
    arguments: Json
    answer: Json
    status: int = 200

    @property
    def refused(self) -> bool:
        """Whether the stand-in said no, be it for the content or by a scripted fault."""
        return self.status != 200 or self.answer.get("ok") is not True
