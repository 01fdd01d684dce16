"""Deliveries: said once, in order, whatever Slack answers, and never a word lost."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from bots.playground.slack_api import LocalSlack, Message, Person
from bots.playground.slack_api.faults import Fault
from bots.playground.slack_api.tickets import ReplyTo
from bots.slack.app import SlackSide
from bots.slack.sender import EVENT, HalfSaidError
from core.delivery.delivery import Blocked, Later, Refused
from core.dialogue.heard import Attachment, Saying
from core.dialogue.message import Actions, Button, Card, Text
from tests.bots.slack.samples import KEY, bare, delivery, plain_card, words_of_value

LONG = "\n\n".join(f"Paragraph {n}. " + "And so on. " * 30 for n in range(80))
HELLO = Saying(card=plain_card("Hello"))


class Says:
    """Sends sayings to Robin."""

    def __init__(self, side: SlackSide) -> None:
        self.side = side

    async def __call__(self, saying: Saying, **more: Any) -> Any:
        sent = delivery(saying, **more)
        return await self.side.sender.send(sent.place, sent)


@pytest.fixture
def say(side: SlackSide, robin: Person) -> Says:
    return Says(side)


def shown(message: Message) -> str:
    return words_of_value(message.blocks)


def key_of(message: Message) -> str:
    return str((message.metadata or {})["event_payload"]["key"])


def posts(workspace: LocalSlack) -> list[dict[str, Any]]:
    return [call.arguments for call in workspace.calls if call.method == "chat.postMessage"]


async def test_a_card_is_posted_with_its_key_and_nothing_else(say: Says, robin: Person, workspace: LocalSlack) -> None:
    reference = await say(HELLO)
    [message] = robin.hears_now()
    assert reference == {"channel": robin.channel, "ts": message.ts}
    assert "Hello" in shown(message)
    assert message.metadata == {"event_type": EVENT, "event_payload": {"key": "d1#0/0"}}
    assert posts(workspace)[0]["unfurl_links"] is False


async def test_a_long_card_is_several_messages_in_order(say: Says, robin: Person) -> None:
    reference = await say(Saying(card=plain_card(LONG)))
    said = robin.hears_now()
    assert len(said) == 4
    assert bare("".join(words_of_value([b["elements"] for b in m.blocks]) for m in said)).count("Paragraph79.") == 1
    assert reference["ts"] == said[-1].ts
    assert [key_of(message) for message in said] == [f"d1#0/{n}" for n in range(4)]


async def test_what_belongs_to_a_thread_goes_there(say: Says, robin: Person, workspace: LocalSlack) -> None:
    await robin.types("hello")
    root = workspace.messages(robin)[0].ts
    await say(HELLO, thread=root)
    [message] = robin.hears_now()
    assert message.thread_ts == root


async def test_the_pressed_message_is_brought_up_to_date_first(say: Says, robin: Person, workspace: LocalSlack) -> None:
    pressed = await say(Saying(card=Card((Text("Which?"), Actions((Button("This", KEY),))))))
    await say(Saying(card=plain_card("Next"), instead=plain_card("You said: this"), pressed=pressed), id="d2")
    first, second = workspace.messages(robin)
    assert "You said: this" in shown(first)
    assert "Button" not in shown(first)
    assert "Next" in shown(second)


async def test_an_answer_only_one_sees_is_brought_up_to_date_by_its_own_address(
    say: Says, robin: Person, workspace: LocalSlack
) -> None:
    pressed = await say(HELLO)
    url = workspace.response_url(ReplyTo(robin.channel, robin.id, None, str(pressed["ts"])))
    await say(Saying(instead=plain_card("Changed"), pressed={"response_url": url}), id="d2")
    [message] = workspace.messages(robin)
    assert "Changed" in shown(message)


@pytest.mark.parametrize("code", ["message_not_found", "cant_update_message", "edit_window_closed"])
async def test_a_pressed_message_that_is_gone_holds_nothing_up(
    say: Says, robin: Person, workspace: LocalSlack, code: str
) -> None:
    pressed = await say(HELLO)
    workspace.fail_next("chat.update", error=code)
    await say(Saying(card=plain_card("Next"), instead=plain_card("Before"), pressed=pressed), id="d2")
    assert ["Hello" in shown(workspace.messages(robin)[0]), "Next" in shown(workspace.messages(robin)[1])] == [True] * 2
    # What only stood there is said below instead.
    workspace.fail_next("chat.update", error=code)
    await say(Saying(instead=plain_card("The letter as it is now"), pressed=pressed), id="d3")
    assert "The letter as it is now" in shown(workspace.messages(robin)[-1])


async def test_a_message_that_grows_past_one_goes_on_below(say: Says, robin: Person, workspace: LocalSlack) -> None:
    pressed = await say(HELLO)
    await say(Saying(instead=plain_card(LONG), pressed=pressed), id="d2")
    said = workspace.messages(robin)
    assert len(said) == 4
    assert "Paragraph 0." in shown(said[0])
    assert "Paragraph 79." in shown(said[3])


async def test_asked_to_wait_we_wait(say: Says, robin: Person, workspace: LocalSlack) -> None:
    workspace.fail_next("chat.postMessage", status=429, headers={"Retry-After": "17"})
    with pytest.raises(Later) as later:
        await say(HELLO)
    assert later.value.seconds == 17
    assert robin.hears_now() == []


async def test_while_one_waits_for_slack_the_others_do_not_ask(say: Says, robin: Person, workspace: LocalSlack) -> None:
    workspace.fail_next("chat.postMessage", status=429, headers={"Retry-After": "1"})
    for _ in range(2):
        with pytest.raises(Later):
            await say(HELLO)
    assert len(posts(workspace)) == 1
    await asyncio.sleep(1.05)
    await say(HELLO)
    assert len(robin.hears_now()) == 1


async def test_half_said_is_not_said_again(
    say: Says, robin: Person, workspace: LocalSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = Saying(card=plain_card(LONG))
    take = workspace.api.faults.take
    faults = iter([None, Fault(429, "ratelimited", {"Retry-After": "0"})])

    def second_time(method: str) -> Fault | None:
        return next(faults, None) if method == "chat.postMessage" else take(method)

    monkeypatch.setattr(workspace.api.faults, "take", second_time)
    with pytest.raises(HalfSaidError):
        await say(long)
    await say(long, attempt=2)
    said = robin.hears_now()
    assert [message.metadata and message.metadata["event_payload"]["key"][-1] for message in said] == [
        "0",
        "1",
        "2",
        "3",
    ]


@pytest.mark.parametrize(
    "fault",
    [{"status": 500}, {"status": 503}, {"drop": True}, {"error": "internal_error"}, {"error": "brand_new_error"}],
)
async def test_trouble_is_no_refusal(say: Says, workspace: LocalSlack, fault: dict[str, Any]) -> None:
    workspace.fail_next("chat.postMessage", **fault)
    with pytest.raises((SlackApiError, aiohttp.ClientError)):
        await say(HELLO)


@pytest.mark.parametrize(
    "code", ["channel_not_found", "account_inactive", "not_in_channel", "is_archived", "invalid_auth"]
)
async def test_a_closed_place_is_told_as_such(say: Says, workspace: LocalSlack, code: str) -> None:
    workspace.fail_next("chat.postMessage", error=code)
    with pytest.raises(Blocked, match=code):
        await say(HELLO)


@pytest.mark.parametrize("code", ["invalid_blocks", "msg_too_long", "msg_blocks_too_long"])
async def test_what_does_not_fit_is_said_plainly(say: Says, robin: Person, workspace: LocalSlack, code: str) -> None:
    workspace.fail_next("chat.postMessage", error=code)
    await say(Saying(card=Card((Text("All of it"), Actions((Button("Go", KEY),))))))
    [message] = robin.hears_now()
    assert "All of it" in shown(message)
    assert "All of it" not in message.text


async def test_what_slack_will_never_take_is_refused(say: Says, workspace: LocalSlack) -> None:
    workspace.fail_next("chat.postMessage", error="invalid_blocks", times=2)
    with pytest.raises(Refused):
        await say(HELLO)


async def test_a_first_attempt_looks_nowhere(say: Says, workspace: LocalSlack) -> None:
    await say(HELLO)
    assert not [call for call in workspace.calls if call.method.startswith("conversations")]


@pytest.mark.parametrize("threaded", [False, True])
async def test_what_was_said_before_a_crash_is_not_said_again(
    say: Says, robin: Person, workspace: LocalSlack, threaded: bool
) -> None:
    await robin.types("hello")
    root = workspace.messages(robin)[0].ts if threaded else None
    workspace.fail_next("chat.postMessage", drop=True, after_effect=True)
    with pytest.raises(aiohttp.ClientError):
        await say(HELLO, thread=root)
    first = robin.hears_now()[0]
    reference = await say(HELLO, thread=root, attempt=2)
    assert reference == {"channel": robin.channel, "ts": first.ts}
    assert robin.hears_now() == []
    await say(HELLO, thread=root, attempt=2, id="another")
    assert len(robin.hears_now()) == 1


async def test_while_slack_does_not_tell_we_wait(say: Says, workspace: LocalSlack) -> None:
    workspace.fail_next("conversations.history", status=429, headers={"Retry-After": "60"})
    with pytest.raises(Later) as later:
        await say(HELLO, attempt=2)
    assert later.value.seconds == 60
    workspace.fail_next("conversations.history", status=500)
    with pytest.raises(SlackApiError):
        await say(HELLO, attempt=2)


async def test_after_an_hour_it_is_rather_said_twice_than_never(
    side: SlackSide, robin: Person, workspace: LocalSlack
) -> None:
    old = delivery(HELLO, attempt=2)
    workspace.fail_next("conversations.history", status=429, headers={"Retry-After": "60"})
    await side.sender.send(old.place, replace(old, due=old.due - timedelta(hours=2)))
    assert len(robin.hears_now()) == 1


async def test_a_file_is_uploaded(say: Says, workspace: LocalSlack, robin: Person) -> None:
    file = Attachment(name="letter.eml", media_type="message/rfc822", text="Subject: Hello\n\nDear Kim")
    await say(Saying(card=plain_card("Here it is"), file=file))
    first, second = robin.hears_now()
    assert "Here it is" in shown(first)
    kept = workspace.workspace.files[second.files[0]["id"]]
    assert (kept.name, kept.content) == ("letter.eml", b"Subject: Hello\n\nDear Kim")


async def test_where_files_are_not_allowed_their_text_is_posted(
    say: Says, workspace: LocalSlack, robin: Person
) -> None:
    workspace.fail_next("files.getUploadURLExternal", error="missing_scope")
    file = Attachment(name="letter.eml", media_type="message/rfc822", text="Subject: Hello\n\nDear Kim")
    await say(Saying(card=plain_card("Here it is"), file=file))
    assert "Dear Kim" in shown(robin.hears_now()[1])
