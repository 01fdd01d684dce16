import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.store import migrate

NewHome = Callable[[], Path]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with tables and nothing in them: copying it takes a fifth of making one."""
    path = tmp_path_factory.mktemp("empty") / "gracious.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture
def new_home(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> NewHome:
    """Makes a home in which nobody has said anything yet."""

    def home() -> Path:
        folder = tmp_path_factory.mktemp("home")
        shutil.copy(empty_database, folder)
        return folder

    return home
