"""Which of several wordings a letter takes. No chance in it: the same letter always takes the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")

_SENTENCES = 6  # seats of a pack that get a whole sentence for the reason; as many as each reason has
_LEADING = {"opening", "news", "outcome", "reason"}


@dataclass(frozen=True, slots=True)
class Turn:
    """`seed` sets where a decision begins, so that two decisions do not read alike; `seat` keeps the letters
    of one pack apart; `wording` counts how often another wording was asked for.
    """

    seed: str
    seat: int
    wording: int

    def of(self, section: str, many: Sequence[T]) -> T:
        """Leading sections move with each wording, the others fall one behind a round: six letters, not three."""
        begin = crc32(f"{self.seed}|{section}".encode())
        behind = 0 if section in _LEADING else self.wording // 3
        return many[(begin + self.seat + self.wording + behind) % len(many)]

    @property
    def has_sentence(self) -> bool:
        """Whether the seat gets a whole sentence for the reason, or a clause in a frame."""
        return self.seat < _SENTENCES
