"""Who hears of a matter: one letter each, in the order of telling."""

from typing import assert_never

from core.letters.approach import Approach
from core.letters.approaching import pack as approaching
from core.letters.decision import Decision
from core.letters.declining import pack as declining
from core.letters.matter import Matter
from core.letters.planned import Planned, When
from core.letters.rejected import pack as rejected
from core.letters.rejection import Rejection

__all__ = ["Planned", "When", "pack"]


def pack(matter: Matter) -> tuple[Planned, ...]:
    """Every letter of a matter."""
    match matter:
        case Approach():
            return approaching.pack(matter)
        case Decision():
            return declining.pack(matter)
        case Rejection():
            return rejected.pack(matter)
        case _:
            assert_never(matter)
