"""What is let out is kept nowhere: not sealed, not in the open, not in a log, not in what is exported."""

import itertools
import json
import logging
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.dialogue.heard import Heard, Reference
from core.dialogue.said import Act, ActForm, Command, Said, Text
from core.growth.vent import BOX
from core.house import House
from core.people import Identity, Place
from core.store import KeyFile
from core.store.sealing import Cipher, Spot

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
CANARY = "the heron in procurement never read a word"
WAYS: dict[str, Said] = {
    "in the box": ActForm(BOX, {"words": CANARY}),
    "behind the command": Command("vent", CANARY),
    "typed": Text(f"vent {CANARY}"),
    "with a slash": Text(f"/gracious vent {CANARY}"),
}
IN_DISTRESS: dict[str, Said] = {
    "in the box": ActForm(BOX, {"words": f"{CANARY}, and I want to die"}),
    "typed": Text(f"vent {CANARY}, and I want to die"),
}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    url = f"sqlite:///{tmp_path}/gracious.db"
    house = await House.open(url, KeyFile(tmp_path / "master.key"), {}, clock=lambda: NOW)
    yield house
    await house.close()


@pytest.fixture
def sealed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is about to be sealed, in the open."""
    seen: list[str] = []
    seal = Cipher.seal

    def watched(self: Cipher, spot: Spot, plain: bytes) -> bytes:
        seen.append(plain.decode(errors="replace"))
        return seal(self, spot, plain)

    monkeypatch.setattr(Cipher, "seal", watched)
    return seen


events = itertools.count()


async def says(house: House, said: Said) -> None:
    place = Place(platform="test", workspace="T", conversation="D")
    pressed: Reference | None = {"ts": "1"} if isinstance(said, Act | ActForm) else None
    await house.hear(Heard(f"e{next(events)}", Identity("test", "T", "U"), place, said, pressed=pressed))


@pytest.mark.parametrize("said", [*WAYS.values(), *IN_DISTRESS.values()])
async def test_nothing_of_it_is_kept(
    house: House, sealed: list[str], said: Said, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    await says(house, Command("help"))
    before = rows(tmp_path)
    await says(house, said)
    assert not any("heron" in text for text in sealed)
    assert sealed, "the search is not blind: our own answer was sealed"
    after = rows(tmp_path)
    kept = {table for table in after if after[table] != before[table]}
    assert kept <= {"received", "deliveries"}, "our own answer, and that an event was heard"
    assert not found_in(tmp_path, b"heron")
    person = await house.store.run(lambda books: books.people.find(Identity("test", "T", "U")))
    assert person is not None
    assert "heron" not in json.dumps(await house.store.run(lambda books: books.export(person.id)))
    assert "heron" not in caplog.text


async def test_the_search_finds_what_is_kept(house: House, sealed: list[str]) -> None:
    """The test above would pass if it were blind."""
    await says(house, Text("reflect"))
    await says(house, Text("skip"))
    await says(house, Text(CANARY))
    assert any("heron" in text for text in sealed)


def rows(folder: Path) -> dict[str, int]:
    with sqlite3.connect(folder / "gracious.db") as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}


def found_in(folder: Path, word: bytes) -> list[str]:
    return [path.name for path in folder.iterdir() if word in path.read_bytes()]
