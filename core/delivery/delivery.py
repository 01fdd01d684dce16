"""A delivery: one message on its way out, and what may come of handing it over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from pydantic import JsonValue

from core.errors import GraciousError
from core.people import Place

LEASE = timedelta(seconds=60)
"""How long a claim is its process's own, where nothing else is said. A send gets half of it."""

Reference = dict[str, JsonValue]
"""A sent message, as its platform names it."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the outbox, as it stood when it was added or claimed.

    `recipe` is JSON that the sender renders; `due` when it was to be said. `position` orders what goes to one
    place. `attempt` counts claims that may have sent it: above 1 the message may be there already, and the
    sender looks for `key` first. `token` is the claim: whoever holds it may settle the delivery, until `lease`
    is over and somebody else claims it.
    """

    id: str
    owner: str
    place: Place
    recipe: str
    position: int
    due: datetime
    attempt: int = 0
    occurrence: int = 0
    token: str | None = None
    lease: timedelta = LEASE

    @property
    def key(self) -> str:
        """Names this message, and no other, towards the platform."""
        return f"{self.id}#{self.occurrence}"

    @property
    def leased(self) -> bool:
        """Ours to send now."""
        return self.token is not None


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A delivery that will not be tried again by itself. `why` is the platform's code, or the kind of an error."""

    id: str
    platform: str
    due: datetime
    given_up: datetime
    attempts: int
    why: str


class Sender(Protocol):
    """One platform's way of saying things."""

    async def send(self, place: Place, delivery: Delivery) -> Mapping[str, JsonValue]:
        """Says `delivery.recipe` in `place` and returns the platform's reference of the message.

        Raises Later, Blocked or Refused; whatever else it raises is tried again later.
        """
        ...


class Later(GraciousError):
    """The platform asks to wait; nothing was sent."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"asked to wait {seconds:g} seconds")
        self.seconds = seconds


class Blocked(GraciousError):
    """The person or their administrators closed this place: what is meant for it waits."""


class Refused(GraciousError):
    """The platform will never take this message."""
