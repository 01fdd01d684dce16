import pytest

from core.dialogue.session import Session
from core.errors import Conflict
from core.store import Books, Store
from tests.contracts.conftest import ADA, BEN

FIRST = Session(id="s1", flow="decline", values={"company": "Acme", "detail": None})
SECOND = Session(id="s2", flow="decline")
THIRD = Session(id="s3", flow="decline")


@pytest.fixture
async def ada(store: Store) -> str:
    return (await store.run(lambda books: books.people.owner(ADA))).id


async def test_nobody_talks_at_first(store: Store, ada: str) -> None:
    assert await store.run(lambda books: books.sessions.active(ada)) is None
    assert await store.run(lambda books: books.sessions.parked(ada)) == ()
    assert await store.run(lambda books: books.sessions.find(ada, "s1")) is None


async def test_an_active_talk_comes_back_as_it_was(store: Store, ada: str) -> None:
    await store.run(lambda books: books.sessions.activate(ada, FIRST))
    assert await store.run(lambda books: books.sessions.active(ada)) == FIRST
    assert await store.run(lambda books: books.sessions.find(ada, "s1")) == FIRST


async def test_a_talk_stored_again_replaces_itself(store: Store, ada: str) -> None:
    await store.run(lambda books: books.sessions.activate(ada, FIRST))
    await store.run(lambda books: books.sessions.activate(ada, FIRST.next(values={"company": "Umbra"})))
    active = await store.run(lambda books: books.sessions.active(ada))
    assert active is not None
    assert (active.rev, active.values) == (1, {"company": "Umbra"})


async def test_a_second_active_talk_is_refused_and_the_first_stays(store: Store, ada: str) -> None:
    await store.run(lambda books: books.sessions.activate(ada, FIRST))
    with pytest.raises(Conflict):
        await store.run(lambda books: books.sessions.activate(ada, SECOND))
    assert await store.run(lambda books: books.sessions.active(ada)) == FIRST
    assert await store.run(lambda books: books.sessions.find(ada, "s2")) is None


async def test_a_parked_talk_can_not_become_active_beside_another(store: Store, ada: str) -> None:
    await store.run(lambda books: books.sessions.park(ada, FIRST))
    await store.run(lambda books: books.sessions.activate(ada, SECOND))
    with pytest.raises(Conflict):
        await store.run(lambda books: books.sessions.activate(ada, FIRST))


async def test_the_talk_parked_last_comes_first(store: Store, ada: str) -> None:
    def park_all(books: Books) -> None:
        for session in (FIRST, SECOND, THIRD):
            books.sessions.park(ada, session)

    await store.run(park_all)
    assert await store.run(lambda books: books.sessions.parked(ada)) == (THIRD, SECOND, FIRST)

    def take_up_and_put_aside(books: Books) -> None:
        books.sessions.activate(ada, FIRST)
        books.sessions.park(ada, FIRST)

    await store.run(take_up_and_put_aside)
    assert await store.run(lambda books: books.sessions.parked(ada)) == (FIRST, THIRD, SECOND)


async def test_an_active_talk_is_not_parked_and_a_parked_one_not_active(store: Store, ada: str) -> None:
    await store.run(lambda books: books.sessions.activate(ada, FIRST))
    assert await store.run(lambda books: books.sessions.parked(ada)) == ()
    await store.run(lambda books: books.sessions.park(ada, FIRST))
    assert await store.run(lambda books: books.sessions.active(ada)) is None
    assert await store.run(lambda books: books.sessions.parked(ada)) == (FIRST,)


async def test_a_dropped_talk_is_gone(store: Store, ada: str) -> None:
    await store.run(lambda books: books.sessions.activate(ada, FIRST))
    await store.run(lambda books: books.sessions.drop(ada, "s1"))
    assert await store.run(lambda books: books.sessions.active(ada)) is None
    await store.run(lambda books: books.sessions.activate(ada, SECOND))


async def test_each_person_has_their_own_talks_even_under_one_id(store: Store, ada: str) -> None:
    ben = (await store.run(lambda books: books.people.owner(BEN))).id
    await store.run(lambda books: books.sessions.activate(ada, FIRST))
    await store.run(lambda books: books.sessions.activate(ben, FIRST.next(values={"company": "Umbra"})))
    assert await store.run(lambda books: books.sessions.active(ada)) == FIRST
    await store.run(lambda books: books.sessions.drop(ben, "s1"))
    assert await store.run(lambda books: books.sessions.find(ada, "s1")) == FIRST
