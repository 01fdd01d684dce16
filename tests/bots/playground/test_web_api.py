"""The Web API as slack_sdk calls it: what it keeps, what it refuses, how it fails when told to."""

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bots.playground.slack_api import LocalSlack, Person
from bots.playground.slack_api.tickets import ReplyTo
from tests.bots.playground.sample_app import TOKEN
from tests.bots.playground.sample_blocks import CONTROLS, HOME, INPUTS, RICHER, TEXTS, form, plain


@pytest.fixture
def client(slack: LocalSlack, robin: Person) -> AsyncWebClient:
    return AsyncWebClient(token=TOKEN, base_url=slack.api_url)


async def refused(call: Any) -> dict[str, Any]:
    with pytest.raises(SlackApiError) as raised:
        await call
    answer: dict[str, Any] = raised.value.response.data
    return answer


async def test_tokens(slack: LocalSlack, client: AsyncWebClient) -> None:
    assert (await client.auth_test())["user_id"] == "U0GRACIOUS"
    assert (await refused(client.auth_test(token="xoxb-other")))["error"] == "invalid_auth"
    assert (await refused(AsyncWebClient(base_url=slack.api_url).api_call("auth.test")))["error"] == "not_authed"
    assert (await refused(client.api_call("chat.nothing")))["error"] == "unknown_method"


async def test_arguments_may_stand_in_query_form_or_json(slack: LocalSlack, client: AsyncWebClient) -> None:
    for how in ("params", "data", "json"):
        arguments: Any = {how: {"channel": "U1", "text": how}}
        await client.api_call("chat.postMessage", **arguments)
    assert [message.text for message in slack.messages("U1")] == ["params", "data", "json"]
    blocks = '[{"type": "divider"}]'
    await client.api_call("chat.postMessage", params={"channel": "U1", "text": "encoded", "blocks": blocks})
    assert slack.messages("U1")[-1].blocks[0]["type"] == "divider"


async def test_people(client: AsyncWebClient) -> None:
    user = (await client.users_info(user="U1", include_locale=True))["user"]
    assert (user["real_name"], user["tz"], user["locale"]) == ("Robin Example", "America/New_York", "en-US")
    assert "locale" not in (await client.users_info(user="U1"))["user"]
    assert (await refused(client.users_info(user="U9")))["error"] == "user_not_found"


async def test_history_shows_metadata_when_asked_and_leaves_threads_to_replies(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    channel = (await client.conversations_open(users="U1"))["channel"]["id"]
    metadata = {"event_type": "delivery", "event_payload": {"key": "k1"}}
    first = await client.chat_postMessage(channel="U1", text="one", metadata=metadata)
    await client.chat_postMessage(channel=channel, text="two", thread_ts=first["ts"])
    await client.chat_postMessage(channel=channel, text="three")
    await client.chat_postEphemeral(channel=channel, user="U1", text="four")
    history = await client.conversations_history(channel=channel, include_all_metadata=True)
    assert [message["text"] for message in history["messages"]] == ["three", "one"]
    assert history["messages"][1]["metadata"] == metadata
    assert "metadata" not in (await client.conversations_history(channel=channel))["messages"][1]
    thread = await client.conversations_replies(channel=channel, ts=first["ts"])
    assert [message["text"] for message in thread["messages"]] == ["one", "two"]
    later = await client.conversations_history(channel=channel, oldest=first["ts"])
    assert [message["text"] for message in later["messages"]] == ["three"]
    page = await client.conversations_history(channel=channel, limit=1)
    assert page["has_more"]
    rest = await client.conversations_history(channel=channel, cursor=page["response_metadata"]["next_cursor"])
    assert [message["text"] for message in rest["messages"]] == ["one"]


async def test_every_kind_of_block_is_kept(slack: LocalSlack, client: AsyncWebClient) -> None:
    for blocks in (TEXTS, RICHER, CONTROLS):
        await client.chat_postMessage(channel="U1", text="x", blocks=blocks)
    await client.views_publish(user_id="U1", view=HOME)
    assert slack.refusals == []
    kept = slack.messages("U1")[0].blocks[0]
    assert kept["text"]["emoji"] is True
    assert kept["block_id"]


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": plain(text)}


EMPTY_RICH_TEXT = {
    "type": "rich_text",
    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}],
}


