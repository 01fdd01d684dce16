"""The Home tab of whoever has opened it: drawn when it is opened, and anew when what it shows has changed."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bots.slack.refusals import code_of
from bots.slack.render import View, home
from core.dialogue.message import Card
from core.people import Identity

log = logging.getLogger(__name__)

MOST = 5_000
"""How many open Home tabs are known at a time. A forgotten one is drawn again when it is opened the next time."""

Draw = Callable[[Identity, str | None], Awaitable[Card]]
"""What waits for somebody, in the words of a locale."""


@dataclass(slots=True)
class _Tab:
    """`hash` is Slack's mark of what stands there, `shown` what we sent. One is drawn at a time, so the last one is
    the newest.
    """

    locale: str | None
    hash: str | None = None
    shown: View | None = None
    drawing: asyncio.Lock = field(default_factory=asyncio.Lock)


class Homes:
    """Known to this process only, and stored nowhere: who looks leaves no trace."""

    def __init__(self, client: AsyncWebClient, draw: Draw) -> None:
        self._client = client
        self._draw = draw
        self._tabs: OrderedDict[Identity, _Tab] = OrderedDict()

    async def opened(self, who: Identity, locale: str | None, shown: Any) -> None:
        """The tab as it is now. `shown` is the view that Slack says stands there."""
        tab = self._tabs.setdefault(who, _Tab(locale))
        self._tabs.move_to_end(who)
        if len(self._tabs) > MOST:
            self._tabs.popitem(last=False)
        known = shown.get("hash") if isinstance(shown, dict) else None
        if known != tab.hash:
            tab.hash, tab.shown = known if isinstance(known, str) else None, None  # what stands there is not ours
        await self._drawn(who, tab)

    async def changed(self, who: Identity) -> None:
        """Something that the person keeps has changed: the tab is drawn anew if they have it."""
        tab = self._tabs.get(who)
        if tab is not None:
            await self._drawn(who, tab)

    async def _drawn(self, who: Identity, tab: _Tab) -> None:
        async with tab.drawing:
            view = home(await self._draw(who, tab.locale))
            if view == tab.shown:
                return
            try:
                told = await self._client.views_publish(user_id=who.user, view=view, hash=tab.hash)
            except (SlackClientError, aiohttp.ClientError, TimeoutError) as error:
                # Somebody newer has drawn it, or nobody can: it is drawn when it is opened again.
                told_why = code_of(error) if isinstance(error, SlackApiError) else type(error).__name__
                log.info("the Home tab was not drawn: %s", told_why)
                tab.hash = tab.shown = None
                return
            tab.shown = view
            stands = told.get("view")
            tab.hash = stands.get("hash") if isinstance(stands, dict) else None
