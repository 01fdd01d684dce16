"""A connector that fails in every way it is known to: nothing is lost, nothing is said twice on purpose."""

import asyncio
import time
from collections.abc import AsyncIterator
from email.utils import formatdate

import aiohttp
import pytest

from bots.playground.teams_api import Fault, LocalTeams
from bots.teams.connector import Connector, Patience
from bots.teams.refusals import GoneError, TooLargeError, UnsureError
from core.delivery.delivery import Blocked, Later, Refused

QUICK = Patience(budget=1.0, first=0.02, connect=0.3, answer=0.6)
CARD = {"type": "message", "text": "Zoë says no"}


class Tokens:
    def __init__(self) -> None:
        self.now = "first"

    async def give(self, service_url: str) -> str:
        return self.now

    def forget(self) -> None:
        self.now = "second"


@pytest.fixture
async def connector() -> AsyncIterator[Connector]:
    tokens = Tokens()
    async with aiohttp.ClientSession() as session:
        yield Connector(lambda: session, tokens.give, tokens.forget, QUICK)


def said(local: LocalTeams) -> list[str]:
    return [message.text for message in local.conversations.said_in("a:1")]


async def test_posts_and_puts(connector: Connector, local: LocalTeams) -> None:
    id = await connector.post(local.service_url, "a:1", CARD)
    assert await connector.put(local.service_url, "a:1", id, CARD | {"text": "new"}) == id
    assert said(local) == ["new"]
    assert {call.authorization for call in local.calls} == {"Bearer first"}


async def test_an_id_of_a_channel_thread_arrives_whole(connector: Connector, local: LocalTeams) -> None:
    thread = "19:d441@thread.tacv2;messageid=17/67 %3f"
    await connector.post(local.service_url, thread, CARD)
    assert local.calls[0].conversation == thread


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_busy_is_tried_again(status: int, connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(status), times=2)
    await connector.post(local.service_url, "a:1", CARD)
    assert said(local) == ["Zoë says no"]
    assert [call.status for call in local.calls] == [status, status, 201]


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_busy_for_long_is_for_later(status: int, connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(status), times=100)
    begun = time.monotonic()
    with pytest.raises(Later):
        await connector.post(local.service_url, "a:1", CARD)
    assert time.monotonic() - begun < 1.5
    assert said(local) == []


async def test_it_waits_as_long_as_it_is_asked_to(connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(429, headers={"Retry-After": "0.5"}))
    begun = time.monotonic()
    await connector.post(local.service_url, "a:1", CARD)
    assert time.monotonic() - begun >= 0.5


@pytest.mark.parametrize("asked", ["77", "in 77 seconds as a date"])
async def test_longer_than_our_time_is_for_then(asked: str, connector: Connector, local: LocalTeams) -> None:
    value = asked if asked.isdigit() else formatdate(time.time() + 77, usegmt=True)
    local.fail_next(Fault(429, headers={"Retry-After": value}))
    with pytest.raises(Later) as told:
        await connector.post(local.service_url, "a:1", CARD)
    assert 74 < told.value.seconds <= 77
    assert len(local.calls) == 1


async def test_a_retry_after_that_says_nothing_is_as_good_as_none(connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(429, headers={"Retry-After": "soon"}))
    await connector.post(local.service_url, "a:1", CARD)
    assert said(local) == ["Zoë says no"]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault(403, "MessageWritesBlocked"), Blocked),
        (Fault(404, "ConversationNotFound"), GoneError),
        (Fault(413, "MessageSizeTooBig"), TooLargeError),
        (Fault(400, "BadSyntax"), Refused),
        (Fault(500), UnsureError),
        (Fault(401), UnsureError),
    ],
)
async def test_what_is_not_tried_again(
    fault: Fault, expected: type[Exception], connector: Connector, local: LocalTeams
) -> None:
    local.fail_next(fault, times=2)
    with pytest.raises(expected):
        await connector.post(local.service_url, "a:1", CARD)
    assert len(local.calls) == (2 if fault.status == 401 else 1)


async def test_a_refused_token_is_replaced_once(connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(401))
    await connector.post(local.service_url, "a:1", CARD)
    assert [call.authorization for call in local.calls] == ["Bearer first", "Bearer second"]


async def test_slow_is_waited_for(connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(delay=0.4))
    await connector.post(local.service_url, "a:1", CARD)
    assert said(local) == ["Zoë says no"]


@pytest.mark.parametrize("fault", [Fault(delay=2.0), Fault(drop=True, after_effect=True)])
async def test_nobody_knows_whether_it_was_said(fault: Fault, connector: Connector, local: LocalTeams) -> None:
    local.fail_next(fault)
    with pytest.raises(UnsureError):
        await connector.post(local.service_url, "a:1", CARD)
    assert len(local.calls) == 1


async def test_a_dead_connector_is_for_later_within_our_time(connector: Connector) -> None:
    begun = time.monotonic()
    with pytest.raises(Later):
        await connector.post("http://127.0.0.1:9/amer/", "a:1", CARD)
    assert time.monotonic() - begun < 1.5


async def test_an_answer_without_an_id_is_an_answer(connector: Connector) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.write(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await connector.post(f"http://127.0.0.1:{port}/", "a:1", CARD) == ""


async def test_redirects_are_not_followed(connector: Connector, local: LocalTeams) -> None:
    local.fail_next(Fault(307, headers={"Location": "http://127.0.0.1:9/"}))
    with pytest.raises(UnsureError):
        await connector.post(local.service_url, "a:1", CARD)
