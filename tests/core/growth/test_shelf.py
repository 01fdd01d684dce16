"""Notes and steps through the real house: what is stale, what is gone, what is more than a page."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.dialogue.said import Act
from core.growth.plan_cards import ADD, PAGE
from core.house import House
from core.ledger.opportunity import Opportunity
from core.letters.rejection import Rejection
from core.people import Identity
from core.store import Books, KeyFile
from tests.core.ledger.test_shelf import Desk

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    house = await House.open(
        f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "master.key"), {}, clock=lambda: NOW
    )
    yield Desk(house)
    await house.close()


async def reflected(desk: Desk, about: str = "Globex") -> None:
    for said in (f"reflect on {about}", "skip", "I rambled."):
        await desk.says(said)


async def test_a_stale_button_changes_nothing_and_shows_how_it_stands(desk: Desk) -> None:
    await reflected(desk)
    old = desk.button("Change the themes")
    await desk.says(old, pressed=True)
    await desk.sends(grow=["humming"])
    assert "moved on" in await desk.says(Act("entry", old.id, old.rev, "delete"), pressed=True)
    assert "humming" in await desk.says("journal") + await desk.presses("Open", "Globex")


async def test_what_is_deleted_is_gone_for_every_button(desk: Desk) -> None:
    await reflected(desk)
    step, delete = desk.button("Make it a small step"), desk.button("Delete")
    await desk.says(delete, pressed=True)
    for act in (step, delete, Act("entry", step.id, step.rev, "open")):
        assert "no longer here" in await desk.says(act, pressed=True)
    assert "no longer kept" in await desk.says(Act("step", "nothing", 0, "done"), pressed=True)


async def test_buttons_nobody_made_do_nothing(desk: Desk) -> None:
    await reflected(desk)
    note = desk.button("Delete")
    for verb in ("idea", "try", "use", "wording", "nonsense"):
        assert "Globex" in await desk.says(Act("entry", note.id, note.rev, verb, "x"), pressed=True)
    assert "plan" in await desk.says(Act("plan", "plan", 0, "show", "99999999"), pressed=True)
    assert "noted" in await desk.says(Act("journal", "journal", 0, "show", "²"), pressed=True)


async def test_a_long_plan_has_pages(desk: Desk) -> None:
    for n in range(PAGE + 1):
        await desk.says(ADD, pressed=True)
        await desk.sends(what=f"Step {n}", kind="reading", due=f"2026-12-{n + 1:02d}")
    first = await desk.says("plan")
    assert "Step 0" in first
    assert f"Step {PAGE}" not in first
    second = await desk.presses("More steps")
    assert f"Step {PAGE}" in second
    assert "Step 0" not in second


async def test_a_code_name_stands_where_the_company_was_typed(desk: Desk) -> None:
    matter = Rejection(company="Acme")
    kept = Opportunity(id="o", matter=matter, code_name="the bakery", made_on=NOW.date())

    def keep(books: Books) -> None:
        books.opportunities.put(books.people.owner(Identity("test", "T1", "U1")).id, kept)

    await desk.house.store.run(keep)
    await reflected(desk, "acme")
    told = await desk.says("journal")
    assert "the bakery" in told
    assert "acme" not in told.casefold()
