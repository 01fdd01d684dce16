"""Cards held against Microsoft's schema, each typed object against its own definition: the whole one says nothing."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema

from bots.playground.teams_api.card_rules import check_card, check_dialog
from bots.playground.teams_api.cards import objects
from tests.bots.teams.samples import SHARED

SCHEMA = SHARED / "schemas" / "adaptive-card-1.5.json"


def faults(card: dict[str, Any]) -> list[str]:
    """What the vendor's schema has against a card. Nothing where the schema is not there to be read."""
    return [fault for one in objects(card) for fault in _faults(one)] if SCHEMA.exists() else []


def our_faults(card: dict[str, Any], *, is_dialog: bool = False) -> list[str]:
    """What our own limits have against a card."""
    return check_dialog(card) if is_dialog else check_card(card)


def _faults(one: dict[str, Any]) -> Iterator[str]:
    for error in _validator(one["type"]).iter_errors(_alone(one)):
        yield f"{one['type']}: {error.message[:200]}"


def _alone(one: dict[str, Any]) -> dict[str, Any]:
    """The object without the typed ones within it, which are held against their own definitions."""
    return {name: _hollow(part) if name != "data" else part for name, part in one.items()}


def _hollow(part: Any) -> Any:
    if isinstance(part, list):
        return [inner for inner in part if not (isinstance(inner, dict) and "type" in inner)]
    return {"type": part["type"]} if isinstance(part, dict) and "type" in part else part


@cache
def _validator(kind: str) -> Any:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return jsonschema.Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": schema["definitions"]})
