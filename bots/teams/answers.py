"""Answers: what is bound to a request. Sent once, never stored, safe to repeat."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from aiohttp import web

from bots.payload import text_at
from bots.teams.read import ASKED, EXECUTE, FETCH, SENT, SUBMIT
from bots.teams.render import CARD_TYPE, card_dialog, dialog, render
from bots.teams.sender import TeamsSender
from core.delivery.delivery import Delivery
from core.dialogue.heard import Heard, Outcome, Saying
from core.dialogue.message import Actions, Button, Card, Form, Heading, Link, Note
from core.dialogue.said import Submit
from core.dialogue.words import Words
from core.errors import GraciousError

log = logging.getLogger(__name__)

Activity = Mapping[str, Any]

NAME = "Gracious"

_DIALOGS = (FETCH, SUBMIT, ASKED, SENT)
"""Invokes that are answered with a dialog."""

_CHAT = "https://teams.microsoft.com/l/chat/0/0?users="


class Answers:
    """`words` are ours by locale."""

    def __init__(self, sender: TeamsSender, words: Callable[[str | None], Words]) -> None:
        self._sender = sender
        self._words = words

    def response(self, activity: Activity, heard: Heard, outcome: Outcome[Delivery]) -> web.Response:
        """What the request itself is answered with: something to an invoke, nothing to a message."""
        name, words = activity.get("name"), self._words(heard.profile.locale)
        if name in _DIALOGS:
            shown = self._dialog(activity, heard, outcome)
            # Nothing at all closes a dialog that was sent.
            return web.Response(status=200) if shown is None else web.json_response(shown)
        if name == EXECUTE:
            return web.json_response(_executed(outcome, words))
        return web.Response(status=201)

    def _dialog(self, activity: Activity, heard: Heard, outcome: Outcome[Delivery]) -> dict[str, Any] | None:
        words = self._words(heard.profile.locale)
        match outcome.answer:
            case Form() as form:
                return dialog(_told_of_more(form, heard, words), words, text_at(heard.pressed, "activity"))
            case Card() as card:
                return card_dialog(card, words, _our_name(activity))
            case _ if activity.get("name") == SUBMIT:
                return None
            case _:
                return _box(_told(outcome, words))

    def not_here(self, heard: Heard) -> web.Response:
        """The answer to what was asked in another chat by somebody with whom we have no private one."""
        return web.json_response(_box(self._words(heard.profile.locale).say("talk.shared")))

    async def follow(self, activity: Activity, heard: Heard, outcome: Outcome[Delivery]) -> None:
        """What is said as a message because the request could not carry it."""
        answer, name = outcome.answer, activity.get("name")
        if answer is None or name in _DIALOGS or (name == EXECUTE and isinstance(answer, Card)):
            return
        if isinstance(answer, Form):
            card = _way_to(answer, self._words(heard.profile.locale))
        else:
            card = _with_way_to_us(answer, activity) if heard.shared else answer
        try:
            await self._sender.answer(heard.place, card, heard.pressed)
        except GraciousError as error:
            log.info("an answer did not arrive: %s", type(error).__name__)


def _box(text: str) -> dict[str, Any]:
    """A text in a box of its own."""
    return {"task": {"type": "message", "value": text}}


def _told_of_more(form: Form, heard: Heard, words: Words) -> Form:
    """The form, with a word on why it is back where nothing is wrong: Teams lets no answer bring questions at once."""
    sent = heard.said.values if isinstance(heard.said, Submit) else None
    if sent is None or any(field.problem for field in form.fields) or all(field.name in sent for field in form.fields):
        return form
    return replace(form, parts=(Note("info", words.say("form.more")), *form.parts))


def _executed(outcome: Outcome[Delivery], words: Words) -> dict[str, Any]:
    if isinstance(outcome.answer, Card):
        content = render(outcome.answer, words)[0]["attachments"][0]["content"]
        return {"statusCode": 200, "type": CARD_TYPE, "value": content}
    return {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": _told(outcome, words),
    }


def _told(outcome: Outcome[Delivery], words: Words) -> str:
    """What a notification would tell of what is said elsewhere."""
    sayings = (Saying.model_validate_json(delivery.recipe) for delivery in outcome.deliveries)
    cards = (card for saying in sayings for card in (saying.card, saying.instead) if card)
    return next((card.notify for card in cards if card.notify), words.say("notify.answer"))


def _way_to(form: Form, words: Words) -> Card:
    """A button that opens the form, where a form can't be opened right away."""
    open_it = Button(form.title, form.key, "primary", opens=True)
    return Card((Heading(form.title), Actions((open_it,))), words.say("notify.answer"))


def _with_way_to_us(card: Card, activity: Activity) -> Card:
    """The card with a link to the private chat with us."""
    link = Link(_our_name(activity), f"{_CHAT}{quote(text_at(activity, 'recipient', 'id'), safe='')}")
    return Card((*card.messages, Actions((link,))), card.notify)


def _our_name(activity: Activity) -> str:
    return text_at(activity, "recipient", "name") or NAME