def select(count: int) -> dict[str, Any]:
    options = [{"text": plain(f"o{n}"), "value": f"v{n}"} for n in range(count)]
    return {"type": "actions", "elements": [{"type": "static_select", "action_id": "s", "options": options}]}


def buttons(**more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": [{"type": "button", "action_id": "b", "text": plain("Go")} | more]}


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
        ([section("")], "must be more than 0 characters"),
        ([{"type": "section", "fields": [plain("x" * 2001)]}], "2001 characters [json-pointer:/blocks/0/fields/0/"),
        ([{"type": "header", "text": plain("x" * 151)}], "must be less than 151 characters"),
        ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
        ([{"type": "divider", "block_id": "a"}] * 2, "block_id `a` already exists"),
        ([{"type": "divider", "block_id": "a" * 256}], "must be less than 256 characters"),
        ([buttons(value="x" * 2001)], "must be less than 2001 characters"),
        ([buttons(text=plain("x" * 76))], "must be less than 76 characters"),
        ([buttons(style="green")], "must be one of: primary, danger"),
        ([buttons(colour="green")], "invalid additional property: colour"),
        ([buttons(confirm={"title": plain("x" * 101), "text": plain("t"), "confirm": plain("y"), "deny": plain("n")})],
         "must be less than 101 characters"),
        ([select(101)], "no more than 100 items allowed"),
        ([select(0)], "no less than 1 items required"),
        ([{"type": "actions", "elements": buttons()["elements"] * 2}], "action_id `b` already exists"),
        ([{"type": "actions", "elements": buttons()["elements"] * 26}], "no more than 25 items allowed"),
        ([{"type": "actions", "elements": [INPUTS[0]["element"]]}], "unsupported type: plain_text_input"),
        ([{"type": "context", "elements": [plain("x")] * 11}], "no more than 10 items allowed"),
        ([{"type": "markdown", "text": "x" * 12_001}], "must be less than 12001 characters"),
        ([{"type": "carousel3"}], "unsupported type: carousel3"),
        ([RICHER[1], RICHER[1]], "only one table allowed"),
        ([EMPTY_RICH_TEXT], "must be more than 0 characters"),
    ],
)  # fmt: skip
async def test_blocks_that_slack_refuses(client: AsyncWebClient, blocks: list[Any], words: str) -> None:
    answer = await refused(client.chat_postMessage(channel="U1", text="x", blocks=blocks))
    assert answer["error"] == "invalid_blocks"
    assert words in " ".join(answer["response_metadata"]["messages"])


async def test_messages_that_slack_refuses(client: AsyncWebClient) -> None:
    long = [section("x" * 2700) for _ in range(5)]
    post = client.chat_postMessage
    assert (await refused(post(channel="U1", text="x", blocks=long)))["error"] == "msg_blocks_too_long"
    assert (await refused(post(channel="U1", text="x" * 40_001)))["error"] == "msg_too_long"
    nothing = client.api_call("chat.postMessage", json={"channel": "U1"})
    assert (await refused(nothing))["error"] == "no_text"
    assert (await refused(post(channel="C1", text="x")))["error"] == "channel_not_found"
    assert (await refused(client.chat_update(channel="D1", ts="1.0", text="x")))["error"] == "message_not_found"
    assert (await refused(client.chat_postEphemeral(channel="D1", user="U7", text="x")))[
        "error"
    ] == "user_not_in_channel"


async def test_an_update_keeps_blocks_that_are_not_given(slack: LocalSlack, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel="U1", text="one", blocks=TEXTS[:1])
    await client.chat_update(channel="D1", ts=posted["ts"], text="two")
    (message,) = slack.messages("U1")
    assert (message.text, len(message.blocks)) == ("two", 1)
    await client.chat_delete(channel="D1", ts=posted["ts"])
    assert slack.messages("U1") == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": plain("x" * 25)}, "must be less than 25 characters [json-pointer:/view/title/text]"),
        ({"submit": None}, "must be a text object"),
        ({"private_metadata": "x" * 3001}, "must be less than 3001 characters"),
        ({"blocks": [{"type": "divider"}] * 101}, "no more than 100 items allowed"),
        ({"blocks": [RICHER[0]]}, "unsupported type: markdown"),
        ({"hash": "1"}, "invalid additional property: hash"),
        ({"type": "home"}, "must be of type modal"),
    ],
)
async def test_views_that_slack_refuses(
    slack: LocalSlack, client: AsyncWebClient, change: dict[str, Any], words: str
) -> None:
    trigger = slack.parts.tickets.new_trigger("U1")
    answer = await refused(client.views_open(trigger_id=trigger, view=form() | change))
    assert answer["error"] == "invalid_arguments"
    assert words in " ".join(answer["response_metadata"]["messages"])


