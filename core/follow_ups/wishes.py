"""What a person can ask of their diary in words, one frozen class a wish."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from core.ledger.contact import Closeness, Every
from core.understanding.when import Problem, Reading


@dataclass(frozen=True, slots=True)
class FollowUpWith:
    """ "follow up with Ines next Tuesday about the deck". `problem` says why no moment was read, when none was."""

    whom: str | None
    why: str | None = None
    when: Reading | None = None
    said: str | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Talked:
    """ "talked to Ines today", "coffee with Ines, she'll send the deck"."""

    whom: str
    day: date
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    whom: str
    text: str


@dataclass(frozen=True, slots=True)
class Owed:
    whose: Literal["mine", "theirs"]
    whom: str
    what: str


@dataclass(frozen=True, slots=True)
class Replied:
    """ "Ines replied"; `whom` is None for "they replied"."""

    whom: str | None


@dataclass(frozen=True, slots=True)
class LedTo:
    whom: str
    what: Literal["referral", "interview"]


@dataclass(frozen=True, slots=True)
class Leave:
    """Reminders of them: paused, taken up again, ended for good, everything deleted; or what was owed is settled."""

    whom: str
    how: Literal["pause", "resume", "never", "allow", "delete", "settle"]


@dataclass(frozen=True, slots=True)
class Away:
    whom: str
    until: date


@dataclass(frozen=True, slots=True)
class Keep:
    """How close somebody is or how often to be in touch; or a tag they get."""

    whom: str
    kind: Closeness | None = None
    every: Every | None = None
    tag: str | None = None


@dataclass(frozen=True, slots=True)
class TagEvery:
    tag: str
    every: Every


@dataclass(frozen=True, slots=True)
class Look:
    """What is kept: everybody, who is late, who is due this week, one contact; "nobody" for talks that were not."""

    at: Literal["contacts", "overdue", "week", "one", "nobody"]
    whom: str | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """Where somebody lives, as an IANA zone."""

    zone: str


@dataclass(frozen=True, slots=True)
class Quiet:
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class WorkOn:
    """The weekdays on which reminders come, Monday being 0; none for every day."""

    days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class All:
    """All reminders at once: stopped until further notice, or taken up again."""

    stop: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """The calendar file, or its private address: opened (anew) or revoked."""

    how: Literal["file", "open", "revoke"]


Wish = (
    FollowUpWith
    | Talked
    | Noted
    | Owed
    | Replied
    | LedTo
    | Leave
    | Away
    | Keep
    | TagEvery
    | Look
    | Live
    | Quiet
    | WorkOn
    | All
    | Calendar
)
