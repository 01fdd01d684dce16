"""The fields of a form, as inputs and back.

An input's id is the field's kind and name, so that what comes back says by itself how to read it.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, assert_never, get_args

from pydantic import JsonValue

from bots.teams import elements
from bots.teams.limits import IN_SIGHT, Element, Group
from core.dialogue.message import Field, Kind, Option

NO_ANSWER = Option("—", "—")
"""Teams gives no way back from a chosen option to none, so where none is an answer it stands among the options."""

PROBLEM = "problem."
"""How the id begins of the line that says what is wrong with a field."""

_KINDS: frozenset[str] = frozenset(get_args(Kind))
_YES_NO: Mapping[str, bool] = {"yes": True, "no": False, "true": True, "false": False}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def input_id(kind: str, name: str) -> str:
    return f"{kind}.{name}"


def no_answer(field: Field) -> Option:
    """Leaving it open, in our words where the form has them."""
    return replace(NO_ANSWER, label=field.blank or NO_ANSWER.label)


def is_day(value: JsonValue) -> bool:
    return isinstance(value, str) and _DAY.fullmatch(value) is not None


def field_group(field: Field, required: str) -> Group:
    """One field: its input, its hint, what is wrong with what stands in it. `required` says that it is needed."""
    shown = _input(field)
    shown["label"] = elements.title(field.label)
    if not field.optional:
        shown |= {"isRequired": True, "errorMessage": required}
    longer = elements.spelled_out(field.label, *(option.label for option in field.options))
    return [*longer, shown, *elements.small(field.hint), *_problem(field)]


def values_of(data: Mapping[str, Any]) -> dict[str, JsonValue]:
    """What the inputs of a dialog hold, by field name; None for what was left empty."""
    split = ((id.partition("."), value) for id, value in data.items())
    return {name: _read(kind, value) for (kind, dot, name), value in split if dot and kind in _KINDS}


def _input(field: Field) -> Element:
    id = input_id(field.kind, field.name)
    match field.kind:
        case "text" | "long" | "people":
            return _text(id, field)
        case "date":
            picker: Element = {"type": "Input.Date", "id": id}
            return picker | {"value": field.value} if is_day(field.value) else picker
        case "choice" | "yes_no":
            return _chooser(id, field)
        case _:
            assert_never(field.kind)


def _text(id: str, field: Field) -> Element:
    value = "\n".join(map(str, field.value)) if isinstance(field.value, list | tuple) else field.value
    text = str(value) if value is not None else ""
    element: Element = {"type": "Input.Text", "id": id, "isMultiline": field.kind != "text"}
    if field.kind == "long":
        element["height"] = "stretch"
    if text:
        element["value"] = text
    if field.max_length is not None and field.kind != "people":
        element["maxLength"] = max(field.max_length, len(text))
    return element


def _chooser(id: str, field: Field) -> Element:
    options = (*field.options, no_answer(field)) if field.optional else field.options
    value = field.value
    if isinstance(value, bool):
        value = "yes" if value else "no"
    chosen = str(value) if any(option.value == value for option in options) else ""
    in_sight = len(options) <= IN_SIGHT and all(elements.is_plain(option.label) for option in options)
    return elements.choice_set(id, field.label, options, in_sight=in_sight, value=chosen)


def _problem(field: Field) -> list[Element]:
    if not field.problem or not field.problem.strip():
        return []
    first, *rest = elements.paragraphs(field.problem, color="Attention")
    return [first | {"id": f"{PROBLEM}{field.name}", "spacing": "Small"}, *rest]


def _read(kind: str, value: object) -> JsonValue:
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or not value.strip() or value == NO_ANSWER.value:
        return None
    match kind:
        case "yes_no":
            return _YES_NO.get(value)
        case "people":
            return [line.strip() for line in value.splitlines() if line.strip()] or None
        case _:
            return value
