"""A request for letters, taken apart field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from core.letters.matter import Matter

E = TypeVar("E", bound=StrEnum)

LONGEST_LINE = 80
LONGEST_SENTENCE = 240
MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as read. `asks` names fields still needed; without the most needed ones there is no matter."""

    matter: Matter | None
    asks: tuple[str, ...]
    today: date
    code_name: str | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """Values of a request by kind; null and blank are absent."""

    request: Mapping[str, Any]

    def line(self, name: str, longest: int = LONGEST_LINE) -> str | None:
        value = self.request.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{name} must be a string or null")
        line = " ".join(value.split()) if value else ""
        if len(line) > longest:
            raise ValueError(f"{name} must have at most {longest} characters")
        return line or None

    def one_of(self, name: str, vocabulary: type[E], unknown: E) -> E | None:
        value = self.line(name)
        if value is None:
            return None
        code = value.casefold().replace("-", "_").replace(" ", "_")
        return next((known for known in vocabulary if known.value == code), unknown)

    def names(self, name: str) -> tuple[str, ...]:
        value = self.request.get(name) or []
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or len(value) > MOST_NAMES:
            raise ValueError(f"{name} must be a list of at most {MOST_NAMES} names")
        lines = (Fields({name: one}).line(name) for one in value)
        return tuple(line for line in lines if line)

    def truth(self, name: str) -> bool:
        value = self.request.get(name)
        if value is not None and not isinstance(value, bool):
            raise ValueError(f"{name} must be true, false or null")
        return bool(value)

    def day(self, name: str) -> date | None:
        value = self.line(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise ValueError(f"{name} must be a day such as 2027-01-15") from None
