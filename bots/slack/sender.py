"""Says deliveries in Slack: what was pressed is brought up to date, then the card is posted, then its file."""

import logging
import time
from collections.abc import Mapping
from typing import Any

import aiohttp
from pydantic import JsonValue
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bots.pace import Pace
from bots.slack import blocks
from bots.slack.answers import respond
from bots.slack.calls import call
from bots.slack.limits import TEXT, split
from bots.slack.pace import LIMIT
from bots.slack.refusals import GONE, UNFIT, code_of, meaning
from bots.slack.render import DISCREET, Payload, render
from core.delivery.delivery import Delivery, Later
from core.dialogue.heard import Attachment, Reference, Saying
from core.errors import GraciousError
from core.people import Place

log = logging.getLogger(__name__)

EVENT = "gracious_delivery"
"""Marks our messages' metadata, which holds the delivery's key and nothing else."""

_LOOKED_AT = 100
_LEEWAY_SECONDS = 300.0
_SURE_WITHIN_SECONDS = 3600.0


class HalfSaidError(GraciousError):
    """Part of it is said. The rest follows, once the part has been found again."""


class SlackSender:
    """One workspace. The client repeats nothing by itself: whether something was said is looked up, not guessed."""

    def __init__(self, client: AsyncWebClient, pace: Pace | None = None) -> None:
        self._client = client
        self._pace = pace or Pace(LIMIT)
        self._direct: dict[str, str] = {}

    async def send(self, place: Place, delivery: Delivery) -> Reference:
        """Returns {"channel", "ts"} of the last message. Raises Later, Blocked or Refused; see the Sender port."""
        saying = Saying.model_validate_json(delivery.recipe)
        await self._pace.turn(place.workspace, place.conversation, unasked=saying.unasked)
        try:
            return await self._say(place, delivery, saying)
        except SlackApiError as error:
            told = meaning(error)
            if told is error:
                raise
            raise told from error

    async def _say(self, place: Place, delivery: Delivery, saying: Saying) -> Reference:
        found = await self._said_before(place, delivery) if delivery.attempt > 1 else {}
        payloads = await self._replaced(saying)
        payloads += render(saying.card) if saying.card else []
        reference = dict(saying.pressed or {})
        begun = False
        for nth, payload in enumerate(payloads):
            key = f"{delivery.key}/{nth}"
            reference = found.get(key) or await self._posted(place, payload, key, begun=begun)
            begun = True
        if saying.file and not _is_after(found.get(saying.file.name), reference):
            await self._hand_over(place, saying.file, f"{delivery.key}/{len(payloads)}")
        return reference

    async def _replaced(self, saying: Saying) -> list[Payload]:
        """Bring the pressed message up to date. Returns what of it is still to be said."""
        if saying.instead is None:
            return []
        first, *rest = render(saying.instead)
        if saying.pressed and await self._update(saying.pressed, first):
            return rest
        return [first, *rest] if saying.card is None else []

    async def _update(self, pressed: Mapping[str, JsonValue], payload: Payload) -> bool:
        """Whether the message was still there to be changed."""
        if "response_url" in pressed:
            try:
                await respond(self._client, pressed["response_url"], {"replace_original": True, **payload})
            except (aiohttp.ClientResponseError, aiohttp.InvalidURL):
                return False
            return True
        try:
            at = {"channel": str(pressed.get("channel")), "ts": str(pressed.get("ts"))}
            await call(self._client, "chat.update", at | payload)
        except SlackApiError as error:
            if code_of(error) in GONE | UNFIT:
                return False
            raise
        return True

    async def _posted(self, place: Place, payload: Payload, key: str, *, begun: bool) -> Reference:
        """One message; in plainer form where Slack does not take it as it is."""
        try:
            return await self._post(place, payload, key)
        except SlackApiError as error:
            if begun and isinstance(meaning(error), Later):
                raise HalfSaidError("Slack asks to wait between two messages") from error
            if code_of(error) not in UNFIT:
                raise
            log.warning("Slack did not take a message (%s): it is said in plain text", code_of(error))
        reference: Reference = {}
        for nth, plain in enumerate(plainer(payload)):
            reference = await self._post(place, plain, f"{key}.{nth}" if nth else key)
        return reference

    async def _post(self, place: Place, payload: Payload, key: str) -> Reference:
        message: dict[str, Any] = {
            "channel": _channel(place),
            "metadata": {"event_type": EVENT, "event_payload": {"key": key}},
            "unfurl_links": False,
            "unfurl_media": False,
        }
        if place.thread:
            message["thread_ts"] = place.thread
        try:
            answer = await call(self._client, "chat.postMessage", message | payload)
        except SlackApiError as error:
            if isinstance(told := meaning(error), Later):
                self._pace.rest(place.workspace, told.seconds)
            raise
        return {"channel": answer.get("channel"), "ts": answer.get("ts")}

    async def _hand_over(self, place: Place, file: Attachment, key: str) -> None:
        """Upload the file; where that is not allowed its text is posted, for it is the text that counts."""
        try:
            await self._client.files_upload_v2(
                channel=await self._direct_message(place),
                thread_ts=place.thread,
                filename=file.name,
                title=file.name,
                content=file.text,
            )
        except SlackApiError as error:
            if code_of(error) not in ("missing_scope", "not_allowed_token_type", "unknown_method"):
                raise
            shown = [
                {"type": "rich_text_preformatted", "elements": [blocks.run(part)]} for part in split(file.text, TEXT)
            ]
            await self._post(place, {"text": DISCREET, "blocks": [blocks.rich(part) for part in shown]}, key)

    async def _said_before(self, place: Place, delivery: Delivery) -> dict[str, Reference]:
        """What of this delivery stands in the direct message already, by key: one look at the metadata.

        While Slack does not tell, we wait, for at most an hour: then it is rather said twice than never.
        """
        try:
            return await self._look(place, delivery)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            if time.time() - delivery.due.timestamp() > _SURE_WITHIN_SECONDS:
                return {}
            raise

    async def _look(self, place: Place, delivery: Delivery) -> dict[str, Reference]:
        channel = await self._direct_message(place)
        since = f"{delivery.due.timestamp() - _LEEWAY_SECONDS:.6f}"
        where: dict[str, Any] = {"channel": channel, "oldest": since, "limit": _LOOKED_AT, "include_all_metadata": True}
        if place.thread:
            answer = await self._client.conversations_replies(ts=place.thread, **where)
        else:
            answer = await self._client.conversations_history(**where)
        found: dict[str, Reference] = {}
        for message in answer.get("messages") or []:
            metadata = message.get("metadata") or {}
            key = (metadata.get("event_payload") or {}).get("key")
            if metadata.get("event_type") == EVENT and isinstance(key, str):
                found[key] = {"channel": channel, "ts": message.get("ts")}
            for file in message.get("files") or []:
                found[str(file.get("name"))] = {"channel": channel, "ts": message.get("ts")}
        return found

    async def _direct_message(self, place: Place) -> str:
        """The id of the direct message, which unlike the person's can be looked into."""
        channel = _channel(place)
        if channel.startswith("D"):
            return channel
        if channel not in self._direct:
            answer = await self._client.conversations_open(users=channel)
            self._direct[channel] = str((answer.get("channel") or {}).get("id"))
        return self._direct[channel]


def plainer(payload: Payload) -> list[Payload]:
    """The words of a message as plain paragraphs, one short message after another."""
    parts = blocks.parts_of(blocks.words_in(payload["blocks"]), TEXT // 2)
    shown = [{"type": "section", "text": blocks.plain_text(part)} for part in parts]
    return [{"text": payload["text"], "blocks": [block]} for block in shown]


def _is_after(one: Reference | None, other: Reference) -> bool:
    """Whether a message stands below another; one that is not there does not."""
    return one is not None and str(one.get("ts")) > str(other.get("ts"))


def _channel(place: Place) -> str:
    channel = place.reference.get("channel")
    return channel if isinstance(channel, str) and channel else place.conversation
