"""What a person tells lies nowhere in clear: not in the database, not in its log, not in what the process prints."""

import asyncio

import pytest

from core.store import migrate
from tests.endtoend.database import Database, read
from tests.endtoend.person import Somebody
from tests.endtoend.process import Gracious
from tests.endtoend.workspace import Workspace

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

COMPANY, ROLE, CONTACT, REFERRER = "Quenchbottle", "flumemaker", "Wrenfield", "Tarnbrook"
PANEL = ("Gorsehill", "Mossgate")
REASON = "my kestrelwing would suffer"
CODE_NAME, SIGN_OFF, NAME = "the larkhouse", "Yarrowdale", "Ada Fennimore"
EDITED = "the otterstone clause"
ADDRESS = "dunlinmail@heronpost.example"
PASTED = "Dear candidate, our sandmartin team was impressed."
CANARIES = (
    *(COMPANY, ROLE, CONTACT, REFERRER, *PANEL, "kestrelwing", "larkhouse", SIGN_OFF, "Fennimore"),
    *("otterstone", "dunlinmail", "heronpost", "sandmartin"),
)


async def tell_everything(ada: Somebody) -> None:
    """A talk through every question, a letter through every verb, and some words out of the blue."""
    await ada.says(PASTED, hears="I didn't catch what you need")
    await ada.commands(f"decline {COMPANY}, {ROLE}")
    values = {"about": "offer", "stage": "open", "contact": CONTACT, "reason": "other", "reason_words": REASON}
    values |= {"referrer": REFERRER, "panel": "\n".join(PANEL), "code_name": CODE_NAME, "sign_off": SIGN_OFF}
    await ada.sends(values, hears=f"Email to {PANEL[1]}")
    await ada.presses("Edit", f"Email to {CONTACT}")
    body = f"Dear {CONTACT},\n\nThank you. I have decided to decline, for {EDITED}.\n\n{SIGN_OFF}"
    await ada.sends({"body": body}, hears="edited by you")
    await ada.presses("Use this letter", f"Email to {CONTACT}")
    await ada.sends({"address": ADDRESS})
    await ada.presses("As a mail file")
    assert ADDRESS in await ada.is_handed("letter.eml")
    await ada.seat.closes(ada.form)
    await ada.presses("Mark as sent", f"Email to {CONTACT}", hears="Marked as sent on")
    await ada.says(f"decline {COMPANY} Europe, {ROLE}", hears="What are you turning down?")
    await ada.presses("A job offer", hears="How far is it?")


def found_in(content: bytes) -> set[str]:
    """Which canaries stand in it: as text, as the digits of bytes, or as JSON spells it."""
    lower = content.lower()
    return {c for c in CANARIES if c.lower().encode() in lower or c.lower().encode().hex().encode() in lower}


def lying_about(database: Database, house: Gracious) -> dict[str, set[str]]:
    """The canaries by where they lie. Kept in every file of the database, every row, and all that was printed."""
    places: dict[str, bytes] = {str(path): read(path) for path in database.files()}
    places |= {"rows": database.content(), "printed": house.said.encode()}
    return {place: found for place, content in places.items() if (found := found_in(content))}


async def test_no_word_lies_in_clear_and_after_forget_me_no_row_is_left(
    own_house: Gracious, database: Database, workspace: Workspace
) -> None:
    await own_house.start()
    workspace.slack.events_url = own_house.events_url
    ada, ben = workspace.somebody(NAME), workspace.somebody("Ben")
    await ben.says("decline", hears="Which company is it?")
    [bens] = database.owners()

    workspace.slack.fail_next("chat.postMessage", status=500)
    await tell_everything(ada)
    for canary in CANARIES:
        assert canary in ada.all_words or canary in str(workspace.slack.calls), f"{canary} was never told"
    assert lying_about(database, own_house) == {}
    [adas] = database.owners() - {bens}
    assert set(database.rows_of(adas)) >= {"people", "identities", "sessions", "opportunities", "letters", "deliveries"}
    await database.settled()

    await ada.commands("forget-me", hears="This erases every answer")
    await ada.presses("Erase everything", hears="Everything kept about you is erased")
    if not database.is_postgres:
        log = next(path for path in database.files() if path.name.endswith("-wal"))
        assert log.stat().st_size == 0, "the log of the database was not emptied"
    assert database.rows_of(adas) == {}
    assert database.owners() == {bens}
    assert lying_about(database, own_house) == {}
    assert ada.seat.id not in own_house.said

    await ada.says("decline Acme", hears="What are you turning down?")
    assert "Before we start: I keep what you tell me encrypted" in ada.all_words
    await ben.says("Acme", hears="What are you turning down?")
    assert await own_house.stop() == 0
    assert lying_about(database, own_house) == {}


async def test_a_word_that_lies_in_clear_would_be_found(own_house: Gracious, database: Database) -> None:
    """The search above can find: planted words are found, in a row, in a file and in print."""
    if not database.is_postgres:
        await asyncio.to_thread(lambda: asyncio.run(migrate(database.url)))
    word = f"'x{COMPANY}x'"
    sealed = f"convert_to({word}, 'UTF8')" if database.is_postgres else f"CAST({word} AS BLOB)"
    database.ask(f"INSERT INTO received (event, expires_at) VALUES ({sealed}, 1);")
    own_house.out.touch()
    own_house.err.write_text(CONTACT.lower())
    found = lying_about(database, own_house)
    assert found.pop("rows") == {COMPANY}
    assert found.pop("printed") == {CONTACT}
    assert {COMPANY} in found.values()
