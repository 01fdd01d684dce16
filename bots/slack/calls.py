"""The Web API methods that every turn calls, straight over the session.

The SDK prepares each call for any method there is, which takes it longer than the call itself takes aiohttp. Errors
are the SDK's own, so that whoever reads them need not know which way a call went.
"""

import json
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

Told = dict[str, Any]
"""What Slack answers."""


async def call(client: AsyncWebClient, method: str, arguments: dict[str, Any]) -> Told:
    """Raises SlackApiError for anything but a yes, and aiohttp.ClientError or TimeoutError when there is no answer.

    The client must have its session; nothing is repeated.
    """
    assert client.session is not None, "calls are made between start and stop"
    url = f"{client.base_url}{method}"
    headers = {"Authorization": f"Bearer {client.token}", "User-Agent": client.headers.get("User-Agent", "")}
    async with client.session.post(url, json=arguments, headers=headers) as response:
        told = _read(await response.read())
        if response.status == 200 and told.get("ok") is True:
            return told
        refused = AsyncSlackResponse(
            client=client,
            http_verb="POST",
            api_url=url,
            req_args={},
            data=told,
            headers=dict(response.headers),
            status_code=response.status,
        )
    raise SlackApiError(f"Slack refused {method}", refused)


def _read(body: bytes) -> Told:
    """Whatever stands between us and Slack may answer with something else than JSON."""
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
