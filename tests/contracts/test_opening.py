import asyncio
import base64
import os
import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from core.errors import DatabaseUrlWrong, GraciousError, KeyMissing, KeyWrong, SchemaOld, StoreUnreachable
from core.store import KeyFile, KeyText, MasterKey, Store, migrate, rotate
from core.store.tables import SCHEMA
from tests.contracts.conftest import ADA, Clock, Database


def new_key_text() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def modes(path: Path) -> tuple[int, int]:
    """Who may do what with a file and with the folder it lies in."""
    return stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode)


async def opened(url: str, key: MasterKey) -> Store:
    return await Store.open(url, key, clock=lambda: datetime.now(UTC))


async def test_the_first_start_makes_what_is_needed(nothing_yet: Database, key: KeyFile) -> None:
    if nothing_yet.is_postgres:
        with pytest.raises(SchemaOld, match="gracious migrate"):
            await opened(nothing_yet.url, key)
        assert not key.path.exists(), "a start that is refused leaves nothing behind"
        await migrate(nothing_yet.url)
    store = await opened(nothing_yet.url, key)
    assert (await store.run(lambda books: books.people.owner(ADA))).id
    await store.close()
    assert modes(key.path)[0] == 0o600
    if not nothing_yet.is_postgres:
        assert modes(Path(nothing_yet.url.removeprefix("sqlite:///"))) == (0o600, 0o700)


async def test_migrating_again_changes_nothing(database: Database, key: KeyFile) -> None:
    store = await opened(database.url, key)
    ada = await store.run(lambda books: books.people.owner(ADA))
    await store.close()
    await migrate(database.url)
    store = await opened(database.url, key)
    assert await store.run(lambda books: books.people.find(ADA)) == ada
    await store.close()


async def test_two_that_migrate_at_once_both_succeed(nothing_yet: Database) -> None:
    await asyncio.gather(migrate(nothing_yet.url), migrate(nothing_yet.url))
    assert SCHEMA in nothing_yet.query("SELECT version_num FROM alembic_version;")


@pytest.mark.parametrize(("version", "advice"), [("0000", "gracious migrate"), ("9999", "upgrade Gracious")])
async def test_tables_of_another_version_are_refused(
    database: Database, key: KeyFile, version: str, advice: str
) -> None:
    _set_version(database, version)
    with pytest.raises(SchemaOld, match=advice):
        await opened(database.url, key)


async def test_a_missing_key_is_refused_once_something_is_sealed(database: Database, key: KeyFile) -> None:
    await (await opened(database.url, key)).close()
    key.path.unlink()
    with pytest.raises(KeyMissing):
        await opened(database.url, key)
    assert not key.path.exists(), "a new key would open nothing"


async def test_a_wrong_key_is_refused(database: Database, key: KeyFile) -> None:
    await (await opened(database.url, key)).close()
    with pytest.raises(KeyWrong):
        await opened(database.url, KeyText(new_key_text()))


async def test_two_first_starts_at_once_agree_on_the_keys(database: Database, key: KeyFile) -> None:
    one, two = await asyncio.gather(opened(database.url, key), opened(database.url, key))
    ada = await one.run(lambda books: books.people.owner(ADA))
    assert await two.run(lambda books: books.people.find(ADA)) == ada
    await one.close()
    await two.close()


async def test_the_same_key_from_elsewhere_opens_the_database(database: Database, key: KeyFile) -> None:
    await (await opened(database.url, key)).close()
    await (await opened(database.url, KeyText(key.path.read_text()))).close()


async def test_rotation_replaces_the_key_and_keeps_everything(
    database: Database, key: KeyFile, tmp_path: Path, clock: Clock
) -> None:
    store = await opened(database.url, key)
    ada = await store.run(lambda books: books.people.owner(ADA))
    assert await store.run(lambda books: books.received.first("e1"))
    await store.close()

    second = KeyFile(tmp_path / "second.key")
    assert await rotate(database.url, key, second) == 1
    third = KeyText(new_key_text())
    assert await rotate(database.url, second, third) == 1

    for old in (key, second):
        with pytest.raises(KeyWrong):
            await opened(database.url, old)
    store = await opened(database.url, third)
    assert await store.run(lambda books: books.people.find(ADA)) == ada
    assert not await store.run(lambda books: books.received.first("e1"))
    await store.run(lambda books: books.people.owner(ADA))
    await store.close()


async def test_rotation_with_a_wrong_key_changes_nothing(database: Database, key: KeyFile) -> None:
    store = await opened(database.url, key)
    ada = await store.run(lambda books: books.people.owner(ADA))
    await store.close()
    with pytest.raises(KeyWrong):
        await rotate(database.url, KeyText(new_key_text()), KeyText(new_key_text()))
    store = await opened(database.url, key)
    assert await store.run(lambda books: books.people.find(ADA)) == ada
    await store.close()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "gracious.db",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://ada:sesame@localhost/gracious",
        "postgresql://ada:sesame@localhost",
        "postgresql://ada:sesame@localhost:port/gracious",
    ],
)
async def test_a_url_we_can_not_use_is_refused_without_repeating_it(url: str, key: KeyFile) -> None:
    with pytest.raises(DatabaseUrlWrong) as refused:
        await opened(url, key)
    assert "GRACIOUS_DATABASE_URL" in str(refused.value)
    assert "sesame" not in str(refused.value)


async def test_a_server_that_is_not_there_is_unreachable(key: KeyFile, tmp_path: Path) -> None:
    for url in (
        f"postgresql://postgres@/gracious?host={tmp_path}",
        "postgresql://ada:sesame@127.0.0.1:1/gracious",
        f"sqlite:///{tmp_path}",
    ):
        with pytest.raises(StoreUnreachable) as refused:
            await opened(url, key)
        assert "sesame" not in str(refused.value)


async def test_a_database_that_is_not_there_is_unreachable(postgres: Any, key: KeyFile) -> None:
    with pytest.raises(GraciousError) as refused:
        await opened(postgres.get_uri("nowhere"), key)
    assert isinstance(refused.value, StoreUnreachable)


async def test_a_store_is_ready_until_it_is_closed(database: Database, key: KeyFile) -> None:
    store = await opened(database.url, key)
    await store.ready()
    await store.close()
    with pytest.raises(StoreUnreachable):
        await store.ready()
    await store.close()


def _set_version(database: Database, version: str) -> None:
    sql = f"UPDATE alembic_version SET version_num = '{version}';"
    if database.is_postgres:
        database.query(sql)
        return
    connection = sqlite3.connect(database.url.removeprefix("sqlite:///"))
    connection.execute(sql)
    connection.commit()
    connection.close()
