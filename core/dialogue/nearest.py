"""Which things that can be done here come nearest to words that were not understood."""

from collections.abc import Iterator

from core.dialogue.reading import plain_words
from core.dialogue.words import Words

MOST = 3
_USUAL = ("reply", "decline", "follow_up")
"""What most come for, where the words are near to nothing."""
_STEM = 5


def nearest(words: Words, text: str) -> tuple[str, ...]:
    """Names of what `starts` has a button for, the nearest first: those whose own words are most alike."""
    said = set(_stems(text[:1_000]))
    table = words.tree_at("commands")
    alike = {
        name: len(said & set(_stems(_told(table.get(name.replace("_", "-")) or table.get(name, {})))))
        for name in words.tree_at("starts")
    }
    near = sorted((name for name, shared in alike.items() if shared and name != "help"), key=lambda name: -alike[name])
    return tuple(dict.fromkeys((*near, *_USUAL)))[:MOST]


def _told(command: "dict[str, object]") -> str:
    says = command.get("says")
    told = says if isinstance(says, list) else []
    return " ".join(map(str, (command.get("usage", ""), command.get("summary", ""), *told)))


def _stems(text: str) -> Iterator[str]:
    """Words without their endings; small ones say nothing."""
    return (word[:_STEM] for word in plain_words(text).split() if len(word) >= _STEM)
