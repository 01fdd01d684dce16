"""Adaptive Cards read back into messages, by what they look like on the screen and nothing else.

What a rendering loses is lost here too, and the transcript no longer reads the same.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, get_args

from bots.teams.fields import NO_ANSWER, PROBLEM
from bots.teams.letter import SEVERITY_SIGN
from bots.teams.render import LEVEL_STYLE
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

Element = Mapping[str, Any]
NOWHERE = On("", 0)
LEVELS = {style: level for level, style in LEVEL_STYLE.items()}
SEVERITIES = {sign: severity for severity, sign in SEVERITY_SIGN.items()}
PLACE = re.compile(words_of("en").say("progress.label", nth=r"(\d+)", of=r"(\d+)"))
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")


def card(content: Element) -> Card:
    """One message. What is pressed keeps no key: the surface presses by label."""
    return Card(tuple(_messages(content["body"], ())))


def form(title: str, close: str, content: Element) -> Form:
    """A dialog with what stands in its inputs and what is said to be wrong with it."""
    parts: list[Message] = []
    for element in content["body"]:
        last = parts[-1] if parts else None
        if str(element.get("id", "")).startswith(PROBLEM):
            assert isinstance(last, Field), "what is wrong stands below its field"
            parts[-1] = replace(last, problem=_words(element["inlines"]))
        elif isinstance(last, Field) and _is_small(element):
            continue  # its hint
        elif element["type"].startswith("Input."):
            parts.append(_input(element))
        else:
            parts += _messages([element], parts)
    submit = next((action["title"] for action in content.get("actions", [])), None)
    return Form("", title, close, tuple(parts), submit)


def _messages(body: list[Any], before: Any) -> Iterator[Message]:
    """A list to pick a row from gives each row above it its button; the button beside a picker is part of it.

    A picker's label is the question it answers, and its hint stands below it.
    """
    seen: list[Message] = [*before]
    picking = False
    for element in body:
        if element["type"] == "Input.ChoiceSet" and element["id"].startswith("row."):
            titles = {choice["title"] for choice in element["choices"]}
            seen = [_with_button(one, titles, element["label"]) for one in seen]
        elif picking and _is_small(element):
            seen.insert(-1, Text(_words(element["inlines"]), quiet=True))
            continue
        elif not (picking and element["type"] == "ActionSet"):
            if element["type"] == "Input.ChoiceSet" and not (seen and isinstance(seen[-1], Text)):
                seen.append(Text(element["label"]))
            seen += _read(element)
        picking = element["type"].startswith("Input.")
    yield from seen[len(before) :]


def _with_button(message: Message, titles: set[str], label: str) -> Message:
    if not isinstance(message, Facts):
        return message
    return Facts(tuple(replace(row, button=Button(label, "")) if row.label in titles else row for row in message.rows))


def _read(element: Element) -> Iterator[Message]:
    match element["type"]:
        case "TextBlock" if found := LINK.fullmatch(element["text"]):
            yield Actions((Link(found[1], found[2]),))
        case "TextBlock":
            yield Heading(element["text"])
        case "RichTextBlock":
            yield _rich(element)
        case "Container" if element["style"] == "emphasis":
            yield _letter(element["items"])
        case "Container":
            yield from (Note(LEVELS[element["style"]], _words(item["inlines"])) for item in element["items"])
        case "ColumnSet":
            [[told], [press]] = (column["items"] for column in element["columns"])
            [row] = _facts(told)
            yield Facts((replace(row, button=Button(press["actions"][0]["title"], "")),))
        case "ActionSet":
            yield Actions(tuple(map(_action, element["actions"])))
        case "Input.ChoiceSet":
            yield Choices(NOWHERE, "", element["label"], tuple(_options(element)))
        case "Input.Date":
            yield Field("", "date", element["label"], on=NOWHERE)
        case other:
            raise AssertionError(f"no reading for an element of type {other}")


def _action(action: Element) -> Button | Link:
    return Link(action["title"], action["url"]) if "url" in action else Button(action["title"], "")


def _rich(element: Element) -> Message:
    runs = element["inlines"]
    if _is_small(element):
        said = _words(runs)
        place = PLACE.fullmatch(said)
        return Progress(int(place[1]), int(place[2]), said) if place else Text(said, quiet=True)
    if _is_bold(runs[0]) and len(runs) > 1:
        return Facts(tuple(_facts(element)))
    return Heading(_words(runs)) if _is_bold(runs[0]) else Text(_words(runs))


def _facts(element: Element) -> Iterator[Fact]:
    label, *value = element["inlines"]
    yield Fact(label["text"].removesuffix(": "), _words(value))


def _letter(items: list[Any]) -> Letter:
    """Its title, its details, its subject, then its text from the line on, then what was found in it."""
    title, *rest = items
    name = title["text"] if title["type"] == "TextBlock" else _words(title["inlines"])
    details = _words(rest.pop(0)["inlines"]).split(" · ") if rest and _is_small(rest[0]) else []
    subject = next(_facts(rest.pop(0))) if rest and not rest[0].get("separator") else None
    findings = [item for item in rest if item["inlines"][0]["text"].strip() in SEVERITIES]
    body = "\n\n".join(_words(item["inlines"]) for item in rest if item not in findings)
    return Letter(
        name,
        body,
        tuple(details),
        subject.value if subject else None,
        subject.label if subject else "",
        tuple(_finding(item["inlines"]) for item in findings),
    )


def _finding(runs: list[Any]) -> Finding:
    sign, *rest = runs
    words = rest[0]["text"] if _is_bold(rest[0]) else None
    why = _words(rest).removeprefix(f"{words} – ") if words else _words(rest)
    return Finding(SEVERITIES[sign["text"].strip()], words, why)


def _input(element: Element) -> Field:
    kind, _, name = element["id"].partition(".")
    return Field(
        name,
        _kind(kind),
        element["label"],
        value=standing(element),
        options=tuple(_options(element)),
        optional=not element.get("isRequired"),
    )


def _kind(kind: str) -> Kind:
    [known] = [one for one in get_args(Kind) if one == kind]
    named: Kind = known
    return named


def standing(element: Element) -> Any:
    """What stands in an input, None for nothing."""
    kind, value = element["id"].partition(".")[0], element.get("value") or None
    if value is None or value == NO_ANSWER.value:
        return None
    if kind == "yes_no":
        return value == "yes"
    return value.splitlines() if kind == "people" else value


def _options(element: Element) -> Iterator[Option]:
    for choice in element.get("choices", ()):
        if choice["value"] != NO_ANSWER.value:
            yield Option(choice["value"], choice["title"])


def _is_small(element: Element) -> bool:
    return element["type"] == "RichTextBlock" and element["inlines"][0].get("isSubtle") is True


def _is_bold(run: Element) -> bool:
    return run.get("weight") == "Bolder"


def _words(runs: list[Any]) -> str:
    return "".join(run["text"] for run in runs)
