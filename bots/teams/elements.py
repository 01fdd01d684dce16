"""The elements we build with. A person's text stands in text runs, where no markup is read."""

import re
from collections.abc import Sequence
from typing import Any

from bots.cutting import between_graphemes
from bots.teams.carried import Carried
from bots.teams.limits import LABEL, Element, parts
from core.dialogue.message import Button, Link, Option, Style

_STYLES: dict[Style, str] = {"plain": "default", "primary": "positive", "danger": "destructive"}

_MARKUP = re.compile(r"[\\`*_\[\]<>#&{}~|\r\n\t@]|://|www\.|^\s*(\d+[.)]|[-+])\s")
"""What a client may read as markup, as a date to be put into words, or as an address."""

_LONGEST_HEADING = 300

_OPENS: Element = {"msteams": {"type": "task/fetch"}}
"""Teams wants to know before a button is pressed that a form answers it."""

_BETWEEN_BRACES = re.compile(r"(?<=\{)(?=\{(?:DATE|TIME)\()")


def is_plain(text: str) -> bool:
    """Whether no client finds anything in it but words."""
    return _MARKUP.search(text) is None


def runs(text: str, **style: Any) -> list[Element]:
    """Text as text runs. Clients read `{{DATE(...)}}` even there, so no run holds both of those braces."""
    return [{"type": "TextRun", "text": part} | style for part in _BETWEEN_BRACES.split(text) if part]


def block(*inlines: Element, **style: Any) -> Element:
    return {"type": "RichTextBlock", "inlines": list(inlines)} | style


def paragraphs(text: str, *lead: Element, **style: Any) -> list[Element]:
    """Text as one block a paragraph, behind what leads it in. Line breaks within a paragraph stay."""
    first, *rest = parts(text) or [""]
    inlines = [*lead, *runs(first, **style)]
    return [block(*one) for one in (inlines, *(runs(part, **style) for part in rest)) if one]


def labelled(label: str, value: str) -> list[Element]:
    """A value behind its label."""
    if len(label) > LABEL:
        return [*paragraphs(label, weight="Bolder"), *paragraphs(value)]
    return paragraphs(value, *runs(f"{label}: ", weight="Bolder"))


def small(text: str) -> list[Element]:
    """What may be read second."""
    return [one | {"spacing": "Small"} for one in paragraphs(text, isSubtle=True, size="Small")]


def heading(text: str, size: str = "Large") -> list[Element]:
    """A heading to screen readers too, unless there is something in it that clients would read as markup."""
    line = " ".join(text.split())
    if not line:
        return []
    if is_plain(line) and len(line) <= _LONGEST_HEADING:
        look: Element = {"size": size, "weight": "Bolder", "wrap": True, "style": "heading"}
        return [{"type": "TextBlock", "text": line} | look]
    return paragraphs(line, size=size, weight="Bolder")


def container(items: Sequence[Element], style: str) -> Element:
    return {"type": "Container", "style": style, "items": list(items)}


def submit(
    label: str, carried: Carried, style: Style = "plain", *, inputs: bool = False, opens: bool = False
) -> Element:
    """A button. Without `inputs` what is half typed beside it neither goes along nor is in its way."""
    data = carried.data() | (_OPENS if opens else {})
    action: Element = {"type": "Action.Submit", "title": title(label), "data": data}
    if style != "plain":
        action["style"] = _STYLES[style]
    return action if inputs else action | {"associatedInputs": "none"}


def button(item: Button) -> Element:
    """A button; what has to be confirmed unfolds the question and the button that does it."""
    action = submit(item.label, Carried(item.key), item.style, opens=item.opens)
    if not item.ask or not item.ask.strip():
        return action
    asked: Element = {"type": "AdaptiveCard", "body": paragraphs(item.ask), "actions": [action]}
    return {"type": "Action.ShowCard", "title": title(item.label), "card": asked}


def link(item: Link) -> Element:
    return {"type": "Action.OpenUrl", "title": title(item.label), "url": item.url}


def is_web(item: Link) -> bool:
    return item.url.startswith(("https://", "http://"))


def mail_link(item: Link) -> list[Element]:
    """A link that no button takes: Teams opens mail programs from text only."""
    if item.url.startswith("mailto:") and is_plain(item.label) and len(item.label) <= LABEL:
        url = item.url.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
        return [{"type": "TextBlock", "text": f"[{item.label}]({url})", "wrap": True}]
    return paragraphs(f"{item.label} {item.url}")


def action_set(actions: Sequence[Element]) -> Element:
    return {"type": "ActionSet", "actions": list(actions)}


def choice_set(id: str, label: str, options: Sequence[Option], *, in_sight: bool, value: str = "") -> Element:
    """One of several options, all in sight or in a list that unfolds."""
    element: Element = {
        "type": "Input.ChoiceSet",
        "id": id,
        "label": title(label),
        "choices": [{"title": title(option.label), "value": option.value} for option in options],
        "style": "expanded" if in_sight else "compact",
        "wrap": True,
    }
    return element | {"value": value} if value else element


def spelled_out(*labels: str) -> list[Element]:
    """Labels in full where they have to be shortened."""
    return [one for label in labels if len(label) > LABEL for one in paragraphs(label)]


def title(label: str) -> str:
    """A label in one line, as long as reads well on a button or above an input."""
    line = " ".join(label.split()) or "…"
    return line if len(line) <= LABEL else line[: between_graphemes(line, 0, LABEL - 1)].rstrip() + "…"
