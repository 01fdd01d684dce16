"""What was said in the local Teams. In memory only, by design."""

import time
from dataclasses import replace

from bots.playground.changes import Changing
from bots.playground.teams_api.records import Message


class Conversations(Changing):
    """Messages by conversation and id."""

    def __init__(self) -> None:
        super().__init__()
        self._messages: dict[tuple[str, str], Message] = {}
        self._last_id = 0

    def next_id(self) -> str:
        """An id as Teams makes them: milliseconds, never twice the same."""
        self._last_id = max(int(time.time() * 1000), self._last_id + 1)
        return str(self._last_id)

    def keep(self, message: Message) -> Message:
        """Keep a message, new or changed."""
        kept = replace(message, rev=self.touch())
        self._messages[message.conversation, message.id] = kept
        return kept

    def find(self, conversation: str, id: str) -> Message | None:
        return self._messages.get((conversation, id))

    def said_in(self, conversation: str) -> list[Message]:
        """What stands in a conversation, oldest first."""
        return [message for (where, _), message in self._messages.items() if where == conversation]

    def leave(self, conversation: str) -> None:
        """Forget a conversation."""
        self._messages = {key: message for key, message in self._messages.items() if key[0] != conversation}
        self.touch()
