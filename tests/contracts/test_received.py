import asyncio

import pytest

from core.store import Books, Store
from tests.contracts.conftest import Clock, Database, Opens


async def test_an_event_is_first_once(store: Store, opens: Opens) -> None:
    assert await store.run(lambda books: books.received.first("e1"))
    assert not await store.run(lambda books: books.received.first("e1"))
    assert not await (await opens()).run(lambda books: books.received.first("e1"))
    assert await store.run(lambda books: books.received.first("e2"))


async def test_an_event_sent_ten_times_at_once_is_first_once(store: Store, opens: Opens) -> None:
    other = await opens()
    tries = [one.run(lambda books: books.received.first("e1")) for one in (store, other) * 5]
    assert sorted(await asyncio.gather(*tries)) == [False] * 9 + [True]


async def test_an_event_whose_unit_failed_is_first_again(store: Store) -> None:
    def fails(books: Books) -> None:
        assert books.received.first("e1")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.run(fails)
    assert await store.run(lambda books: books.received.first("e1"))


async def test_events_are_remembered_for_a_day_and_then_cleared_away(
    store: Store, clock: Clock, database: Database
) -> None:
    await store.run(lambda books: books.received.first("e1"))
    clock.forward(24 * 3600 - 1)
    assert not await store.run(lambda books: books.received.first("e1"))
    clock.forward(61)
    assert await store.run(lambda books: books.received.first("e2"))
    assert int(database.query("SELECT count(*) FROM received;")) == 1
