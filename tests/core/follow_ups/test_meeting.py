"""After an event, through the real house: contacts, letters, promises and reminders."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.dialogue.message import Facts, Letter
from core.dialogue.said import Command
from core.house import House
from core.store import KeyFile
from tests.core.ledger.test_shelf import NOW, Desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    house = await House.open(f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "key"), {}, clock=lambda: NOW)
    yield Desk(house)
    await house.close()


async def event(desk: Desk, people: str, *answers: str) -> str:
    """The talk as it is typed. The last thing shown."""
    shown = ""
    for said in ("event", "the harbor fair", "yesterday", "yes", people, *answers):
        shown = await desk.says(said)
    return shown


def rows(desk: Desk) -> dict[str, str]:
    return {
        row.label: row.value for card in desk.cards for m in card.messages if isinstance(m, Facts) for row in m.rows
    }


async def test_s49_an_event_leads_to_people_met_and_to_a_word_within_two_days(desk: Desk) -> None:
    shown = await event(desk, "Ines: river maps, promised the slides\nBo", "now", "write now")
    assert "Within a day or two is the best time to write" in shown
    assert rows(desk)["Ines"] == "New in your contacts · You promised: the slides"
    letters = [m for card in desk.cards for m in card.messages if isinstance(m, Letter)]
    assert [letter.title for letter in letters] == ["Email to Ines, new contact", "Email to Bo, new contact"]
    assert "the harbor fair" in letters[0].body
    assert "river maps" in letters[0].body
    assert "the slides" in letters[0].body
    assert "You owe: the slides" in await desk.says("show Ines")
    assert "Planned: Tuesday, November 24" in await desk.says("show Ines")


async def test_no_two_of_six_met_get_the_same_letter(desk: Desk) -> None:
    await event(desk, "Ada\nBo\nCleo\nDov\nEli\nFay", "now", "write now")
    bodies = {m.body.split("\n", 2)[2] for card in desk.cards for m in card.messages if isinstance(m, Letter)}
    assert len(bodies) == 6


async def test_the_letters_can_wait_until_tomorrow(desk: Desk) -> None:
    await event(desk, "Ines: river maps, promised the slides", "tomorrow", "write now")
    assert not [m for card in desk.cards for m in card.messages if isinstance(m, Letter)]
    shown = await desk.says("show Ines")
    assert shown.count("Planned: Tuesday, November 24, 2026, 9:00 AM") == 1
    await desk.presses("Open", to="Planned")
    assert "river maps · You promised: the slides" in rows(desk)["About"]


async def test_whoever_is_known_is_not_made_again_and_another_firm_is_another_person(desk: Desk) -> None:
    await desk.says("met Ines Duarte")
    await event(desk, "Ines: river maps", "now", "write now")
    assert rows(desk)["Ines Duarte"] == "In your contacts already"
    await event(desk, "Bo at Kettle & Co: tides\nBo at Harbor Labs", "now", "write now")
    assert [row for row in rows(desk) if row.startswith("Bo")] == ["Bo"]
    assert "3 contacts" in await desk.says("contacts")


async def test_whoever_is_to_be_left_alone_gets_no_letter_and_no_reminder(desk: Desk) -> None:
    await desk.says("don't contact Ines")
    shown = await event(desk, "Ines: promised the slides", "now", "write now")
    assert "Not to be contacted" in shown
    assert not [m for card in desk.cards for m in card.messages if isinstance(m, Letter)]
    assert "Planned" not in await desk.says("show Ines")


async def test_with_nobody_met_there_is_nothing_to_do(desk: Desk) -> None:
    for said in ("event", "at the harbor fair", "today"):
        await desk.says(said)
    assert "nobody to write to from the harbor fair" in await desk.says("no")
    assert "Nobody is kept here yet" in await desk.says("contacts")


@pytest.mark.parametrize(("days", "said"), [("2026-11-20", "Up to a week later"), ("2026-11-02", "more than a week")])
async def test_s22_a_word_in_good_time_and_what_still_fits_later(desk: Desk, days: str, said: str) -> None:
    await desk.says(Command("event"))
    for answer in ("the harbor fair", days, "yes", "Ines", "now", "write now"):
        shown = await desk.says(answer)
    assert said in shown
