"""Steps read off a pydantic model: a field is a question, and their order is the order of asking.

    class Answers(BaseModel):
        company: Line
        check_in: Annotated[Day | None, Ask(only_if=when("door_open", True))] = None

Write `Annotated[X | None, Ask(...)]`: in `Annotated[X, Ask()] | None` pydantic hides the mark.
"""

import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import NoneType
from typing import Annotated, Any

from annotated_types import MaxLen
from pydantic import AfterValidator, BaseModel, StringConstraints, TypeAdapter, ValidationError, ValidationInfo
from pydantic_core import PydanticCustomError

from core.dialogue.message import Kind

_HALF_A_YEAR = timedelta(days=183)

Values = Mapping[str, Any]
Condition = tuple[str, frozenset[str | bool]]


def when(field: str, *values: str | bool) -> tuple[Condition, ...]:
    """The condition that an earlier field has one of these answers. Conditions add up with `+`: all must hold."""
    return ((field, frozenset(values)),)


@dataclass(frozen=True, slots=True)
class Ask:
    """How a field is asked: its kind where the type does not say it, and when it applies at all.

    `problems` are those that its own validator raises, besides those of its kind. `fallback`: the options for whoever
    finds none of the others fitting; a question with such is not repeated whole when an answer was not understood.
    """

    kind: Kind | None = None
    only_if: tuple[Condition, ...] = ()
    problems: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One question. `problems` names every way in which an answer to it can be wrong."""

    name: str
    kind: Kind
    options: tuple[str, ...]
    optional: bool
    only_if: tuple[Condition, ...]
    max_length: int | None
    redraws: bool
    problems: frozenset[str]
    parse: TypeAdapter[Any]
    fallback: tuple[str, ...] = ()

    def read(self, value: object, today: date) -> tuple[Any, str | None]:
        """The value as JSON keeps it, and None; or None and what is wrong with it."""
        try:
            read = self.parse.validate_python(value, context={"today": today})
            return self.parse.dump_python(read, mode="json"), None
        except ValidationError as error:
            return None, _problem(self.kind, value, error, self.problems)


def _a_day_to_come(day: date, info: ValidationInfo) -> date:
    if info.context and day < info.context["today"]:
        raise PydanticCustomError("past", "the day has passed")
    return day


def _the_nearest_such_day(day: date, info: ValidationInfo) -> date:
    """Days without a year are read as days to come; one more than half a year ahead was the one before it."""
    today = info.context["today"] if info.context else date.min
    if today == date.min or day - today <= _HALF_A_YEAR:  # one that was kept stays as it was read
        return day
    return day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else date(day.year - 1, 2, 28)


def _a_person(name: str) -> str:
    return " ".join(name.split())


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80), AfterValidator(_a_person)]
"""One line: a company, a name, a role. White space is folded."""

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=240)]

Day = Annotated[date, AfterValidator(_a_day_to_come)]
"""A day from today on, as the person's zone has it. Without a day in the context none has passed."""

NearDay = Annotated[date, AfterValidator(_the_nearest_such_day)]
"""A day around today, passed or to come: "November 20" said in November is this year's, though it has passed."""

People = Annotated[tuple[Line, ...], MaxLen(10)]
"""Up to ten names, one a line."""

_KINDS: dict[Any, Kind] = {bool: "yes_no", date: "date", str: "text", tuple: "people"}

_PROBLEMS: dict[Kind, frozenset[str]] = {
    "text": frozenset({"required", "too_long"}),
    "long": frozenset({"required", "too_long"}),
    "choice": frozenset({"required", "not_an_option"}),
    "yes_no": frozenset({"required", "not_yes_no"}),
    "date": frozenset({"required", "not_a_date", "past"}),
    "people": frozenset({"required", "too_long", "too_many"}),
}

_FALLBACK: dict[Kind, str] = {
    "text": "too_long",
    "long": "too_long",
    "choice": "not_an_option",
    "yes_no": "not_yes_no",
    "date": "not_a_date",
    "people": "too_many",
}


def _problem(kind: Kind, value: object, error: ValidationError, known: frozenset[str]) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)[0]["type"]
    if value in (None, "", ()) or value == [] or found == "string_too_short":
        return "required"
    if found in known - _PROBLEMS[kind]:
        return found
    if found in ("past", "too_long"):
        return "past" if found == "past" else "too_many"
    return "too_long" if found == "string_too_long" else _FALLBACK[kind]


def steps_of(model: type[BaseModel]) -> tuple[Step, ...]:
    """The questions of a model, in its order. Raises TypeError for a type no question can ask for."""
    hints = typing.get_type_hints(model, include_extras=True)
    gates = {name for hint in hints.values() for mark in _marks(hint) for name, _ in mark.only_if}
    return tuple(_step(name, hints[name], name in gates) for name in model.model_fields)


def _step(name: str, hint: Any, redraws: bool) -> Step:
    ask = next(_marks(hint), Ask())
    optional = NoneType in typing.get_args(_bare(hint))
    base = next((_bare(part) for part in typing.get_args(_bare(hint)) if part is not NoneType), None)
    base = base if optional else _bare(hint)
    base = typing.get_origin(base) or base
    options = tuple(base) if isinstance(base, type) and issubclass(base, StrEnum) else ()
    kind: Kind | None = ask.kind or ("choice" if options else _KINDS.get(base))
    if kind is None:
        raise TypeError(f"{name}: no question asks for {hint}")
    problems = (_PROBLEMS[kind] | set(ask.problems)) - ({"required"} if optional else set())
    parse: TypeAdapter[Any] = TypeAdapter(hint)
    return Step(
        name, kind, options, optional, ask.only_if, _max_length(hint), redraws, problems, parse, ask.fallback
    )  # fmt: skip


def _bare(hint: Any) -> Any:
    return _bare(hint.__origin__) if hasattr(hint, "__metadata__") else hint


def _metadata(hint: Any) -> Iterator[Any]:
    yield from getattr(hint, "__metadata__", ())
    for part in (
        (hint.__origin__, *typing.get_args(hint)[:1]) if hasattr(hint, "__metadata__") else typing.get_args(hint)
    ):
        yield from _metadata(part)


def _marks(hint: Any) -> Iterator[Ask]:
    return (mark for mark in _metadata(hint) if isinstance(mark, Ask))


def _max_length(hint: Any) -> int | None:
    return next((mark.max_length for mark in _metadata(hint) if isinstance(mark, StringConstraints)), None)
