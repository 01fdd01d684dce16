"""A model's questions as one form on something that is kept, and what comes back of it."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel, JsonValue, ValidationError

from core.dialogue import asking
from core.dialogue.engine import AllAtOnce
from core.dialogue.flow import Flow
from core.dialogue.message import Form, Message
from core.dialogue.ports import Visit
from core.dialogue.said import Act, encode
from core.dialogue.session import Session
from core.dialogue.steps import Values

A = TypeVar("A", bound=BaseModel)
Sent = Mapping[str, JsonValue]
_NOTHING: Mapping[str, str] = MappingProxyType({})


def form(
    visit: Visit,
    flow: Flow[A, A],
    act: Act,
    values: Values,
    problems: Mapping[str, str] = _NOTHING,
    head: tuple[Message, ...] = (),
) -> Form:
    """All questions of `flow` with what stands in them and what is wrong with it. It comes back with `act`."""
    asked = AllAtOnce(flow.steps, values, problems)
    whole = asking.form(visit.words, flow, Session(id="", flow=flow.id), asked, 0)
    return replace(whole, key=encode(act), parts=(*head, *whole.fields))


def read(visit: Visit, flow: Flow[A, A], sent: Sent) -> tuple[A | None, Mapping[str, str]]:
    """What was sent, or None with the fields that are wrong and the problem of each."""
    values, problems = {}, {}
    for step in flow.steps:
        values[step.name], problem = step.read(sent.get(step.name), visit.today)
        if problem:
            problems[step.name] = problem
    if problems:
        return None, problems
    try:
        return flow.answers.model_validate(values), _NOTHING
    except ValidationError as error:
        found = error.errors(include_url=False)[0]
        return None, {str(found.get("ctx", {}).get("field", flow.steps[0].name)): found["type"]}
