"""What a "when" phrase was read as, or why it was not."""

from dataclasses import dataclass
from datetime import date, datetime, time

from core.understanding.when.ground import Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """A moment to come. `time` is None when the phrase names no hour and the usual one was taken.

    `rrule` is an RFC 5545 rule over local wall time, None for what comes once; `at` is then its first time.
    `ambiguous` says that another reading is nearly as likely: show it and let it be changed.
    """

    at: datetime
    date: date
    time: time | None
    rrule: str | None
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing is set; `problem` is a key into the words."""

    problem: Problem
