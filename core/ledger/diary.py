"""A person's own settings for reminders, and when they are rung next."""

from datetime import datetime

from pydantic import BaseModel

from core.follow_ups.hours import Hours
from core.ledger.contact import Every

DIARY = "diary"
"""The id of the one diary a person has."""


class DiaryRecord(BaseModel, frozen=True):
    """`tags` gives the interval of each tag. `paused` stops all reminders.

    `rings` is when the next ring is due, in UTC, and `ring` the delivery that does it; `said`
    is the last reminder.
    """

    id: str = DIARY
    rev: int = 0
    hours: Hours = Hours()
    tags: dict[str, Every] = {}
    rings: datetime | None = None
    ring: str | None = None
    said: str | None = None
    paused: bool = False
