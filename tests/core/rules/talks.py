"""What several rules' tests do at the desk."""

from collections.abc import Mapping

from core.dialogue.message import Facts, Letter
from core.dialogue.said import AsForm, Command, Submit, decode
from tests.core.ledger.test_shelf import Desk

_MOST_ROUNDS = 3
"""Times that a form may come back with more questions."""


async def says(desk: Desk, *said: str) -> str:
    """The last thing shown."""
    shown = ""
    for one in said:
        shown = await desk.says(one)
    return shown


async def fills(desk: Desk, flow: str, **values: str | bool) -> str:
    """The form of a flow, sent until it asks no more than was told."""
    shown = await desk.says(Command(flow))
    for _ in range(_MOST_ROUNDS):
        if desk.form is None:
            break
        key = decode(desk.form.key)
        assert isinstance(key, AsForm)
        assert key.on is not None
        filled = {field.name: values.get(field.name) for field in desk.form.fields}
        shown = await desk.says(Submit(key.on, filled), pressed=True)
    return shown


def letters(desk: Desk) -> list[Letter]:
    return [m for card in desk.cards for m in card.messages if isinstance(m, Letter)]


def rows(desk: Desk) -> Mapping[str, str]:
    """What stands in the facts shown, by label."""
    facts = [m for card in desk.cards for m in card.messages if isinstance(m, Facts)]
    return {row.label: row.value for found in facts for row in found.rows}
