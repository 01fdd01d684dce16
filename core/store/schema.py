"""Making the tables and bringing them up to date, and telling whether they are."""

import asyncio
from pathlib import Path

from sqlalchemy import URL, Connection, inspect, text

from core.errors import SchemaOld
from core.store.lane import read_url, told_plainly
from core.store.sqlite import make_private, sqlite_engine, writing
from core.store.tables import SCHEMA

_MIGRATIONS = Path(__file__).parent / "migrations"
# Any number will do, as long as nothing else on that server locks the same one.
_LOCK = 6_174_000_001


async def migrate(url: str) -> None:
    """Brings the database at `url` to the newest schema, making an SQLite file that isn't there.

    All in one transaction: it succeeds or changes nothing. Raises DatabaseUrlWrong, StoreUnreachable.
    """
    parsed = read_url(url)
    if parsed.get_backend_name() == "sqlite":
        await asyncio.to_thread(_migrate_file, parsed)
    else:
        await _migrate_server(parsed)


def require_schema(connection: Connection) -> None:
    """Raises SchemaOld, saying what to do, unless the tables are those of this version."""
    found = None
    if inspect(connection).has_table("alembic_version"):
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is None:
        raise SchemaOld("The database has no tables yet: run `gracious migrate`, then start again")
    if found < SCHEMA:
        raise SchemaOld(f"The database is at schema {found}, this version needs {SCHEMA}: run `gracious migrate`")
    if found > SCHEMA:
        raise SchemaOld(f"The database is at schema {found}, newer than {SCHEMA} of this version: upgrade Gracious")


def _migrate_file(url: URL) -> None:
    engine = sqlite_engine(url)
    with told_plainly():
        make_private(Path(url.database or ""))
        try:
            with engine.connect() as connection, writing(connection):
                _upgrade(connection)
        finally:
            engine.dispose()


async def _migrate_server(url: URL) -> None:
    from core.store.postgres import postgres_engine

    engine = postgres_engine(url)
    try:
        with told_plainly():
            async with engine.begin() as connection:
                await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection) -> None:
    # Here, for starting with tables that are up to date needs none of it.
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
