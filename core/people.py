"""Who somebody is, and where they are spoken to."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel, JsonValue

from core.vocabulary import Tone


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

    `name` signs letters unless `sign_off` does; `zone` is IANA; both come from the platform's profile until the person
    changes them. `tone` is the one of letters where no other is asked for. `discreet`: notifications tell nothing and
    letters have no mail links. `weekly` and `monthly` are reminders of the plan and of a step back.
    `noticed` is the day on which they were told what is kept. `place` is where their last words came from.
    `perspective`: a no is shown with its other side. `puzzled` is when they last wrote
    something that was not understood.
    """

    id: str
    rev: int = 0
    name: str | None = None
    zone: str | None = None
    locale: str | None = None
    sign_off: str | None = None
    tone: Tone | None = None
    discreet: bool = False
    weekly: bool = False
    monthly: bool = False
    noticed: date | None = None
    place: Place | None = None
    perspective: bool = True
    puzzled: datetime | None = None


def zone_of(person: Person) -> ZoneInfo:
    """The zone a person lives in; UTC while it is not known."""
    try:
        return ZoneInfo(person.zone or "UTC")
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")
