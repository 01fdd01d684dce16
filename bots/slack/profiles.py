"""What Slack tells of a person: name, time zone, locale. Asked once in a while, and never waited for long."""

import asyncio
import logging
import time
from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from core.dialogue.heard import Profile

log = logging.getLogger(__name__)

_KEPT_SECONDS = 3600.0
_FAILED_SECONDS = 60.0
_PATIENCE_SECONDS = 0.7
_MOST = 10_000


class Profiles:
    """`users.info` with a memory. A person about whom Slack does not answer has an empty profile for a while."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._known: dict[str, tuple[float, Profile]] = {}

    async def of(self, user: str) -> Profile:
        now = time.monotonic()
        until, profile = self._known.get(user, (0.0, Profile()))
        if until > now:
            return profile
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                answer = await self._client.users_info(user=user, include_locale=True)
            kept, profile = _KEPT_SECONDS, _profile(answer.get("user"))
        except (SlackClientError, aiohttp.ClientError, TimeoutError) as error:
            log.info("no profile for now: %s", type(error).__name__)
            kept = _FAILED_SECONDS
        self._known.pop(user, None)
        self._known[user] = (now + kept, profile)
        if len(self._known) > _MOST:
            del self._known[next(iter(self._known))]
        return profile


def _profile(user: Any) -> Profile:
    if not isinstance(user, Mapping):
        return Profile()
    of = user.get("profile")
    name = user.get("real_name") or (of.get("real_name") if isinstance(of, Mapping) else None)
    return Profile(_words(name), _words(user.get("tz")), _words(user.get("locale")))


def _words(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
