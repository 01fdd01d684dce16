"""What is written when a letter's reminder comes: a nudge, a report, another try, a fresh word."""

from collections.abc import Mapping
from typing import Any

from core.letters.approach import Approach
from core.vocabulary import Nudge, Occasion

_NUDGED: Mapping[str, Any] = {"occasion": Occasion.NO_ANSWER, "nudge": Nudge.FIRST}
_FRESH: Mapping[str, Any] = {"occasion": Occasion.CATCH_UP, "subject": None}
_REPORTS = (Occasion.CHAT, Occasion.MENTOR)
_AGAIN = (Occasion.RECRUITER, Occasion.DORMANT, Occasion.REFERRAL, Occasion.HOLIDAY, Occasion.CATCH_UP)


def later(approach: Approach) -> Approach:
    """The next letter of the same tie. What was new then is not new any more, and is left out."""
    told = approach.model_copy(update={"changed": None, "question": None, "step": None, "promised": None, "deed": None})
    if approach.occasion in _REPORTS:
        return told.model_copy(update={"occasion": Occasion.MENTOR})
    if approach.occasion in _AGAIN:
        return told
    if approach.occasion is Occasion.NO_ANSWER:
        nudged = {"nudge": Nudge.LAST} if approach.nudge is Nudge.FIRST else _FRESH
        return told.model_copy(update=nudged)
    return told.model_copy(update=_FRESH if approach.occasion is Occasion.NEW_JOB else _NUDGED)
