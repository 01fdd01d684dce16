"""Slack's blocks read back into messages, by what they look like on the screen and nothing else.

What a rendering loses is lost here too, and the transcript no longer reads the same.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bots.slack.fields import NO_ANSWER, PROBLEM
from bots.slack.letter import SEVERITY_EMOJI
from bots.slack.render import LEVEL_EMOJI
from core.dialogue.message import (
    Actions,
    Button,
    Card,
    Choices,
    Fact,
    Facts,
    Field,
    Finding,
    Form,
    Heading,
    Kind,
    Letter,
    Link,
    Message,
    Note,
    Option,
    Progress,
    Text,
)
from core.dialogue.said import On
from core.dialogue.words import words_of

Block = Mapping[str, Any]
NOWHERE = On("", 0)
LEVELS = {emoji: level for level, emoji in LEVEL_EMOJI.items()}
SEVERITIES = {emoji: severity for severity, emoji in SEVERITY_EMOJI.items()}
PLACE = re.compile(words_of("en").say("progress.label", nth=r"(\d+)", of=r"(\d+)"))


def card(blocks: list[Any]) -> Card:
    """One message. What is pressed keeps no key: the surface presses by label."""
    return Card(tuple(_joined(part for block in blocks for part in _read(block))))


def form(view: Mapping[str, Any], values: Mapping[str, Any], problems: Mapping[str, str]) -> Form:
    """A modal with what stands in its inputs (state.values by block id) and what is said to be wrong."""
    parts: list[Message] = []
    for block in view["blocks"]:
        if str(block.get("block_id", "")).startswith(PROBLEM):
            name = block["block_id"].removeprefix(PROBLEM)
            told = block["elements"][0]["text"].partition(" ")[2]
            parts = [replace(p, problem=told) if isinstance(p, Field) and p.name == name else p for p in parts]
        elif block["type"] == "input":
            parts.append(_input(block, values, problems.get(block["block_id"])))
        else:
            parts += _read(block)
    return Form("", view["title"]["text"], view["close"]["text"], tuple(_joined(parts)), _label(view.get("submit")))


def _read(block: Block) -> Iterator[Message]:
    match block["type"]:
        case "header":
            yield Heading(block["text"]["text"])
        case "context":
            yield from (_small(element["text"]) for element in block["elements"])
        case "section" if "accessory" in block:
            label, _, value = block["text"]["text"].partition(": ")
            yield Facts((Fact(label, value, Button(block["accessory"]["text"]["text"], "")),))
        case "actions":
            yield from map(_element, block["elements"])
        case "rich_text":
            yield from (part for element in block["elements"] for part in _rich(element))
        case other:
            raise AssertionError(f"no reading for a block of type {other}")


def _small(text: str) -> Message:
    if place := PLACE.fullmatch(text):
        return Progress(int(place[1]), int(place[2]), text)
    return Text(text, quiet=True)


def _element(element: Block) -> Message:
    match element["type"]:
        case "button" if "url" in element:
            return Actions((Link(element["text"]["text"], element["url"]),))
        case "button":
            return Actions((Button(element["text"]["text"], ""),))
        case "static_select":
            return Choices(NOWHERE, "", element["placeholder"]["text"], tuple(_options(element)))
        case "datepicker":
            return Field("", "date", element["placeholder"]["text"], on=NOWHERE)
        case other:
            raise AssertionError(f"no reading for an element of type {other}")


def _rich(part: Block) -> Iterator[Message]:
    runs = part["elements"]
    match part["type"]:
        case "rich_text_quote":
            yield Letter("", _words(runs), ())
        case "rich_text_list":
            yield from (_finding(item["elements"]) for item in runs)
        case _ if runs[0]["type"] == "emoji":
            yield Note(LEVELS[runs[0]["name"]], _words(runs[1:]).removeprefix(" "))
        case _ if any(run["type"] == "link" for run in runs):
            yield from (Actions((Link(run["text"], run["url"]),)) for run in runs if run["type"] == "link")
        case _ if _is_bold(runs[0]) and len(runs) > 1:
            yield Facts(tuple(_facts(runs)))
        case _:
            yield Heading(_words(runs)) if _is_bold(runs[0]) else Text(_words(runs))


def _facts(runs: list[Any]) -> Iterator[Fact]:
    label, value = "", ""
    for run in runs:
        if _is_bold(run):
            if label:
                yield Fact(label, value)
            label, value = run["text"].strip().removesuffix(":"), ""
        else:
            value += run["text"]
    yield Fact(label, value)


def _finding(runs: list[Any]) -> Letter:
    """A finding alone; `_joined` puts it below its letter."""
    rest = runs[2:]
    words = rest[0]["text"] if _is_bold(rest[0]) else None
    why = _words(rest).removeprefix(f"{words} – ") if words else _words(rest)
    return Letter("", "", (), findings=(Finding(SEVERITIES[runs[0]["name"]], words, why),))


def _joined(parts: Iterator[Message] | list[Message]) -> Iterator[Message]:
    """Parts of a letter become one: its title, its details, its subject, its quoted text, its findings."""
    seen: list[Message] = []
    for part in parts:
        if isinstance(part, Letter):
            _into_letter(seen, part)
        else:
            seen.append(part)
    yield from seen


def _into_letter(seen: list[Message], part: Letter) -> None:
    if seen and isinstance(whole := seen[-1], Letter):
        body = "\n\n".join(text for text in (whole.body, part.body) if text)
        seen[-1] = replace(whole, body=body, findings=(*whole.findings, *part.findings))
        return
    subject = seen.pop() if isinstance(seen[-1], Facts) else None
    details = seen.pop() if isinstance(seen[-1], Text) else None
    title = seen.pop()
    assert isinstance(title, Heading), "a letter's text stands below its title"
    row = subject.rows[0] if isinstance(subject, Facts) else None
    seen.append(
        Letter(
            title.text,
            part.body,
            tuple(details.text.split(" · ")) if isinstance(details, Text) else (),
            row.value if row else None,
            row.label if row else "",
            part.findings,
        )
    )


def _input(block: Block, values: Mapping[str, Any], problem: str | None) -> Field:
    element, name = block["element"], block["block_id"]
    kind: Kind = element["action_id"]
    value: Any = values.get(name)
    if kind == "people":
        value = [line.strip() for line in str(value or "").splitlines() if line.strip()] or None
    if kind == "yes_no":
        value = {"yes": True, "no": False}.get(value)
    return Field(
        name,
        kind,
        block["label"]["text"],
        hint=_label(block.get("hint")) or "",
        value=value if value != NO_ANSWER.value else None,
        options=tuple(_options(element)) if "options" in element else (),
        optional=block["optional"],
        problem=problem,
    )


def _options(element: Block) -> Iterator[Option]:
    for option in element["options"]:
        if option["value"] != NO_ANSWER.value:
            yield Option(option["value"], option["text"]["text"])


def _label(text: Any) -> str | None:
    return text["text"] if text else None


def _is_bold(run: Block) -> bool:
    return bool(run.get("style", {}).get("bold"))


def _words(runs: list[Any]) -> str:
    return "".join(run["text"] for run in runs)
