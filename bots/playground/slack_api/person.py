"""A person at the other end: types, presses, fills and submits, and reads what the app wrote.

What a person does here goes to the app as signed requests; what the app answers changes the workspace, as in Slack.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bots.playground.slack_api import payloads, typed_text, view_methods, wire
from bots.playground.slack_api.block_rules import elements_in
from bots.playground.slack_api.inputs import NoSuchOptionError, option_of, unfilled
from bots.playground.slack_api.records import Json, Member, Message, Picked, RefusedError, View
from bots.playground.slack_api.response_urls import said
from bots.playground.slack_api.tickets import ReplyTo
from bots.playground.slack_api.wire import Answer
from bots.playground.slack_api.workspace import new_id

if TYPE_CHECKING:
    from bots.playground.slack_api.local_slack import LocalSlack

Surface = Message | View
_CHOSEN = ("static_select", "multi_static_select", "overflow", "radio_buttons", "checkboxes")
_NOTHING_SENT = Answer(200, b"", 0.0)


@dataclass(frozen=True, slots=True)
class Submission:
    """What became of a submitted modal.

    `unfilled` are fields Slack's client holds it for (by block_id: required, too_short, too_long, malformed), `errors`
    the app's own sentences by block_id. `answer` is None where nothing was sent; `failed` says that the app did not
    answer, or answered with something Slack refuses, so that the modal stays with a plain error.
    """

    answer: Answer | None = None
    unfilled: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    failed: bool = False

    @property
    def accepted(self) -> bool:
        """Whether the app took it."""
        return not (self.unfilled or self.errors or self.failed)


class Person:
    """One member of the workspace, in their direct message with the app."""

    def __init__(self, slack: "LocalSlack", member: Member) -> None:
        """Take the member's seat; they are in the workspace already."""
        self.slack = slack
        self.member = member
        self.id = member.id
        self.channel = slack.workspace.direct[member.id]
        self._heard = 0

    # Reading

    def hears_now(self) -> list[Message]:
        """The app's messages that are new or changed since last asked, oldest first."""
        said = self.slack.messages(self.channel)
        new = [message for message in said if message.from_app and message.rev > self._heard]
        self._heard = max([self._heard, *(message.rev for message in new)])
        return new

    async def hears(self, within: float = 5.0) -> list[Message]:
        """Wait for at least one new or changed message of the app. Raises TimeoutError."""
        return await self.slack.until(self.hears_now, within)

    @property
    def modal(self) -> View | None:
        """The modal on top, if any is open."""
        return self.slack.modal(self.id)

    # Typing

    async def types(self, text: str, thread_ts: str | None = None) -> Answer:
        """Send a message, at the top level or in a thread."""
        blocks = typed_text.message_blocks(text, new_id("", 5))
        ts = self.slack.workspace.next_ts()
        written = typed_text.message_text(text)
        message = Message(self.channel, ts, self.id, written, False, blocks, thread_ts=thread_ts)
        kept = self.slack.workspace.post(message)
        return await self.slack.send(wire.event(payloads.message_event(self.slack.parts, kept)))

    async def slash(self, command: str, text: str = "", channel: str | None = None) -> Answer:
        """Send a slash command, from the direct message or from a channel such as "C1".

        What the app answers at once is shown to this person only.
        """
        to = ReplyTo(channel or self.channel, self.id, None, None)
        fields = payloads.slash(self.slack.parts, self.member, command, text, to.channel, self.slack.response_url(to))
        answer = await self.slack.send(wire.command(fields))
        if answer.ok and (answer.content.get("text") or answer.content.get("blocks")):
            self.slack.note("slash_response", answer.content, lambda: said(self.slack.parts, to, answer.content))
        return answer

    async def shortcut(self, name: str, text: str, channel: str = "C1", **more: object) -> Answer:
        """Choose one of the app's entries in the menu of a message that somebody wrote in a channel."""
        ts = self.slack.workspace.next_ts()
        message: Json = {"type": "message", "user": "U0", "ts": ts, "text": typed_text.message_text(text), **more}
        url = self.slack.response_url(ReplyTo(channel, self.id, None, None))
        payload = payloads.shortcut(self.slack.parts, self.member, name, message, channel, url)
        return await self.slack.send(wire.interaction(payload))

    async def opens(self, tab: str = "messages") -> Answer:
        """Open the app's tab: "home" or "messages"."""
        return await self.slack.send(wire.event(payloads.home_opened(self.slack.parts, self.member, tab)))

    # Pressing and choosing

    async def presses(self, surface: Surface, wanted: str, value: Picked = None) -> Answer:
        """Press a button, found by its label or action_id; `value` tells apart those that share an action_id."""
        block, element = find(surface, wanted, value)
        picked = value if element["type"] != "button" else None
        return await self.acts(surface, block, element, picked)

    async def selects(self, surface: Surface, wanted: str, value: Picked) -> Answer:
        """Choose in a select, overflow, radio group, checkboxes or date picker, by value or label.

        In an input block nothing is sent until submission, unless it dispatches its action.
        """
        block, element = find(surface, wanted)
        return await self.acts(surface, block, element, _by_value(element, value))

    async def acts(self, surface: Surface, block: Json, element: Json, picked: Picked) -> Answer:
        """Do something with one element: keep what was picked and tell the app."""
        if element["type"] not in ("button", "overflow"):
            filled = self.slack.workspace.filled.setdefault(surface.place, {})
            filled[block["block_id"], element["action_id"]] = picked
            if block["type"] == "input" and not block.get("dispatch_action"):
                return _NOTHING_SENT
        chosen, parts = (block, element, picked), self.slack.parts
        if isinstance(surface, View):
            payload = payloads.pressed_in_view(parts, self.member, surface, chosen)
        else:
            url = self.slack.response_url(payloads.reply_to(surface, self.member))
            payload = payloads.pressed_in_message(parts, self.member, surface, chosen, url)
        return await self.slack.send(wire.interaction(payload))

    # Forms

    def fills(self, surface: Surface, values: Mapping[str, Picked]) -> None:
        """Fill inputs, by block_id, action_id or label; options by value or label."""
        filled = self.slack.workspace.filled.setdefault(surface.place, {})
        for wanted, value in values.items():
            block, element = find(surface, wanted)
            filled[block["block_id"], element["action_id"]] = _by_value(element, value)

    async def submits(self, view: View) -> Submission:
        """Press the modal's submit button."""
        now = self.slack.workspace.views[view.id]
        missing = unfilled(now.blocks, self.slack.workspace.filled.get(now.place, {}))
        if missing:
            return Submission(unfilled=missing)
        answer = await self.slack.send(wire.interaction(payloads.submitted(self.slack.parts, self.member, now)))
        if not answer.ok:
            return Submission(answer, failed=True)
        if answer.content.get("response_action") == "errors":
            return Submission(answer, errors=answer.content.get("errors") or {})
        accepted = self.slack.note("response_action", answer.content, lambda: self._follow(now, answer.content))
        return Submission(answer, failed=not accepted)

    async def closes(self, view: View, *, whole: bool = False) -> Answer:
        """Close a modal by its button, or (`whole`) everything that is open; the app hears of it where it asked to."""
        whole = whole or bool(view.content["clear_on_close"])
        payload = payloads.closed(self.slack.parts, self.member, view, whole=whole)
        self.slack.workspace.close(self.id, whole=whole)
        if not view.content["notify_on_close"]:
            return _NOTHING_SENT
        return await self.slack.send(wire.interaction(payload))

    def _follow(self, view: View, content: Json) -> None:
        """Do what the answer to a submission says: update, push, clear, or, when it says nothing, close."""
        action, parts = content.get("response_action"), self.slack.parts
        if action in ("update", "push"):
            new = view_methods.checked(parts, content.get("view"), "modal", view if action == "update" else None)
            if action == "update":
                view_methods.replace_content(parts, self.slack.workspace.views[view.id], new)
            else:
                view_methods.put_on_top(parts, self.id, new)
        elif action in (None, "clear"):
            self.slack.workspace.close(self.id, whole=action == "clear")
        else:
            raise RefusedError("invalid_arguments")


