"""What we say as Slack's blocks: a card as messages, a form as a modal. Matched over the closed message model."""

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

from bots.slack import blocks, limits
from bots.slack.blocks import PICKED
from bots.slack.carried import Carried
from bots.slack.fields import input_blocks, is_day
from bots.slack.letter import letter_blocks
from bots.slack.limits import Block, fits
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
    Level,
    Link,
    Message,
    Note,
    Progress,
    Text,
)
from core.dialogue.said import On, Press, encode

Payload = dict[str, Any]
View = dict[str, Any]

DISCREET = "Gracious"
"""All a notification says when a card says nothing of its own: who it is from."""

FORM = "form"
"""The callback id of every modal of ours; which one it is stands in what it carries."""

LEVEL_EMOJI: dict[Level, str] = {
    "info": "information_source",
    "ok": "white_check_mark",
    "warning": "warning",
    "problem": "x",
}


def render(card: Card) -> list[Payload]:
    """The card as one message or several: text for the notification, blocks for the person."""
    notice = card.notify.strip() or DISCREET
    text, shown = escaped(notice), card_blocks(card.messages) or blocks.paragraphs(notice)
    return [{"text": text, "blocks": message} for message in limits.messages(shown)]


def escaped(text: str) -> str:
    """Text for where Slack reads markup: a notification. Mentions and links in it become what they look like."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def view(form: Form, carried: Carried | None = None) -> View:
    """The form as a modal. `carried` adds to its key what an answer to it needs: the pressed message, the thread."""
    carried = Carried(form.key, carried.pressed, carried.thread) if carried else Carried(form.key)
    shown: View = {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": carried.dump(),
        "title": _title(form.title),
        "close": _title(form.close),
        "notify_on_close": carried.on is not None,
        "blocks": limits.view(_form_blocks(form)),
    }
    if form.submit is not None or form.fields:
        shown["submit"] = _title(form.submit or form.title)
    return shown


def card_view(card: Card, shown: View | None = None) -> View:
    """A card as a modal that only shows, under the title of the one it takes the place of."""
    titled = shown or {}
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": titled.get("title") or _title(DISCREET),
        "blocks": limits.view(card_blocks(card.messages)),
        **({"close": titled["close"]} if titled.get("close") else {}),
    }


def home(card: Card) -> View:
    """A card as the Home tab."""
    return {"type": "home", "blocks": limits.view(card_blocks(card.messages))}


def card_blocks(messages: Sequence[Message]) -> list[Block]:
    shown: list[Block] = []
    for message in messages:
        shown += _blocks(message, len(shown))
    return shown


def _form_blocks(form: Form) -> list[Block]:
    shown = blocks.spelled_out(form.title, limits.VIEW_TITLE)
    for part in form.parts:
        shown += input_blocks(part) if isinstance(part, Field) else _blocks(part, len(shown))
    return shown


def _blocks(message: Message, nth: int) -> list[Block]:
    """The blocks of one message; `nth` is how many stand before it, so that ids differ within a card."""
    match message:
        case Heading(text):
            return blocks.heading(text)
        case Text(text, quiet):
            return blocks.context(text) if quiet else blocks.paragraphs(text)
        case Facts(rows):
            return list(_facts(rows))
        case Letter():
            return letter_blocks(message)
        case Note(level, text):
            return blocks.paragraphs(text, blocks.emoji(LEVEL_EMOJI[level]), blocks.run(" "))
        case Progress():
            return blocks.context(message.label)
        case Choices():
            return _choices(message, nth)
        case Field():
            return _field(message, nth)
        case Actions(items):
            return _actions(items)
        case _:
            assert_never(message)


def _facts(rows: tuple[Fact, ...]) -> Iterator[Block]:
    """Rows with a button stand alone beside it, those without together."""
    together: list[Fact] = []
    for row in rows:
        if row.button is None:
            together.append(row)
        else:
            yield from _plain_rows(together)
            yield from _row_with_button(row, row.button)
            together = []
    yield from _plain_rows(together)


def _plain_rows(rows: list[Fact]) -> list[Block]:
    if len(rows) == 1 or not fits("\n".join(f"{row.label}: {row.value}" for row in rows), limits.TEXT):
        return [block for row in rows for block in blocks.labelled(row.label, _shown(row))]
    runs: list[blocks.Element] = []
    for row in rows:
        line_end = "\n" if runs else ""
        runs += [blocks.run(f"{line_end}{row.label}: ", bold=True), blocks.run(_shown(row))]
    return [blocks.rich(blocks.rich_section(*runs))] if runs else []


def _shown(row: Fact) -> str:
    return row.value if row.value.strip() else "–"


def _row_with_button(row: Fact, item: Button) -> list[Block]:
    element, line = blocks.button(item, 0, about=row.label), f"{row.label}: {_shown(row)}"
    if fits(line, limits.TEXT):
        return [*blocks.around_button(item), {"type": "section", "text": blocks.plain_text(line), "accessory": element}]
    return [*blocks.labelled(row.label, _shown(row)), *blocks.around_button(item), blocks.actions([element])]


def _choices(choices: Choices, nth: int) -> list[Block]:
    if not choices.options:
        return []
    if limits.widget(choices.options) == "buttons":
        items = [
            Button(option.label, encode(Press(choices.on, choices.field, option.value))) for option in choices.options
        ]
        return [blocks.actions([blocks.button(item, n, about=choices.label) for n, item in enumerate(items)])]
    element = blocks.select(choices.options, PICKED, choices.label)
    longer = [*blocks.spelled_out(choices.label, limits.PLACEHOLDER), *blocks.long_options(choices.options)]
    return [*longer, blocks.actions([element], _picked_id(choices.on, choices.field, nth))]


def _field(field: Field, nth: int) -> list[Block]:
    """An input within a message: a day or an option to pick. What is typed needs no widget there."""
    hint = blocks.context(field.hint)
    if field.on is None or field.kind in ("text", "long", "people"):
        return [*blocks.paragraphs(field.label), *hint]
    if field.kind == "date":
        picker: blocks.Element = {"type": "datepicker", "action_id": PICKED}
        picker |= {"placeholder": blocks.plain_text(limits.shortened(field.label, limits.PLACEHOLDER))}
        if is_day(field.value):
            picker |= {"initial_date": field.value}
        longer = blocks.spelled_out(field.label, limits.PLACEHOLDER)
        return [*longer, blocks.actions([picker], _picked_id(field.on, field.name, nth)), *hint]
    return [*_choices(Choices(field.on, field.name, field.label, field.options), nth), *hint]


def _actions(items: Sequence[Button | Link]) -> list[Block]:
    """Buttons in rows; a link is a button too where Slack lets one lead there."""
    buttons: list[blocks.Element] = []
    longer: list[Block] = []
    links: list[Link] = []
    for item in items:
        if isinstance(item, Button):
            longer += blocks.around_button(item)
            buttons.append(blocks.button(item, len(buttons)))
        elif item.url.startswith(("https://", "http://")) and fits(item.url, limits.URL):
            longer += blocks.spelled_out(item.label, limits.BUTTON_LABEL)
            buttons.append(blocks.link_button(item, len(buttons)))
        else:
            links.append(item)
    rows = [buttons[start : start + limits.ELEMENTS] for start in range(0, len(buttons), limits.ELEMENTS)]
    return [*longer, *map(blocks.actions, rows), *blocks.link_line(links)]


def _picked_id(on: On, field: str, nth: int) -> str:
    """The id of a block with one picker: which talk, which revision, which field; its number keeps it unique."""
    return encode(Press(on, field, str(nth)))


def _title(text: str) -> blocks.Element:
    return blocks.plain_text(limits.shortened(text, limits.VIEW_TITLE))
