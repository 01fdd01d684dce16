"""Slack: the real adapter behind signed requests, the local Slack in front of it, and what it drew read back."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bots.console.transcript import card_lines, form_lines
from bots.console.window import Filled, Pressed, Typed, utterance
from bots.playground.slack_api import Call, LocalSlack, Message, View
from bots.playground.slack_api.block_rules import elements_in
from bots.playground.slack_api.inputs import state_values
from bots.settings import SlackSettings
from bots.slack.app import slack
from bots.slack.fields import NO_ANSWER
from core.delivery.delivery import Sender
from core.dialogue.said import AsForm, decode
from core.dialogue.words import words_of
from tests.bots.fakes import listening
from tests.transcripts import from_blocks
from tests.transcripts.stage import Stage
from tests.transcripts.surfaces import ring

SECRET, TOKEN = "a-signing-secret", "xoxb-a-bot-token"
POSTED = ("chat.postMessage", "chat.update", "response_url", "slash_response")
OPENED = ("views.open", "views.push", "views.update", "response_action")
QUIET = ("auth.test", "users.info", "conversations.open", "conversations.history", "files.getUploadURLExternal")


class Slack:
    """One person in one direct message."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.local = LocalSlack(SECRET, TOKEN)
        locale = {"en": "en-US"}.get(stage.setting.locale, stage.setting.locale)
        self.person = self.local.person("U1", real_name=stage.setting.person, tz=stage.setting.zone, locale=locale)
        self.serving = self.local.serving()
        self.served = False
        self.seen = 0
        self.told: dict[str, list[str]] = {}

    async def start(self) -> None:
        if not self.served:
            await self.serving.__aenter__()
            self.served = True
        senders: dict[str, Sender] = {}
        self.house = await self.stage.open(senders)
        self.side = slack(self.house, SlackSettings(SECRET, TOKEN, self.local.api_url))
        senders["slack"] = self.side.sender
        await self.side.start()
        self.runner, self.local.events_url = await listening("/slack/events", self.side.handle)

    async def stop(self) -> None:
        await self.runner.cleanup()
        await self.side.stop()
        await self.house.close()

    async def close(self) -> None:
        await self.serving.__aexit__(None, None, None)

    async def enter(self, words: str) -> list[str]:
        match entered := utterance(words):
            case Typed(text) if text.startswith("/gracious"):
                answer = await self.person.slash("/gracious", text.removeprefix("/gracious").strip())
                assert answer.ok, answer
                return await self.shown()
            case Typed(text):
                answer = await self.person.types(text)
                assert answer.ok, answer
                return await self.shown()
            case Pressed():
                return await self._press(entered)
            case Filled(values):
                return await self.submit(values)

    async def submit(self, values: Mapping[str, Any]) -> list[str]:
        shown = [] if self.person.modal else await self._press(self._form_button())
        await self._fill(values)
        return [*shown, *await self._submit()]

    async def rung(self) -> list[str]:
        await ring(self.house, self.stage.now)
        return await self.shown()

    async def shown(self) -> list[str]:
        """What the app drew since the last look, once nothing of it is under way any more."""
        while pending := {*self.side._tasks, *self.house.courier._walks}:
            await asyncio.wait(pending)
        new, self.seen = self.local.calls[self.seen :], len(self.local.calls)
        return [line for call in new for line in self._drawn(call)]

    def _drawn(self, call: Call) -> list[str]:
        assert not call.refused, f"{call.method} was refused: {call.answer}"
        if call.method in QUIET:
            return []
        if call.method == "files.completeUploadExternal":
            return [f"  [{file['title']}]" for file in call.answer["files"]]
        if call.method == "response_action" and not call.arguments:
            return []
        if call.method in OPENED:
            return self._form({})
        assert call.method in POSTED, f"nothing is known of {call.method}"
        return self._told(call, card_lines(from_blocks.card(call.arguments["blocks"])))

    def _told(self, call: Call, lines: list[str]) -> list[str]:
        """What is new to see: an update that changes nothing but what its buttons carry shows nothing."""
        message = str(call.arguments.get("ts") or call.answer.get("ts") or call.arguments)
        before, self.told[message] = self.told.get(message), lines
        return [] if before == lines else lines

    def _form(self, problems: Mapping[str, str]) -> list[str]:
        view = self._modal()
        return form_lines(from_blocks.form(view.content, self._standing(view), problems))

    def _modal(self) -> View:
        view = self.person.modal
        assert view is not None, "no form is open"
        return view

    def _standing(self, view: View) -> dict[str, Any]:
        """What stands in each input, by block id."""
        states = state_values(view.blocks, self.local.workspace.filled.get(view.place, {}))
        return {block: _value(state) for block, by_action in states.items() for state in by_action.values()}

    async def _press(self, press: Pressed) -> list[str]:
        view = self.person.modal
        if view and press.label == (view.content.get("submit") or {}).get("text"):
            return await self._submit()
        if view and press.label == view.content["close"]["text"]:
            await self.person.closes(view)
            return await self.shown()
        for block, element in elements_in(view.blocks) if view else ():
            if view and element["type"] == "button" and element["text"]["text"] == press.label:
                answer = await self.person.acts(view, block, element, None)
                assert answer.ok, answer
                return await self.shown()
        message, block, element, picked = self._find(press)
        answer = await self.person.acts(message, block, element, picked)
        assert answer.ok, answer
        return await self.shown()

    def _find(self, press: Pressed) -> tuple[Message, Any, Any, str | None]:
        """The element with this label on the latest message that has one, and what is picked in it."""
        words = press.which.casefold()
        for message in reversed(self.local.messages(self.person)):
            lines = card_lines(from_blocks.card(message.blocks)) if message.from_app else []
            on_card = not words or any(words in line.casefold() for line in lines)
            for block, element in elements_in(message.blocks) if message.from_app else ():
                in_row = words in str(block.get("text", {"text": ""})["text"]).casefold()
                if element["type"] == "datepicker" and element["placeholder"]["text"] == press.label:
                    return message, block, element, press.which
                if in_row if block["type"] == "section" else on_card:
                    if element["type"] == "button" and element["text"]["text"] == press.label:
                        return message, block, element, None
                    for option in element.get("options", ()):
                        if option["text"]["text"] == press.label:
                            return message, block, element, option["value"]
        raise AssertionError(f"nothing can be pressed that is called ({press.label}) {press.which}")

    def _form_button(self) -> Pressed:
        for message in reversed(self.local.messages(self.person)):
            for _, element in elements_in(message.blocks):
                if element["type"] == "button" and isinstance(decode(element.get("value", "")), AsForm):
                    return Pressed(element["text"]["text"])
        raise AssertionError("no form is open, and no button opens one")

    async def _fill(self, values: Mapping[str, Any]) -> None:
        """Fills each field once it is there: an answer may bring others."""
        waiting = dict(values)
        while ready := [(b, e) for b, e in elements_in(self._modal().blocks) if b.get("block_id") in waiting]:
            block, element = ready[0]
            picked = _picked(waiting.pop(block["block_id"]), element)
            if picked == self._standing(self._modal())[block["block_id"]]:
                continue
            answer = await self.person.acts(self._modal(), block, element, picked)
            assert answer.ok, answer
            await self.shown()

    async def _submit(self) -> list[str]:
        submission = await self.person.submits(self._modal())
        assert not submission.failed, submission
        problems = dict(submission.errors)
        if submission.unfilled:
            # Slack's own client holds the form, in its own words; ours say the same.
            assert set(submission.unfilled.values()) == {"required"}
            of = words_of(self.stage.setting.locale).flow(self.stage.setting.flow)
            problems = {name: of.problem(name, "required") for name in submission.unfilled}
        shown = await self.shown()
        return [*self._form(problems), *shown] if problems else shown


def _value(state: Mapping[str, Any]) -> Any:
    chosen = state.get("selected_option")
    return chosen["value"] if chosen else state.get("value") or state.get("selected_date")


def _picked(value: Any, element: Mapping[str, Any]) -> str | None:
    """A value as a person puts it into the element."""
    if value is None:
        return NO_ANSWER.value if "initial_option" in element else None
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "\n".join(value) if isinstance(value, list) else str(value)
