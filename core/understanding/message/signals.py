"""The phrases of a message that show something: what is wanted, care needed, scope, reasons, moods."""

from collections.abc import Iterable, Mapping, Sequence

from core.phrases import Hit, Lexicon, Words, phrases_of
from core.understanding.lexicon import care, intents, moods, reasons, scope

_LEXICA: Mapping[str, Lexicon] = {
    name: Lexicon(phrases_of(module.PHRASES, module.LISTS))
    for name, module in (
        ("intents", intents),
        ("care", care),
        ("scope", scope),
        ("reasons", reasons),
        ("moods", moods),
    )
}


def signals(lexicon: str, text: Words) -> Sequence[Hit]:
    """The phrases of one lexicon in a text. Of phrases that overlap the first is kept, and the longest."""
    return _apart(_LEXICA[lexicon].scan(text))


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    reach = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= reach or hit.start == kept[-1].start:
            kept.append(hit)
            reach = max(reach, hit.end)
    return kept
