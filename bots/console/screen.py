"""Cards on a terminal screen: letters in frames, options with the numbers that pick them."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_never

from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.style import Style
from rich.table import Table
from rich.text import Text as Line

from bots.console.window import buttons
from core.dialogue.message import (
    Actions,
    Card,
    Choices,
    Facts,
    Field,
    Finding,
    Form,
    Heading,
    Letter,
    Link,
    Message,
    Note,
    Progress,
    Text,
)

MARKS = {"info": "•", "ok": "✓", "warning": "!", "problem": "✗", "block": "✗", "warn": "!", "hint": "•"}
COLOURS = {
    "info": "cyan",
    "ok": "green",
    "warning": "yellow",
    "problem": "red",
    "block": "red",
    "warn": "yellow",
    "hint": "cyan",
}
_JOINERS = "\u200c\u200d\ufe0f"
WIDEST = 100
"""Columns: longer lines of prose are hard to read."""


def picks(card: Card) -> tuple[str, ...]:
    """The labels that a number typed below this card picks from, in order.

    A question is answered by its options; below anything else the buttons are counted.
    """
    options = tuple(o.label for message in card.messages if isinstance(message, Choices) for o in message.options)
    asks = any(isinstance(message, Progress) for message in card.messages)
    return options or (() if asks else tuple(button.label for button in buttons(card)))


class Screen:
    """Shows cards and forms; `latest` is the card that stands last, which numbers and labels are about."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.latest: Card | None = None
        self.form_shown: Form | None = None

    def card(self, card: Card) -> None:
        self.latest = card
        self._print(drawn(card.messages, numbered=bool(picks(card))))

    def form(self, form: Form) -> None:
        """The form's own words; its fields are asked one by one afterwards."""
        self.form_shown = form
        parts = (part for part in form.parts if not isinstance(part, Field))
        self._print([Line(printable(form.title), "bold"), *drawn(parts, numbered=False)])

    def file(self, path: Path) -> None:
        self._print([Line(printable(str(path)), "bold")])

    def _print(self, parts: Iterable[RenderableType]) -> None:
        self.console.print(Padding(Group(*parts), (1, 0, 0, 0)), width=min(WIDEST, self.console.width))


def drawn(messages: Iterable[Message], *, numbered: bool) -> Iterator[RenderableType]:
    """The messages top to bottom. Only options are numbered where there are any."""
    messages = tuple(messages)
    has_options = any(isinstance(message, Choices) for message in messages)
    for message in messages:
        yield from _drawn(message, numbered=numbered and (isinstance(message, Choices) or not has_options))


def _drawn(message: Message, *, numbered: bool) -> Iterator[RenderableType]:
    match message:
        case Heading(text):
            yield Line(printable(text), "bold")
        case Text(text, quiet):
            yield Line(printable(text), "dim" if quiet else "")
        case Note(level, text):
            yield Line(f"{MARKS[level]} {printable(text)}", COLOURS[level])
        case Progress(label=label):
            yield Line(printable(label), "dim")
        case Facts():
            yield _facts(message)
        case Letter():
            yield _letter(message)
            yield from map(_finding, message.findings)
        case Choices(options=options):
            yield _choices([printable(option.label) for option in options])
        case Field(label=label):
            yield Line(printable(label), "dim")
        case Actions():
            yield from _actions(message, numbered=numbered)
        case _:
            assert_never(message)


def _facts(facts: Facts) -> Table:
    table = Table.grid(padding=(0, 2))
    for row in facts.rows:
        table.add_row(
            Line(printable(row.label), "dim"),
            Line(printable(row.value)),
            Line(f"({printable(row.button.label)})" if row.button else "", "dim"),
        )
    return table


def _letter(letter: Letter) -> Panel:
    subject = f"{letter.subject_label}: {letter.subject}\n\n" if letter.subject else ""
    text = Line.assemble((printable(subject), "bold"), printable(letter.body))
    details = Line(printable(" · ".join(letter.details)), "dim")
    return Panel(text, title=Line(printable(letter.title)), subtitle=details, title_align="left", padding=(1, 2))


def _finding(finding: Finding) -> Line:
    words = f"“{finding.words}”: " if finding.words else ""
    return Line(f"{MARKS[finding.severity]} {printable(words + finding.why)}", COLOURS[finding.severity])


def _choices(labels: list[str]) -> RenderableType:
    return Columns([Line(f"{n:>2} {label}") for n, label in enumerate(labels, 1)], padding=(0, 3))


def _actions(actions: Actions, *, numbered: bool) -> Iterator[RenderableType]:
    labels = [printable(item.label) for item in actions.items if not isinstance(item, Link)]
    if numbered:
        yield _choices(labels)
    elif labels:
        yield Line("  ".join(f"({label})" for label in labels), "dim")
    for item in actions.items:
        if isinstance(item, Link):
            yield Line(printable(item.label), Style(underline=True, link=item.url))


def printable(text: str) -> str:
    """Text that can't steer the terminal: control characters, which a pasted letter may hold, are left out."""
    return "".join(c for c in text if c == "\n" or c.isprintable() or c in _JOINERS or unicodedata.category(c) == "Zs")
