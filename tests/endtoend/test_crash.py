"""kill -9 in the middle of a talk: what was saved is said after the next start, once, and the talk goes on."""

import asyncio
import random

import pytest

from tests.endtoend.database import Database
from tests.endtoend.person import Somebody, words_of
from tests.endtoend.process import Gracious
from tests.endtoend.talking import FIRST
from tests.endtoend.workspace import Workspace

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

POST = "chat.postMessage"


async def started(house: Gracious, workspace: Workspace) -> None:
    await house.start()
    workspace.slack.events_url = house.events_url


async def test_what_was_saved_is_said_once_after_the_next_start(
    own_house: Gracious, database: Database, workspace: Workspace
) -> None:
    await started(own_house, workspace)
    sam = workspace.somebody()
    await sam.says("decline", hears="Which company is it?")
    await database.settled()

    # The message never gets through.
    workspace.slack.fail_next(POST, error="internal_error", delay=60)
    await sam.says("Acme")
    await workspace.under_way(POST)
    await own_house.kill()
    assert database.waiting() == 1
    database.end_leases()
    await started(own_house, workspace)
    await sam.hears("What are you turning down?")
    await database.settled()

    # The message gets through, and nobody is left to hear so.
    workspace.slack.fail_next(POST, delay=60, after_effect=True)
    await sam.presses("A job offer")
    await sam.hears("How far is it?")
    await own_house.kill()
    assert database.waiting() == 1
    database.end_leases()
    await started(own_house, workspace)
    await database.settled()

    # Buttons posted before a crash work, and the talk stands where it stood.
    await sam.presses("Still open", hears="What is the reason")
    await sam.presses("The pay", hears="This is what everyone would hear")
    await sam.says("keep it", hears="What is the role at Acme?")
    await sam.says("data engineer", hears="Who made you the offer")
    for question in ("Which company is it?", "What are you turning down?", "How far is it?"):
        assert sam.count(question) <= 1, f"{question!r} was said twice"
    await sam.says("Dana", hears="And Dana is")
    await sam.says("write now", hears="Email to Dana")


STEPS = (
    ("says", "decline Acme, data engineer", "What are you turning down?"),
    ("presses", "A job offer", "How far is it?"),
    ("presses", "Still open", "What is the reason"),
    ("says", "pay", "This is what everyone would hear"),
    ("says", "keep it", "Who made you the offer"),
    ("says", "Dana", "And Dana is"),
    ("presses", "The hiring manager", "How did it reach you?"),
    ("says", "email", "Was a recruiter in between?"),
    ("says", "Rita", "anyone refer you"),
    ("says", "Priya", "Who else gave you their time"),
    ("says", "Ada", "stay in touch"),
    ("presses", "Write them now", "Email to Ada"),
)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 2])
async def test_killed_at_any_moment_of_a_talk(
    own_house: Gracious, database: Database, workspace: Workspace, seed: int
) -> None:
    moments = random.Random(seed)
    await started(own_house, workspace)
    sam = workspace.somebody()
    for what, words, hears in STEPS:
        if moments.random() < 0.4:
            await (sam.says if what == "says" else sam.presses)(words)
            await sam.hears(hears)
            await database.settled()
            continue
        workspace.slack.fail_next(POST, delay=moments.choice((0.0, 0.02)))
        doing = asyncio.create_task(does(sam, what, words))
        await asyncio.sleep(moments.uniform(0.0, 0.06))
        await own_house.kill()
        acknowledged = await doing
        await asyncio.sleep(0.05)  # what was on its way to Slack arrives there
        database.end_leases()
        await started(own_house, workspace)
        await database.settled()
        if not acknowledged:
            await repeated(sam, what, words, hears)
        await sam.hears(hears)
        if what == "says":
            assert sam.count(hears) == 1, f"{hears!r} was said twice"
    assert sam.count("Email to Dana") == sam.count("Email to Priya") == 1


async def does(sam: Somebody, what: str, words: str) -> bool:
    """Whether the bot has acknowledged it."""
    sam.since = sam.slack.workspace.rev
    if what == "says":
        return (await sam.seat.types(words)).ok
    return (await sam.seat.acts(*sam.find(words))).ok


async def repeated(sam: Somebody, what: str, words: str, hears: str) -> None:
    """Slack sends words again; what was pressed in vain is pressed again by the person, who sees that nothing came."""
    if what == "says":
        answer = await sam.slack.send(sam.slack.sent[-1].again(1, "connection_failed"))
        assert answer.ok, answer
    elif not any(hears in words_of(message) for message in sam.heard if message.rev > sam.since):
        answer = await sam.slack.send(sam.slack.sent[-1])
        assert answer.ok, answer


@pytest.mark.slow
async def test_a_lease_ends_by_itself(own_house: Gracious, database: Database, workspace: Workspace) -> None:
    if database.is_postgres:
        pytest.skip("a lease is the same on either store; waiting once is enough")
    await started(own_house, workspace)
    sam = workspace.somebody()
    workspace.slack.fail_next(POST, error="internal_error", delay=60)
    await sam.says(FIRST)
    await workspace.under_way(POST)
    await own_house.kill()
    database.leases_end_in(3)
    await started(own_house, workspace)
    await sam.hears("What are you turning down?", within=20)
    assert sam.count("What are you turning down?") == 1
