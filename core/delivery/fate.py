"""What came of handing a delivery to its sender, and what the outbox is told about it."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from pydantic import JsonValue

from core.delivery.delivery import Blocked, Delivery, Later, Refused
from core.delivery.ports import Outbox

_RANDOM = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class Sent:
    reference: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Waits:
    """To be tried again at `at`. `counts` False: nothing was sent, so this was no attempt."""

    at: datetime
    why: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Held:
    """The place is closed to us."""

    why: str


@dataclass(frozen=True, slots=True)
class Lost:
    """It will never be sent."""

    why: str


Fate = Sent | Waits | Held | Lost


@dataclass(frozen=True, slots=True)
class Patience:
    """How long we keep trying: a step that doubles from `first` up to `longest`, `attempts` times, jittered."""

    attempts: int = 30
    first: timedelta = timedelta(seconds=1)
    longest: timedelta = timedelta(minutes=15)

    def wait(self, attempt: int) -> timedelta:
        """Between half of the step and all of it, so that what failed together does not come back together."""
        step = min(self.longest, self.first * (1 << min(attempt - 1, 30)))
        return step * _RANDOM.uniform(0.5, 1.0)


def fate_of(
    delivery: Delivery, result: Mapping[str, JsonValue] | BaseException, now: datetime, patience: Patience
) -> Fate:
    """Reads what the sender returned or raised. Only the kind of an unknown error is kept, never its text."""
    match result:
        case Later(seconds=seconds):
            return Waits(now + timedelta(seconds=seconds * _RANDOM.uniform(1.0, 1.1)), str(result), counts=False)
        case Blocked():
            return Held(str(result))
        case Refused():
            return Lost(str(result))
        case BaseException():
            why = type(result).__name__
            if delivery.attempt >= patience.attempts:
                return Lost(why)
            return Waits(now + patience.wait(delivery.attempt), why)
        case _:
            return Sent(result)


def settle_all(outbox: Outbox, settled: Sequence[tuple[Delivery, Fate]]) -> list[bool]:
    """Writes all of it down in one transaction: what was sent together, the rest one by one. As `settle`, for each."""
    ours = iter(outbox.finish_all([(each, fate.reference) for each, fate in settled if isinstance(fate, Sent)]))
    return [next(ours) if isinstance(fate, Sent) else settle(outbox, each, fate) for each, fate in settled]


def settle(outbox: Outbox, delivery: Delivery, fate: Fate) -> bool:
    """Writes it down. False when the lease ran out meanwhile, and it is somebody else's now."""
    match fate:
        case Sent(reference):
            return outbox.finish(delivery, reference)
        case Waits(at, why, counts):
            return outbox.retry(delivery, at, why, counts=counts)
        case Held():
            outbox.block(delivery.place)
            return True
        case Lost(why):
            return outbox.dead(delivery, why)
        case _:
            assert_never(fate)
