"""Who hears of a matter: one letter each, in the order of telling."""

from typing import assert_never

from core.letters.approach import Approach
from core.letters.approaching import pack as approaching
from core.letters.decision import Decision
from core.letters.declining import pack as declining
from core.letters.exchange import Exchange
from core.letters.introducing import pack as introducing
from core.letters.introduction import Introduction
from core.letters.matter import Matter
from core.letters.offers import pack as offers
from core.letters.planned import Planned, When
from core.letters.rejected import pack as rejected
from core.letters.rejection import Rejection
from core.letters.thanking import pack as thanking
from core.letters.thanks import Thanks

__all__ = ["Planned", "When", "pack"]


def pack(matter: Matter) -> tuple[Planned, ...]:
    """Every letter of a matter."""
    match matter:
        case Approach():
            return approaching.pack(matter)
        case Decision():
            return declining.pack(matter)
        case Introduction():
            return introducing.pack(matter)
        case Rejection():
            return rejected.pack(matter)
        case Exchange():
            return offers.pack(matter)
        case Thanks():
            return thanking.pack(matter)
        case _:
            assert_never(matter)
