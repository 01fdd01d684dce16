"""Teams: the real adapter behind signed activities, the local Teams in front of it, and what it drew read back.

Teams opens no dialog for words, so where others answer a command with a form, the first question is asked here, and
the form is one press away. It tells nobody that a dialog was closed.
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from bots.console.transcript import card_lines, form_lines
from bots.console.window import Filled, Pressed, Typed, utterance
from bots.pace import Pace
from bots.playground.teams_api import Call, LocalTeams, Message
from bots.playground.teams_api.cards import actions, fields, objects
from bots.playground.teams_api.person import Pressed as Sent
from bots.settings import TeamsSettings
from bots.teams.app import teams
from bots.teams.carried import Carried
from bots.teams.fields import NO_ANSWER
from bots.teams.pace import LIMIT
from core.delivery.delivery import Sender
from core.dialogue.message import Form, Letter
from core.dialogue.said import AsForm, decode
from core.dialogue.words import words_of
from tests.bots.fakes import listening
from tests.bots.teams.card_schema import faults, our_faults
from tests.transcripts import from_cards
from tests.transcripts.stage import Stage
from tests.transcripts.surfaces import ring

APP_ID = "20000000-0000-4000-8000-000000000002"
Json = Mapping[str, Any]


class Teams:
    """One person in their private chat."""

    tells_of_closing = False

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.words = words_of(stage.setting.locale)
        self.local = LocalTeams(APP_ID)
        locale = {"en": "en-US"}.get(stage.setting.locale, stage.setting.locale)
        self.person = self.local.person("sam", name=stage.setting.person, zone=stage.setting.zone, locale=locale)
        self.serving = self.local.serving()
        self.served = False
        self.seen = 0
        self.told: dict[str, list[str]] = {}
        self.behind: set[str] = set()
        """Questions that stand behind a form, where others show the form alone."""

    async def start(self) -> None:
        if not self.served:
            await self.serving.__aenter__()
            self.served = True
        senders: dict[str, Sender] = {}
        self.house = await self.stage.open(senders)
        settings = TeamsSettings(APP_ID, keys_url=self.local.keys_url, service_urls=(self.local.service_url,))
        self.side = teams(self.house, settings)
        self.side.sender._pace = _NoHurry(LIMIT)
        senders["teams"] = self.side.sender
        await self.side.start()
        self.runner, self.local.messages_url = await listening("/api/messages", self.side.handle)

    async def stop(self) -> None:
        await self.runner.cleanup()
        await self.side.stop()
        await self.house.close()

    async def close(self) -> None:
        await self.serving.__aexit__(None, None, None)

    async def enter(self, words: str) -> list[str]:
        match entered := utterance(words):
            case Typed(text):
                assert (await self.person.types(text)).ok
                return await (self._as_form() if text.startswith("/") else self.shown())
            case Pressed():
                return await self._press(entered)
            case Filled(values):
                return await self.submit(values)

    async def submit(self, values: Mapping[str, Any]) -> list[str]:
        shown = []
        if self.person.dialog is None:
            shown = await self._press(self._form_button())
            self._leave_what_stands_behind()
        while True:
            ready, asked = {one["id"]: value for one, value in self._fits(values)}, self._asked()
            # Not every client of Teams holds back what is needed and empty: this one leaves that to us.
            pressed = await self.person.presses(None, self._form().submit or "", ready, checks=False)
            drawn = await self._after(pressed)
            if self._asked() <= asked or self._has_problems():
                return [*shown, *drawn]
            # An answer brought other questions: here they come once the dialog was sent.

    async def rung(self) -> list[str]:
        await ring(self.house, self.stage.now)
        return await self.shown()

    async def shown(self) -> list[str]:
        """What the app drew since the last look, once nothing of it is under way any more."""
        return [line for call in await self._new() for line in self._drawn(call)]

    async def _new(self) -> list[Call]:
        while pending := {*self.side._tasks, *self.house.courier._walks}:
            await asyncio.wait(pending)
        new, self.seen = self.local.calls[self.seen :], len(self.local.calls)
        return [call for call in new if not call.is_typing]

    def _drawn(self, call: Call) -> list[str]:
        assert call.status < 300, f"the connector refused {call.activity}"
        if call.message in self.behind:
            return []
        content = call.activity["attachments"][0]["content"]
        assert faults(content) + our_faults(content) == []
        if any(run.get("fontType") == "Monospace" for run in objects(content)):
            return [f"  [{call.activity['summary']}]"]
        lines = card_lines(from_cards.card(content))
        before, self.told[call.message] = self.told.get(call.message), lines
        return [] if before == lines else lines

    async def _as_form(self) -> list[str]:
        """The form where others open one: one press further, beside the first question."""
        *before, last = await self._new()
        asked = [action for action in actions(dict(_content(last))) if _opens_form(action)]
        if not asked:
            return [line for call in (*before, last) for line in self._drawn(call)]
        self.behind.add(last.message)
        message = self.local.conversations.find(last.conversation, last.message)
        assert message is not None
        assert (await self.person.does(message, asked[0], {})).ok
        return [*form_lines(self._form()), *(line for call in before for line in self._drawn(call))]

    async def _press(self, press: Pressed) -> list[str]:
        if self.person.dialog:
            form = self._form()
            if press.label == form.close:
                self.person.closes()
                return []
            if press.label == form.submit or press.label in _titles(self.person.dialog.card):
                return await self._after(await self.person.presses(None, press.label))
        if press.label == self.words.say("form.done"):
            return []  # what was pressed in the dialog closed it
        message, action, picked = self._find(press)
        return await self._after(await self.person.does(message, action, picked))

    async def _after(self, pressed: Sent) -> list[str]:
        assert pressed.ok, pressed
        opened = pressed.answer is not None and "task" in pressed.answer.content and self.person.dialog
        return [*(form_lines(self._form()) if opened else []), *await self.shown()]

    def _find(self, press: Pressed) -> tuple[Message, Any, dict[str, str]]:
        """The button on the latest message that has one of this label, and what is picked beside it."""
        words = press.which.casefold()
        for message in reversed(self.local.messages(self.person)):
            if not message.from_bot or message.id in self.behind:
                continue
            lines = card_lines(from_cards.card(message.card))
            for action, row, picked in _pressables(message.card, press):
                if words in row.casefold() if row else any(words in line.casefold() for line in lines) or picked:
                    return message, action, picked
        raise AssertionError(f"nothing can be pressed that is called ({press.label}) {press.which}")

    def _form_button(self) -> Pressed:
        for message in reversed(self.local.messages(self.person)):
            for action in actions(message.card):
                if _opens_form(action):
                    return Pressed(action["title"])
        raise AssertionError("no form is open, and no button opens one")

    def _form(self) -> Form:
        """The dialog. Its closing has no words of ours in Teams; here it is called as elsewhere."""
        assert self.person.dialog is not None, "no form is open"
        assert faults(self.person.dialog.card) + our_faults(self.person.dialog.card, is_dialog=True) == []
        form = from_cards.form(self.person.dialog.title, self.words.say("form.close"), self.person.dialog.card)
        is_letter = any(isinstance(part, Letter) for part in form.parts)
        return Form(form.key, form.title, self.words.say("form.done"), form.parts, form.submit) if is_letter else form

    def _leave_what_stands_behind(self) -> None:
        """A question that the form of a talk was opened from is answered by all of it, however often it was sent."""
        assert self.person.dialog is not None
        if any(Carried.load(one.get("data")).form.startswith('["asform"') for one in actions(self.person.dialog.card)):
            self.behind.add(self.person.dialog.opened_from)

    def _asked(self) -> set[str]:
        return {one["id"] for one in fields(self.person.dialog.card)} if self.person.dialog else set()

    def _has_problems(self) -> bool:
        return any(field.problem for field in self._form().fields)

    def _fits(self, values: Mapping[str, Any]) -> Iterator[tuple[Any, str]]:
        """The inputs that are there for these values, and each value as a person puts it in."""
        assert self.person.dialog is not None
        for one in fields(self.person.dialog.card):
            name = one["id"].partition(".")[2]
            if name in values:
                yield one, _picked(values[name], one)


class _NoHurry(Pace):
    """These people type faster than Teams allows."""

    async def turn(self, workspace: str, conversation: str, *, unasked: bool = False) -> None:
        return None


def _content(call: Call) -> Json:
    content: Json = call.activity["attachments"][0]["content"]
    return content


def _titles(card: Json) -> list[str]:
    return [action["title"] for action in actions(dict(card))]


def _opens_form(action: Json) -> bool:
    key = Carried.load(action.get("data")).key
    return bool(key) and isinstance(decode(key), AsForm)


def _pressables(card: Json, press: Pressed) -> Iterator[tuple[Any, str, dict[str, str]]]:
    """Each button that this label could mean: with the row it stands in, or with what is picked beside it."""
    for element in objects(card["body"]):
        if element["type"] == "ColumnSet":
            told, column = element["columns"]
            label = "".join(run["text"] for run in told["items"][0]["inlines"])
            yield from ((action, label, {}) for action in actions(column) if action["title"] == press.label)
    in_rows = [action for one in objects(card["body"]) if one["type"] == "ColumnSet" for action in actions(one)]
    # What has to be confirmed unfolds first; the button that does it has the same label.
    for action in (one for one in actions(dict(card)) if one["type"] != "Action.ShowCard"):
        id = Carried.load(action.get("data")).input
        beside = next((one for one in fields(dict(card)) if one["id"] == id), None)
        if beside is None and action["title"] == press.label and action not in in_rows:
            yield action, "", {}
        elif beside is not None and beside["type"] == "Input.Date" and beside["label"] == press.label:
            yield action, "", {id: press.which}
        elif beside is not None and id.startswith("row.") and action["title"] == press.label:
            yield from ((action, choice["title"], {id: choice["value"]}) for choice in beside["choices"])
        elif beside is not None:
            choices = (choice for choice in beside.get("choices", ()) if choice["title"] == press.label)
            yield from ((action, "", {id: choice["value"]}) for choice in choices)


def _picked(value: Any, element: Json) -> str:
    """A value as a person puts it into the input."""
    if value is None:
        none_stands = any(choice["value"] == NO_ANSWER.value for choice in element.get("choices", ()))
        return NO_ANSWER.value if none_stands and element.get("value") else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "\n".join(value) if isinstance(value, list) else str(value)
