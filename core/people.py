"""Who somebody is, and where they are spoken to."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from pydantic import BaseModel, JsonValue


@dataclass(frozen=True, slots=True)
class Identity:
    """A person as a platform knows them. On Enterprise Grid `tenant` is the enterprise."""

    platform: str
    tenant: str
    user: str


class Place(BaseModel, frozen=True):
    """Where answers go. `reference` is the platform's own address of it, overwritten on each verified request."""

    platform: str
    workspace: str
    conversation: str
    thread: str | None = None
    reference: dict[str, JsonValue] = {}


class Person(BaseModel, frozen=True):
    """One of our people, under a random owner id.

    `name` signs letters; `zone` is IANA; both come from the platform's profile until the person changes them.
    `noticed` is the day on which they were told what is kept. `place` is where their last words came from.
    `perspective`: a no is shown with its other side.
    """

    id: str
    rev: int = 0
    name: str | None = None
    zone: str | None = None
    locale: str | None = None
    noticed: date | None = None
    place: Place | None = None
    perspective: bool = True


def zone_of(person: Person) -> ZoneInfo:
    """The zone a person lives in; UTC while it is not known."""
    try:
        return ZoneInfo(person.zone or "UTC")
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")