async def test_a_form_with_inputs_needs_a_submit_button(slack: LocalSlack, client: AsyncWebClient) -> None:
    view = {name: value for name, value in form().items() if name != "submit"}
    answer = await refused(client.views_open(trigger_id=slack.parts.tickets.new_trigger("U1"), view=view))
    assert "missing required field: submit" in str(answer)


async def test_a_trigger_opens_one_view_and_not_for_long(slack: LocalSlack, client: AsyncWebClient) -> None:
    trigger = slack.parts.tickets.new_trigger("U1")
    await client.views_open(trigger_id=trigger, view=form())
    assert (await refused(client.views_open(trigger_id=trigger, view=form())))["error"] == "exchanged_trigger_id"
    slack.parts.tickets.trigger_seconds = 0.0
    late = slack.parts.tickets.new_trigger("U1")
    await asyncio.sleep(0.01)
    assert (await refused(client.views_open(trigger_id=late, view=form())))["error"] == "expired_trigger_id"
    assert "invalid `trigger_id`" in str(await refused(client.views_open(trigger_id="1.2.3", view=form())))


async def test_a_stack_holds_three_views_and_a_hash_guards_each(slack: LocalSlack, client: AsyncWebClient) -> None:
    def trigger() -> str:
        return slack.parts.tickets.new_trigger("U1")

    opened = (await client.views_open(trigger_id=trigger(), view=form()))["view"]
    second = (await client.views_push(trigger_id=trigger(), view=form()))["view"]
    await client.views_push(trigger_id=trigger(), view=form())
    assert second["previous_view_id"] == second["root_view_id"] == opened["id"]
    assert (await refused(client.views_push(trigger_id=trigger(), view=form())))["error"] == "push_limit_reached"
    update = client.views_update
    await update(view_id=opened["id"], hash=opened["hash"], view=form("New"))
    assert (await refused(update(view_id=opened["id"], hash=opened["hash"], view=form())))["error"] == "hash_conflict"
    assert (await refused(update(view_id="V9", view=form())))["error"] == "not_found"


async def test_a_response_url_is_good_for_five_posts(slack: LocalSlack, robin: Person) -> None:
    url = slack.response_url(ReplyTo(robin.channel, robin.id, None, None))
    async with aiohttp.ClientSession() as session:
        for _ in range(5):
            assert (await session.post(url, json={"text": "x"})).status == 200
        spent = await session.post(url, json={"text": "x"})
        assert (spent.status, (await spent.json())["error"]) == (404, "used_url")
        unknown = await session.post(f"{slack.public_url}/response/none", json={"text": "x"})
        assert (await unknown.json())["error"] == "invalid_url"
    assert [message.only_for for message in slack.messages(robin)] == ["U1"] * 5


async def test_scripted_faults(slack: LocalSlack, client: AsyncWebClient) -> None:
    client.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    slack.fail_next("chat.postMessage", status=429, headers={"Retry-After": "0"})
    await client.chat_postMessage(channel="U1", text="one")
    assert [call.status for call in slack.calls] == [429, 200]
    slack.fail_next("chat.postMessage", error="internal_error")
    assert (await refused(client.chat_postMessage(channel="U1", text="two")))["error"] == "internal_error"
    slack.fail_next("chat.postMessage", status=503)
    await refused(client.chat_postMessage(channel="U1", text="three"))
    assert [message.text for message in slack.messages("U1")] == ["one"]


@pytest.mark.parametrize(("after_effect", "arrived"), [(False, []), (True, ["one"])])
async def test_a_connection_that_breaks_before_or_after_the_message_stands(
    slack: LocalSlack, client: AsyncWebClient, after_effect: bool, arrived: list[str]
) -> None:
    client.retry_handlers.clear()
    slack.fail_next("chat.postMessage", drop=True, after_effect=after_effect)
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel="U1", text="one")
    assert [message.text for message in slack.messages("U1")] == arrived


async def test_a_slow_answer(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.fail_next("auth.test", delay=0.1)
    started = asyncio.get_running_loop().time()
    await client.auth_test()
    assert asyncio.get_running_loop().time() - started >= 0.1
