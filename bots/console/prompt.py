"""Asking at a terminal: one line for the talk, one field after the other for a form."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from pydantic import JsonValue

from bots.console.screen import Screen, picks, printable
from bots.console.window import Pressed, Typed, Utterance, buttons
from core.dialogue.message import Field, Form
from core.dialogue.said import AsForm, Back, Command, Skip, decode

KEYS = {"f1": Command, "f2": Back, "f3": Skip, "f4": AsForm}
TOOLBAR = "F1 help · F2 back · F3 skip · F4 form · Ctrl-C clears the line · Ctrl-D or quit leaves, your work is kept"
LEAVES = frozenset({"quit", "exit"})
MANY_LINES = "Esc, then Enter: done"
DAY = "as 2027-01-15"
NAMES = "one a line; Esc, then Enter: done"
A_NUMBER = "a number"
OPTIONAL = "empty to leave out"


Values = dict[str, JsonValue]
Redrawn = Callable[[Values], Awaitable[Form | None]]


class Left(Exception):
    """The person leaves: Ctrl-D, or a word of `LEAVES`."""


@dataclass(frozen=True)
class Labels(Completer):
    """Completes what can be pressed on the latest card, and the commands after a slash."""

    screen: Screen
    commands: tuple[str, ...]

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        typed = document.text_before_cursor
        card = self.screen.latest
        labels = (*picks(card), *(button.label for button in buttons(card))) if card else ()
        words = (f"/{name}" for name in self.commands) if typed.startswith("/") else dict.fromkeys(labels)
        for word in words:
            if typed and word.casefold().startswith(typed.casefold()):
                yield Completion(word, -len(typed))


class Prompt:
    """Reads what a person enters. History is kept in memory only."""

    def __init__(self, screen: Screen, commands: tuple[str, ...]) -> None:
        self.screen = screen
        self._line: PromptSession[str] = PromptSession(
            completer=Labels(screen, commands),
            complete_while_typing=True,
            key_bindings=_keys(screen),
            bottom_toolbar=FormattedText([("", TOOLBAR)]),
        )
        self._field: PromptSession[str] = PromptSession()

    async def entered(self) -> Utterance:
        """What the person says next. Raises Left."""
        while True:
            try:
                text = (await self._line.prompt_async("> ")).strip()
            except KeyboardInterrupt:
                continue
            except EOFError as end:
                raise Left from end
            if text.casefold() in LEAVES:
                raise Left
            if text:
                return meant(self.screen, text)

    async def filled(self, form: Form, redrawn: Redrawn) -> Values | None:
        """What the person puts into the form, field by field; None when they close it with Ctrl-C or Ctrl-D.

        `redrawn` gives the form that fits what stands in it so far.
        """
        values: Values = {}
        try:
            while part := next((part for part in form.fields if part.name not in values), None):
                values[part.name] = await self._ask(part)
                if part.redraws:
                    form = await redrawn(values) or form
        except (KeyboardInterrupt, EOFError):
            return None
        return values

    async def _ask(self, part: Field) -> JsonValue:
        for line in (part.problem, part.hint, *_numbered(part)):
            if line:
                self.screen.console.print(printable(line), style="dim", markup=False, highlight=False)
        how = ", ".join(word for word in (_how(part), OPTIONAL if part.optional else "") if word)
        label = f"{printable(part.label)} ({how}): " if how else f"{printable(part.label)}: "
        many = part.kind in ("long", "people")
        if many:  # its lines begin at the edge of the screen, where there is room
            label += "\n"
        text = await self._field.prompt_async(label, default=_standing(part), multiline=many)
        return _value(part, text.strip())


def meant(screen: Screen, text: str) -> Utterance:
    """A number or a label that stands on the latest card presses it; all else is words."""
    if screen.latest is None:
        return Typed(text)
    numbered = picks(screen.latest)
    if text.isdecimal() and 0 < int(text) <= len(numbered):
        return Pressed(numbered[int(text) - 1])
    labels = (*numbered, *(button.label for button in buttons(screen.latest)))
    label = next((label for label in labels if text.casefold() in (label.casefold(), f"({label.casefold()})")), None)
    return Typed(text) if label is None else Pressed(label)


def _keys(screen: Screen) -> KeyBindings:
    """Function keys press the button of their verb where the latest card has one."""
    bindings = KeyBindings()

    def bind(key: str, verb: type) -> None:
        @bindings.add(key)
        def _(event: KeyPressEvent) -> None:
            label = _label_of(screen, verb)
            if label:
                event.current_buffer.text = label
                event.current_buffer.validate_and_handle()

    for key, verb in KEYS.items():
        bind(key, verb)
    return bindings


def _label_of(screen: Screen, verb: type) -> str | None:
    if verb is Command:
        return "/help"
    shown = buttons(screen.latest) if screen.latest else ()
    return next((button.label for button in shown if isinstance(decode(button.key), verb)), None)


def _numbered(part: Field) -> list[str]:
    return [f"{n:>2} {option.label}" for n, option in enumerate(part.options, 1)]


def _how(part: Field) -> str:
    match part.kind:
        case "choice" | "yes_no":
            return A_NUMBER
        case "date":
            return DAY
        case "long":
            return MANY_LINES
        case "people":
            return NAMES
        case _:
            return ""


def _standing(part: Field) -> str:
    """What stands in the field, as it is typed there."""
    match part.value:
        case None:
            return ""
        case bool() as yes:
            return next((str(n) for n, o in enumerate(part.options, 1) if o.value == ("yes" if yes else "no")), "")
        case list() as names:
            return "\n".join(map(str, names))
        case value:
            return next((str(n) for n, o in enumerate(part.options, 1) if o.value == value), str(value))


def _value(part: Field, text: str) -> JsonValue:
    if not text:
        return None
    match part.kind:
        case "choice" | "yes_no":
            picked = text.isdecimal() and 0 < int(text) <= len(part.options)
            value = part.options[int(text) - 1].value if picked else text
            return {"yes": True, "no": False}.get(value, value) if part.kind == "yes_no" else value
        case "people":
            return [name for name in (line.strip() for line in text.splitlines()) if name]
        case _:
            return text
