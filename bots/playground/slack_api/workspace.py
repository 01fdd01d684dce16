"""The state of the local workspace: who is in it, what was said, which modals are open. In memory only, by design."""

import secrets
import string
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bots.playground.changes import Changing
from bots.playground.slack_api.records import Filled, Json, Member, Message, Team, View

_LETTERS = string.ascii_uppercase + string.digits


def new_id(prefix: str, length: int = 10) -> str:
    """An id as Slack writes them: a letter for the kind, then capitals and digits."""
    return prefix + "".join(secrets.choice(_LETTERS) for _ in range(length))


class Workspace(Changing):
    """Members, direct messages, messages, open modals, Home tabs and what is filled into them."""

    def __init__(self, team: Team) -> None:
        """Start empty."""
        super().__init__()
        self.team = team
        self.members: dict[str, Member] = {}
        self.direct: dict[str, str] = {}  # member -> conversation
        self.messages: dict[tuple[str, str], Message] = {}
        self.views: dict[str, View] = {}
        self.stacks: dict[str, list[str]] = {}  # member -> ids of open modals, the top one last
        self.homes: dict[str, View] = {}
        self.filled: dict[str, Filled] = {}
        self.status: dict[str, str] = {}  # conversation -> "is typing..."
        self.prompts: dict[str, list[Json]] = {}
        self.files: dict[str, Any] = {}
        self.public_url = ""
        self._last_ts = 0.0

    def next_ts(self) -> str:
        """A message's ts: seconds with six decimals, never twice the same."""
        self._last_ts = max(time.time(), self._last_ts + 0.000_001)
        return f"{self._last_ts:.6f}"

    # People and conversations

    def join(self, member: Member) -> str:
        """Add a member. Gives the id of the direct message with the app."""
        self.members[member.id] = member
        self.direct.setdefault(member.id, "D" + member.id[1:])
        self.touch()
        return self.direct[member.id]

    def leave(self, user: str) -> None:
        """Forget a member and everything said to or by them."""
        channel = self.direct.pop(user, None)
        self.members.pop(user, None)
        handed_over = [file["id"] for m in self.messages.values() if m.channel == channel for file in m.files]
        self.files = {id: file for id, file in self.files.items() if id not in handed_over}
        self.messages = {key: message for key, message in self.messages.items() if message.channel != channel}
        self.views = {key: view for key, view in self.views.items() if view.user != user}
        self.stacks.pop(user, None)
        self.homes.pop(user, None)
        if channel is not None:
            self.status.pop(channel, None)
            self.prompts.pop(channel, None)
        self.touch()

    def conversation(self, channel: str) -> str | None:
        """The direct message that a channel argument means: its own id, or the id of the person in it."""
        if channel in self.direct:
            return self.direct[channel]
        return channel if channel in self.direct.values() else None

    def person_in(self, channel: str) -> str:
        """Who the direct message is with."""
        return next(user for user, direct in self.direct.items() if direct == channel)

    # Messages

    def post(self, message: Message) -> Message:
        """Keep a message, new or changed."""
        kept = replace(message, rev=self.touch())
        self.messages[message.channel, message.ts] = kept
        if message.from_app and not message.deleted:
            self.status.pop(message.channel, None)
        self.keep_filled(kept)
        return kept

    def said_in(self, channel: str) -> list[Message]:
        """What stands in a conversation, oldest first, ephemeral messages and thread replies included."""
        there = [message for message in self.messages.values() if message.channel == channel and not message.deleted]
        return sorted(there, key=lambda message: float(message.ts))

    # Views

    def stack(self, user: str) -> list[View]:
        """The modals open for a person, the one on top last."""
        return [self.views[view_id] for view_id in self.stacks.get(user, [])]

    def show(self, view: View) -> None:
        """Put a modal on top, or replace it where it is open already."""
        self.views[view.id] = view
        stack = self.stacks.setdefault(view.user, [])
        if view.id not in stack:
            stack.append(view.id)
        self.keep_filled(view)
        self.touch()

    def close(self, user: str, *, whole: bool = False) -> None:
        """Close the modal on top, or all of them."""
        stack = self.stacks.get(user, [])
        gone = list(stack) if whole else stack[-1:]
        self.stacks[user] = [view_id for view_id in stack if view_id not in gone]
        for view_id in gone:
            self.filled.pop(view_id, None)
        self.touch()

    # What is typed and chosen

    def keep_filled(self, surface: Message | View) -> None:
        """After an update keep only what was filled into elements that still have the same block_id and action_id."""
        alive = set(_element_ids(surface.blocks))
        filled = self.filled.get(surface.place, {})
        self.filled[surface.place] = {key: value for key, value in filled.items() if key in alive}


def _element_ids(blocks: list[Json]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        for element in (*block.get("elements", ()), block.get("accessory"), block.get("element")):
            if isinstance(element, dict) and "action_id" in element:
                yield block["block_id"], element["action_id"]
