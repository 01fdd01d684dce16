"""Phrases that two letters share. People compare notes: nobody should read the sentence their colleague got."""

import re
from collections.abc import Iterable

from core.letters.recipe import Recipe, wordings, write

RUN = 6
_WORD = re.compile(r"[\w'’]+")


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """All runs of six words in a text."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1))


def another(recipe: Recipe, beside: Iterable[str] = ()) -> Recipe:
    """The next wording, by preference one that shares the least with the texts beside it."""
    taken = frozenset[tuple[str, ...]]().union(*(phrases(text) for text in beside))
    rounds = wordings(recipe)
    following = [recipe.model_copy(update={"wording": (recipe.wording + n) % rounds}) for n in range(1, rounds)]
    return min(following, key=lambda next_one: len(phrases(write(next_one).body) & taken))
