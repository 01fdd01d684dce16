"""Where a text may be cut in two: at a paragraph, else a sentence, else a word, else between graphemes."""

import re
import unicodedata

_SENTENCE_END = re.compile(r"[.!?…。！？।]['\"’”»)\]]*\s+|\n+")
_SPACE = re.compile(r"\s+")
_LONGEST_GRAPHEME = 64


def cut(text: str, start: int, reach: int) -> int:
    """Where to cut: the latest good place that does not waste most of the room."""
    least = start + (reach - start) // 3
    paragraph = text.rfind("\n\n", least, reach)
    if paragraph > start:
        return paragraph + 2
    for boundary in (_SENTENCE_END, _SPACE):
        ends = [found.end() for found in boundary.finditer(text, least, reach)]
        if ends:
            return ends[-1]
    return between_graphemes(text, start, reach)


def between_graphemes(text: str, start: int, reach: int) -> int:
    """The latest place up to `reach` that separates no accent, emoji or syllable; past `start` in any case."""
    at, least = reach, max(start + 1, reach - _LONGEST_GRAPHEME)
    while at > least and _belong_together(text, at):
        at -= 1
    return at if at > start and not _belong_together(text, at) else max(start + 1, reach)


def _belong_together(text: str, at: int) -> bool:
    """Whether the characters before and after a place make one grapheme (Unicode Standard Annex 29, simplified)."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if after == "\u200d" or before == "\u200d" or unicodedata.category(after) in ("Mn", "Mc", "Me"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    if unicodedata.combining(before) == 9:  # a virama joins the next consonant
        return True
    if _is_flag(before) and _is_flag(after):
        start = at
        while start > 0 and _is_flag(text[start - 1]):
            start -= 1
        return (at - start) % 2 == 1
    return (before, after) == ("\r", "\n") or _is_syllable(before, after)


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_syllable(before: str, after: str) -> bool:
    """Hangul letters that make one syllable."""
    leading = "\u1100" <= before <= "\u115f"
    syllable = "\u1100" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
    return (leading and ("\u1100" <= after <= "\u115f" or "\uac00" <= after <= "\ud7a3")) or (
        syllable and "\u1160" <= after <= "\u11ff"
    )
