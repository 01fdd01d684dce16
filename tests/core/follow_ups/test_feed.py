"""The private calendar address as it is told in chat."""

import re
from pathlib import Path

from core.dialogue.heard import Heard, Profile, Saying
from core.dialogue.message import card_plain
from core.dialogue.said import Text
from core.house import House
from core.people import Identity, Place
from core.store import KeyFile

HER = Identity("test", "T1", "U1")
PLACE = Place(platform="test", workspace="T1", conversation="D1")


async def told(folder: Path, public_url: str) -> tuple[str, str | None]:
    """What is said to somebody who asks for the address, and the calendar that its secret leads to."""
    house = await House.open(f"sqlite:///{folder}/g.db", KeyFile(folder / "key"), {}, public_url=public_url)
    heard = Heard("e1", HER, PLACE, Text("calendar link"), Profile("Sam", "Europe/Berlin", "en-US"), can_open=False)
    outcome = await house.hear(heard)
    cards = [Saying.model_validate_json(delivery.recipe).card for delivery in outcome.deliveries]
    said = "\n".join(card_plain(card) for card in cards if card)
    secret = re.search(r"/calendar/([\w-]+)\.ics", said)
    calendar = await house.calendar(secret[1]) if secret else None
    await house.close()
    return said, calendar


async def test_a_server_that_knows_its_address_tells_all_of_it(tmp_path: Path) -> None:
    said, calendar = await told(tmp_path, "https://gracious.example.com")
    assert re.search(r"https://gracious\.example\.com/calendar/[\w-]{40,}\.ics", said)
    assert calendar is not None
    assert calendar.startswith("BEGIN:VCALENDAR")


async def test_one_that_does_not_says_what_goes_before_it(tmp_path: Path) -> None:
    said, calendar = await told(tmp_path, "")
    assert "address of this server" in said
    assert "http" not in said
    assert calendar is not None
