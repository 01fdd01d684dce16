"""Faults a test can script: the next calls of a method answer 429 or 500, come late, or break off."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one call.

    `status` and `error` are answered in place of the real answer; with neither the call is only late.
    `delay` is in seconds, `drop` breaks the connection: both before the call takes effect, or `after_effect`, when it
    has.
    """

    status: int = 200
    error: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drop: bool = False
    after_effect: bool = False

    @property
    def refuses(self) -> bool:
        """Whether the call is answered without being carried out."""
        return not self.after_effect and (self.drop or self.error is not None or self.status != 200)


class Faults:
    """Scripted faults by method, used up one a call, in the order they were scripted."""

    def __init__(self) -> None:
        """Start with none."""
        self._next: dict[str, list[Fault]] = {}

    def script(self, method: str, fault: Fault, times: int) -> None:
        """Let the next `times` calls of a method fail this way."""
        self._next.setdefault(method, []).extend([fault] * times)

    def take(self, method: str) -> Fault | None:
        """The fault that the call at hand meets, if any."""
        waiting = self._next.get(method)
        return waiting.pop(0) if waiting else None

    def waits(self, method: str) -> bool:
        """Whether a fault scripted for a method has met no call yet."""
        return bool(self._next.get(method))

    def forget(self) -> None:
        """Drop every fault that met no call."""
        self._next.clear()
