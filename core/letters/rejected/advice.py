"""What to mind after a rejection: when, what not to do, and the one step that keeps a tie."""

from datetime import date

from core.letters.phrasebook import phrasebook
from core.letters.planned import FollowUp
from core.letters.rejection import Rejection


def advice(rejection: Rejection, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first."""
    said = phrasebook(rejection.locale).words.advice
    return (said["rejected_silence" if rejection.no_reply else "rejected_rest"],)


def follow_ups(rejection: Rejection, today: date) -> tuple[FollowUp, ...]:
    return ()
