"""What was said in the local Teams. In memory only, by design.

Every change gets the next revision number, so that the page can ask for what is new since the one it knows.
"""

import asyncio
import time
from dataclasses import replace

from bots.playground.teams_api.records import Message


class Conversations:
    """Messages by conversation and id."""

    def __init__(self) -> None:
        self.rev = 0
        self._messages: dict[tuple[str, str], Message] = {}
        self._last_id = 0
        self._waiting: set[asyncio.Event] = set()

    def touch(self) -> int:
        """Count a change and wake whoever waits for one."""
        self.rev += 1
        for event in self._waiting:
            event.set()
        return self.rev

    async def changed(self, since: int, within: float) -> bool:
        """Wait until something changed after revision `since`, at most `within` seconds."""
        if self.rev > since:
            return True
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            await asyncio.wait_for(event.wait(), within)
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(event)
        return True

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
