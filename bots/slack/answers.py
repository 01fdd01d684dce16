"""Answers: what is bound to a request. Sent once, never stored, safe to repeat."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bots.slack.carried import Carried
from bots.slack.fields import PROBLEM
from bots.slack.limits import Block
from bots.slack.render import Payload, View, card_view, render, view
from core.dialogue.heard import Heard, Outcome
from core.dialogue.message import Actions, Button, Card, Form, Note
from core.dialogue.words import Words

log = logging.getLogger(__name__)

Body = Mapping[str, Any]
Spawn = Callable[[Coroutine[Any, Any, object]], None]

_TRIGGER_SECONDS = 2.0
"""A trigger lives three seconds from the press on, and Slack waits as long; some of them are spent by then."""

_VIEWS_REMEMBERED = 1_000

_UNANSWERED = (SlackClientError, aiohttp.ClientError, TimeoutError)


class Answers:
    """`spawn` runs what may follow the answer to the request; `words` are ours by locale."""

    def __init__(self, client: AsyncWebClient, spawn: Spawn, words: Callable[[str | None], Words]) -> None:
        self._client = client
        self._spawn = spawn
        self._words = words
        self._newest: dict[str, str] = {}

    async def give(self, ack: AsyncAck, body: Body, heard: Heard, outcome: Outcome[Any]) -> None:
        """Answer the request with what the desk had for it, and acknowledge it in any case."""
        shown = body.get("view") or {}
        self._note(body)
        match body.get("type"), outcome.answer:
            case (_, None) | ("view_closed", _):  # nothing can be shown in answer to a form that is closed
                await ack()
            case "view_submission", answer:
                await ack(**_response(answer, shown, heard, again=outcome.again))
            case "block_actions", Form() as form if shown.get("type") == "modal":
                await self._bring_up_to_date(body, _form_view(form, heard), again=outcome.again)
                await ack()
            case "block_actions", Card() as card if shown:
                await self._show(body, card_view(card, shown if shown.get("type") == "modal" else None))
                await ack()
            case "event_callback", Card() as card:
                await ack()
                self._spawn(self._say(body, heard, card))
            case _, Form() as form:
                opened = await self._open(body, _form_view(form, heard))
                await self._to_the_person(ack, body, None if opened else self._late(form, heard))
            case _, Card() as card:
                await self._to_the_person(ack, body, card, replace=True)

    async def _open(self, body: Body, shown: View) -> bool:
        """Open a modal. False when it did not open in time."""
        try:
            async with asyncio.timeout(_TRIGGER_SECONDS):
                await self._client.views_open(trigger_id=body["trigger_id"], view=shown)
        except _UNANSWERED as error:
            log.info("a form did not open: %s", _kind(error))
            return False
        return True

    async def _bring_up_to_date(self, body: Body, shown: View, *, again: bool) -> None:
        """Bring the modal up to date, or lay another over it while three are not lying there yet."""
        if again or not await self._push(body, shown):
            await self._update(body, shown)

    async def _push(self, body: Body, shown: View) -> bool:
        try:
            async with asyncio.timeout(_TRIGGER_SECONDS):
                await self._client.views_push(trigger_id=body["trigger_id"], view=shown)
        except _UNANSWERED as error:
            log.info("a form was not laid over the other: %s", _kind(error))
            return False
        return True

    async def _show(self, body: Body, shown: View) -> None:
        if body["view"].get("type") == "modal":
            await self._update(body, shown)
        else:
            await self._open(body, shown)

    async def _update(self, body: Body, shown: View) -> None:
        """The modal as it is now.

        Who picks twice in a row picks the second time in a modal that the answer to the first is about to change
        (`hash_conflict`): what was picked last is what the modal then shows.
        """
        view_id, known = body["view"].get("id"), body["view"].get("hash")
        try:
            async with asyncio.timeout(_TRIGGER_SECONDS):
                try:
                    await self._client.views_update(view_id=view_id, hash=known, view=shown)
                except SlackApiError as error:
                    if _kind(error) != "hash_conflict" or _picked_at(body) < self._newest.get(view_id, ""):
                        raise
                    await self._client.views_update(view_id=view_id, view=shown)
        except _UNANSWERED as error:
            log.info("a form was not brought up to date: %s", _kind(error))

    def _note(self, body: Body) -> None:
        """Remember when something was last picked in a view."""
        view_id, picked_at = (body.get("view") or {}).get("id"), _picked_at(body)
        if isinstance(view_id, str) and picked_at > self._newest.get(view_id, ""):
            self._newest[view_id] = picked_at
            if len(self._newest) > _VIEWS_REMEMBERED:
                del self._newest[next(iter(self._newest))]

    async def _to_the_person(self, ack: AsyncAck, body: Body, card: Card | None, *, replace: bool = False) -> None:
        """Acknowledge, with a card for the person's eyes alone. A command's answer stands in its response."""
        payloads = render(card) if card else []
        if body.get("type") is None and payloads:
            first, *payloads = payloads
            await ack(response_type="ephemeral", **first)
        else:
            await ack()
        if payloads:
            replaces = replace and body.get("type") is not None
            self._spawn(self._respond(body, payloads, replace=replaces))

    async def _respond(self, body: Body, payloads: list[Payload], *, replace: bool) -> None:
        for nth, payload in enumerate(payloads):
            content = {"response_type": "ephemeral", "replace_original": replace and nth == 0, **payload}
            try:
                await respond(self._client, body["response_url"], content)
            except (*_UNANSWERED, KeyError) as error:
                log.info("an answer did not arrive: %s", _kind(error))
                return

    async def _say(self, body: Body, heard: Heard, card: Card) -> None:
        """Answer words: in the direct message openly, in front of others to the person alone."""
        event = body["event"]
        where = {"channel": event.get("channel"), "thread_ts": event.get("thread_ts") or heard.place.thread}
        try:
            for payload in render(card):
                if heard.shared:
                    await self._client.chat_postEphemeral(user=heard.who.user, **where, **payload)
                else:
                    await self._client.chat_postMessage(**where, **payload)
        except _UNANSWERED as error:
            log.info("an answer did not arrive: %s", _kind(error))

    def _late(self, form: Form, heard: Heard) -> Card:
        """Says that the form did not open in time, with a button that opens it."""
        words = self._words(heard.profile.locale)
        again = Button(form.title, form.key, "primary")
        return Card((Note("warning", words.say("talk.form_late")), Actions((again,))), words.say("notify.answer"))


async def respond(client: AsyncWebClient, response_url: object, content: Payload) -> None:
    """Post to a response URL of Slack's. Raises aiohttp.ClientError when it is not taken."""
    if not isinstance(response_url, str) or client.session is None:
        raise aiohttp.InvalidURL("")
    async with client.session.post(response_url, json=content) as response:
        response.raise_for_status()


