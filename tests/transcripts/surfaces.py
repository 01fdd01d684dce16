"""Where a talk is played. Each surface gives back, as transcript lines, what a person gets to see there."""

import asyncio
import io
import itertools
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from pydantic import JsonValue

from bots.console.piped import run_chat
from bots.console.talk import PLATFORM, PlainShow, Talk, TerminalSender, identity
from bots.console.transcript import card_lines, form_lines
from bots.console.window import Filled, Found, Pressed, Typed, Window, typed, utterance
from core.delivery.delivery import Delivery
from core.dialogue.heard import Heard, Saying
from core.dialogue.message import Actions, Button, Card, Facts, Form
from core.dialogue.said import Act, ActForm, AsForm, Closed, Command, Said, Submit, decode
from core.house import House
from core.people import Identity, Place
from tests.transcripts.stage import Stage


class Surface(Protocol):
    async def start(self) -> None:
        """A process is there. After a `stop` it is another one, on the same store."""

    async def stop(self) -> None: ...

    async def enter(self, words: str) -> list[str]:
        """What is shown in answer to one thing done, as it stands behind "> "."""

    async def submit(self, values: Mapping[str, Any]) -> list[str]:
        """What is shown once the open form was sent with these values, by field name."""

    async def rung(self) -> list[str]:
        """What is shown of all that has fallen due."""


async def ring(house: House, now: datetime) -> None:
    """Sends what is due, as a worker does, until nothing is."""
    while True:
        await house.courier._round()
        while house.courier._walks:
            await asyncio.wait(house.courier._walks)
        due = await house.store.run(lambda books: books.deliveries.next_due())
        if due is None or due > now:
            return


class Core:
    """The house alone: cards are printed as the desk made them."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.window = Window()
        self.events = itertools.count()
        self.lines: list[str] = []

    async def start(self) -> None:
        self.house: House = await self.stage.open({"core": self})

    async def stop(self) -> None:
        await self.house.close()

    async def enter(self, words: str) -> list[str]:
        match entered := utterance(words):
            case Typed(text):
                said = typed(text)
                return await self.hear(Found(said), can_open=isinstance(said, Command))
            case Pressed() if self.window.close(entered):
                return []
            case Pressed():
                found = self.window.find(entered)
                assert found is not None, f"nothing can be pressed that is called {words}"
                told, form = _says_that_it_opens(self.window, found.said), self.window.form
                shown = await self.hear(found)
                if isinstance(found.said, Act | AsForm) and self.window.form and not form:
                    assert told, f"{words} opens a form, and the button does not say so"
                return shown
            case Filled(values):
                return await self.submit(values)

    async def submit(self, values: Mapping[str, Any]) -> list[str]:
        shown: list[str] = []
        if self.window.form is None:
            opener = self.window.form_button()
            assert opener is not None, "no form is open, and no button opens one"
            shown = await self.hear(opener)
        while needed := self.window.redraw(dict(values)):
            await self.hear(needed)
        sent = self.window.send(dict(values))
        assert sent is not None, "the form did not open"
        return [*shown, *await self.hear(sent)]

    async def hear(self, found: Found, *, can_open: bool = True) -> list[str]:
        outcome = await self.house.hear(self._heard(found, can_open=can_open))
        if isinstance(found.said, Submit | ActForm | Closed):
            self.window.form = None
        shown: list[str] = []
        match outcome.answer:
            case Form() as form:
                self.window.open(form, found.pressed)
                shown += form_lines(form)
            case Card() as card:
                shown += self._post(card)
            case None:
                pass
        await self.house.courier.carry(outcome.deliveries)
        return [*shown, *self._told()]

    async def rung(self) -> list[str]:
        await ring(self.house, self.stage.now)
        return self._told()

    async def send(self, place: Place, delivery: Delivery) -> Mapping[str, JsonValue]:
        self.lines += self._say(Saying.model_validate_json(delivery.recipe))
        return {}

    def _told(self) -> list[str]:
        told, self.lines = self.lines, []
        return told

    def _say(self, saying: Saying) -> list[str]:
        shown: list[str] = []
        if saying.instead and self.window.replace(saying.pressed or {}, saying.instead):
            shown += card_lines(saying.instead)
        shown += self._post(saying.card) if saying.card else []
        return shown + ([f"  [{saying.file.name}]"] if saying.file else [])

    def _post(self, card: Card) -> list[str]:
        self.window.post(card)
        return card_lines(card)

    def _heard(self, found: Found, *, can_open: bool) -> Heard:
        return Heard(
            event=f"event-{next(self.events)}",
            who=Identity("core", "here", "person"),
            place=Place(platform="core", workspace="here", conversation="person"),
            said=found.said,
            profile=self.stage.profile,
            pressed=found.pressed,
            can_open=can_open,
        )


def _says_that_it_opens(window: Window, said: Said) -> bool:
    messages = [message for card in window.cards.values() for message in card.messages]
    items = [item for message in messages if isinstance(message, Actions) for item in message.items]
    rows = [row.button for message in messages if isinstance(message, Facts) for row in message.rows]
    return any(one.opens for one in (*items, *rows) if isinstance(one, Button) and decode(one.key) == said)


class Console:
    """`gracious chat`, as it prints when it is piped."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.out = io.StringIO()
        self.sender = TerminalSender(Window(), PlainShow(self.out), stage.folder)

    async def start(self) -> None:
        self.house = await self.stage.open({PLATFORM: self.sender})
        self.talk = Talk(self.house, self.sender, identity("person"), self.stage.profile)

    async def stop(self) -> None:
        await self.house.close()

    async def enter(self, words: str) -> list[str]:
        complaints = io.StringIO()
        self.out.seek(0)
        self.out.truncate()
        await run_chat(self.talk, [words], self.out, complaints)
        assert not complaints.getvalue()
        echoed, shown = f"> {words}".splitlines(), self.out.getvalue().splitlines()
        assert shown[: len(echoed)] == echoed
        return shown[len(echoed) :]

    async def submit(self, values: Mapping[str, Any]) -> list[str]:
        return await self.enter(f"form {json.dumps(values)}")

    async def rung(self) -> list[str]:
        self.out.seek(0)
        self.out.truncate()
        await ring(self.house, self.stage.now)
        return self.out.getvalue().splitlines()
