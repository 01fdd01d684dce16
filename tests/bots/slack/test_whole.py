"""The adapter before the real house: talks that end in letters, and the same request twice."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.playground.slack_api import LocalSlack, Message, Person
from bots.settings import SlackSettings
from bots.slack.app import slack
from core.delivery.delivery import Sender
from core.house import House
from core.store import KeyFile
from tests.bots.slack.samples import SECRET, TOKEN, post, serving, words_of_value
from tests.bots.slack.test_payloads import INDEX, own


@pytest.fixture
async def robin(workspace: LocalSlack, tmp_path: Path) -> AsyncIterator[Person]:
    """Robin, in a workspace with the whole bot in it."""
    senders: dict[str, Sender] = {}
    house = await House.open(f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "key"), senders)
    side = slack(house, SlackSettings(SECRET, TOKEN, workspace.api_url), agent_view=False)
    senders["slack"] = side.sender
    async with serving(side) as url:
        workspace.events_url = url
        yield workspace.person("U1", "robin", real_name="Robin Example", tz="Europe/Berlin", locale="en-US")
        await side.stop()
        await house.close()


def shown(message: Message) -> str:
    return words_of_value(message.blocks)


async def heard_until(robin: Person, words: str) -> list[Message]:
    """What the bot says until these words are among it."""
    said = await robin.hears()
    while not any(words in shown(message) for message in said):
        said += await robin.hears()
    return said


async def test_a_form_leads_to_the_letters(robin: Person, workspace: LocalSlack) -> None:
    await robin.slash("/gracious", "decline Acme & Söhne, cook, staying put, Priya referred me")
    assert robin.modal is not None
    await robin.selects(robin.modal, "about", "offer")
    await robin.selects(robin.modal, "stage", "open")
    robin.fills(robin.modal, {"contact": "Kim"})
    submission = await robin.submits(robin.modal)
    assert not submission.unfilled
    assert submission.accepted
    assert workspace.modals(robin) == []
    said = await heard_until(robin, "Hi Priya")
    assert any("Acme & Söhne" in shown(message) for message in said)
    assert any("Priya" in shown(message) for message in said)
    assert all("Acme" not in message.text for message in said)
    assert workspace.refusals == []


async def test_the_same_request_twice_changes_nothing_twice(robin: Person, workspace: LocalSlack) -> None:
    await robin.types("decline Acme, cook")
    await robin.hears()
    await asyncio.sleep(0.1)
    said = len(workspace.messages(robin))
    assert (await workspace.send(workspace.sent[-1].again(1))).ok
    await asyncio.sleep(0.2)
    assert len(workspace.messages(robin)) == said


async def test_every_recorded_request_changes_nothing_twice(robin: Person, workspace: LocalSlack) -> None:
    if not INDEX:
        pytest.skip("the recorded requests are not on this machine")
    calls = []
    for _ in range(2):
        for entry in INDEX:
            status, _body = await post(workspace.events_url, own(entry, workspace.public_url), entry["content_type"])
            assert status == 200
        await asyncio.sleep(0.5)
        calls.append(len(workspace.calls))
    # A slash command and a press may be answered anew, but nothing is said again.
    again = [call.method for call in workspace.calls[calls[0] :]]
    assert "chat.postMessage" not in again
    assert "chat.update" not in again


REJECTED = """Dear Robin,

Thank you for talking to us about the ward nurse role at Hillcrest Clinic. We have decided to go with someone else.

Kind regards,
Dana Reyes"""


async def test_reply_graciously_opens_the_reading_at_once_and_posts_it_to_the_person_alone(
    robin: Person, workspace: LocalSlack
) -> None:
    assert (await robin.shortcut("reply", REJECTED)).ok
    assert robin.modal is not None
    assert "Hillcrest Clinic" in words_of_value(robin.modal.content)
    assert (await robin.submits(robin.modal)).accepted
    said = await heard_until(robin, "This reads as a no")
    assert all(message.channel == robin.channel for message in said)
    assert workspace.refusals == []


async def test_check_tone_shows_its_findings_in_the_modal_and_mends_there(robin: Person, workspace: LocalSlack) -> None:
    assert (await robin.shortcut("check", "Dear Dana, thank you!!! I am gonna decline the offer. Robin")).ok
    assert robin.modal is not None
    assert "Professional" in words_of_value(robin.modal.content)
    await robin.presses(robin.modal, "“!!!”: Change to “!”")
    assert robin.modal is not None
    assert "thank you! I am" in words_of_value(robin.modal.content)
    await robin.presses(robin.modal, "Edit")
    assert robin.modal is not None
    robin.fills(robin.modal, {"Your letter": "Dear Dana, thank you. I am declining the offer. Robin"})
    assert (await robin.submits(robin.modal)).accepted
    assert robin.modal is not None
    assert "nothing to mend" in words_of_value(robin.modal.content)
    assert workspace.refusals == []


async def test_a_mail_that_was_sent_to_a_channel_as_a_file_is_read(robin: Person) -> None:
    await robin.shortcut("reply", "", files=[{"mode": "email", "plain_text": REJECTED}])
    assert robin.modal is not None
    assert "Hillcrest Clinic" in words_of_value(robin.modal.content)


async def test_an_empty_message_asks_for_the_words(robin: Person) -> None:
    await robin.shortcut("check", "")
    assert robin.modal is not None
    assert "Your letter" in words_of_value(robin.modal.content)
