"""What we say as Teams' cards: a card as messages, a form as a dialog. Matched over the closed message model."""

import secrets
from collections.abc import Iterator, Sequence
from typing import Any, assert_never

from bots.teams import elements, limits
from bots.teams.carried import Carried
from bots.teams.fields import field_group, input_id, is_day
from bots.teams.letter import letter_groups
from bots.teams.limits import Element, Group
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
    Option,
    Progress,
    Text,
)
from core.dialogue.said import On, Press, encode
from core.dialogue.words import Words

Activity = dict[str, Any]

_LOW = 8
"""Ours: more elements than this want a high dialog."""

CARD_TYPE = "application/vnd.microsoft.card.adaptive"

LEVEL_STYLE: dict[Level, str] = {"info": "accent", "ok": "good", "warning": "warning", "problem": "attention"}


def render(card: Card, words: Words) -> list[Activity]:
    """The card as one message after another, mostly one. `words` are those of the person it is for."""
    bodies = limits.bodies(_groups(card.messages, words, compact=False))
    if len(bodies) > 1:
        # Too many buttons may be why: where lists take their place, fewer messages do.
        bodies = limits.bodies(_groups(card.messages, words, compact=True))
    return [message(body, card.notify) for body in bodies]


def message(body: Sequence[Element], notify: str) -> Activity:
    """A body as a message. `notify` is all that a notification tells of it."""
    content: Element = {"type": "AdaptiveCard", "version": limits.VERSION, "body": list(body)}
    if notify:
        content["fallbackText"] = notify
    activity: Activity = {"type": "message", "attachments": [{"contentType": CARD_TYPE, "content": content}]}
    return activity | {"summary": notify} if notify else activity


def halves(activity: Activity) -> list[Activity]:
    """A message that was too large, as two; as it is when it can't be made smaller."""
    body = activity["attachments"][0]["content"]["body"]
    return [message(half, activity.get("summary", "")) for half in limits.halves(body)]


def dialog(form: Form, words: Words, pressed: str = "") -> dict[str, Any]:
    """The form as the answer to task/fetch and task/submit. `pressed` is the message it was opened from."""
    groups = [group for part in form.parts for group in _form_groups(part, words)]
    actions: list[Element] = []
    if form.submit is not None or form.fields:
        asked = " ".join(input_id(field.kind, field.name) for field in form.fields)
        carried = Carried(form=form.key, pressed=pressed, once=secrets.token_hex(6), asked=asked)
        actions = [elements.submit(form.submit or form.title, carried, "primary", inputs=True)]
    return _dialog(form.title, groups, actions)


def card_dialog(card: Card, words: Words, title: str) -> dict[str, Any]:
    """A card in a dialog that only shows it."""
    return _dialog(title, _groups(card.messages, words, compact=False), [])


def _dialog(title: str, groups: Sequence[Group], actions: list[Element]) -> dict[str, Any]:
    body = [element for group in groups for element in group]
    content: Element = {"type": "AdaptiveCard", "version": limits.VERSION, "body": body, "fallbackText": title}
    if actions:
        content["actions"] = actions
    value = {"title": title, "height": "large" if len(body) > _LOW else "medium", "width": "medium"}
    return {"task": {"type": "continue", "value": value | {"card": {"contentType": CARD_TYPE, "content": content}}}}


def _form_groups(part: Message, words: Words) -> list[Group]:
    if isinstance(part, Field):
        return [field_group(part, words.say("errors.required"))]
    return list(_message_groups(part, words, 0, compact=False))


def _groups(messages: Sequence[Message], words: Words, *, compact: bool) -> list[Group]:
    shown = _labelled(messages)
    return [
        group for nth, message in enumerate(shown) for group in _message_groups(message, words, nth, compact=compact)
    ]


def _labelled(messages: Sequence[Message]) -> list[Message]:
    """The messages, with the question above a list to pick from as its label, and its hint below it.

    An input must have a label in Teams: the question, and then a short name for it, would be said twice.
    """
    shown: list[Message] = []
    for message in messages:
        match shown, message:
            case [*before, Text(question, False), Text(hint, True)], Choices() if _labels(question, message):
                shown = [*before, _asked(message, question, hint)]
            case [*before, Text(question, False)], Choices() if _labels(question, message):
                shown = [*before, _asked(message, question)]
            case _:
                shown.append(message)
    return shown


def _labels(question: str, choices: Choices) -> bool:
    is_list = bool(choices.options) and not _are_buttons(choices.options)
    return is_list and len(question) <= limits.LABEL and elements.is_plain(question)


def _asked(choices: Choices, question: str, hint: str = "") -> Field:
    return Field(choices.field, "choice", question, hint, options=choices.options, on=choices.on)


