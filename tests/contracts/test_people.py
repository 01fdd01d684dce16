from datetime import date

import pytest

from core.errors import Conflict, Forgotten
from core.people import Identity
from core.store import Books, Store
from tests.contracts.conftest import ADA, BEN, Opens, place


async def test_a_person_is_made_on_first_sight_and_found_again(store: Store, opens: Opens) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    again = await (await opens()).run(lambda books: books.people.owner(ADA))
    assert again == ada
    assert ada.rev == 0


@pytest.mark.parametrize(
    "other",
    [
        BEN,
        Identity("teams", ADA.tenant, ADA.user),
        Identity(ADA.platform, "T2", ADA.user),
        # Read one after the other, these are the same letters as Ada's.
        Identity("slac", "kT1", ADA.user),
        Identity(ADA.platform, "T1U", "-ada"),
    ],
)
async def test_another_platform_tenant_or_user_is_another_person(store: Store, other: Identity) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    assert (await store.run(lambda books: books.people.owner(other))).id != ada.id


async def test_somebody_unknown_is_not_found_and_not_made(store: Store) -> None:
    assert await store.run(lambda books: books.people.find(ADA)) is None
    assert await store.run(lambda books: books.people.find(ADA)) is None


async def test_what_is_saved_comes_back_whole(store: Store, opens: Opens) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    changed = ada.model_copy(
        update={"rev": 1, "name": "Ada", "zone": "Europe/London", "noticed": date(2026, 11, 23), "place": place("D9")}
    )
    await store.run(lambda books: books.people.save(changed))
    assert await (await opens()).run(lambda books: books.people.find(ADA)) == changed


async def test_a_person_saved_from_an_older_revision_is_refused(store: Store) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    newer = ada.model_copy(update={"rev": 1, "name": "Ada"})
    await store.run(lambda books: books.people.save(newer))
    with pytest.raises(Conflict):
        await store.run(lambda books: books.people.save(ada.model_copy(update={"rev": 1, "name": "Adah"})))
    assert await store.run(lambda books: books.people.find(ADA)) == newer


async def test_somebody_erased_can_not_be_saved_again(store: Store) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    await store.run(lambda books: books.forget(ada.id))
    with pytest.raises(Forgotten):
        await store.run(lambda books: books.people.save(ada.model_copy(update={"rev": 1})))


async def test_somebody_erased_in_another_process_can_not_be_saved_again(store: Store, opens: Opens) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    await (await opens()).run(lambda books: books.forget(ada.id))
    with pytest.raises(Conflict):
        await store.run(lambda books: books.people.save(ada.model_copy(update={"rev": 1})))
    assert await store.run(lambda books: books.people.find(ADA)) is None


async def test_after_being_erased_somebody_comes_back_as_new(store: Store) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))
    await store.run(lambda books: books.forget(ada.id))
    assert (await store.run(lambda books: books.people.owner(ADA))).id != ada.id


async def test_erasing_and_coming_back_in_one_unit(store: Store) -> None:
    ada = await store.run(lambda books: books.people.owner(ADA))

    def both(books: Books) -> str:
        books.forget(ada.id)
        return books.people.owner(ADA).id

    assert await store.run(both) != ada.id
