"""What to mind besides the letters: when, by which way, and what comes after. Sentences of the locale."""

from datetime import date
from typing import assert_never

from core.letters.approach import Approach
from core.letters.approaching import advice as approaching
from core.letters.decision import Decision
from core.letters.declining import advice as declining
from core.letters.exchange import Exchange
from core.letters.introducing import advice as introducing
from core.letters.introduction import Introduction
from core.letters.matter import Matter
from core.letters.offers import advice as offers
from core.letters.planned import FollowUp
from core.letters.rejected import advice as rejected
from core.letters.rejection import Rejection
from core.letters.thanking import advice as thanking
from core.letters.thanks import Thanks

__all__ = ["FollowUp", "advice", "follow_ups"]


def advice(matter: Matter, today: date) -> tuple[str, ...]:
    """Sentences, the most urgent first."""
    match matter:
        case Approach():
            return approaching.advice(matter, today)
        case Decision():
            return declining.advice(matter, today)
        case Introduction():
            return introducing.advice(matter, today)
        case Rejection():
            return rejected.advice(matter, today)
        case Exchange():
            return offers.advice(matter, today)
        case Thanks():
            return thanking.advice(matter, today)
        case _:
            assert_never(matter)


def follow_ups(matter: Matter, today: date) -> tuple[FollowUp, ...]:
    """What to come back to later, the first due first."""
    match matter:
        case Approach():
            return approaching.follow_ups(matter, today)
        case Decision():
            return declining.follow_ups(matter, today)
        case Introduction():
            return introducing.follow_ups(matter, today)
        case Rejection():
            return rejected.follow_ups(matter, today)
        case Exchange():
            return offers.follow_ups(matter, today)
        case Thanks():
            return thanking.follow_ups(matter, today)
        case _:
            assert_never(matter)
