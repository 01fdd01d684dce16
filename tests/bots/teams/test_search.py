"""Search for saved letters from the box that a message is written in."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bots.playground.teams_api import LocalTeams, Person
from bots.server import serving
from bots.settings import Settings
from bots.teams.pace import LIMIT
from bots.teams.search import MOST, asked, results
from core.dialogue.words import words_of
from core.ledger.saved import Saved, SavedLetter
from tests.bots.teams.card_schema import faults, our_faults
from tests.bots.teams.samples import APP_ID

WORDS = words_of("en")
LETTER = SavedLetter("Acme (Dana)", "My answer", "Hi Dana,\n\nThank you. *Really*.\n\nSam")
TALK = ("decline Acme, data engineer, staying put, Priya referred me", "a job offer", "still open", "write now")


@pytest.fixture
async def robin(local: LocalTeams, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Person]:
    """Somebody before the whole server, with its real store."""
    monkeypatch.setattr("bots.teams.sender.LIMIT", replace(LIMIT, conversation=((1000, 1.0),)))
    environment = {
        "GRACIOUS_HOME": str(tmp_path),
        "GRACIOUS_PORT": "0",
        "TEAMS_APP_ID": APP_ID,
        "TEAMS_OPENID_METADATA_URL": local.keys_url,
        "TEAMS_SERVICE_URLS": local.service_url,
    }
    async with serving(Settings.read(environment)) as standing:
        local.messages_url = f"{standing.url}/api/messages"
        yield local.person("robin", name="Robin Reed", zone="America/New_York")


async def found(robin: Person, words: str) -> Any:
    answer = await robin.searches(words)
    assert answer.ok
    return answer.content["composeExtension"]


async def test_nobody_is_known_yet_and_a_search_leaves_it_so(robin: Person) -> None:
    empty = await found(robin, "")
    assert empty == {"type": "message", "text": WORDS.say("search.empty")}
    assert robin.hears_now() == []


async def test_letters_are_found_by_their_words_and_by_what_they_are_about(robin: Person) -> None:
    for words in TALK:
        await robin.types(words)
        await robin.hears(within=10)
    opened = await found(robin, "")
    while opened["type"] != "result":
        await robin.hears(within=10)
        opened = await found(robin, "")
    titles = [one["preview"]["content"]["title"] for one in opened["attachments"]]
    assert any("Acme" in title for title in titles)
    named = await found(robin, "priya acme")
    assert named["type"] == "result"
    assert all(one["contentType"] == "application/vnd.microsoft.card.adaptive" for one in named["attachments"])
    assert (await found(robin, "nothing-like-it")) == {"type": "message", "text": WORDS.say("search.nothing")}


def test_results_are_cards_that_teams_can_show_with_the_letter_and_nothing_else() -> None:
    [one] = results(Saved((LETTER,), any=True), WORDS)["composeExtension"]["attachments"]
    assert [*faults(one["content"]), *our_faults(one["content"])] == []
    assert one["preview"]["content"] == {"title": "Acme (Dana)", "text": "My answer"}
    assert "Acme" not in str(one["content"])


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ({}, ("", 0, MOST)),
        ({"parameters": [{"name": "initialRun", "value": "true"}]}, ("", 0, MOST)),
        (
            {"parameters": [{"name": "words", "value": " Acme "}], "queryOptions": {"skip": 5, "count": 2}},
            ("Acme", 5, 2),
        ),
        ({"parameters": "odd", "queryOptions": {"skip": -1, "count": 900}}, ("", 0, MOST)),
        ({"parameters": [5], "queryOptions": 5}, ("", 0, MOST)),
    ],
)
def test_what_is_asked_is_read_whatever_its_shape(value: Any, read: tuple[str, int, int]) -> None:
    assert asked({"value": value}) == read
