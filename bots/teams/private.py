"""The private chat with somebody whom we heard elsewhere."""

import asyncio

from bots.payload import text_at
from bots.teams.connector import Connector
from core.people import Place

_PATIENCE_SECONDS = 3.0
"""Teams waits five for the answer to what was asked."""

_MOST_KNOWN = 10_000


class PrivateChats:
    """Asked for once for each person and remembered; Teams gives the same one each time."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._known: dict[tuple[str, str], str] = {}

    async def place(self, place: Place) -> Place:
        """The place as it is when it is a chat; else the private one with its person.

        Raises TimeoutError, and what Connector.post raises: Blocked where the app was not added by that person.
        """
        if place.conversation:
            return place
        who = (place.workspace, text_at(place.reference, "user", "id"))
        if who not in self._known:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                self._known[who] = await self._opened(place)
            if len(self._known) > _MOST_KNOWN:
                del self._known[next(iter(self._known))]
        id = self._known[who]
        reference = place.reference | {"conversation": {"id": id, "tenantId": place.workspace}}
        return place.model_copy(update={"conversation": id, "reference": reference})

    async def _opened(self, place: Place) -> str:
        asked = {
            "bot": place.reference.get("bot"),
            "members": [place.reference.get("user")],
            "isGroup": False,
            "tenantId": place.workspace,
            "channelData": {"tenant": {"id": place.workspace}},
        }
        return await self._connector.open(text_at(place.reference, "serviceUrl"), asked)
