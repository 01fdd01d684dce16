"""What we take from the Bot Framework's SDK: who sent this, and a token to answer with. No other module imports it.

The SDK is archived, and of all it does only this is ours: see docs/adr/0011-two-things-of-an-archived-sdk.md. Its
checks of a token are its own; what they let through, and how they fail, is mended here.
"""

import asyncio
import hashlib
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from botframework.connector.auth import (
    AppCredentials,
    AuthenticationConstants,
    ChannelValidation,
    JwtTokenExtractor,
    MicrosoftAppCredentials,
    SimpleCredentialProvider,
)
from botframework.connector.auth.managedidentity_app_credentials import ManagedIdentityAppCredentials

from bots.settings import TeamsSettings, is_local
from bots.teams.keys import SigningKeys
from bots.teams.refusals import KeysUnreachableError, MalformedError, NoTokenError, UnauthorizedError
from bots.teams.services import is_allowed

log = logging.getLogger(__name__)

CHANNEL = "msteams"

_TOKEN_SECONDS = 240.0
"""How long a token is used before the SDK is asked again. It gives none that ends within five minutes."""

_TOKEN_PATIENCE_SECONDS = 10.0

_LEEWAY_SECONDS = 300.0
_MOST_KNOWN = 1_000


class Channel:
    """The door between Teams and us. `session` gives the process's one HTTP session."""

    def __init__(self, settings: TeamsSettings, session: Callable[[], aiohttp.ClientSession]) -> None:
        self._settings = settings
        self.keys = SigningKeys(settings.keys_url, session)
        self._app = SimpleCredentialProvider(settings.app_id, settings.app_password)
        self._credentials = _credentials(settings)
        self._known: dict[tuple[int, bytes], dict[str, Any]] = {}
        self._token = ""
        self._asked_at = 0.0
        self._asking = asyncio.Lock()
        self._tokens = JwtTokenExtractor(
            ChannelValidation.TO_BOT_FROM_CHANNEL_TOKEN_VALIDATION_PARAMETERS,
            settings.keys_url,
            AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS,
        )
        # The SDK's own key set asks over a blocking connection without a time limit.
        self._tokens.open_id_metadata = self.keys

    async def validate(self, header: str, activity: Mapping[str, Any]) -> Mapping[str, Any]:
        """The claims of whoever sent this activity: Teams, for us, from the service it names.

        Raises UnauthorizedError, MalformedError when it names no service, KeysUnreachableError.
        """
        claims = await self._claims(header, activity.get("channelId"))
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or not service_url:
            raise MalformedError("an activity names the service it came by")
        if claims.get(ChannelValidation.SERVICE_URL_CLAIM) != service_url:
            raise UnauthorizedError("the token was made for another service")
        if not is_allowed(service_url, self._settings.service_urls):
            raise UnauthorizedError("the service is not among TEAMS_SERVICE_URLS")
        return claims

    async def _claims(self, header: str, channel: object) -> dict[str, Any]:
        if channel != CHANNEL:
            # Other channels let whoever writes choose the name they write under.
            raise UnauthorizedError("only Teams is spoken to")
        # Teams sends one token with all it says in an hour: what was found good once is so until it ends.
        token = hashlib.sha256(header.encode("utf-8", "surrogateescape")).digest()
        known = self._known.get((self.keys.generation, token))
        if known is not None and time.time() < known["exp"] + _LEEWAY_SECONDS:
            return known
        claims = await self._checked(header)
        self._known[self.keys.generation, token] = claims
        if len(self._known) > _MOST_KNOWN:
            del self._known[next(iter(self._known))]
        return claims

    async def _checked(self, header: str) -> dict[str, Any]:
        try:
            identity = await self._tokens.get_identity_from_auth_header(header, CHANNEL)
            await ChannelValidation.validate_identity(identity, self._app)
        except KeysUnreachableError:
            raise
        except Exception as error:
            # The SDK lets out whatever it meets in a token that is none, and all of it means the same.
            raise UnauthorizedError(type(error).__name__) from error
        claims: dict[str, Any] = identity.claims
        if not isinstance(claims.get("exp"), int | float):
            raise UnauthorizedError("the token never ends")
        return claims

    async def token(self, service_url: str) -> str | None:
        """What we identify ourselves with to a service; None on this machine. Raises NoTokenError."""
        if is_local(service_url):
            return None
        async with self._asking:
            if time.monotonic() - self._asked_at > _TOKEN_SECONDS or not self._token:
                self._token = await self._new_token()
                self._asked_at = time.monotonic()
            return self._token

    def forget_token(self) -> None:
        """A service did not accept it: the next one is asked for anew."""
        self._token = ""

    async def _new_token(self) -> str:
        # The SDK asks over a blocking connection; what it got it keeps for as long as it holds.
        asking = asyncio.to_thread(self._credentials.get_access_token)
        try:
            return str(await asyncio.wait_for(asking, _TOKEN_PATIENCE_SECONDS))
        except Exception as error:
            kind = type(error).__name__
            log.warning("Microsoft gave no token (%s): look at TEAMS_APP_PASSWORD and TEAMS_TENANT_ID", kind)
            raise NoTokenError(f"Microsoft gave no token ({kind})") from error


def _credentials(settings: TeamsSettings) -> AppCredentials:
    """One for the life of the process, for it keeps its tokens to itself."""
    if settings.app_type == "UserAssignedMSI":
        return ManagedIdentityAppCredentials(settings.app_id)
    tenant = settings.tenant_id if settings.app_type == "SingleTenant" else None
    return MicrosoftAppCredentials(settings.app_id, settings.app_password, tenant)
