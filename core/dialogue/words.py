"""The words of one locale: templates/<locale>/common.toml and flows/*.toml, every sentence a person reads.

A locale holds only what differs from the one it stands on: en-GB on en. A sentence with `{{ }}` is
compiled once; what a person typed is data for it, never a template.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import JsonValue

from core.dialogue.steps import Step, Values
from core.locales import DEFAULT_LOCALE, TEMPLATES, chain, merge, read

_COMMON = ("common", "growth", "ledger")
"""Files of words that belong to no single flow, in one tree."""

_JINJA = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
_JINJA.globals.clear()  # words need no functions, and each sentence filled would copy them


class Sentence:
    """One sentence of ours, with or without gaps."""

    __slots__ = ("_template", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._template = _JINJA.from_string(text) if "{{" in text or "{%" in text else None

    def fill(self, gaps: Mapping[str, object]) -> str:
        """The sentence with its gaps filled. Raises jinja2.UndefinedError for a gap nobody filled."""
        return self.text if self._template is None else self._template.render(gaps)


class Words:
    """All the words of a locale. Raises KeyError for a key that no file holds: the lint finds these first."""

    def __init__(self, locale: str, tree: Mapping[str, Any]) -> None:
        self.locale = locale
        self.tree = tree
        self._sentences: dict[str, Sentence] = {}
        self._flows: dict[str, FlowWords] = {}

    def say(self, key: str, /, **gaps: object) -> str:
        """The sentence at a dotted key of common.toml."""
        sentence = self._sentences.get(key)
        if sentence is None:
            found: Any = self.tree["common"]
            for part in key.split("."):
                found = found[part]
            sentence = self._sentences[key] = Sentence(found)
        return sentence.fill(gaps)

    def flow(self, flow: str) -> "FlowWords":
        if flow not in self._flows:
            self._flows[flow] = FlowWords(self, self.tree["flows"][flow])
        return self._flows[flow]

    def tree_at(self, key: str) -> Mapping[str, Any]:
        """The table at a dotted key of common.toml."""
        found: Any = self.tree["common"]
        for part in key.split("."):
            found = found[part]
        table: Mapping[str, Any] = found
        return table

    def count(self, key: str, n: int) -> str:
        """A number with its noun, one or many, as `[key] one, many` has it."""
        return self.say(f"{key}.{'one' if n == 1 else 'many'}", n=n)

    def listed(self, key: str) -> tuple[str, ...]:
        """The list of words at a dotted key of common.toml: what people may type for it."""
        found: Any = self.tree["common"]
        for part in key.split("."):
            found = found[part]
        return tuple(found)

    def day(self, day: date, today: date | None = None) -> str:
        """A day in words, with its weekday; the year when it is not this one."""
        months, weekdays = self.listed("dates.months"), self.listed("dates.weekdays")
        key = "dates.this_year" if today is not None and day.year == today.year else "dates.any_year"
        weekday, month = weekdays[day.weekday()], months[day.month - 1]
        return self.say(key, weekday=weekday, month=month, day=day.day, year=day.year)

    @cached_property
    def commands(self) -> tuple[tuple[str, str, str], ...]:
        """(name, usage, summary) of each command, in the order in which help lists them."""
        table = self.tree["common"]["commands"]
        return tuple((name, entry.get("usage", name), entry["summary"]) for name, entry in table.items())

    @cached_property
    def command_parts(self) -> tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]:
        """The commands as help lists them: the title of each part, and what stands under it."""
        table, titles = self.tree["common"]["commands"], self.tree["common"]["help"]["parts"]
        return tuple(
            (title, tuple(one for one in self.commands if table[one[0]]["part"] == part))
            for part, title in titles.items()
        )

    @cached_property
    def menu(self) -> tuple[tuple[str, str, str], ...]:
        """The commands that a platform's own menu offers: it has room for a dozen, help for all of them."""
        table = self.tree["common"]["commands"]
        return tuple(one for one in self.commands if table[one[0]].get("menu", True))


class FlowWords:
    """The words of one flow: questions, labels, hints, options, errors."""

    def __init__(self, words: Words, tree: Mapping[str, Any]) -> None:
        self.words = words
        self.tree = tree
        self._sentences: dict[tuple[str, str], Sentence] = {}

    def name(self, gaps: Mapping[str, object]) -> str:
        """What a talk through this flow is called."""
        if ("", "name") not in self._sentences:
            self._sentences["", "name"] = Sentence(self.tree["name"])
        return self._sentences["", "name"].fill(gaps)

    @property
    def title(self) -> str:
        return str(self.tree["title"])

    @property
    def submit(self) -> str:
        """The button that sends the form."""
        return str(self.tree.get("submit") or self.words.say("form.submit"))

    @property
    def skip_rest(self) -> str:
        """The button that ends the asking."""
        return str(self.tree.get("skip_rest") or self.words.say("buttons.skip_rest"))

    @property
    def blank(self) -> str:
        """What a form calls an answer that is not given."""
        return str(self.tree.get("blank") or self.words.say("form.blank"))

    def label(self, field: str) -> str:
        return str(self.tree["fields"][field]["label"])

    def ask(self, field: str, part: str, gaps: Mapping[str, object]) -> str:
        """The `question` or `hint` of a field, empty when it has none."""
        key = (field, part)
        if key not in self._sentences:
            self._sentences[key] = Sentence(self.tree["fields"][field].get(part, ""))
        return self._sentences[key].fill(gaps)

    def option(self, step: Step, value: str) -> str:
        """The label of an option; of yes and no for a yes-or-no question."""
        if step.kind == "yes_no":
            entry = self.tree["fields"][step.name].get("options", {}).get(value)
            return str(entry["label"]) if entry else self.words.say(f"answers.{value}")
        return str(self.tree["fields"][step.name]["options"][value]["label"])

    def problem(self, field: str, problem: str) -> str:
        own = self.tree["fields"].get(field, {}).get("errors", {})
        return str(own[problem]) if problem in own else self.words.say(f"errors.{problem}")

    def show(self, step: Step, value: JsonValue, today: date | None = None) -> str:
        """An answer as a person reads it."""
        match step.kind, value:
            case _, None:
                own = self.tree["fields"][step.name].get("skipped")
                return str(own) if own else self.words.say("answers.skipped")
            case "choice", str():
                return self.option(step, value)
            case "yes_no", bool():
                return self.option(step, "yes" if value else "no")
            case "date", str():
                return self.words.day(date.fromisoformat(value), today)
            case "people", list():
                return ", ".join(str(name) for name in value)
            case _:
                return str(value)

    def gaps(self, steps: tuple[Step, ...], values: Values, derived: Mapping[str, str | None]) -> dict[str, object]:
        """What a question may speak of: each answer as a person reads it, None where there is none."""
        said: dict[str, object] = {
            step.name: self.show(step, values[step.name]) if values.get(step.name) is not None else None
            for step in steps
        }
        return {**said, **derived}


@lru_cache
def words_of(locale: str) -> Words:
    """The words of a locale, or of the nearest one there is: en-AU reads as en, anything unknown as en."""
    tree: dict[str, Any] = {"common": {}, "flows": {}}
    found = DEFAULT_LOCALE
    for name in chain(locale):
        folder = TEMPLATES / name
        if (folder / "common.toml").is_file():
            found = name
        for path in (folder / f"{part}.toml" for part in _COMMON):
            if path.is_file():
                merge(tree["common"], read(path))
        for path in sorted((folder / "flows").glob("*.toml")):
            merge(tree["flows"].setdefault(path.stem, {}), read(path))
    return Words(found, tree)
