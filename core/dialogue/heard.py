"""What an adapter hands to the desk, and what it gets back."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel, JsonValue

from core.dialogue.message import Card, Form
from core.dialogue.said import Said
from core.people import Identity, Place

D = TypeVar("D")

Reference = dict[str, JsonValue]
"""A message of the platform, as the platform names it: for Slack {"channel": ..., "ts": ...}."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the platform tells of a person: name, IANA zone, locale. Each may be unknown."""

    name: str | None = None
    zone: str | None = None
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing a person said or did, verified by the adapter.

    `event` names it for as long as the platform may send it again. `place` is where answers go.
    `pressed` is the message a button was pressed in (or a form was opened from): it is brought up to
    date. `can_open`: a form can be opened in answer. `shared`: others read along where it was said. `in_view`: it was
    pressed where no message stands, on Home or a card laid over it, and what comes of it is shown there.
    """

    event: str
    who: Identity
    place: Place
    said: Said
    profile: Profile = Profile()
    pressed: Reference | None = None
    can_open: bool = False
    shared: bool = False
    in_view: bool = False


class Attachment(BaseModel, frozen=True):
    """A file to hand over, small and textual: a letter for the mail program."""

    name: str
    media_type: str
    text: str


class Saying(BaseModel, frozen=True):
    """What a delivery says: first the pressed message becomes `instead`, then `card` is posted, with its file.

    `unasked`: nobody waits for it, so that where a platform lets few speak, answers go first.
    """

    card: Card | None = None
    instead: Card | None = None
    pressed: Reference | None = None
    file: Attachment | None = None
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Outcome(Generic[D]):
    """What comes of it.

    `answer` is bound to the request, never stored, safe to repeat: a form to open (`again`: to bring the
    open one up to date, its fields carrying their problems), or a card for the person's eyes alone.
    `deliveries` are rows written in the same transaction, in order; those leased are ours to send now.
    `changed`: something that the person keeps is another than before.
    """

    answer: Form | Card | None = None
    again: bool = False
    deliveries: tuple[D, ...] = ()
    changed: bool = False
