"""Where a name begins and ends, and whether it is a person's or a firm's."""

from collections.abc import Sequence

from core.understanding.lexicon import words
from core.understanding.lexicon.names import AMBIGUOUS_NAMES, FIRM_WORDS, FIRST_NAMES, TITLES
from core.understanding.lexicon.stop import BREAKS, STOP
from core.understanding.message.tokens import Token

_INSIDE = words("of de van von der den la le du di da del and y & for")
_CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april"
    " may june july august september"
    " october november december mon tue tues wed thu thur thurs fri sat sun i i'm i've i'd i'll christmas easter"
    " thanksgiving english german french spanish jan feb mar apr jun jul aug sep sept oct nov dec"
)
_ABBREVIATED = TITLES | {"st"}
_FOR_SOMETHING = words(
    "institute centre center society association council foundation trust campaign college school department ministry"
    " agency fund alliance partnership office museum"
)
_LONGEST = 6
_LONGEST_SMALL = 3
_SHORTEST_VERB = 4
_NAMED_SO = words("united allied associated limited speed seed feed applied embed")


def name_end(tokens: Sequence[Token], at: int) -> int:
    """The place behind the name that begins at a word; `at` itself when no name begins there."""
    if at >= len(tokens):
        return at
    first = tokens[at]
    if first.low in _CALENDAR:
        return at
    if first.text.isdigit():
        return _numbered_end(tokens, at)
    if first.low in TITLES and at + 1 < len(tokens) and tokens[at + 1].capital and _joined(first, tokens[at + 1]):
        return _capital_end(tokens, at)
    if first.capital and first.low not in _NEVER:
        return _capital_end(tokens, at)
    return _small_end(tokens, at)


def _numbered_end(tokens: Sequence[Token], at: int) -> int:
    """ "24 Hour Fitness": behind a number the words must show that a firm is meant."""
    if at + 1 >= len(tokens) or not (tokens[at + 1].capital and tokens[at + 1].touches):
        return at
    end = _capital_end(tokens, at)
    return end if any(token.low in FIRM_WORDS for token in tokens[at + 1 : end]) else at


_NEVER = words("the a an i my they he she we it you hr")


def _capital_end(tokens: Sequence[Token], at: int) -> int:
    end = at + 1
    while end < min(len(tokens), at + _LONGEST) and _joined(tokens[end - 1], tokens[end]):
        if tokens[end - 1].possessive and not _names_place(tokens, end):
            break
        word = tokens[end]
        if ((word.capital or word.text[0].isdigit()) and word.low not in _CALENDAR and word.low not in _NEVER) or (
            word.low in FIRM_WORDS and word.low not in BREAKS
        ):
            end += 1
        elif word.low == "of" and end + 2 < len(tokens) and tokens[end + 1].low == "the" and tokens[end + 2].capital:
            end += 3
        elif word.low in _INSIDE and end + 1 < len(tokens) and _goes_on(tokens, end):
            end += 2
        else:
            break
    return end


def _names_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether what belongs to somebody is a place called after them: "St Agnes's Primary School"."""
    if tokens[at].low in FIRM_WORDS:
        return True
    behind = tokens[at : at + 3]
    capital = next((n for n, token in enumerate(behind) if not (token.capital and token.touches)), len(behind))
    return any(token.low in FIRM_WORDS for token in behind[:capital])


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word inside a name ("University of Leeds") has more of the name behind it."""
    after = tokens[at + 1]
    if not (after.touches and after.capital):
        return False
    if tokens[at].low == "for" and at and tokens[at - 1].low in _FOR_SOMETHING:
        return after.low not in _CALENDAR
    return after.low in FIRM_WORDS if tokens[at].low in ("and", "for") else after.low not in _CALENDAR


def _joined(before: Token, word: Token) -> bool:
    gap = word.gap.strip() if "\n" not in word.gap else "\n"
    return gap in ("", "&") or (gap == "." and before.low in _ABBREVIATED)


def _small_end(tokens: Sequence[Token], at: int) -> int:
    first = tokens[at]
    if first.bare in STOP or first.low in BREAKS or first.text[0].isdigit() or len(first.bare) < 2:
        return at
    end = at + 1
    while end < min(len(tokens), at + _LONGEST_SMALL) and _joined(tokens[end - 1], tokens[end]):
        word = tokens[end]
        if tokens[end - 1].possessive and word.low not in FIRM_WORDS:
            break
        if word.low in BREAKS or (word.bare in STOP and word.bare not in FIRM_WORDS) or word.capital:
            break
        if word.low.endswith("ed") and len(word.low) > _SHORTEST_VERB and word.low not in _NAMED_SO:
            break  # what a firm did: "the salon texted"

        end += 1
    return end


def spelled(text: str, tokens: Sequence[Token], start: int, end: int) -> str:
    """The name as it was typed, without a possessive ending that only belongs to the sentence."""
    words = text[tokens[start].start : tokens[end - 1].end]
    follows = end < len(tokens) and tokens[end].touches
    return words[:-2] if follows and tokens[end - 1].possessive else words


def is_person(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the words of a name are those of a person, as far as the words alone tell."""
    first = tokens[start]
    if first.low in TITLES:
        return True
    if any(token.bare in FIRM_WORDS for token in tokens[start:end]) or end - start > 3:
        return False
    if first.bare not in FIRST_NAMES:
        return False
    return first.bare not in AMBIGUOUS_NAMES or (first.capital and first.low not in ("will", "may", "mark"))
