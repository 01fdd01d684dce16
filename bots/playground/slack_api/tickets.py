"""Trigger ids and response URLs: each is good for a short time and a number of uses, as Slack's are."""

import secrets
import time
from dataclasses import dataclass, field
from typing import NamedTuple

from bots.playground.slack_api.records import RefusedError

RESPONSE_USES = 5
RESPONSE_SECONDS = 30 * 60


class ReplyTo(NamedTuple):
    """Where a response URL leads: the conversation, the person, and the message it was made for, if any."""

    channel: str
    user: str
    thread_ts: str | None
    message_ts: str | None


@dataclass(slots=True)
class _Trigger:
    user: str
    made: float
    used: bool = False


@dataclass(slots=True)
class _ResponseUrl:
    to: ReplyTo
    made: float = field(default_factory=time.monotonic)
    uses: int = 0


class Tickets:
    """Hands out trigger ids and response URLs and takes them back."""

    def __init__(self, trigger_seconds: float) -> None:
        """`trigger_seconds` is how long a trigger id opens a view; Slack gives three seconds."""
        self.trigger_seconds = trigger_seconds
        self._triggers: dict[str, _Trigger] = {}
        self._urls: dict[str, _ResponseUrl] = {}

    def new_trigger(self, user: str) -> str:
        """A trigger id for a person, as it stands in a payload."""
        number = secrets.randbelow(10**12)
        trigger_id = f"{10**13 + number}.{10**12 + number}.{secrets.token_hex(16)}"
        self._triggers[trigger_id] = _Trigger(user, time.monotonic())
        return trigger_id

    def exchange(self, trigger_id: object) -> str:
        """Use a trigger id. Gives the person it belongs to; raises RefusedError where it is unknown, old or used."""
        trigger = self._triggers.get(str(trigger_id))
        if trigger is None:
            raise RefusedError("invalid_arguments", ["invalid `trigger_id`"])
        if time.monotonic() - trigger.made > self.trigger_seconds:
            raise RefusedError("expired_trigger_id")
        if trigger.used:
            raise RefusedError("exchanged_trigger_id")
        trigger.used = True
        return trigger.user

    def new_response(self, to: ReplyTo) -> str:
        """The last part of a response URL."""
        key = secrets.token_urlsafe(18)
        self._urls[key] = _ResponseUrl(to)
        return key

    def answer(self, key: str) -> ReplyTo:
        """Use a response URL once. Raises RefusedError where it is unknown, old or used up."""
        url = self._urls.get(key)
        if url is None:
            raise RefusedError("invalid_url")
        if time.monotonic() - url.made > RESPONSE_SECONDS:
            raise RefusedError("expired_url")
        if url.uses >= RESPONSE_USES:
            raise RefusedError("used_url")
        url.uses += 1
        return url.to
