"""The blocks we build with. A person's text stands in plain_text or rich_text, where no markup is read."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from bots.slack.limits import (
    BUTTON_LABEL,
    CONFIRM_LABEL,
    CONFIRM_TEXT,
    CONFIRM_TITLE,
    HEADER,
    OPTION_GROUPS,
    OPTION_LABEL,
    OPTIONS,
    PLACEHOLDER,
    TEXT,
    Block,
    fits,
    shortened,
    split,
    widget,
)
from core.dialogue.message import Button, Link, Option

Element = dict[str, Any]

PICKED = "picked"
"""The action of a select or date picker in a message: what it is for stands in its block's id."""

_DENY = "✕"
_LINK_LABEL = 150
_LEAD = 300
_LINKS = ("https://", "http://", "mailto:")


def plain_text(text: str) -> Element:
    return {"type": "plain_text", "text": text, "emoji": False}


def run(text: str, **style: bool) -> Element:
    """A stretch of text within rich text; `style` is bold, italic, strike or code."""
    return {"type": "text", "text": text, "style": style} if style else {"type": "text", "text": text}


def emoji(name: str) -> Element:
    return {"type": "emoji", "name": name}


def rich_section(*runs: Element) -> Element:
    return {"type": "rich_text_section", "elements": list(runs)}


def rich(*parts: Element) -> Block:
    return {"type": "rich_text", "elements": list(parts)}


def parts_of(text: str, limit: int = TEXT) -> list[str]:
    """The text in parts that fit; parts with nothing to see are left out."""
    if fits(text, limit):
        return [text] if text.strip() else []
    return [part.rstrip() for part in split(text, limit) if part.strip()]


def paragraphs(text: str, *lead: Element, **style: bool) -> list[Block]:
    """Text as rich text, behind what leads it in."""
    first, *rest = parts_of(text) or [""]
    blocks = [rich(rich_section(*lead, run(first, **style)))] if first else []
    return blocks + [rich(rich_section(run(part, **style))) for part in rest]


def labelled(label: str, text: str) -> list[Block]:
    """Text behind its label; below it where the label is long itself."""
    if not label.strip():
        return paragraphs(text)
    if not fits(label, _LEAD):
        return [*paragraphs(label, bold=True), *paragraphs(text)]
    return paragraphs(text, run(f"{label}: ", bold=True))


def context(text: str) -> list[Block]:
    """Small print."""
    return [{"type": "context", "elements": [plain_text(part)]} for part in parts_of(text)]


def heading(text: str) -> list[Block]:
    line = text.strip()
    if line and fits(line, HEADER) and "\n" not in line:
        return [{"type": "header", "text": plain_text(line)}]
    return paragraphs(text, bold=True)


def actions(elements: list[Element], block_id: str | None = None) -> Block:
    block: Block = {"type": "actions", "elements": elements}
    return block | {"block_id": block_id} if block_id else block


def button(item: Button, nth: int, about: str = "") -> Element:
    """A button. `about` tells a screen reader which of several alike this is."""
    element: Element = {
        "type": "button",
        "action_id": f"press-{nth}",
        "text": plain_text(shortened(item.label, BUTTON_LABEL)),
        "value": item.key,
    }
    if item.style != "plain":
        element["style"] = item.style
    if about and fits(f"{item.label}: {about}", BUTTON_LABEL):
        element["accessibility_label"] = f"{item.label}: {about}"
    if item.ask is not None:
        element["confirm"] = _confirm(item, item.ask)
    return element


def spelled_out(label: str, limit: int) -> list[Block]:
    """A label in full where it has to be shortened."""
    return [] if fits(label, limit) else paragraphs(label)


def around_button(item: Button) -> list[Block]:
    """What a button can't hold of its own words."""
    return [*spelled_out(item.label, BUTTON_LABEL), *spelled_out(item.ask or "", CONFIRM_TEXT)]


def link_button(item: Link, nth: int) -> Element:
    text = plain_text(shortened(item.label, BUTTON_LABEL))
    return {"type": "button", "action_id": f"link-{nth}", "text": text, "url": item.url}


def link_line(links: Iterable[Link]) -> list[Block]:
    """Links that no button takes: mail addresses and very long ones."""
    shown: list[Block] = []
    runs: list[Element] = []
    for item in links:
        shown += spelled_out(item.label, _LINK_LABEL)
        runs += [run(" · ")] if runs else []
        label = shortened(item.label, _LINK_LABEL)
        if item.url.startswith(_LINKS):
            runs.append({"type": "link", "url": item.url, "text": label})
        else:
            runs.append(run(f"{label} {item.url}"))
    return [*shown, rich(rich_section(*runs))] if runs else []


def select(options: tuple[Option, ...], action_id: str, label: str = "") -> Element:
    """A select; past a hundred options they stand in groups, each named by its first and last.

    `label` stands in it until something is chosen; without one Slack says its own in the person's language.
    """
    element: Element = {"type": "static_select", "action_id": action_id}
    if label.strip():
        element["placeholder"] = plain_text(shortened(label, PLACEHOLDER))
    if widget(options) != "groups":
        return element | {"options": option_list(options)}
    return element | {"option_groups": [_group(group) for group in _chunks(options, OPTIONS)][:OPTION_GROUPS]}


@lru_cache(maxsize=256)
def option_list(options: tuple[Option, ...]) -> list[Element]:
    """The options of a select or radio group: the same few lists of our own words, question after question."""
    return [option(one) for one in options]


def option(one: Option) -> Element:
    return {"text": plain_text(shortened(one.label, OPTION_LABEL)), "value": one.value}


def long_options(options: tuple[Option, ...], limit: int = OPTION_LABEL) -> list[Block]:
    """The options whose labels have to be shortened, in full."""
    long = [one.label for one in options if not fits(one.label, limit)]
    return [block for label in long for block in paragraphs(label)]


def words_in(shown: Iterable[Block]) -> str:
    """All the words of some blocks, in order, one block a paragraph."""
    return "\n\n".join(text for block in shown if (text := "".join(_words(block)).strip()))


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"] + (" " if value["type"] == "plain_text" else "")
        if isinstance(value.get("url"), str):
            yield f" {value['url']} "
        yield from (word for part in value.values() for word in _words(part) if not isinstance(part, str))
    elif isinstance(value, list):
        yield from (word for part in value for word in _words(part))


def _group(options: tuple[Option, ...]) -> Element:
    half = (OPTION_LABEL - 3) // 2
    name = f"{shortened(options[0].label, half)} – {shortened(options[-1].label, half)}"
    return {"label": plain_text(name), "options": [option(one) for one in options]}


def _chunks(options: tuple[Option, ...], length: int) -> Iterator[tuple[Option, ...]]:
    return (options[start : start + length] for start in range(0, len(options), length))


def _confirm(item: Button, ask: str) -> Element:
    confirm: Element = {
        "title": plain_text(shortened(item.label, CONFIRM_TITLE)),
        "text": plain_text(shortened(ask, CONFIRM_TEXT)),
        "confirm": plain_text(shortened(item.label, CONFIRM_LABEL)),
        "deny": plain_text(_DENY),
    }
    return confirm | {"style": "danger"} if item.style == "danger" else confirm