def _message_groups(message: Message, words: Words, nth: int, *, compact: bool) -> Iterator[Group]:
    """The elements of one message, the `nth` of its card. `compact`: there are more buttons than a card holds."""
    match message:
        case Heading(text):
            yield elements.heading(text)
        case Text(text, quiet):
            yield from ([one] for one in (elements.small(text) if quiet else elements.paragraphs(text)))
        case Facts(rows):
            yield from _compact_facts(rows, nth) if compact else _facts(rows)
        case Letter():
            yield from letter_groups(message)
        case Note(level, text):
            yield from ([elements.container([one], LEVEL_STYLE[level])] for one in elements.paragraphs(text))
        case Progress():
            yield elements.small(message.label)
        case Choices():
            yield from _choices(message, words, nth, compact=compact)
        case Field():
            yield from _field(message, words, nth, compact=compact)
        case Actions(items):
            yield from _actions(items)
        case _:
            assert_never(message)


def _facts(rows: tuple[Fact, ...]) -> Iterator[Group]:
    for row in rows:
        told = _row(row)
        if row.button is None:
            yield told
            continue
        yield elements.spelled_out(row.button.label)
        press = elements.action_set([elements.button(row.button)])
        if len(told) > 1:
            yield told
            yield [press]
        else:
            left = {"type": "Column", "width": "stretch", "verticalContentAlignment": "Center", "items": told}
            yield [{"type": "ColumnSet", "columns": [left, {"type": "Column", "width": "auto", "items": [press]}]}]


def _compact_facts(rows: tuple[Fact, ...], nth: int) -> Iterator[Group]:
    """The rows, then for each thing that can be done with them one list to pick a row from."""
    yield from (_row(row) for row in rows)
    kinds = dict.fromkeys((row.button.label, row.button.opens) for row in rows if row.button)
    for at, (label, opens) in enumerate(kinds):
        told = ((row, row.button) for row in rows if row.button)
        options = [
            Option(button.key, row.label) for row, button in told if (button.label, button.opens) == (label, opens)
        ]
        id = input_id("row", f"{nth}-{at}")
        picker = elements.choice_set(id, label, options, in_sight=False, value=options[0].value)
        press = elements.action_set([elements.submit(label, Carried(input=id), inputs=True, opens=opens)])
        yield elements.spelled_out(label)
        yield [picker, press]


def _row(row: Fact) -> list[Element]:
    return [one | {"spacing": "Small"} for one in elements.labelled(row.label, row.value if row.value.strip() else "–")]


def _are_buttons(options: Sequence[Option]) -> bool:
    return len(options) <= limits.BUTTONS and all(len(option.label) <= limits.BUTTON_COMFORT for option in options)


def _choices(choices: Choices, words: Words, nth: int, *, compact: bool, hint: str = "") -> Iterator[Group]:
    if not choices.options:
        return
    if _are_buttons(choices.options) and not compact:
        keys = (encode(Press(choices.on, choices.field, option.value)) for option in choices.options)
        items = [Button(option.label, key) for option, key in zip(choices.options, keys, strict=True)]
        yield [elements.action_set([elements.button(item) for item in items])]
        return
    yield elements.spelled_out(choices.label, *(option.label for option in choices.options))
    plain = all(elements.is_plain(option.label) for option in choices.options)
    in_sight = plain and len(choices.options) <= limits.IN_SIGHT
    id = input_id("pick", f"{nth}-{choices.field}")
    picker = elements.choice_set(id, choices.label, choices.options, in_sight=in_sight)
    yield [picker, *elements.small(hint), _pick(choices.on, choices.field, id, words)]


def _field(field: Field, words: Words, nth: int, *, compact: bool) -> Iterator[Group]:
    """An input within a message: a day or an option to pick. What is typed needs no widget there."""
    if field.on is None or field.kind in ("text", "long", "people"):
        yield [*elements.paragraphs(field.label), *elements.small(field.hint)]
    elif field.kind == "date":
        yield from _day(field, field.on, words, nth)
    else:
        choices = Choices(field.on, field.name, field.label, field.options)
        yield from _choices(choices, words, nth, compact=compact, hint=field.hint)


def _day(field: Field, on: On, words: Words, nth: int) -> Iterator[Group]:
    id = input_id("pick", f"{nth}-{field.name}")
    picker: Element = {"type": "Input.Date", "id": id, "label": elements.title(field.label)}
    if is_day(field.value):
        picker["value"] = field.value
    yield elements.spelled_out(field.label)
    yield [picker, _pick(on, field.name, id, words)]
    yield elements.small(field.hint)


def _pick(on: On, field: str, id: str, words: Words) -> Element:
    """Picking alone does nothing in Teams: a button says that it is done."""
    carried = Carried(encode(Press(on, field, "")), input=id)
    return elements.action_set([elements.submit(words.say("buttons.choose"), carried, "primary", inputs=True)])


def _actions(items: Sequence[Button | Link]) -> Iterator[Group]:
    """Buttons in rows; a link is a button too where Teams lets one lead there."""
    buttons = [
        elements.button(item) if isinstance(item, Button) else elements.link(item)
        for item in items
        if isinstance(item, Button) or elements.is_web(item)
    ]
    yield elements.spelled_out(*(item.label for item in items))
    for row in limits.rows(buttons):
        yield [elements.action_set(row)]
    yield from (elements.mail_link(item) for item in items if isinstance(item, Link) and not elements.is_web(item))
