"""Whether all who are to hear of a decision hear of it within a day of each other."""

from collections.abc import Sequence
from datetime import date


def told_apart(days: Sequence[date | None], today: date) -> bool:
    """Whether somebody heard more than a day ago and somebody else has not yet (None): news travels."""
    heard = [day for day in days if day is not None]
    return 0 < len(heard) < len(days) and (today - min(heard)).days > 1
