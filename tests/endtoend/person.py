"""Somebody in Slack, who types, presses and reads what is there."""

from collections.abc import Callable, Mapping
from typing import Any

from bots.playground.slack_api import Answer, LocalSlack, Message, Person, Submission, View
from bots.playground.slack_api.block_rules import elements_in
from bots.slack.blocks import words_in

PATIENCE = 15.0
"""Seconds for an answer; it takes milliseconds where nothing is wrong."""

Read = Callable[[Message], bool]


def words_of(message: Message) -> str:
    return words_in(message.blocks)


class Somebody:
    """One member in their direct message. What they wait for has to come after the last thing they did."""

    def __init__(self, slack: LocalSlack, seat: Person) -> None:
        self.slack = slack
        self.seat = seat
        self.since = slack.workspace.rev

    @property
    def heard(self) -> list[Message]:
        """All that the bot has said to them and that still stands, in order."""
        return [message for message in self.slack.messages(self.seat) if message.from_app]

    @property
    def all_words(self) -> str:
        return "\n".join(map(words_of, self.heard))

    async def says(self, text: str, hears: str = "") -> Message | None:
        """Types in the direct message, and waits for an answer that holds these words."""
        self.since = self.slack.workspace.rev
        return await self._answered(await self.seat.types(text), hears)

    async def commands(self, text: str, hears: str = "") -> Message | None:
        """`/gracious` with these words behind it."""
        self.since = self.slack.workspace.rev
        return await self._answered(await self.seat.slash("/gracious", text), hears)

    async def presses(self, label: str, near: str = "", hears: str = "") -> Message | None:
        """Presses the button, or picks the option, of that label: in the newest message, or row, that speaks of
        `near`."""
        surface, block, element, picked = self.find(label, near)
        self.since = self.slack.workspace.rev
        return await self._answered(await self.seat.acts(surface, block, element, picked), hears)

    def find(self, label: str, near: str = "") -> tuple[Message | View, Any, Any, str | None]:
        surfaces: list[Message | View] = [*([self.seat.modal] if self.seat.modal else []), *reversed(self.heard)]
        for surface in surfaces:
            on_surface = near in words_in(surface.blocks)
            for block, element in elements_in(surface.blocks):
                if near in words_in([block]) if "accessory" in block else on_surface:
                    if (element.get("text") or {}).get("text") == label:
                        return surface, block, element, None
                    for option in element.get("options", ()):
                        if option["text"]["text"] == label:
                            return surface, block, element, option["value"]
        raise AssertionError(f"nothing to press is called {label!r} near {near!r}:\n{self.all_words}")

    async def sends(self, values: Mapping[str, Any], hears: str = "") -> Submission:
        """Fills the form that is open, field by field, and sends it. An answer may bring further fields."""
        self.since = self.slack.workspace.rev
        waiting = dict(values)
        while waiting:
            block, element = next(pair for pair in elements_in(self.form.blocks) if pair[0]["block_id"] in waiting)
            answer = await self.seat.acts(self.form, block, element, waiting.pop(block["block_id"]))
            assert answer.ok, answer
        submission = await self.seat.submits(self.form)
        if hears:
            assert submission.accepted, submission
            await self.hears(hears)
        return submission

    @property
    def form(self) -> View:
        view = self.seat.modal
        assert view is not None, "no form is open"
        return view

    async def hears(self, words: str, within: float = PATIENCE) -> Message:
        """Waits for a message, new or changed since the last thing done, that holds these words."""

        def there() -> Message | None:
            new = [message for message in self.heard if message.rev > self.since and words in words_of(message)]
            return new[-1] if new else None

        try:
            found = await self.slack.until(there, within)
        except TimeoutError:
            raise AssertionError(f"no word of {words!r} in:\n{self.all_words}") from None
        assert found is not None
        return found

    async def is_handed(self, name: str) -> str:
        """Waits for a file of that name. Gives its text."""

        def there() -> bytes | None:
            files = [file for message in self.heard if message.rev > self.since for file in message.files]
            ids = [file["id"] for file in files if file["name"] == name]
            return self.slack.workspace.files[ids[-1]].content if ids else None

        content = await self.slack.until(there, PATIENCE)
        assert content is not None
        return content.decode()

    def count(self, words: str) -> int:
        """How many messages hold these words."""
        return sum(words in words_of(message) for message in self.heard)

    async def _answered(self, answer: Answer, hears: str) -> Message | None:
        assert answer.ok, answer
        return await self.hears(hears) if hears else None
