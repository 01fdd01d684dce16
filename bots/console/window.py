"""What stands in a terminal so far: the cards that were posted, the form that is open, and what can be pressed."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pydantic import JsonValue

from bots.console.transcript import card_lines
from core.dialogue.heard import Reference
from core.dialogue.message import Actions, Button, Card, Choices, Facts, Field, Form
from core.dialogue.said import (
    Act,
    ActForm,
    AsForm,
    Closed,
    Command,
    On,
    Press,
    Pressable,
    Redraw,
    Said,
    Submit,
    Text,
    decode,
)

_PRESS = re.compile(r"\((?P<label>[^()]*(?:\([^()]*\)[^()]*)*)\)(?:\s+(?P<which>\S.*))?")
_COMMAND = re.compile(r"/(?:gracious\b\s*)?(?P<name>[^\W\d_][\w-]*)?\s*(?P<text>.*)", re.DOTALL)


NOT_JSON = 'A form is sent as JSON, such as form {"company": "Acme"}.'


@dataclass(frozen=True, slots=True)
class Typed:
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A label pressed. `which` tells equal ones apart by words of the row or card; for a date it is the day."""

    label: str
    which: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form sent: what stands in its fields, by field name."""

    values: dict[str, JsonValue]


class EntryError(ValueError):
    """What was entered can't be done; the text says why, for the person who entered it."""


Utterance = Typed | Pressed | Filled


def utterance(line: str) -> Utterance:
    """One line as a person enters it: words, `(Label)`, `(Label) which one`, `form {"field": "value"}`.

    Raises EntryError for a form that is no JSON object.
    """
    line = line.strip()
    if found := _PRESS.fullmatch(line):
        return Pressed(found["label"], (found["which"] or "").strip())
    if line.startswith("form {"):
        return Filled(_values(line.removeprefix("form ")))
    return Typed(line)


def _values(text: str) -> dict[str, JsonValue]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise EntryError(NOT_JSON) from error
    if not isinstance(values, dict):
        raise EntryError(NOT_JSON)
    return values


def typed(text: str) -> Said:
    """Words as the desk takes them: `/decline Acme` and `/gracious decline Acme` are commands."""
    found = _COMMAND.fullmatch(text)
    if found is None:
        return Text(text)
    name, behind = found["name"] or "", found["text"].strip()
    return Command(name if name or behind else "help", behind)


@dataclass(frozen=True, slots=True)
class Found:
    """What a press says, and the card it was pressed on (None: nothing that could be brought up to date)."""

    said: Said
    pressed: Reference | None = None


@dataclass(slots=True)
class Window:
    """Cards in the order of their posting; one brought up to date keeps its place."""

    cards: dict[int, Card] = field(default_factory=dict)
    form: Form | None = None
    opened_from: Reference | None = None
    posted: int = 0

    def post(self, card: Card) -> Reference:
        self.posted += 1
        self.cards[self.posted] = card
        return {"card": self.posted}

    def replace(self, pressed: Reference, card: Card) -> bool:
        """Brings a card up to date. False when nobody can see that it changed: only what its buttons carry did."""
        number = pressed.get("card")
        if not isinstance(number, int) or number not in self.cards:
            return True
        before, self.cards[number] = self.cards[number], card
        return card_lines(before) != card_lines(card)

    def open(self, form: Form, opened_from: Reference | None) -> None:
        self.form, self.opened_from = form, opened_from

    def form_button(self) -> Found | None:
        """The latest button that opens the form of a talk; None: there is none."""
        for number, card in reversed(self.cards.items()):
            for button in buttons(card):
                if isinstance(said := decode(button.key), AsForm):
                    return Found(said, {"card": number})
        return None

    def find(self, press: Pressed) -> Found | None:
        """What the button says that has this label on the latest card that has one; None: no card has it."""
        if self.form and (said := self._on_form(self.form, press.label)):
            return Found(said, self.opened_from)
        for number, card in reversed(self.cards.items()):
            said = next(_said(card, press), None)
            if said is not None:
                return Found(said, {"card": number})
        return None

    def redraw(self, values: dict[str, JsonValue]) -> Found | None:
        """What brings the open form up to date where these values change which of its questions apply."""
        if self.form is None or (on := _on(decode(self.form.key))) is None:
            return None
        held = {part.name: values.get(part.name, part.value) for part in self.form.fields}
        if all(held[part.name] == part.value for part in self.form.fields if part.redraws):
            return None
        return Found(Redraw(on, held), self.opened_from)

    def send(self, values: dict[str, JsonValue]) -> Found | None:
        """What sending the open form says; None when none is open. Fields that are not named stay as they are."""
        if self.form is None:
            return None
        standing = {part.name: part.value for part in self.form.fields}
        return Found(_sent(self.form, {**standing, **values}), self.opened_from)

    def close(self, press: Pressed) -> bool:
        """Closes the form of an object, which nobody has to hear of; False when that is not what was pressed."""
        closes = self.form is not None and press.label == self.form.close and _on(decode(self.form.key)) is None
        if closes:
            self.form = None
        return closes

    def _on_form(self, form: Form, label: str) -> Said | None:
        if label == form.submit:
            return _sent(form, {part.name: part.value for part in form.fields})
        if label == form.close and (on := _on(decode(form.key))):
            return Closed(on)
        return next(_said(Card(form.parts), Pressed(label)), None)


def buttons(card: Card) -> Iterator[Button]:
    """The buttons below a card; those of fact rows are not among them."""
    for message in card.messages:
        if isinstance(message, Actions):
            yield from (item for item in message.items if isinstance(item, Button))


def _sent(form: Form, values: dict[str, JsonValue]) -> Said:
    key = decode(form.key)
    if isinstance(key, Act):
        return ActForm(key, values)
    on = _on(key)
    assert on is not None, "a form belongs to an object or to a talk"
    return Submit(on, values)


def _on(key: Pressable) -> On | None:
    return None if isinstance(key, Act | Command) else key.on


def _said(card: Card, press: Pressed) -> Iterator[Said]:
    """All that a press may mean on this card, what fits `which` best first."""
    words = press.which.casefold()
    for message in card.messages:
        match message:
            case Facts(rows):
                for row in rows:
                    if row.button and row.button.label == press.label and words in row.label.casefold():
                        yield decode(row.button.key)
            case Field(label=label, on=On() as on) if label == press.label:
                yield from _picked(on, message.name, press.which)
            case Choices(on, name, _, options) if _speaks_of(card, words):
                yield from (Press(on, name, option.value) for option in options if option.label == press.label)
            case Actions(items) if _speaks_of(card, words):
                yield from (decode(i.key) for i in items if isinstance(i, Button) and i.label == press.label)


def _picked(on: On, name: str, day: str) -> Iterator[Press]:
    try:
        yield Press(on, name, date.fromisoformat(day).isoformat())
    except ValueError:
        return


def _speaks_of(card: Card, words: str) -> bool:
    return not words or any(words in line.casefold() for line in card_lines(card))
