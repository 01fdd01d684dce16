"""A step and its reminder are one: what happens to either holds for both."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from core.dialogue.said import Act
from core.growth.plan import PlanItem
from core.growth.plan_cards import ADD
from core.house import House
from core.ledger.follow_up import FollowUp
from core.people import Identity
from core.store import Books, KeyFile
from tests.core.ledger.test_shelf import Desk

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
DUE = date(2026, 11, 27)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    house = await House.open(
        f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "master.key"), {}, clock=lambda: NOW
    )
    desk = Desk(house)
    await desk.says("plan")
    await desk.says(ADD, pressed=True)
    await desk.sends(what="Rehearse one case", kind="practice", due=DUE.isoformat())
    yield desk
    await house.close()


async def kept(desk: Desk) -> tuple[PlanItem, FollowUp | None]:
    def look(books: Books) -> tuple[PlanItem, FollowUp | None]:
        person = books.people.owner(Identity("test", "T1", "U1"))
        [item] = books.plan.all(person.id)
        return item, books.follow_ups.get(person.id, item.id)

    return await desk.house.store.run(look)


async def test_a_step_comes_back_on_its_day(desk: Desk) -> None:
    item, reminder = await kept(desk)
    assert reminder is not None
    assert (reminder.name, reminder.at.date(), reminder.task) == (item.what, DUE, "plan")


@pytest.mark.parametrize("verb", ["done", "drop"])
async def test_what_is_over_does_not_come_back_until_it_is_undone(desk: Desk, verb: str) -> None:
    item, _ = await kept(desk)
    await desk.says(Act("step", item.id, item.rev, verb), pressed=True)
    assert (await kept(desk))[1] is None
    await desk.says(Act("step", item.id, item.rev + 1, "undo"), pressed=True)
    reminder = (await kept(desk))[1]
    assert reminder is not None
    assert reminder.at.date() == DUE


async def test_a_step_that_is_moved_takes_its_reminder_along(desk: Desk) -> None:
    item, _ = await kept(desk)
    await desk.says(Act("step", item.id, item.rev, "later"), pressed=True)
    item, reminder = await kept(desk)
    assert reminder is not None
    assert reminder.at.date() == item.due == DUE + timedelta(weeks=1)


async def test_a_reminder_that_is_answered_is_a_step_done_and_undone_together(desk: Desk) -> None:
    item, reminder = await kept(desk)
    assert reminder is not None
    await desk.says(Act("follow_up", reminder.id, reminder.rev, "done"), pressed=True)
    item, reminder = await kept(desk)
    assert reminder is not None
    assert item.state == "done"
    await desk.says(Act("follow_up", reminder.id, reminder.rev, "undo"), pressed=True)
    assert (await kept(desk))[0].is_open
