"""Files handed over to the stand-in, the way the SDK does it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bots.playground.slack_api import LocalSlack

TOKEN = "xoxb-files"


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    async with LocalSlack("secret", TOKEN).serving() as slack:
        slack.person("U1")
        yield slack


async def test_a_file_is_announced_uploaded_shared_and_read_back(slack: LocalSlack) -> None:
    client = AsyncWebClient(TOKEN, slack.api_url)
    channel = slack.workspace.direct["U1"]
    await client.files_upload_v2(channel=channel, filename="a letter.eml", content="Dear Zoë")
    (message,) = slack.messages(channel)
    assert [file["name"] for file in message.files] == ["a letter.eml"]
    url = f"{slack.public_url}/files/{message.files[0]['id']}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert await answer.read() == "Dear Zoë".encode()
        assert answer.headers["Content-Disposition"].startswith("attachment")


async def test_what_was_not_announced_or_not_uploaded_is_refused(slack: LocalSlack) -> None:
    client = AsyncWebClient(TOKEN, slack.api_url)
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        await client.files_getUploadURLExternal(filename="x", length=0)
    announced = await client.files_getUploadURLExternal(filename="x", length=3)
    async with aiohttp.ClientSession() as session:
        async with session.post(str(announced["upload_url"]), data=b"toolong") as answer:
            assert answer.status == 400
        async with session.post(f"{slack.public_url}/upload/F0", data=b"abc") as answer:
            assert answer.status == 400
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.files_completeUploadExternal(
            files=[{"id": str(announced["file_id"]), "title": "x"}], channel_id=slack.workspace.direct["U1"]
        )
