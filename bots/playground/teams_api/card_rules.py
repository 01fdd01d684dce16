"""What Teams' documentation asks of a card beside the schema, and what a client stumbles over."""

import json

from bots.playground.teams_api.cards import fields, objects
from bots.playground.teams_api.records import Json

ACTIONS = 6
CARD_BYTES = 28 * 1024


def check_card(card: Json) -> list[str]:
    """What is wrong with the card of a message; empty when it is fine."""
    found = check_dialog(card)
    length = len(json.dumps(card, ensure_ascii=False, separators=(",", ":")).encode())
    return [*found, f"{length} bytes"] if length > CARD_BYTES else found


def check_dialog(card: Json) -> list[str]:
    """What is wrong with the card of a dialog, which may be longer."""
    inputs, typed = fields(card), list(objects(card))
    actions = [one for one in typed if one["type"].startswith("Action.")]
    ids = [one["id"] for one in inputs]
    found = [f"{len(actions)} actions"] if len(actions) > ACTIONS else []
    found += [f"two inputs are called {id}" for id in {id for id in ids if ids.count(id) > 1}]
    found += [f"{one['id']} has no label" for one in inputs if not one.get("label")]
    found += [
        f"{one['id']} is needed and does not say so"
        for one in inputs
        if one.get("isRequired") and not one.get("errorMessage")
    ]
    found += [f"a {one['type']} has a fixed width" for one in typed if "px" in str(one.get("width", ""))]
    found += ["a TextBlock does not wrap" for one in typed if one["type"] == "TextBlock" and not one.get("wrap")]
    return [
        *found,
        *(f"a {one['type']} is empty" for one in typed if one.get("inlines") == [] or one.get("text") == ""),
    ]
