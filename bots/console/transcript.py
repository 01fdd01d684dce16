"""A talk as plain lines: what `gracious chat` prints when it is piped, and what transcripts hold.

< said          a heading or a paragraph; its further lines, and what may be read second, begin with two spaces
  (A) (B)       what can be pressed, two spaces before it
< [3/12] said   a question with its place among the questions
= Label: value  a fact, with the button that changes it behind it
| line          a line of a letter, its title and details first
! note          a note, a finding, or what is wrong with a field of a form
< form: Title   a form, its fields below it as "  Label: value"
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import assert_never

from pydantic import JsonValue

from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
    Form,
    Heading,
    Letter,
    Link,
    Message,
    Note,
    Progress,
    Text,
)

WIDTH = 100


def card_lines(card: Card) -> list[str]:
    """The lines of one message of the platform."""
    page = _Page()
    for message in card.messages:
        page.add(message)
    return page.done()


def form_lines(form: Form) -> list[str]:
    """The lines of a form as it stands: its fields, what stands in them and what is wrong with them."""
    page = _Page([f"< form: {form.title}"])
    for part in form.parts:
        if isinstance(part, Field):
            page.lines += page.pending()
            page.lines += _field(part)
        else:
            page.add(part)
    page.presses += [f"({label})" for label in (form.submit, form.close) if label]
    return page.done()


@dataclass(slots=True)
class _Page:
    """Lines so far, what can be pressed below them, and the progress that waits for its question."""

    lines: list[str] = field(default_factory=list)
    presses: list[str] = field(default_factory=list)
    progress: str = ""

    def add(self, message: Message) -> None:
        match message:
            case Progress(nth, of):
                self.progress = f"[{nth}/{of}] "
            case Choices(options=options):
                self.presses += [f"({option.label})" for option in options]
            case Field(label=label):
                self.presses.append(f"({label} …)")
            case Actions(items):
                for item in items:
                    self._action(item)
            case Heading(text) | Text(text):
                self._say(text, isinstance(message, Text) and message.quiet)
            case Note(_, text):
                self.lines += [*self.pending(), *_prefixed("! ", text)]
            case Facts(rows):
                self.lines += [*self.pending(), *(line for row in rows for line in _fact(row))]
            case Letter():
                self.lines += [*self.pending(), *_letter(message)]
            case _:
                assert_never(message)

    def pending(self) -> list[str]:
        """The lines of what can be pressed so far, which belong before whatever comes now."""
        lines, self.presses = list(_wrapped(self.presses)), []
        return lines

    def done(self) -> list[str]:
        if self.progress:
            self.lines.append(f"< {self.progress}".rstrip())
        return [*self.lines, *self.pending()]

    def _say(self, text: str, quiet: bool) -> None:
        below = quiet and not self.presses and bool(self.lines) and self.lines[-1][:2] in ("< ", "  ")
        first = "  " if below else f"< {self.progress}"
        self.progress = self.progress if below else ""
        self.lines += [*self.pending(), *_prefixed(first, text)]

    def _action(self, item: Button | Link) -> None:
        if isinstance(item, Button):
            self.presses.append(f"({item.label})")
        else:
            self.lines += [*self.pending(), f"  {item.label}: {item.url}"]


def _prefixed(first: str, text: str) -> list[str]:
    """A paragraph: its first line behind the prefix, the others behind two spaces."""
    head, *rest = text.split("\n")
    return [f"{first}{head}".rstrip(), *(f"  {line}".rstrip() for line in rest)]


def _wrapped(presses: Iterable[str]) -> Iterator[str]:
    line = ""
    for press in presses:
        if line and len(line) + len(press) + 3 > WIDTH:
            yield "  " + line
            line = ""
        line = f"{line} {press}".lstrip()
    if line:
        yield "  " + line


def _fact(row: Fact) -> list[str]:
    lines = _prefixed(f"= {row.label}: ", row.value)
    return [*lines[:-1], f"{lines[-1]}  ({row.button.label})"] if row.button else lines


def _letter(letter: Letter) -> list[str]:
    head = [letter.title, " · ".join(letter.details)] if letter.details else [letter.title]
    subject = [f"{letter.subject_label}: {letter.subject}"] if letter.subject else []
    lines = [*head, *subject, "", *letter.body.split("\n")]
    findings = (f"“{finding.words}”: {finding.why}" if finding.words else finding.why for finding in letter.findings)
    return [*(f"| {line}".rstrip() for line in lines), *(line for f in findings for line in _prefixed("! ", f))]


def _field(part: Field) -> list[str]:
    first, *rest = _shown(part, part.value).split("\n")
    lines = [f"  {part.label}: {first}".rstrip(), *(f"    {line}".rstrip() for line in rest)]
    if not first:
        lines += (f"  {line}" for line in _wrapped(f"({option.label})" for option in part.options))
    return lines if part.problem is None else [*lines, f"! {part.label}: {part.problem}"]


def _shown(part: Field, value: JsonValue) -> str:
    """What stands in a field, as a person sees it there."""
    match value:
        case None:
            return ""
        case bool():
            return next((option.label for option in part.options if option.value == ("yes" if value else "no")), "")
        case list():
            return "\n".join(str(name) for name in value)
        case _:
            return next((option.label for option in part.options if option.value == value), str(value))
