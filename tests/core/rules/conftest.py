"""Somebody at the desk of a real house, as for every rule."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.house import House
from core.store import KeyFile
from tests.core.ledger.test_shelf import NOW, Desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    now = [NOW]
    house = await House.open(f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "key"), {}, clock=lambda: now[0])
    yield Desk(house, now=now)
    await house.close()