def find(surface: Surface, wanted: str, value: Picked = None) -> tuple[Json, Json]:
    """The one element that goes by this name: action_id, block_id, label or placeholder. Raises LookupError."""
    there = [pair for pair in elements_in(surface.blocks) if pair[1]["type"] != "image"]
    named = [(block, element) for block, element in there if wanted in _names(block, element)]
    if len(named) > 1:
        named = [pair for pair in named if value is not None and pair[1].get("value") == value] or named
    if len(named) != 1:
        known = [sorted(_names(*pair)) for pair in there]
        raise LookupError(f"{len(named)} elements go by {wanted!r}; there are {known}")
    return named[0]


def _names(block: Json, element: Json) -> set[str]:
    names = {element["action_id"], block["block_id"]}
    for text in (element.get("text"), element.get("placeholder"), block.get("label")):
        if isinstance(text, dict):
            names.add(text["text"])
    return names


def _by_value(element: Json, value: Picked) -> Picked:
    """A picked value with labels turned into values. Raises NoSuchOptionError."""
    if element["type"] not in _CHOSEN or not value:
        return value
    if isinstance(value, list):
        return [str(option_of(element, one)["value"]) for one in value]
    return str(option_of(element, value)["value"])


__all__ = ["NoSuchOptionError", "Person", "Submission", "Surface", "find"]
