"""The words letters are made of, one book a locale: templates/<locale>/letters/*.j2 and letters.toml.

A .j2 file holds the sections of one kind of letter, each wording a block named SECTION[_SITUATION]
[_AUDIENCE][_TONE]_NUMBER. A locale holds only the sections and keys that differ from the one it stands
on (en-GB on en); its `spelling` changes single words of the rest. What a person typed is data for the
blocks, never a template.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from core.letters.plain_words import PlainWords, Reasoned
from core.letters.tidy import capital, stop
from core.vocabulary import Reason

TEMPLATES = Path(__file__).parents[2] / "templates"
DEFAULT_LOCALE = "en"

_JINJA = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
_JINJA.filters = {"stop": stop}
_JINJA.globals.clear()  # words need no functions, and each sentence filled would copy them
_AS_TYPED = {"spelling", "spelled_out", "endings", "own_leads"}  # words of ours and of whoever types, as they are
_WORD = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a section, compiled."""

    name: str
    template: Template
    block: Callable[[Context], Iterator[str]]

    def fill(self, slots: Mapping[str, str]) -> str:
        """The text with its gaps filled. Raises jinja2.UndefinedError for a gap nobody filled."""
        return "".join(self.block(self.template.new_context(dict(slots)))).strip()


Sections = Mapping[tuple[str, str], tuple[Wording, ...]]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """`sections` by (file, block name without its number). Formal letters read the book with contractions
    spelled out.
    """

    locale: str
    words: PlainWords
    sections: Sections

    def wordings(self, letter: str, section: str, *traits: tuple[str, ...]) -> tuple[Wording, ...]:
        """The wordings of a section that fit best, none when it has no place in such a letter.

        A trait is a tuple of values, the closest first; a section need not name it. Earlier traits weigh more.
        """
        for name in _names(section, traits):
            if found := self.sections.get((letter, name)):
                return found
        return ()

    def reason(self, told_as: Reason) -> Reasoned:
        return self.words.reasons[told_as]


def phrasebook(locale: str, *, formal: bool = False) -> Phrasebook:
    """The book of a locale, or of the nearest one there is: en-AU reads as en, anything unknown as en."""
    return read_book(TEMPLATES, locale, formal=formal)


def read_book(root: Path, locale: str, *, formal: bool = False) -> Phrasebook:
    """The same from another folder of templates. Each book is read once."""
    return _read(_folders(root, locale), formal)


def prepare(*locales: str) -> None:
    """Reads and compiles the books ahead, so that nobody's first letter waits for it."""
    for locale in locales or (DEFAULT_LOCALE,):
        for formal in (False, True):
            phrasebook(locale, formal=formal)


@cache
def _names(section: str, traits: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    names = [section]
    for trait in reversed(traits):
        stems = [(name, name.removeprefix(section)) for name in names]
        names = [f"{section}_{value}{rest}" for value in trait for _, rest in stems] + names
    return tuple(names)


def _folders(root: Path, locale: str) -> tuple[Path, ...]:
    full = locale.replace("_", "-")
    names = dict.fromkeys((DEFAULT_LOCALE, full.split("-")[0], full))
    return tuple(_known(root)[name] for name in names if name in _known(root))


@cache
def _known(root: Path) -> Mapping[str, Path]:
    return {folder.parent.name: folder for folder in root.glob("*/letters")}


@cache
def _read(folders: tuple[Path, ...], formal: bool) -> Phrasebook:
    tree: dict[str, Any] = {}
    for folder in folders:
        if (folder / "letters.toml").is_file():
            _merge(tree, tomllib.loads((folder / "letters.toml").read_text(encoding="utf-8")))
    respelled = {**tree.get("spelling", {}), **(tree["spelled_out"] if formal else {})}
    sections: dict[tuple[str, str], tuple[Wording, ...]] = {}
    for path in (path for folder in folders for path in sorted(folder.glob("*.j2"))):
        sections |= _sections(path.stem, _respell(path.read_text(encoding="utf-8"), respelled))
    words = PlainWords.model_validate(_respell_all(tree, respelled))
    return Phrasebook(folders[-1].parent.name, words, sections)


def _sections(letter: str, source: str) -> Iterator[tuple[tuple[str, str], tuple[Wording, ...]]]:
    template = _JINJA.from_string(source)
    found: dict[str, list[Wording]] = {}
    for name, block in template.blocks.items():
        found.setdefault(name.rpartition("_")[0], []).append(Wording(name, template, block))
    return (((letter, name), tuple(wordings)) for name, wordings in found.items())


def _respell(text: str, respelled: Mapping[str, str]) -> str:
    def other(match: re.Match[str]) -> str:
        word = match[0]
        found = respelled.get(word) or respelled.get(word.lower())
        return word if found is None else capital(found) if word[0].isupper() else found

    return _WORD.sub(other, text) if respelled else text


def _respell_all(tree: Any, respelled: Mapping[str, str]) -> Any:
    if isinstance(tree, str):
        return _respell(tree, respelled)
    if isinstance(tree, list):
        return [_respell_all(item, respelled) for item in tree]
    if isinstance(tree, dict):
        return {key: item if key in _AS_TYPED else _respell_all(item, respelled) for key, item in tree.items()}
    return tree


def _merge(under: dict[str, Any], over: Mapping[str, Any]) -> None:
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(under.get(key), dict):
            _merge(under[key], value)
        else:
            under[key] = value
