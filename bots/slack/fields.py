"""The fields of a form, as inputs and back.

A block's id is the field's name, for what is typed survives an update of the modal only under the same
id, and the element's action is the field's kind, so that the state alone says how to read it.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, assert_never, get_args

from pydantic import JsonValue

from bots.payload import sound
from bots.slack import blocks
from bots.slack.blocks import Element, plain_text
from bots.slack.limits import INPUT_LABEL, TEXT, Block, fits, shortened, split
from core.dialogue.message import Field, Kind, Option
from core.dialogue.reading import people_in

NO_ANSWER = Option("—", "—")
"""Slack gives no way back from a chosen option to none, so where none is an answer it stands among the options."""

PROBLEM = "problem:"
"""How the id begins of the line that says what is wrong with a field."""

_KINDS: frozenset[str] = frozenset(get_args(Kind))
_PART = "#"
_PROBLEM_EMOJI = "⚠️ "
_YES_NO: Mapping[str, bool] = {"yes": True, "no": False, "true": True, "false": False}
_LINE_END = re.compile(r"[\r\n]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def no_answer(field: Field) -> Option:
    """Leaving it open, in our words where the form has them."""
    return replace(NO_ANSWER, label=field.blank or NO_ANSWER.label)


def is_day(value: JsonValue) -> bool:
    return isinstance(value, str) and _DAY.fullmatch(value) is not None


def input_blocks(field: Field) -> list[Block]:
    """One field: what its label can't hold, the input, and what is wrong with what stands in it.

    A text too long for one input stands in several, one after another.
    """
    longer = blocks.spelled_out(field.label, INPUT_LABEL)
    if field.kind in ("choice", "yes_no"):
        longer += blocks.long_options(field.options)
    inputs = [_input(field, element, nth) for nth, element in enumerate(_elements(field), 1)]
    if not fits(field.hint, INPUT_LABEL):
        inputs += blocks.context(field.hint)
    return [*longer, *inputs, *_problem(field)]


def values_of(state: Mapping[str, Any]) -> dict[str, JsonValue]:
    """A view's `state.values` as field name to value; None for what was left empty."""
    whole: dict[str, tuple[str, str]] = {}
    for block_id, kind, element in _inputs(state):
        name, _, part = block_id.partition(_PART)
        before = whole[name][1] if part and name in whole else ""
        whole[name] = (kind, before + sound(_raw(element)))
    return {name: _read(kind, value) for name, (kind, value) in whole.items()}


def _inputs(state: Mapping[str, Any]) -> list[tuple[str, str, Any]]:
    """Block id, kind and state of each input; the parts of a long text in their order."""
    found = [
        (block_id, kind, element)
        for block_id, elements in state.items()
        if isinstance(elements, dict)
        for kind, element in elements.items()
        if kind in _KINDS
    ]
    in_parts = any(_PART in block_id for block_id, _, _ in found)
    return sorted(found, key=lambda one: (len(one[0]), one[0])) if in_parts else found


def is_input(action_id: str) -> bool:
    """Whether an action comes from a field of a form."""
    return action_id in _KINDS


def _input(field: Field, element: Element, nth: int) -> Block:
    number = f" ({nth})" if nth > 1 else ""
    label = shortened(field.label, INPUT_LABEL - len(number)) + number
    block: Block = {
        "type": "input",
        "block_id": field.name if nth == 1 else f"{field.name}{_PART}{nth}",
        "label": plain_text(label),
        "element": element,
        "optional": field.optional or nth > 1,
    }
    if field.hint.strip() and nth == 1 and fits(field.hint, INPUT_LABEL):
        block["hint"] = plain_text(field.hint)
    if field.redraws and element["type"] != "plain_text_input":
        block["dispatch_action"] = True
    return block


def _elements(field: Field) -> list[Element]:
    match field.kind:
        case "text" | "long" | "people":
            return _texts(field)
        case "date":
            picker: Element = {"type": "datepicker", "action_id": field.kind}
            return [picker | {"initial_date": field.value} if is_day(field.value) else picker]
        case "choice" | "yes_no":
            return [_chooser(field)]
        case _:
            assert_never(field.kind)


def _texts(field: Field) -> list[Element]:
    value = "\n".join(map(str, field.value)) if isinstance(field.value, list | tuple) else field.value
    parts = split(str(value), TEXT) if value not in (None, "") else [""]
    return [_text(field, part) for part in parts]


def _text(field: Field, value: str) -> Element:
    element: Element = {"type": "plain_text_input", "action_id": field.kind, "multiline": field.kind != "text"}
    if value:
        element["initial_value"] = value
    if field.max_length is not None and field.kind != "people":
        element["max_length"] = min(max(field.max_length, len(value)), TEXT)
    return element


def _chooser(field: Field) -> Element:
    options = (*field.options, no_answer(field)) if field.optional else field.options
    if field.kind == "yes_no":
        value = (
            {True: "yes", False: "no"}.get(field.value, field.value) if isinstance(field.value, bool) else field.value
        )
        element: Element = {
            "type": "radio_buttons",
            "action_id": field.kind,
            "options": blocks.option_list(options),
        }
    else:
        value, element = field.value, blocks.select(options, field.kind)
    chosen = next((one for one in options if one.value == value), None)
    return element | {"initial_option": blocks.option(chosen)} if chosen else element


def _problem(field: Field) -> list[Block]:
    if not field.problem:
        return []
    first, *rest = blocks.context(_PROBLEM_EMOJI + field.problem)
    return [{**first, "block_id": f"{PROBLEM}{field.name}"}, *rest]


def _raw(element: object) -> str:
    match element:
        case {"selected_option": {"value": str(value)}} | {"selected_date": str(value)} | {"value": str(value)}:
            return value
        case _:
            return ""


def _read(kind: str, value: str) -> JsonValue:
    if not value.strip() or value == NO_ANSWER.value:
        return None
    match kind:
        case "yes_no":
            return _YES_NO.get(value)
        case "people":
            return _people(value) or None
        case _:
            return value


def _people(value: str) -> list[JsonValue]:
    """One a line or between commas; what is told of somebody behind a colon stays with them."""
    names: list[JsonValue] = []
    for line in _LINE_END.split(value):
        names += people_in(line) if ":" in line else [name.strip() for name in re.split("[,;]", line) if name.strip()]
    return names
