"""A storm of reminders in a workspace that lets few speak: all arrive once, and Slack is hardly asked in vain."""

import asyncio
import time
from collections import deque
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bots.playground.slack_api import LocalSlack
from bots.playground.slack_api.faults import Fault
from bots.slack.app import SlackSide
from core.delivery.courier import Courier
from core.dialogue.heard import Saying
from core.people import Identity, Place
from core.store import Books, KeyFile, Store
from tests.bots.slack.samples import plain_card

PEOPLE, A_SECOND = 60, 20


def strict(workspace: LocalSlack, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Lets so many messages a second through, and answers 429 with Retry-After to the rest. Returns when it did."""
    taken, refused = deque[float](maxlen=A_SECOND), list[float]()
    take = workspace.api.faults.take

    def limited(method: str) -> Fault | None:
        now = time.monotonic()
        if method != "chat.postMessage":
            return take(method)
        if len(taken) == A_SECOND and now - taken[0] < 1:
            refused.append(now)
            return Fault(429, "ratelimited", {"Retry-After": "1"})
        taken.append(now)
        return None

    monkeypatch.setattr(workspace.api.faults, "take", limited)
    return refused


async def waits(store: Store) -> bool:
    """Whether anything does, after a moment."""
    await asyncio.sleep(0.1)
    return await store.run(lambda books: books.deliveries.next_due()) is not None


async def test_all_arrive_once_and_slack_is_hardly_asked_in_vain(
    side: SlackSide, workspace: LocalSlack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [workspace.person(f"U{n:03}", f"somebody{n}") for n in range(PEOPLE)]
    refused = strict(workspace, monkeypatch)
    store = await Store.open(
        f"sqlite:///{tmp_path}/g.db", KeyFile(tmp_path / "key"), clock=lambda: datetime.now(UTC) - timedelta(hours=1)
    )

    def add(books: Books) -> None:
        for person in people:
            owner = books.people.owner(Identity("slack", "T0LOCAL", person.id)).id
            where = Place(
                platform="slack", workspace="T0LOCAL", conversation=person.id, reference={"channel": person.id}
            )
            reminder = Saying(card=plain_card(f"For {person.id}"), unasked=True)
            books.deliveries.add(owner, where, reminder, datetime.now(UTC))

    await store.run(add)
    courier = Courier(store, {"slack": side.sender}, lambda: datetime.now(UTC), at_once=30)
    running = asyncio.create_task(courier.run())
    async with asyncio.timeout(60):
        while await waits(store):
            pass
    await courier.stop()
    await running
    await store.close()
    heard = [[message.text for message in person.hears_now()] for person in people]
    asked = sum(call.method == "chat.postMessage" for call in workspace.calls)
    print(f"{PEOPLE} reminders, {asked} calls, {len(refused)} of them refused with 429")
    assert [len(messages) for messages in heard] == [1] * PEOPLE
    # What was in flight when Slack said so, and no other: asked on by each for itself there would be 60.
    assert 0 < len(refused) <= 45
    assert asked == PEOPLE + len(refused)
