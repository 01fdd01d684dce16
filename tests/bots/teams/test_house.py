"""Teams before the real house: talks, restarts, failures, and what is left lying around."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bots.playground.teams_api import Fault, LocalTeams, Message, Person
from bots.playground.teams_api.cards import actions, fields, objects
from bots.server import Serving, serving
from bots.settings import Settings
from bots.teams.pace import LIMIT
from tests.bots.teams.card_schema import faults, our_faults
from tests.bots.teams.samples import APP_ID, ON_EITHER, recorded, rehosted
from tests.bots.teams.test_render import text
from tests.endtoend.database import OF_A_PERSON, Database, read

Opens = Callable[[], AbstractAsyncContextManager[Serving]]

ACME = "decline Acme, data engineer, staying put, Priya referred me"


@pytest.fixture
def opens(local: LocalTeams, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opens:
    """The whole server, as often as it is started, on the same store. These people type faster than Teams allows."""
    monkeypatch.setattr("bots.teams.sender.LIMIT", replace(LIMIT, conversation=((1000, 1.0),)))
    environment = {
        "GRACIOUS_HOME": str(tmp_path),
        "GRACIOUS_DATABASE_URL": database.url,
        "GRACIOUS_PORT": "0",
        "TEAMS_APP_ID": APP_ID,
        "TEAMS_OPENID_METADATA_URL": local.keys_url,
        "TEAMS_SERVICE_URLS": local.service_url,
    }

    @asynccontextmanager
    async def opened() -> AsyncIterator[Serving]:
        async with serving(Settings.read(environment)) as standing:
            local.messages_url = f"{standing.url}/api/messages"
            yield standing

    return opened


@pytest.fixture
def robin(local: LocalTeams) -> Person:
    return local.person("robin", name="Robin Reed", zone="America/New_York")


def button(message: Message, *labels: str) -> str:
    """The first of these labels that there is on the message."""
    titles = [action["title"] for action in actions(message.card)]
    return next(label for label in labels if label in titles)


def picker(message: Message) -> dict[str, Any]:
    return next(field for field in fields(message.card) if field["id"].startswith("pick."))


async def settled(person: Person, quiet: float = 0.12) -> list[Message]:
    """What was said until it is quiet."""
    heard = await person.hears(within=10.0)
    while True:
        await asyncio.sleep(quiet)
        more = person.hears_now()
        if not more:
            return heard
        heard += more


async def hears(person: Person, words: str) -> None:
    """Waits for a message, new or changed, that holds these words."""
    await person.teams.until(lambda: any(words in text(message.card) for message in person.hears_now()), 10.0)


async def picks(person: Person, message: Message, value: str) -> None:
    pressed = await person.presses(message, "Choose", {picker(message)["id"]: value})
    assert pressed.ok


async def to_the_letters(person: Person) -> list[Message]:
    """A talk to its end, by buttons and words. Gives what is said at the end."""
    await person.types(ACME)
    *_, question = await settled(person)
    await picks(person, question, "offer")
    *_, question = await settled(person)
    await picks(person, question, "open")
    *_, question = await settled(person)
    await person.types("Dana")
    *_, question = await settled(person)
    await person.presses(question, "Write them now")
    return await settled(person)


async def test_a_talk_to_its_letters(opens: Opens, robin: Person, local: LocalTeams) -> None:
    async with opens():
        said = await to_the_letters(robin)
        answered, pack, *letters = said
        assert answered.edited
        assert "Acme: who hears it" in text(pack.card)
        assert len(letters) == 2
        assert "Dana" in text(letters[0].card)
        assert "Priya" in text(letters[1].card)
        for message in local.messages(robin):
            if message.from_bot:
                assert faults(message.card) + our_faults(message.card) == []
                assert "Acme" not in message.notification


async def test_the_same_as_a_dialog(opens: Opens, robin: Person) -> None:
    async with opens():
        await robin.types("decline")
        *_, question = await settled(robin)
        assert (await robin.presses(question, "Show as a form")).ok
        values = {"text.company": "Acme", "choice.about": "application", "choice.reason": "other"}
        assert (await robin.presses(None, "Write letters", values)).ok
        assert robin.dialog is not None, "a reason of one's own needs words"
        assert faults(robin.dialog.card) == []
        kept = {field["id"]: field.get("value") for field in fields(robin.dialog.card)}
        assert kept["text.company"] == "Acme"
        assert "problem.reason_words" in json.dumps(robin.dialog.card) or "long.reason_words" in kept
        values["long.reason_words"] = "I found that I would rather stay close to home."
        assert (await robin.presses(None, "Write letters", values)).ok
        answered, _, letter, *_ = await settled(robin)
        assert (answered.id, actions(answered.card)) == (question.id, [])
        assert "Answered in the form." in text(answered.card)
        assert "rather stay close to home" in text(letter.card)


async def test_a_letter_is_edited_used_and_sent_in_its_place(opens: Opens, robin: Person) -> None:
    async with opens():
        *_, letter = await to_the_letters(robin)
        await robin.presses(letter, "Edit")
        await robin.presses(
            None,
            "Save",
            {"long.body": "Hi Priya,\n\nthank you. I said no, for I am staying in my job. *Sorry*.\n\nRobin"},
        )
        [edited] = await settled(robin)
        assert (edited.id, edited.edited) == (letter.id, True)
        assert "I said no, for I am staying in my job. *Sorry*." in text(edited.card)
        await robin.presses(edited, "Use this letter")
        assert robin.dialog is not None
        assert "I said no, for I am staying in my job. *Sorry*." in text(robin.dialog.card)
        await robin.presses(None, "Make mail links", {"text.address": "no address"})
        assert "doesn't look like an email address" in text(robin.dialog.card)
        await robin.presses(None, "Make mail links", {"text.address": "priya@x.example"})
        links = [action["url"] for action in actions(robin.dialog.card) if action["type"] == "Action.OpenUrl"]
        assert all("priya%40x.example" in link for link in links)
        robin.closes()
        [addressed] = await settled(robin)
        await robin.presses(addressed, "Mark as sent")
        [sent] = await settled(robin)
        assert addressed.id == sent.id == letter.id
        assert "Marked as sent" in text(sent.card)


@ON_EITHER
async def test_everything_sent_twice_changes_nothing_twice(
    opens: Opens, robin: Person, local: LocalTeams, database: Database
) -> None:
    async with opens():
        await to_the_letters(robin)
        await database.settled()
        said, rows = len(local.calls), database.rows()
        for activity in list(local.sent):
            assert (await local.send(activity)).status == 201
        await asyncio.sleep(0.3)
        assert (len(local.calls), database.rows()) == (said, rows)


async def test_recorded_activities_sent_twice_change_nothing_twice(
    opens: Opens, local: LocalTeams, database: Database
) -> None:
    async with opens():
        sent = [rehosted(path, local.service_url) for path in recorded()]
        if not sent:
            pytest.skip("the folder of recorded activities is not there")
        assert [(await local.send(activity)).status for activity in sent] == [201] * len(sent)
        await local.until(lambda: len(local.calls) >= len(sent))
        await database.settled()
        await asyncio.sleep(0.3)
        said, rows = len(local.calls), database.rows()
        assert [(await local.send(activity)).status for activity in sent] == [201] * len(sent)
        await asyncio.sleep(0.3)
        assert (len(local.calls), database.rows()) == (said, rows)


COMMANDS = {
    "decline [company": ("help", "/HELP", "Hi", "/Gracious Help"),
    "What I keep": ("PRIVACY", "/Privacy"),
    "This erases every": ("Forget-Me", "/FORGET-ME", "forget me"),
    "no letters here yet": ("letters", "/gracious Letters"),
    "Which company is it?": ("/Decline", "DECLINE"),
}


async def test_commands_in_any_case_with_or_without_a_slash(opens: Opens, robin: Person) -> None:
    async with opens():
        for words, ways in COMMANDS.items():
            for said in ways:
                await robin.types(said)
                await hears(robin, words)


@ON_EITHER
async def test_a_restart_in_the_middle(opens: Opens, robin: Person) -> None:
    async with opens():
        await robin.types(ACME)
        *_, question = await settled(robin)
    async with opens():
        await picks(robin, question, "offer")
        answered, after = await settled(robin)
        assert answered.id == question.id
        assert "How far is it?" in text(after.card)


async def test_an_old_button_changes_nothing(opens: Opens, robin: Person) -> None:
    async with opens():
        await robin.types(ACME)
        *_, question = await settled(robin)
        await picks(robin, question, "offer")
        await settled(robin)
        await picks(robin, question, "interview")
        [standing] = await settled(robin)
        assert "earlier moment" in text(standing.card)
        assert "How far is it?" in text(standing.card)


async def test_a_dialog_of_a_talk_that_is_over_says_so(opens: Opens, robin: Person) -> None:
    async with opens():
        await robin.types("decline")
        *_, question = await settled(robin)
        await robin.presses(question, "Cancel")
        await settled(robin)
        pressed = await robin.presses(question, "Show as a form")
        assert (pressed.ok, pressed.told) == (True, "I have an answer for you.")
        [over] = await settled(robin)
        assert "conversation is over" in text(over.card)


@pytest.mark.parametrize(
    "fault",
    [Fault(429), Fault(429, headers={"Retry-After": "0.3"}), Fault(412), Fault(502), Fault(504), Fault(delay=0.4)],
    ids=lambda fault: f"{fault.status} {fault.delay}",
)
async def test_a_connector_that_is_busy(fault: Fault, opens: Opens, robin: Person, local: LocalTeams) -> None:
    async with opens():
        local.fail_next(fault, times=2)
        assert (await robin.types(ACME)).status == 201
        said = await settled(robin, quiet=1.2)
        assert len(said) == 2
        assert len({json.dumps(message.card) for message in said}) == 2


async def test_a_connector_that_fails_for_a_while(opens: Opens, robin: Person, local: LocalTeams) -> None:
    async with opens():
        local.fail_next(Fault(500), times=2)
        assert (await robin.types("help")).status == 201
        said = await settled(robin, quiet=1.5)
        assert len(said) == len({json.dumps(message.card) for message in said}) == 2


async def test_a_reply_waits_while_the_place_is_closed(opens: Opens, robin: Person, local: LocalTeams) -> None:
    async with opens():
        local.fail_next(Fault(403, "MessageWritesBlocked"))
        assert (await robin.types("help")).status == 201
        await asyncio.sleep(0.3)
        assert [message for message in local.messages(robin) if message.from_bot] == []
        assert (await robin.types("privacy")).status == 201
        said = await settled(robin)
        assert ["Before we start" in text(m.card) or "decline [company" in text(m.card) for m in said] == [
            True,
            True,
            False,
        ]


def lying(database: Database, logged: str) -> bytes:
    """All that is written down: in every file and every row of the database, and in the log."""
    return b"".join(map(read, database.files())) + database.content() + logged.encode()


@ON_EITHER
async def test_nothing_typed_lies_around_and_nothing_is_left_of_somebody_erased(
    opens: Opens, robin: Person, database: Database, caplog: pytest.LogCaptureFixture, local: LocalTeams
) -> None:
    caplog.set_level("DEBUG")
    async with opens():
        await robin.types("decline Canarywings, sparrowhawk, other, Goldcrest referred me")
        *_, question = await settled(robin)
        await picks(robin, question, "application")
        await settled(robin)
        for said in ("Kestrel", "I want to see more of the Finchley herons", "skip the rest"):
            await robin.types(said)
            await settled(robin)
        typed = ("Canarywings", "sparrowhawk", "Goldcrest", "Kestrel", "Finchley", "aad-robin", "Robin Reed", "a:robin")
        found = lying(database, caplog.text)
        assert [word for word in typed if word.encode() in found] == []
        await robin.types("forget-me")
        *_, asked = await settled(robin)
        await robin.presses(asked, button(asked, "Erase everything"))
        [gone] = await settled(robin)
        assert gone.id == asked.id
        assert "erased" in text(gone.card)
    assert not any(database.rows(OF_A_PERSON).values()), database.rows()
    assert [word for word in typed if word.encode() in lying(database, caplog.text)] == []


async def test_nobody_is_kept_of_those_who_spoke_in_front_of_others(
    opens: Opens, robin: Person, local: LocalTeams
) -> None:
    async with opens():
        where = {"conversationType": "groupChat", "isGroup": True, "id": "19:g@thread", "tenantId": local.tenant.id}
        mention = {"type": "mention", "mentioned": {"id": local.tenant.bot}, "text": "<at>Gracious</at>"}
        await robin.types("<at>Gracious</at> decline Acme", entities=[mention], conversation=where)
        await local.until(lambda: local.conversations.said_in("19:g@thread"))
        [said] = local.conversations.said_in("19:g@thread")
        assert "Acme" not in json.dumps(said.card)
        assert len([one for one in said.card["body"] if one["type"] == "RichTextBlock"]) == 1


REJECTION = "<p>Dear Robin,</p><p>Unfortunately we went with another candidate.</p><p>Ines, Fernhill</p>"


async def test_a_message_of_others_is_read_for_the_person_alone(opens: Opens, robin: Person, local: LocalTeams) -> None:
    async with opens():
        assert (await robin.asks("check", "<p>Hi Dana,</p><p>your offer is stupid!!!</p>")).ok
        assert robin.dialog is not None
        shown = robin.dialog.card
        assert "your offer is stupid" in "".join(run["text"] for run in objects(shown) if run["type"] == "TextRun")
        assert faults(shown) + our_faults(shown, is_dialog=True) == []
        assert (await robin.presses(None, "Edit")).ok
        assert robin.dialog is not None
        assert "text.subject" in {field["id"] for field in fields(robin.dialog.card)}
        robin.closes()
        assert (await robin.asks("reply", REJECTION)).ok
        assert robin.dialog is not None
        sent = await robin.presses(None, "That's right")
        assert sent.ok
        assert sent.told, "the dialog gives way to a box that tells of the answer"
        await hears(robin, "This reads as a no.")
        assert {call.conversation for call in local.calls} == {robin.conversation}
        assert local.conversations.said_in("19:others@thread.v2") == []