def _form_view(form: Form, heard: Heard) -> View:
    return view(form, Carried(form.key, heard.pressed, heard.place.thread))


def _response(answer: Form | Card, shown: Body, heard: Heard, *, again: bool) -> Payload:
    """What a submitted modal becomes: the same with its problems, or another one."""
    if isinstance(answer, Card):
        return {"response_action": "update", "view": card_view(answer, dict(shown))}
    new = _form_view(answer, heard)
    problems = {field.name: field.problem for field in answer.fields if field.problem}
    if again and problems and _same_but_for_problems(new, shown):
        return {"response_action": "errors", "errors": problems}
    return {"response_action": "update", "view": new}


def _same_but_for_problems(new: View, shown: Body) -> bool:
    """Whether errors can be shown in the modal as it stands on the screen, with all that was typed kept by Slack."""
    on_screen = shown.get("blocks") or []
    marked = any(str(block.get("block_id", "")).startswith(PROBLEM) for block in on_screen)
    carried = (Carried.load(shown.get("private_metadata")).key, Carried.load(new["private_metadata"]).key)
    return not marked and carried[0] == carried[1] and _shape(new["blocks"]) == _shape(on_screen)


def _shape(blocks: list[Block]) -> list[tuple[str, str]]:
    """Types in order, and the ids of inputs; without the lines that tell problems."""
    return [
        (block["type"], block.get("block_id", "") if block["type"] == "input" else "")
        for block in blocks
        if not str(block.get("block_id", "")).startswith(PROBLEM)
    ]


def _picked_at(body: Body) -> str:
    """Slack's time stamp of the press, which sorts as text; empty for what is no press."""
    return max((str(action.get("action_ts", "")) for action in body.get("actions") or ()), default="")


def _kind(error: Exception) -> str:
    """An error for the log: Slack's code, or its class; never its text, which may hold what was sent."""
    return str(error.response.get("error")) if isinstance(error, SlackApiError) else type(error).__name__
