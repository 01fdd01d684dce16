"""A row of the table, and how one is measured: CPU of this process over many units, the best of several rounds."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass

_ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """`value` and `budget` in the same unit: microseconds of CPU, or a ratio to a floor."""

    work: str
    value: float
    unit: str
    budget: float
    note: str = ""

    @property
    def holds(self) -> bool:
        return self.value <= self.budget


def micros(work: Callable[[], object], units: int, rounds: int = _ROUNDS) -> float:
    """Microseconds of CPU for one of `units` units that `work` does. Noise only ever adds: the least is the truest."""
    work()
    gc.collect()
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best / units * 1e6
