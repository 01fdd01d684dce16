"""A talk in a terminal: what is entered goes to the house, what the house says is shown.

The courier sends to a terminal as it sends to any platform, so nothing said is lost when the
terminal goes away in between.
"""

import itertools
import uuid
from pathlib import Path
from typing import IO, Protocol

from pydantic import JsonValue

from bots.console.transcript import card_lines, form_lines
from bots.console.window import EntryError, Filled, Found, Pressed, Typed, Utterance, Window, typed, utterance
from core.delivery.delivery import Delivery
from core.dialogue.heard import Attachment, Heard, Profile, Reference, Saying
from core.dialogue.message import Card, Form
from core.dialogue.said import ActForm, Closed, Command, Said, Submit
from core.house import House
from core.people import Identity, Place

PLATFORM = "console"
HERE = Place(platform=PLATFORM, workspace="local", conversation="terminal")
NO_FORM = "No form is open here: press a button that opens one, then send it."


def identity(user: str) -> Identity:
    """A user of this system; the same person on whatever machine their home is."""
    return Identity(PLATFORM, "local", user)


class Show(Protocol):
    """Where cards and forms become visible."""

    def card(self, card: Card) -> None: ...

    def form(self, form: Form) -> None: ...

    def file(self, path: Path) -> None: ...


class PlainShow:
    """Shows everything as the lines of a transcript."""

    def __init__(self, out: IO[str]) -> None:
        self.out = out

    def card(self, card: Card) -> None:
        self._print(card_lines(card))

    def form(self, form: Form) -> None:
        self._print(form_lines(form))

    def file(self, path: Path) -> None:
        self._print([f"  [{path.name}]"])

    def _print(self, lines: list[str]) -> None:
        self.out.writelines(f"{line}\n" for line in lines)
        self.out.flush()


class TerminalSender:
    """Sends to this terminal: brings the pressed card up to date, then shows the new one.

    A file that comes with it is written into `folder`, beside what is there already.
    """

    def __init__(self, window: Window, show: Show, folder: Path) -> None:
        self.window = window
        self.show = show
        self.folder = folder

    async def send(self, place: Place, delivery: Delivery) -> Reference:
        """The number of the card, as the window counts them."""
        saying = Saying.model_validate_json(delivery.recipe)
        if saying.instead and self.window.replace(saying.pressed or {}, saying.instead):
            self.show.card(saying.instead)
        reference = saying.pressed or {}
        if saying.card:
            reference = self.window.post(saying.card)
            self.show.card(saying.card)
        if saying.file:
            self.show.file(_written(saying.file, self.folder))
        return reference


def _written(file: Attachment, folder: Path) -> Path:
    """The file under a name that is still free."""
    wanted = folder / Path(file.name).name
    for n in itertools.count(1):
        path = wanted if n == 1 else wanted.with_stem(f"{wanted.stem}-{n}")
        try:
            with path.open("x", encoding="utf-8", newline="") as out:
                out.write(file.text)
        except FileExistsError:
            continue
        return path
    raise AssertionError("there is always another number")


class Talk:
    """One person at one terminal. `forms_first`: a command opens its form where it has one."""

    def __init__(
        self, house: House, sender: TerminalSender, who: Identity, profile: Profile, *, forms_first: bool = True
    ) -> None:
        self.house = house
        self.sender = sender
        self.who = who
        self.profile = profile
        self.forms_first = forms_first

    async def enter(self, line: str) -> None:
        """One line as a person enters it. Raises EntryError for a form that can't be sent."""
        if line.strip():
            await self.say(utterance(line))

    async def say(self, entered: Utterance) -> None:
        """Raises EntryError when a form is sent and none is open."""
        match entered:
            case Typed(text):
                said = typed(text)
                await self.hear(Found(said), can_open=self.forms_first and isinstance(said, Command))
            case Pressed() if self.sender.window.close(entered):
                pass
            case Pressed(label, which):
                found = self.sender.window.find(entered)
                await self.hear(found or Found(typed(f"({label}) {which}".strip())), can_open=found is not None)
            case Filled(values):
                await self.hear(await self._form_with(values), can_open=True)

    async def hear(self, found: Found, *, can_open: bool) -> None:
        """What comes of it: the answer first, then what is delivered."""
        window, show = self.sender.window, self.sender.show
        outcome = await self.house.hear(self._heard(found.said, found.pressed, can_open=can_open))
        if isinstance(found.said, Submit | ActForm | Closed):
            window.form = None
        match outcome.answer:
            case Form() as form:
                window.open(form, found.pressed)
                show.form(form)
            case Card() as card:
                window.post(card)
                show.card(card)
            case None:
                pass
        await self.house.courier.carry(outcome.deliveries)

    async def redrawn(self, values: dict[str, JsonValue]) -> Form | None:
        """The open form as these values make it: other answers may ask for other fields."""
        window = self.sender.window
        while needed := window.redraw(values):
            outcome = await self.house.hear(self._heard(needed.said, needed.pressed, can_open=True))
            if not isinstance(outcome.answer, Form):
                break
            window.open(outcome.answer, needed.pressed)
        return window.form

    async def _form_with(self, values: dict[str, JsonValue]) -> Found:
        window = self.sender.window
        if window.form is None and (opener := window.form_button()):
            await self.hear(opener, can_open=True)
        await self.redrawn(values)
        if sent := window.send(values):
            return sent
        raise EntryError(NO_FORM)

    def _heard(self, said: Said, pressed: Reference | None, *, can_open: bool) -> Heard:
        return Heard(
            event=f"terminal-{uuid.uuid4().hex}",
            who=self.who,
            place=HERE,
            said=said,
            profile=self.profile,
            pressed=pressed,
            can_open=can_open,
        )
