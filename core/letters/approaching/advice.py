"""What to mind when getting in touch: the right moment, one ask, and when to come back to it."""

from datetime import date, timedelta

from core.letters.approach import Approach
from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.vocabulary import Occasion

_DAYS: dict[Occasion, int] = {
    Occasion.EVENT: 8,
    Occasion.CHAT: 42,
    Occasion.NO_ANSWER: 91,
    Occasion.APPLICATION: 10,
    Occasion.TIMELINE: 7,
    Occasion.RECRUITER: 42,
}
"""Days until it is time to look at it again."""


def advice(approach: Approach, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first."""
    said = phrasebook(approach.locale).words.advice
    return (said[f"approach_{approach.occasion}"].format(them=approach.called),)


def follow_ups(approach: Approach, today: date) -> tuple[FollowUp, ...]:
    """One day to come back to it; none for what is only keeping in touch."""
    days = _DAYS.get(approach.occasion)
    if days is None:
        return ()
    why = phrasebook(approach.locale).words.follow_up[f"approach_{approach.occasion}"]
    return (FollowUp(today + timedelta(days=days), why.format(them=approach.called)),)
