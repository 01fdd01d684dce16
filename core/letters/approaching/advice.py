"""What to mind when getting in touch: the right moment, one ask at most, and when to come back to it."""

from datetime import date, timedelta

from core.letters.approach import Approach
from core.letters.approaching.room import room
from core.letters.dates import day, on_a_weekday
from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.vocabulary import Nudge, Occasion

_DAYS: dict[Occasion, int] = {
    Occasion.EVENT: 8,
    Occasion.CHAT: 42,
    Occasion.NO_ANSWER: 8,
    Occasion.APPLICATION: 10,
    Occasion.TIMELINE: 7,
    Occasion.RECRUITER: 42,
    Occasion.DORMANT: 28,
    Occasion.MENTOR: 91,
    Occasion.REFERRAL: 14,
    Occasion.COFFEE: 8,
}
"""Days until it is time to look at it again."""
_A_QUARTER = 91
_A_WEEK, _TWO_WEEKS = timedelta(days=7), timedelta(days=14)


def advice(approach: Approach, today: date) -> tuple[str, ...]:
    """Sentences: the right moment, and the day on which a reminder comes."""
    words = phrasebook(approach.locale).words
    gaps = {"them": approach.called, "room": str(room(approach))}
    if approach.holiday_on:
        gaps["first"] = day(approach.holiday_on - _TWO_WEEKS, today, words.dates)
        gaps["last"] = day(approach.holiday_on - _A_WEEK, today, words.dates)
    said = words.advice[f"approach_{_told_as(approach)}"].format_map(gaps)
    coming = (
        words.advice["approach_again"].format(day=day(due, today, words.dates), why=why)
        for due, why in follow_ups(approach, today)
    )
    return (said, *coming)


def follow_ups(approach: Approach, today: date) -> tuple[FollowUp, ...]:
    """One day to come back to it; none for what is only keeping in touch."""
    due = _due(approach, today)
    if due is None:
        return ()
    why = phrasebook(approach.locale).words.follow_up[f"approach_{_told_as(approach)}"]
    return (FollowUp(due, why.format(them=approach.called)),)


def _told_as(approach: Approach) -> str:
    """The key of the words: the occasion, and the turn it is where that matters."""
    if approach.occasion is Occasion.NO_ANSWER and approach.nudge is not Nudge.FIRST:
        return f"{approach.occasion}_{approach.nudge}"
    if approach.occasion is Occasion.INVITATION and approach.paid:
        return f"{approach.occasion}_paid"
    if approach.occasion is Occasion.HOLIDAY and approach.holiday_on:
        return f"{approach.occasion}_dated"
    return approach.occasion.value


def _due(approach: Approach, today: date) -> date | None:
    """A greeting more than two weeks ahead comes back when it is time to send it."""
    if approach.occasion is Occasion.HOLIDAY:
        first = approach.holiday_on - _TWO_WEEKS if approach.holiday_on else today
        return on_a_weekday(first) if first > today else None
    done = approach.occasion is Occasion.NO_ANSWER and approach.nudge is not Nudge.FIRST
    days = _A_QUARTER if done else _DAYS.get(approach.occasion)
    return on_a_weekday(today + timedelta(days=days)) if days else None
