"""The migrations make the tables that the code reads, and the indexes serve its questions."""

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.dialects import sqlite

from core.store import delivery_sql, migrate
from core.store.schema import _MIGRATIONS
from core.store.tables import SCHEMA, metadata


@pytest.fixture
def path(tmp_path: Path) -> Path:
    asyncio.run(migrate(f"sqlite:///{tmp_path / 'g.db'}"))
    return tmp_path / "g.db"


def test_the_newest_migration_is_the_schema_the_code_asks_for() -> None:
    assert ScriptDirectory(str(_MIGRATIONS)).get_current_head() == SCHEMA


def test_the_migrations_make_the_tables_of_the_code(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    made = set(_definitions(path))
    metadata.create_all(other := create_engine(f"sqlite:///{path.with_name('other.db')}"))
    other.dispose()
    engine.dispose()
    # The comparison above does not look at the conditions of indexes.
    assert {line for line in made if "alembic" not in line} == set(_definitions(path.with_name("other.db")))


# Which indexes answer each question. None reads all that is pending, but in the order it is asked for.
@pytest.mark.parametrize(
    ("name", "indexes"),
    [
        ("CLAIM", {"due", "started", "line"}),
        ("CLAIM_AT", {"started", "line"}),
        ("ADD_NOW", {"started", "line"}),
        ("NEXT_DUE", {"due", "started"}),
        ("BLOCK_STARTED", {"started"}),
        ("BLOCK_WAITING", {"line"}),
        ("UNBLOCK", {"held"}),
        ("CLEAR", {"over"}),
        ("REFERENCE", {"1"}),
        ("DONE", set()),
    ],
)
def test_each_question_to_the_outbox_has_its_index(path: Path, name: str, indexes: set[str]) -> None:
    statement = str(getattr(delivery_sql, name).compile(dialect=sqlite.dialect()))
    with sqlite3.connect(path) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", [None] * statement.count("?")).fetchall()
    connection.close()
    steps = "\n".join(step for *_, step in plan)
    assert set(re.findall(r"USING (?:COVERING )?INDEX (?:sqlite_autoindex_)?deliveries_(\w+)", steps)) == indexes
    scans = set(re.findall(r"SCAN (\w+)", steps))
    assert scans <= {"heads", "next"} | ({"due"} if name == "NEXT_DUE" else set())


def _definitions(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return [" ".join(f"{name}: {sql}".split()) for name, sql in rows]
