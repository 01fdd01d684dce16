"""Themes: what answers are about, by small rules anybody can read and a person can overrule."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.dialogue.reading import plain_words
from core.dialogue.words import Words
from core.growth.entry import Entry, Reflection

MOST = 3
"""Themes of one answer: more say nothing."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A theme that was named before: `times` counts this time too."""

    theme: str
    times: int


def themes_in(text: str | None, words: Words) -> tuple[str, ...]:
    """The themes that a text names, the first named first, at most three."""
    said = f" {plain_words(text or '')} "
    places = {
        theme: min((said.find(f" {phrase} ") for phrase in phrases if f" {phrase} " in said), default=-1)
        for theme, phrases in _phrases(words).items()
    }
    return tuple(sorted((theme for theme, at in places.items() if at >= 0), key=places.__getitem__)[:MOST])


def read_themes(names: Iterable[str], words: Words) -> tuple[str, ...]:
    """Themes as a person names them: ours by label or by what is said for it, any other as it is typed."""
    known = {phrase: theme for theme, phrases in _phrases(words).items() for phrase in phrases}
    named = (known.get(plain_words(name), " ".join(name.split())) for name in names)
    return tuple(dict.fromkeys(theme for theme in named if theme))


def label(theme: str, words: Words) -> str:
    """A theme as a person reads it."""
    table: Mapping[str, Mapping[str, str]] = words.tree["common"]["themes"]
    return table[theme]["label"] if theme in table else theme


def ordinal(n: int, words: Words) -> str | None:
    """The word for the `n`-th time, None where there is none any more."""
    listed = words.listed("ordinals.listed")
    return listed[n - 1] if 0 < n <= len(listed) else None


def repeats(entry: Entry, journal: Iterable[Entry]) -> tuple[tuple[Repeat, ...], tuple[Repeat, ...]]:
    """What went well again and what could be better again, over all reflections up to this one."""
    if not isinstance(entry.what, Reflection):
        return (), ()
    earlier = [e.what for e in journal if e.id != entry.id and isinstance(e.what, Reflection)]
    good = _again(entry.what.good, [kept.good for kept in earlier])
    return good, _again(entry.what.grow, [kept.grow for kept in earlier])


def _again(themes: tuple[str, ...], earlier: list[tuple[str, ...]]) -> tuple[Repeat, ...]:
    counted = (Repeat(theme, 1 + sum(theme in kept for kept in earlier)) for theme in themes)
    return tuple(repeat for repeat in counted if repeat.times > 1)


def _phrases(words: Words) -> dict[str, tuple[str, ...]]:
    """Each theme with all that is said for it, as it is compared."""
    table: Mapping[str, Mapping[str, Iterable[str]]] = words.tree["common"]["themes"]
    return {
        theme: tuple(plain_words(str(phrase)) for phrase in (entry["label"], *entry["says"]))
        for theme, entry in table.items()
    }
