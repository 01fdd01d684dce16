"""What a client of Teams finds on a card: its buttons, its inputs, what must be filled in."""

from collections.abc import Iterator, Mapping
from typing import Any

from bots.playground.teams_api.records import Json


def objects(value: Any) -> Iterator[Json]:
    """Every typed object of a card, from the top down."""
    if isinstance(value, dict):
        if "type" in value:
            yield value
        for name, part in value.items():
            if name != "data":
                yield from objects(part)
    elif isinstance(value, list):
        for part in value:
            yield from objects(part)


def actions(card: Json) -> list[Json]:
    """Its buttons and links, in order."""
    return [one for one in objects(card) if str(one["type"]).startswith("Action.")]


def fields(card: Json) -> list[Json]:
    """Its inputs, in order."""
    return [one for one in objects(card) if str(one["type"]).startswith("Input.")]


def inputs(card: Json, values: Mapping[str, str]) -> Json:
    """What its inputs hold, by id: what was filled in, else what stood there."""
    return {one["id"]: values.get(one["id"], one.get("value", "")) for one in fields(card)}


def unfilled(card: Json, values: Mapping[str, str]) -> tuple[str, ...]:
    """The inputs that are needed and empty, or longer than they may be."""
    held = inputs(card, values)
    return tuple(
        one["id"]
        for one in fields(card)
        if (one.get("isRequired") and not str(held[one["id"]]).strip())
        or ("maxLength" in one and len(str(held[one["id"]])) > one["maxLength"])
    )
