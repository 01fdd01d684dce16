"""What a pack is made of: letters in their order with their earliest times, and what to come back to later."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from core.letters.recipe import Recipe

When = Literal[
    "now", "call_now", "after_call", "same_day", "same_time", "after_employer", "correct_now",
    "today", "one_day", "day_or_two", "two_days", "rested", "with_news", "decided", "after_talk",
    "nudge_first", "nudge_second", "nudge_last", "their_time", "accept_first", "any_time", "same_week",
    "this_week", "within_a_day",
    "nudge_week", "nudge_and_stop", "after_applying", "past_their_day", "after_weeks", "quarterly", "before_holiday",
    "ask_first", "both_said_yes", "before_applying",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Planned:
    """A letter of a pack: its number in the order of telling, from 0, and its earliest time, a key of `words.when`."""

    recipe: Recipe
    order: int
    when: When


class FollowUp(NamedTuple):
    """Something to come back to: the day, and why."""

    due: date
    why: str
