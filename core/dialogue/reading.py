"""Reading what was typed as the answer to a question, by the words of the locale.

In a text question all text is the answer, save the reserved words. In the others text is matched
with numbers, labels, what people say for them, yes and no, and days.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.dialogue.engine import NOTHING_READ
from core.dialogue.said import AsForm, Back, Cancel, Change, Command, Said, Skip, SkipRest
from core.dialogue.steps import Step
from core.dialogue.words import FlowWords, Words

ReadDay = Callable[[str, date], date | None]

_VERBS: Mapping[str, Callable[[], Said]] = {
    "back": Back,
    "skip": Skip,
    "skip_rest": SkipRest,
    "cancel": Cancel,
    "form": AsForm,
}

_BETWEEN_NAMES = re.compile(r"\s*(?:[\n,;]|\band\b|&)\s*")
_BEFORE_A_NAME = re.compile(
    r"\s*(?:(?:[,;]|\band\b|&)\s*(?=[^:,;]{1,60}:)|[,;]\s*(?=[A-Z]\w*\.?(?: [A-Z]\w*)?\s*(?:[,;]|$)))\s*"
)


def plain_words(text: str) -> str:
    """Text as it is compared: lower case, without punctuation, white space folded."""
    kept = "".join(c if c.isalnum() or c in "'+%" else " " for c in text.casefold().replace("\u2019", "'"))
    return " ".join(kept.split())


def reserved(words: Words, flow: FlowWords | None, text: str) -> Said | None:
    """The verb a reserved word stands for ("back", "change company", "help"), None for an answer."""
    typed, said = text.strip().casefold(), plain_words(text)
    for verb, make in _VERBS.items():
        if said in words.listed(f"reserved.{verb}") or said == plain_words(_button(words, flow, verb)):
            return make()
    for name, entry in words.tree["common"]["commands"].items():
        spelled = typed.replace("_", "-") == name or said in entry.get("says", ())
        if spelled or (said == name.replace("-", " ") and not _is_small_talk(words, said)):
            return Command(name)
    for start in words.listed("reserved.change"):
        if flow and said.startswith(start + " "):
            wanted = said.removeprefix(start + " ").removeprefix("the ")
            for field_name, entry in flow.tree["fields"].items():
                if wanted in (plain_words(field_name), plain_words(entry["label"])):
                    return Change(field_name)
    return None


def _is_small_talk(words: Words, said: str) -> bool:
    """ "Thank you" is said to us; the command of that name has a hyphen."""
    return any(said in entry["says"] for entry in words.tree_at("small_talk").values())


def _button(words: Words, flow: FlowWords | None, verb: str) -> str:
    """What the button says that does the same: whoever types it means it."""
    return flow.skip_rest if flow and verb == "skip_rest" else words.say(f"buttons.{verb}")


def people_in(text: str) -> list[str]:
    """Names, one each. What is told of one behind a colon ("Ines: river maps, promised the slides") stays with it."""
    if ":" not in text:
        return [name for name in _BETWEEN_NAMES.split(text.strip()) if name]
    found: list[str] = []
    for line in text.splitlines():
        name, colon, told = line.partition(":")
        *alone, name = re.split(r"[,;]", name)
        first, *others = _BEFORE_A_NAME.split(told) if colon else ("",)
        found += [*alone, f"{name}{colon}{first}", *others]
    return [name for name in map(str.strip, found) if name]


@dataclass(frozen=True)
class Reader:
    """Typed text to the value of a step, for one flow's words. `read_day` knows days."""

    words: FlowWords
    read_day: ReadDay
    _phrases: dict[str, dict[str, str]] = field(default_factory=dict)

    def __call__(self, step: Step, text: str, today: date) -> object:
        """The value, None for "nobody" and the like where the step is optional, or NOTHING_READ.

        What only says that the answer shown is wrong reads as no text at all: the step asks for words.
        """
        if plain_words(text) in self.words.tree["fields"][step.name].get("refused", ()):
            return ""
        if step.optional and plain_words(text) in self._nothing(step):
            return None
        match step.kind:
            case "text" | "long":
                return text
            case "people":
                return people_in(text)
            case "date":
                day = self.read_day(text, today)
                return day.isoformat() if day else NOTHING_READ
            case "choice" | "yes_no":
                return self._choice(step, text)

    def _nothing(self, step: Step) -> tuple[str, ...]:
        return (*self.words.words.listed("answers.nothing"), *self.words.tree["fields"][step.name].get("nothing", ()))

    def _choice(self, step: Step, text: str) -> object:
        said = plain_words(text)
        phrases = self.phrases_of(step)
        if said in phrases:
            return phrases[said]
        padded = f" {said} "
        found = [phrase for phrase in phrases if not phrase.isdigit() and f" {phrase} " in padded]
        longest = max(found, key=len, default=None)
        rival = {phrases[p] for p in found if longest and p not in longest}
        return NOTHING_READ if longest is None or rival - {phrases[longest]} else phrases[longest]

    def phrases_of(self, step: Step) -> dict[str, str]:
        """What may be typed for each option: its number, label, code and all that people say for it."""
        if step.name not in self._phrases:
            entries: Mapping[str, Any] = self.words.tree["fields"][step.name].get("options", {})
            values = step.options or ("yes", "no")
            table = {str(n): value for n, value in enumerate(values, 1)} if step.options else {}
            for value in values:
                common = () if step.options else self.words.words.listed(f"answers.says_{value}")
                said = (value, self.words.option(step, value), *common, *entries.get(value, {}).get("says", ()))
                table.update({plain_words(phrase): str(value) for phrase in said})
            self._phrases[step.name] = table
        return self._phrases[step.name]
