from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from bots.playground.teams_api import Fault, LocalTeams, Message
from bots.teams.connector import Connector, Patience
from bots.teams.refusals import UnsureError
from bots.teams.sender import TeamsSender
from core.delivery.delivery import Blocked, Delivery, Later, Refused
from core.dialogue.heard import Attachment, Saying
from core.dialogue.message import Card, Letter, Text
from core.dialogue.words import words_of
from core.ledger.mail import eml
from core.people import Place

QUICK = Patience(budget=0.3, first=0.02, connect=0.2, answer=0.5)


@pytest.fixture
async def sender(local: LocalTeams) -> AsyncIterator[TeamsSender]:
    async def nothing(service_url: str) -> None:
        return None

    async with aiohttp.ClientSession() as session:
        connector = Connector(lambda: session, nothing, lambda: None, QUICK)
        yield TeamsSender(connector, lambda locale: words_of(locale or "en"))


def place(local: LocalTeams) -> Place:
    reference: dict[str, Any] = {
        "serviceUrl": local.service_url,
        "conversation": {"id": "a:robin", "tenantId": local.tenant.id},
        "bot": {"id": local.tenant.bot, "name": "Gracious"},
        "user": {"id": "29:robin"},
    }
    return Place(platform="teams", workspace=local.tenant.id, conversation="a:robin", reference=reference)


def delivery(saying: Saying, where: Place, *, id: str = "d1", attempt: int = 1) -> Delivery:
    return Delivery(id, "o", where, saying.model_dump_json(), 1, datetime.now(UTC), attempt=attempt, token="t")


def card(text: str) -> Card:
    return Card((Text(text),), "News for you.")


def long_card(paragraphs: int) -> Card:
    body = "\n\n".join(f"{n}. " + "word " * 200 for n in range(paragraphs))
    return Card((Letter("To Dana", body, ("Warm",)),), "A letter.")


def shown(local: LocalTeams) -> list[str]:
    return [text_of(message) for message in local.conversations.said_in("a:robin")]


def text_of(message: Message) -> str:
    return "".join(run["text"] for block in message.card["body"] for run in block.get("inlines", []))


def words_in(value: Any) -> str:
    if isinstance(value, dict):
        own = str(value.get("text", "")) if value.get("type") in ("TextRun", "TextBlock") else ""
        return own + " ".join(words_in(part) for part in value.values() if isinstance(part, dict | list))
    return " ".join(map(words_in, value)) if isinstance(value, list) else ""


async def test_a_card_is_posted_between_those_it_is_for(sender: TeamsSender, local: LocalTeams) -> None:
    said = await sender.send(place(local), delivery(Saying(card=card("hello")), place(local)))
    [message] = local.conversations.said_in("a:robin")
    assert said == {"activity": message.id}
    assert message.notification == "News for you."
    assert message.activity["from"] == {"id": local.tenant.bot, "name": "Gracious"}
    assert message.activity["recipient"] == {"id": "29:robin"}
    assert message.activity["conversation"]["tenantId"] == local.tenant.id


async def test_the_pressed_message_is_brought_up_to_date_first(sender: TeamsSender, local: LocalTeams) -> None:
    old = await sender.send(place(local), delivery(Saying(card=card("question")), place(local)))
    saying = Saying(card=card("next"), instead=card("answered"), pressed=old)
    await sender.send(place(local), delivery(saying, place(local), id="d2"))
    assert shown(local) == ["answered", "next"]
    assert [call.method for call in local.calls] == ["POST", "PUT", "POST"]


async def test_a_pressed_message_that_is_gone_is_let_go(sender: TeamsSender, local: LocalTeams) -> None:
    saying = Saying(card=card("next"), instead=card("answered"), pressed={"activity": "gone"})
    await sender.send(place(local), delivery(saying, place(local)))
    assert shown(local) == ["next"]


async def test_what_it_alone_would_have_said_is_posted(sender: TeamsSender, local: LocalTeams) -> None:
    saying = Saying(instead=card("answered"), pressed={"activity": "gone"})
    await sender.send(place(local), delivery(saying, place(local)))
    assert shown(local) == ["answered"]


@pytest.mark.parametrize("fault", [Fault(429, headers={"Retry-After": "60"}), Fault(500), Fault(delay=0.7)])
async def test_what_is_said_is_not_said_again(fault: Fault, sender: TeamsSender, local: LocalTeams) -> None:
    """The second of three messages fails: the next attempt goes on with it."""
    ours = delivery(Saying(card=long_card(60)), place(local))
    local.fail_next(Fault())
    local.fail_next(fault)
    with pytest.raises((Later, UnsureError)):
        await sender.send(place(local), ours)
    await sender.send(place(local), ours)
    said = [words_in(message.card) for message in local.conversations.said_in("a:robin")]
    assert len(said) >= 3
    taken_twice = 1 if fault.delay else 0  # nobody can know that the slow one was taken
    assert sum("0. word" in text.lstrip() for text in said) >= 1
    assert len(said) == len(set(said)) + taken_twice
    assert all(any(f"{n}. word" in text for text in said) for n in range(60))


async def test_too_large_for_this_client_is_said_in_parts(sender: TeamsSender, local: LocalTeams) -> None:
    local.largest = 9_000
    words = [f"number {n} " * 30 for n in range(60)]
    await sender.send(place(local), delivery(Saying(card=Card(tuple(map(Text, words)))), place(local)))
    assert "".join(shown(local)).replace(" ", "") == "".join(words).replace(" ", "")
    assert all(call.status in (201, 413) for call in local.calls)


async def test_too_large_in_one_piece_is_refused(sender: TeamsSender, local: LocalTeams) -> None:
    local.largest = 100
    with pytest.raises(Refused):
        await sender.send(place(local), delivery(Saying(card=card("hello")), place(local)))


@pytest.mark.parametrize("fault", [Fault(403, "MessageWritesBlocked"), Fault(404, "ConversationNotFound")])
async def test_a_closed_place(fault: Fault, sender: TeamsSender, local: LocalTeams) -> None:
    local.fail_next(fault)
    with pytest.raises(Blocked):
        await sender.send(place(local), delivery(Saying(card=card("hello")), place(local)))


async def test_a_file_is_posted_as_its_text(sender: TeamsSender, local: LocalTeams) -> None:
    text = eml("dana@x.example", "Zoë: no", "Dear Dana,\n\nthank you — no.")
    file = Attachment(name="letter.eml", media_type="message/rfc822", text=text)
    await sender.send(place(local), delivery(Saying(card=card("here"), file=file), place(local)))
    first, second = local.conversations.said_in("a:robin")
    assert text_of(first) == "here"
    assert text_of(second) == "Zoë: noDear Dana,thank you — no."


async def test_an_answer_replaces_what_was_pressed(sender: TeamsSender, local: LocalTeams) -> None:
    old = await sender.send(place(local), delivery(Saying(card=card("erase?")), place(local)))
    await sender.answer(place(local), card("erased"), old)
    await sender.answer(place(local), card("more"))
    assert shown(local) == ["erased", "more"]


async def test_typing(sender: TeamsSender, local: LocalTeams) -> None:
    await sender.typing(place(local))
    assert [call.is_typing for call in local.calls] == [True]
