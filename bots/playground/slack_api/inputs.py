"""What a person put into elements, as Slack tells it: `state.values`, the action of a press, and what is missing."""

import re
from typing import Any

from bots.playground.slack_api.block_rules import elements_in
from bots.playground.slack_api.element_rules import options_of
from bots.playground.slack_api.records import Filled, Json, Picked

# For each type that keeps a state: the property its value stands under, and the one its first value comes from.
_STATE = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
}
_TYPED = ("plain_text_input", "number_input", "email_text_input", "url_text_input")
_FORMATS = {
    "number_input": r"[+-]?\d+(\.\d+)?",
    "email_text_input": r"[^@\s]+@[^@\s]+\.[^@\s]+",
    "url_text_input": r"https?://\S+",
    "datepicker": r"\d{4}-\d\d-\d\d",
    "timepicker": r"\d\d:\d\d",
    "datetimepicker": r"\d{10}",
}


class NoSuchOptionError(LookupError):
    """Somebody chose what the element does not offer."""


def state_values(blocks: list[Json], filled: Filled) -> Json:
    """`state.values` of a message or a view: block_id -> action_id -> what is chosen or typed now."""
    values: Json = {}
    for block, element in elements_in(blocks):
        if element["type"] in _STATE:
            values.setdefault(block["block_id"], {})[element["action_id"]] = _state_of(block, element, filled)
    return values


def _state_of(block: Json, element: Json, filled: Filled) -> Json:
    name, initial = _STATE[element["type"]]
    key = (block["block_id"], element["action_id"])
    if key in filled:
        return {"type": element["type"], name: _value(element, filled[key])}
    empty: Any = [] if name == "selected_options" else None
    return {"type": element["type"], name: element.get(initial, empty)}


def _value(element: Json, picked: Picked) -> Any:
    """A picked value in the shape Slack gives it: options whole, empty text as None."""
    name = _STATE[element["type"]][0]
    if name == "selected_options":
        return [option_of(element, value) for value in picked or []]
    if not picked:
        return None
    if name == "selected_option":
        return option_of(element, str(picked))
    return int(str(picked)) if name == "selected_date_time" else picked


def option_of(element: Json, wanted: str) -> Json:
    """The option with this value or, failing that, this label. Raises NoSuchOptionError."""
    options = options_of(element)
    for option in options:
        if option["value"] == wanted:
            return option
    for option in options:
        if option["text"]["text"] == wanted:
            return option
    raise NoSuchOptionError(f"{wanted!r} is none of {[option['text']['text'] for option in options]}")


def action_of(block: Json, element: Json, picked: Picked, ts: str) -> Json:
    """The one entry of `actions` that a press, a choice or a typed value makes."""
    action: Json = {"action_id": element["action_id"], "block_id": block["block_id"]}
    kind = element["type"]
    if kind == "button":
        action |= {name: element[name] for name in ("text", "value", "url", "style") if name in element}
    elif kind == "overflow":
        action["selected_option"] = option_of(element, str(picked))
    else:
        name, initial = _STATE[kind]
        action[name] = _value(element, picked)
        action |= {key: element[key] for key in (initial, "placeholder") if key in element and kind not in _TYPED}
    return action | {"type": kind, "action_ts": ts}


def unfilled(blocks: list[Json], filled: Filled) -> dict[str, str]:
    """What Slack's own client holds a submission for, by block_id: required, too_short, too_long or malformed."""
    values = state_values(blocks, filled)
    problems = {}
    for block, element in elements_in(blocks):
        if block["type"] == "input":
            state = values[block["block_id"]][element["action_id"]]
            problem = _problem(block, element, state[_STATE[element["type"]][0]])
            if problem is not None:
                problems[block["block_id"]] = problem
    return problems


def _problem(block: Json, element: Json, value: Any) -> str | None:
    if not value:
        return None if block.get("optional") else "required"
    if not isinstance(value, str):
        return None
    if len(value) < element.get("min_length", 0):
        return "too_short"
    if len(value) > element.get("max_length", 3000):
        return "too_long"
    pattern = _FORMATS.get(element["type"])
    return None if pattern is None or re.fullmatch(pattern, value.strip()) else "malformed"
