"""What a phrase is read against: the moment it is typed, how dates are written there, and when people work there."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from core.understanding.when.feasts import is_holiday

Problem = Literal[
    "empty",
    "too_long",
    "unknown",
    "vague",
    "past",
    "too_far",
    "impossible",
    "contradiction",
    "too_often",
    "bad_request",
]


class Refused(Exception):
    """A phrase that is not read; `problem` is a key into the words."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem


@dataclass(frozen=True, slots=True)
class Ground:
    """`now` is local wall time without a zone; `country` an ISO code, empty when it isn't known."""

    now: datetime
    day_first: bool
    country: str

    @property
    def today(self) -> date:
        return self.now.date()

    def rests(self, day: date) -> bool:
        return bool(self.country) and is_holiday(day, self.country)


@dataclass(frozen=True, slots=True)
class Day:
    """A day read from a phrase. `pinned`: it was said by its number. `weekday`: only its weekday was said."""

    date: date
    ambiguous: bool = False
    pinned: bool = False
    weekday: bool = False
    hour: tuple[int, int] | None = None
    """The time of day that goes with it, when the words for the day hold one."""
