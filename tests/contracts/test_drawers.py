from datetime import date
from functools import partial

import pytest

from core.errors import Conflict
from core.ledger.letter import LetterRecord, Version
from core.ledger.opportunity import Opportunity
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.recipe import Recipe
from core.store import Books, Store
from core.vocabulary import Reason, Recipient
from tests.contracts.conftest import ADA, BEN, Opens

DECISION = Decision(company="Umbra", explanation=Explanation(reason=Reason.STAYING_PUT))
RECIPE = Recipe(kind="decline", matter=DECISION, recipient=Recipient.HIRING_MANAGER)


def opportunity(id: str) -> Opportunity:
    return Opportunity(id=id, matter=DECISION, made_on=date(2026, 11, 23))


def letter(id: str, opportunity: str = "o1") -> LetterRecord:
    version = Version(recipe=RECIPE, subject="About the offer", body="Hi Ada, thank you.")
    return LetterRecord(id=id, opportunity=opportunity, place=1, when="now", versions=(version,))


def put_letter(books: Books, owner: str, record: LetterRecord) -> None:
    books.letters.put(owner, record)


@pytest.fixture
async def ada(store: Store) -> str:
    def with_one(books: Books) -> str:
        owner = books.people.owner(ADA).id
        books.opportunities.put(owner, opportunity("o1"))
        return owner

    return await store.run(with_one)


async def test_a_record_comes_back_as_it_was(store: Store, ada: str) -> None:
    await store.run(lambda books: books.letters.put(ada, letter("l1")))
    assert await store.run(lambda books: books.opportunities.get(ada, "o1")) == opportunity("o1")
    assert await store.run(lambda books: books.letters.get(ada, "l1")) == letter("l1")
    assert await store.run(lambda books: books.letters.get(ada, "l2")) is None


async def test_those_of_several_people_come_together_and_each_to_their_own(
    store: Store, opens: Opens, ada: str
) -> None:
    def bens(books: Books) -> str:
        owner = books.people.owner(BEN).id
        books.opportunities.put(owner, opportunity("o2"))
        books.opportunities.put(owner, opportunity("o3"))
        return owner

    ben = await store.run(bens)
    owners = [ada, ben, "nobody"]
    other = await opens()  # one that has opened nothing of theirs yet
    people = await other.run(lambda books: books.people.several(owners))
    found = await other.run(lambda books: books.opportunities.several(owners))
    assert {owner: person.id for owner, person in people.items()} == {ada: ada, ben: ben}
    assert {owner: [one.id for one in kept] for owner, kept in found.items()} == {
        ada: ["o1"],
        ben: ["o3", "o2"],
        "nobody": [],
    }


async def test_the_newest_comes_first(store: Store, ada: str) -> None:
    def put_all(books: Books) -> None:
        for id in ("o3", "o2"):
            books.opportunities.put(ada, opportunity(id))

    await store.run(put_all)
    await store.run(lambda books: books.opportunities.put(ada, opportunity("o3").model_copy(update={"rev": 1})))
    assert [kept.id for kept in await store.run(lambda books: books.opportunities.all(ada))] == ["o2", "o3", "o1"]


async def test_letters_are_found_by_their_opportunity(store: Store, ada: str) -> None:
    def put_all(books: Books) -> None:
        books.opportunities.put(ada, opportunity("o2"))
        for id, parent in (("l1", "o1"), ("l2", "o2"), ("l3", "o1")):
            books.letters.put(ada, letter(id, parent))

    await store.run(put_all)
    assert [kept.id for kept in await store.run(lambda books: books.letters.of(ada, "o1"))] == ["l3", "l1"]
    assert [kept.id for kept in await store.run(lambda books: books.letters.all(ada))] == ["l3", "l2", "l1"]


async def test_a_change_needs_the_revision_before_it(store: Store, ada: str) -> None:
    await store.run(lambda books: books.letters.put(ada, letter("l1")))
    edited = letter("l1").edited("About the offer", "Hi Ada, many thanks.")
    await store.run(lambda books: books.letters.put(ada, edited))
    for stale in (letter("l1"), edited, edited.next().next()):
        with pytest.raises(Conflict):
            await store.run(partial(put_letter, owner=ada, record=stale))
    assert await store.run(lambda books: books.letters.get(ada, "l1")) == edited


async def test_a_change_does_not_bring_back_what_was_deleted(store: Store, ada: str) -> None:
    await store.run(lambda books: books.opportunities.delete(ada, "o1"))
    with pytest.raises(Conflict):
        await store.run(lambda books: books.opportunities.put(ada, opportunity("o1").model_copy(update={"rev": 1})))
    assert await store.run(lambda books: books.opportunities.all(ada)) == ()


async def test_an_opportunity_takes_its_letters_with_it(store: Store, ada: str) -> None:
    await store.run(lambda books: books.letters.put(ada, letter("l1")))
    await store.run(lambda books: books.opportunities.delete(ada, "o1"))
    assert await store.run(lambda books: books.letters.all(ada)) == ()


async def test_a_letter_of_no_opportunity_is_refused(store: Store, ada: str) -> None:
    with pytest.raises(Conflict):
        await store.run(lambda books: books.letters.put(ada, letter("l1", "o9")))


async def test_nobody_reaches_the_records_of_another(store: Store, ada: str) -> None:
    ben = (await store.run(lambda books: books.people.owner(BEN))).id
    assert await store.run(lambda books: books.opportunities.get(ben, "o1")) is None
    await store.run(lambda books: books.opportunities.delete(ben, "o1"))
    assert await store.run(lambda books: books.opportunities.get(ada, "o1")) == opportunity("o1")
    await store.run(lambda books: books.opportunities.put(ben, opportunity("o1")))
