"""Teams' side of sending: activities posted and put as JSON, tried again where that is right, within a time of ours."""

import asyncio
import json
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from bots.teams.refusals import GoneError, TooLargeError, UnsureError
from core.delivery.delivery import Blocked, Later, Refused

log = logging.getLogger(__name__)

Activity = Mapping[str, Any]
_RANDOM = random.SystemRandom()

_BUSY = (412, 429, 502, 503, 504)
"""Microsoft asks to try these again; no other failure says that nothing was sent."""

_LATER_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Patience:
    """`budget` seconds for one activity with all its tries; between tries `first` seconds, then twice as long."""

    budget: float = 10.0
    first: float = 0.4
    connect: float = 3.0
    answer: float = 20.0

    def wait(self, tries: int) -> float:
        """Between half of the step and all of it, so that what failed together does not come back together."""
        return self.first * (1 << min(tries, 10)) * _RANDOM.uniform(0.5, 1.0)


class Connector:
    """`token` gives what we identify ourselves with to a service URL, `forget_token` takes one back that is refused."""

    def __init__(
        self,
        session: Callable[[], aiohttp.ClientSession],
        token: Callable[[str], Awaitable[str | None]],
        forget_token: Callable[[], None],
        patience: Patience | None = None,
    ) -> None:
        self._session = session
        self._token = token
        self._forget_token = forget_token
        self._patience = patience or Patience()
        self._timeout = aiohttp.ClientTimeout(total=self._patience.answer, sock_connect=self._patience.connect)

    async def post(self, service_url: str, conversation: str, activity: Activity) -> str:
        """Says an activity. Returns its id, empty when the service gave none.

        Raises Later when nothing was sent, Blocked, GoneError, TooLargeError or Refused, and UnsureError
        when it may have been sent.
        """
        return await self._call("POST", _address(service_url, conversation), activity)

    async def put(self, service_url: str, conversation: str, id: str, activity: Activity) -> str:
        """Puts an activity in the place of the one with this id. Raises as `post` does."""
        return await self._call("PUT", _address(service_url, conversation, id), activity)

    async def open(self, service_url: str, members: Activity) -> str:
        """Opens a conversation, or finds the one there is. Returns its id. Raises as `post` does."""
        id = await self._call("POST", URL(f"{service_url.rstrip('/')}/v3/conversations", encoded=True), members)
        if not id:
            raise UnsureError("a conversation without an id")
        return id

    async def _call(self, method: str, address: URL, activity: Activity) -> str:
        body = json.dumps(activity, ensure_ascii=False, separators=(",", ":")).encode()
        deadline = time.monotonic() + self._patience.budget
        tries = 0
        while True:
            status, retry_after, text = await self._try(method, address, body)
            if 200 <= status < 300:
                return _id(text)
            if status == 401 and tries == 0:
                self._forget_token()
                wait = 0.0
            elif status in _BUSY:
                wait = self._patience.wait(tries) if retry_after is None else retry_after
            else:
                raise _refusal(status, text)
            if time.monotonic() + wait > deadline:
                raise Later(wait if retry_after is not None else _LATER_SECONDS)
            await asyncio.sleep(wait)
            tries += 1

    async def _try(self, method: str, address: URL, body: bytes) -> tuple[int, float | None, bytes]:
        """Status (503 when nobody was reached), the seconds it asks to wait, the answer."""
        token = await self._token(str(address))
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        request = self._session().request(
            method, address, data=body, headers=headers, timeout=self._timeout, allow_redirects=False
        )
        try:
            async with request as response:
                return response.status, _retry_after(response.headers.get("Retry-After")), await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            log.info("the connector was not reached: %s", type(error).__name__)
            return 503, None, b""
        except (aiohttp.ClientError, TimeoutError) as error:
            raise UnsureError(type(error).__name__) from error


def _address(service_url: str, conversation: str, *activity: str) -> URL:
    path = "/".join(quote(part, safe="") for part in (conversation, "activities", *activity))
    return URL(f"{service_url.rstrip('/')}/v3/conversations/{path}", encoded=True)


def _id(answer: bytes) -> str:
    try:
        found = json.loads(answer).get("id")
    except (ValueError, AttributeError):
        return ""
    return found if isinstance(found, str) else ""


def _refusal(status: int, answer: bytes) -> Exception:
    """What a status that is not tried again means. Its text is never repeated: it may hold what was sent."""
    if status == 403:
        return Blocked(_code(answer))
    if status == 404:
        return GoneError(_code(answer))
    if status == 413:
        return TooLargeError(_code(answer))
    return Refused(f"{status} {_code(answer)}") if 400 <= status < 500 and status != 401 else UnsureError(f"{status}")


def _code(answer: bytes) -> str:
    """The connector's own name for what is wrong: letters only."""
    try:
        code = json.loads(answer)["error"]["code"]
    except (ValueError, LookupError, TypeError):
        return "without a code"
    return code if isinstance(code, str) and code.isalnum() else "without a code"


def _retry_after(value: str | None) -> float | None:
    """Seconds to wait: given as a number or as a date."""
    if value is None:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None
