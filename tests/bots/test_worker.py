"""The worker delivers what another process wrote down; and what nobody could deliver is listed."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bots.console.main import main
from bots.opening import open_house
from bots.playground.slack_api import LocalSlack
from bots.settings import Settings, SettingsError
from bots.worker import working
from core.delivery.delivery import Delivery
from core.dialogue.heard import Saying
from core.dialogue.message import Card, Text
from core.people import Identity, Place
from core.store import Books


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"GRACIOUS_HOME": str(tmp_path)})


async def write(settings: Settings, *, dead: str = "") -> Delivery:
    """A reminder for Robin that is due, as another process would write it; given up at once for the reason `dead`."""

    def add(books: Books) -> Delivery:
        owner = books.people.owner(Identity("slack", "T1", "U1")).id
        where = Place(platform="slack", workspace="T1", conversation="U1", reference={"channel": "U1"})
        saying = Saying(card=Card((Text("Time to write to Dana."),)))
        added = books.deliveries.add(owner, where, saying, None if dead else datetime.now(UTC) + timedelta(days=1))
        if dead:
            books.deliveries.dead(added, dead)
        else:
            books.deliveries.reschedule(owner, added.id, datetime.now(UTC))
        return added

    house = await open_house(settings, {})
    try:
        return await house.store.run(add)
    finally:
        await house.close()


async def test_it_delivers_what_falls_due(tmp_path: Path, settings: Settings) -> None:
    await write(settings)
    local = LocalSlack("secret", "xoxb-token", patience=10)
    async with local.serving():
        robin = local.person("U1", real_name="Robin Example")
        of_slack = {"SLACK_SIGNING_SECRET": "secret", "SLACK_BOT_TOKEN": "xoxb-token", "SLACK_API_URL": local.api_url}
        async with working(Settings.read({"GRACIOUS_HOME": str(tmp_path), **of_slack})):
            await local.until(lambda: any("Dana" in json.dumps(said.blocks) for said in robin.hears_now()))


async def test_without_a_platform_there_is_nothing_to_work_for(settings: Settings) -> None:
    with pytest.raises(SettingsError, match="platform"):
        async with working(settings):
            pass


def test_what_was_given_up_is_listed_and_tried_again(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GRACIOUS_HOME", str(tmp_path))
    assert main(["undelivered"]) == 0
    assert capsys.readouterr().out == "Nothing was given up in the last 30 days.\n"

    given_up = asyncio.run(write(settings, dead="msg_too_long"))
    assert main(["undelivered"]) == 0
    listed = capsys.readouterr().out
    assert listed.startswith(given_up.id)
    assert "slack  msg_too_long  attempts: 1" in listed
    assert "Dana" not in listed
    assert main(["undelivered", "--json"]) == 0
    [told] = json.loads(capsys.readouterr().out)["undelivered"]
    assert (told["id"], told["why"]) == (given_up.id, "msg_too_long")

    assert main(["undelivered", "--again", "nothing-of-ours"]) == 1
    assert "`gracious undelivered` lists" in capsys.readouterr().err
    assert main(["undelivered", "--again", "all"]) == 0
    assert "tried again: 1." in capsys.readouterr().out
    assert main(["undelivered"]) == 0
    assert capsys.readouterr().out.startswith("Nothing was given up")
