"""In discreet mode a notification tells nothing, and a letter is offered without a link that holds it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.dialogue.message import Card, Form
from core.house import House
from core.store import KeyFile
from tests.core.ledger.test_shelf import TALK, Desk

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    house = await House.open(
        f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "master.key"), {}, clock=lambda: NOW
    )
    yield Desk(house)
    await house.close()


def notified(desk: Desk) -> set[str]:
    assert all(isinstance(card, Card) for card in desk.cards)
    return {card.notify for card in desk.cards}


async def test_notifications_say_only_that_there_is_something(desk: Desk) -> None:
    for said in TALK:
        await desk.says(said)
    assert notified(desk) == {"Your letters are ready.", "Your letter is ready."}
    await desk.says("discreet on")
    await desk.says("letters")
    assert notified(desk) == {"You have a message."}


async def test_letters_come_without_links(desk: Desk) -> None:
    for said in TALK:
        await desk.says(said)
    use = desk.button("Use this letter", "Dana")
    await desk.says(use, pressed=True)
    assert isinstance(desk.form, Form)
    assert [field.name for field in desk.form.fields] == ["address"]
    await desk.says("discreet on")
    await desk.says(use, pressed=True)
    assert isinstance(desk.form, Form)
    assert desk.form.fields == ()
    assert desk.form.submit is None
