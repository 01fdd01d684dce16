"""Proves that every locale has every word it needs: `python -m core.lint`.

Every field has its question, every option its label, every reachable problem its sentence, every gap is
filled or guarded, every key that code asks for exists, and nothing typed reads as two options.
"""

import ast
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from jinja2 import TemplateError

from core.dialogue.flow import Flow
from core.dialogue.reading import plain_words
from core.dialogue.steps import Step
from core.dialogue.words import FlowWords, Words, words_of
from core.etiquette import why
from core.etiquette.codes import CODES
from core.flows import FLOWS, FORMS
from core.locales import TEMPLATES, table
from core.understanding.when.ground import Problem
from core.understanding.when.reading import Reading
from core.understanding.when.words import in_words
from core.vocabulary import Tone

LONGEST = {"question": 300, "hint": 300, "form_hint": 300, "label": 40, "option": 40, "title": 24, "button": 30}
"""Characters of our own words: what the narrowest platform shows without cutting."""

CHOSEN = {
    "pack.buttons": frozenset({"answered", "unanswered"}),
    "letter.is": frozenset({"sent", "told", "dropped"}),
    "tones": frozenset(Tone),
    "letter.tones": frozenset(Tone),
}
"""Tables of common.toml from which code picks by value."""

_RULES = (
    None,
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15",
)
"""How often something may come back: one of each form that is told in words of its own."""

_ROOT = Path(__file__).parents[1]


def problems(locale: str) -> Iterator[str]:
    """What is missing, broken or in the way in the words of a locale."""
    words = words_of(locale)
    for flow in (*FLOWS, *FORMS):
        yield from _flow(words, flow)
    yield from _keys(words)
    for name, values in CHOSEN.items():
        table = _at(words.tree["common"], name) or {}
        yield from (f"common.toml: {name} has no {value}" for value in sorted(values - set(table)))
    yield from (f"checks.toml: no why for {code}" for code in CODES if not why(code, locale))
    yield from _moments(locale)
    for name, label in words.tree["common"]["buttons"].items():
        if len(label) > LONGEST["button"]:
            yield f"common.toml: buttons.{name} is longer than {LONGEST['button']} characters"


def _moments(locale: str) -> Iterator[str]:
    """What a moment is told back with, and what is said and asked where there is none."""
    said = table(locale, "understanding.toml")["when"]
    for problem in get_args(Problem):
        entry = said["refused"].get(problem, {})
        yield from (f"understanding.toml: no {part} for {problem}" for part in ("why", "ask") if not entry.get(part))
    for rule in _RULES:
        at = datetime(2026, 12, 7, 9, tzinfo=UTC)
        try:
            in_words(Reading(at, at.date(), None, rule, ambiguous=False), locale)
        except (KeyError, IndexError, ValueError) as error:
            yield f"understanding.toml: {rule or 'a day'} does not resolve: {error}"


def _flow(words: Words, flow: Flow[Any, Any]) -> Iterator[str]:
    if flow.id not in words.tree["flows"]:
        yield f"{flow.id}: no flows/{flow.id}.toml"
        return
    of = words.flow(flow.id)
    yield from (f"{flow.id}: no {part}" for part in ("name", "title") if not of.tree.get(part))
    if len(of.tree.get("title", "")) > LONGEST["title"]:
        yield f"{flow.id}: title is longer than {LONGEST['title']} characters"
    fields = of.tree.get("fields", {})
    known = {step.name for step in flow.steps}
    yield from (f"{flow.id}: words for {name}, which is no question" for name in set(fields) - known)
    for step in flow.steps:
        where = f"{flow.id}.{step.name}"
        entry = fields.get(step.name, {})
        missing = [part for part in ("question", "label") if not entry.get(part)]
        yield from (f"{where}: no {part}" for part in missing)
        if not missing:
            yield from _step(where, flow, of, step)


def _step(where: str, flow: Flow[Any, Any], of: FlowWords, step: Step) -> Iterator[str]:
    entry = of.tree["fields"][step.name]
    if len(entry["label"]) > LONGEST["label"]:
        yield f"{where}: label is longer than {LONGEST['label']} characters"
    for problem in step.problems | {problem for name, problem in flow.rules if name == step.name}:
        try:
            of.problem(step.name, problem)
        except KeyError:
            yield f"{where}: no sentence for the problem {problem}"
    yield from _gaps(where, flow, of, step)
    yield from _options(where, step, entry.get("options", {}))


def _gaps(where: str, flow: Flow[Any, Any], of: FlowWords, step: Step) -> Iterator[str]:
    """Each sentence with nothing answered yet, and with everything answered."""
    nothing: dict[str, object] = dict.fromkeys([*(s.name for s in flow.steps), *flow.derived({})], None)
    everything = dict.fromkeys(nothing, "Ada")
    for part in ("question", "hint", "form_hint"):
        for gaps in (nothing, everything):
            try:
                said = of.ask(step.name, part, gaps)
            except (TemplateError, TypeError, KeyError, AttributeError) as error:
                yield f"{where}: {part} does not resolve: {error}"
                continue
            if "None" in said or "  " in said:
                yield f"{where}: {part} reads badly with gaps: {said!r}"
            if len(said) > LONGEST[part]:
                yield f"{where}: {part} is longer than {LONGEST[part]} characters"


def _options(where: str, step: Step, entries: dict[str, Any]) -> Iterator[str]:
    if step.kind != "choice":
        return
    yield from (f"{where}: no label for {value}" for value in step.options if "label" not in entries.get(value, {}))
    yield from (f"{where}: words for {value}, which is no option" for value in set(entries) - set(step.options))
    taken: dict[str, str] = {}
    for value, entry in entries.items():
        label = entry.get("label", "")
        if len(label) > LONGEST["option"]:
            yield f"{where}: the label of {value} is longer than {LONGEST['option']} characters"
        for phrase in {plain_words(said) for said in (value, label, *entry.get("says", ()))} - {""}:
            if phrase in taken:
                yield f"{where}: {phrase!r} reads as {taken[phrase]} and as {value}"
            taken[phrase] = value


def _keys(words: Words) -> Iterator[str]:
    """Every key that code asks common.toml for by name."""
    for path in [*_ROOT.glob("core/**/*.py"), *_ROOT.glob("bots/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                key = node.args[0]
                asked = node.func.attr in ("say", "listed") and isinstance(key, ast.Constant)
                if asked and isinstance(key, ast.Constant) and _at(words.tree["common"], str(key.value)) is None:
                    yield f"{path.relative_to(_ROOT)}:{node.lineno}: common.toml has no {key.value!r}"


def _at(tree: dict[str, Any], key: str) -> Any:
    found: Any = tree
    for part in key.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


def locales() -> list[str]:
    return sorted(folder.name for folder in TEMPLATES.iterdir() if (folder / "common.toml").is_file())


def main() -> int:
    found = [f"{locale}: {problem}" for locale in locales() for problem in problems(locale)]
    for line in found:
        print(line)
    print(f"words: {len(locales())} locale(s), {len(found)} problem(s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
