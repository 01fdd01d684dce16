"""What was given up can be looked at and tried again."""

from datetime import timedelta

import pytest

from core.delivery.delivery import Delivery
from core.store import Store
from tests.contracts.conftest import ADA, LEASE, Clock, place


@pytest.fixture
async def given_up(store: Store, clock: Clock) -> Delivery:
    owner = (await store.run(lambda books: books.people.owner(ADA))).id
    added = await store.run(lambda books: books.deliveries.add(owner, place(), '"one"'))
    clock.forward(5)
    assert await store.run(lambda books: books.deliveries.dead(added, "msg_too_long"))
    return added


async def test_it_is_listed_with_its_reason(store: Store, clock: Clock, given_up: Delivery) -> None:
    [told] = await store.run(lambda books: books.undelivered.latest(10))
    assert (told.id, told.platform, told.why, told.attempts) == (given_up.id, "slack", "msg_too_long", 1)
    assert (told.due, told.given_up) == (given_up.due, clock())


async def test_the_latest_come_first_and_no_more_than_asked_for(store: Store, clock: Clock, given_up: Delivery) -> None:
    other = await store.run(lambda books: books.deliveries.add(given_up.owner, place("D2"), '"two"'))
    clock.forward(60)
    await store.run(lambda books: books.deliveries.dead(other, "channel is gone"))
    listed = await store.run(lambda books: books.undelivered.latest(10))
    assert [each.id for each in listed] == [other.id, given_up.id]
    assert [each.id for each in await store.run(lambda books: books.undelivered.latest(1))] == [other.id]


async def test_it_is_tried_again_as_something_that_may_have_been_said(
    store: Store, clock: Clock, given_up: Delivery
) -> None:
    assert await store.run(lambda books: books.undelivered.again(given_up.id))
    [claimed] = await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE))
    assert (claimed.id, claimed.key, claimed.attempt, claimed.recipe) == (given_up.id, given_up.key, 2, '"one"')
    assert await store.run(lambda books: books.undelivered.latest(10)) == []
    assert not await store.run(lambda books: books.undelivered.again(given_up.id))


async def test_what_waits_to_be_said_is_nothing_to_try_again(store: Store, clock: Clock, given_up: Delivery) -> None:
    due = clock() + timedelta(days=1)
    waits = await store.run(lambda books: books.deliveries.add(given_up.owner, place("D2"), '"two"', due))
    assert not await store.run(lambda books: books.undelivered.again(waits.id))
    assert await store.run(lambda books: books.deliveries.claim(clock(), 5, LEASE)) == ()
