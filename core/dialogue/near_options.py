"""Which options of a long list come near to what was typed, but was none: to pick from, never taken."""

from collections.abc import Mapping
from difflib import get_close_matches

from core.dialogue.reading import plain_words
from core.dialogue.steps import Step

_MOST = 3
_LEAST_LETTERS = 4
_ALIKE = 0.82
_LONGEST = 240


def near_options(step: Step, phrases: Mapping[str, str], text: str, told: object = None) -> tuple[str, ...]:
    """Up to three options, the nearest first: those whose phrases share a word of some length, or nearly one.

    `phrases` are what may be typed for the options, `told` is what a first message of these words would tell. Of a
    long text only the beginning is looked at.
    """
    said = _telling(plain_words(text[:_LONGEST]))
    shared: dict[str, int] = {}
    for phrase, option in phrases.items():
        found = sum(bool(get_close_matches(word, said, n=1, cutoff=_ALIKE)) for word in _telling(phrase))
        shared[option] = max(found, shared.get(option, 0))
    near = [option for option, words in shared.items() if words and option not in (told, *step.fallback)]
    near.sort(key=lambda option: -shared[option])
    return (*((str(told),) if told in step.options else ()), *near)[:_MOST]


def _telling(phrase: str) -> list[str]:
    """Its longer words: the short ones stand in any sentence."""
    return [word for word in phrase.split() if len(word) >= _LEAST_LETTERS]
