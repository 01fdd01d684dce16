"""The keys that sign what Teams sends: fetched without holding anybody up, kept for a day, refetched for a new one."""

import asyncio
import json
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt.algorithms import RSAAlgorithm
from jwt.exceptions import InvalidKeyError

from bots.teams.refusals import KeysUnreachableError, UnauthorizedError

log = logging.getLogger(__name__)

_KEPT_SECONDS = 24 * 3600.0
_BETWEEN_SECONDS = 300.0
"""A token may name any key, so a key we don't know makes us look again no more often than this."""

_AFTER_FAILURE_SECONDS = 5.0
_PATIENCE = aiohttp.ClientTimeout(total=4.0)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """`endorsements` are the channels that the key may speak for. Named as the SDK's token checks want them."""

    public_key: RSAPublicKey
    endorsements: tuple[str, ...]


class SigningKeys:
    """The keys published at an OpenID metadata document. `session` is asked for one when it is needed."""

    def __init__(
        self, url: str, session: Callable[[], aiohttp.ClientSession], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._url = url
        self._session = session
        self._clock = clock
        self._keys: dict[str, SigningKey] = {}
        self.generation = 0
        """Counts the times that keys were fetched: what an earlier one signed is looked at again."""
        self._fetched: float | None = None
        self._failed: float | None = None
        self._fetching = asyncio.Lock()

    async def get(self, kid: str | None) -> SigningKey:
        """The key of that name. Raises UnauthorizedError when there is none, KeysUnreachableError when nobody tells."""
        if self._is_older_than(_KEPT_SECONDS) or (kid not in self._keys and self._is_older_than(_BETWEEN_SECONDS)):
            await self.refresh()
        if kid is None or kid not in self._keys:
            raise UnauthorizedError("no key of that name signs for Teams")
        return self._keys[kid]

    async def refresh(self) -> None:
        """Fetches the keys anew, once for all who wait. While they can't be fetched those we know go on serving."""
        asked = self._clock()
        async with self._fetching:
            if self._fetched is not None and self._fetched >= asked:
                return
            try:
                await self._fetch()
            except (aiohttp.ClientError, TimeoutError, OSError, ValueError, KeyError, TypeError) as error:
                self._failed = self._clock()
                log.warning("the keys of Teams could not be fetched: %s", type(error).__name__)
            if self._fetched is None:
                raise KeysUnreachableError("the keys of Teams can't be fetched now")

    async def _fetch(self) -> None:
        if self._failed is not None and self._clock() - self._failed < _AFTER_FAILURE_SECONDS:
            raise TimeoutError
        metadata = await self._json(self._url)
        published = await self._json(metadata["jwks_uri"])
        self._keys = {key["kid"]: signing for key in published["keys"] if (signing := _signing_key(key))}
        self._fetched = self._clock()
        self.generation += 1

    async def _json(self, url: str) -> Any:
        async with self._session().get(url, timeout=_PATIENCE, allow_redirects=False) as response:
            response.raise_for_status()
            return json.loads(await response.read())

    def _is_older_than(self, seconds: float) -> bool:
        return self._fetched is None or self._clock() - self._fetched > seconds


def _signing_key(published: dict[str, Any]) -> SigningKey | None:
    """The key as it checks signatures, None for one that is not RSA or can't be read."""
    try:
        key = RSAAlgorithm.from_jwk(published)
    except (InvalidKeyError, KeyError, ValueError):
        return None
    if "kid" not in published or not isinstance(key, RSAPublicKey):
        return None
    return SigningKey(key, tuple(published.get("endorsements") or ()))
