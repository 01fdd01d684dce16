"""Which firm a message is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.understanding.lexicon.announcing import (
    AT,
    CLAUSE,
    COMPANY,
    DECLINED,
    DETERMINERS,
    DID,
    EVENTS,
    FIELDS,
    FOREIGN_OF,
    FROM,
    INTRODUCED,
    KINDS_OF_FIRM,
    LED_BY,
    LONGEST_EVENT,
    RUNS,
    SENT_TO,
    SIGNED,
    THEIR_THING,
    THEIRS_SURELY,
    TO,
    TOLD,
    TOWARDS,
    UNNAMED,
    WITH,
    WROTE_TO,
)
from core.understanding.lexicon.names import FIRM_WORDS, TITLES
from core.understanding.lexicon.places import OTHER_CAPITALS
from core.understanding.lexicon.roles import HEADS
from core.understanding.lexicon.stop import STOP
from core.understanding.message.names import is_person, name_end, spelled
from core.understanding.message.tokens import Token


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the message: its words, which words of the message they are, and how much speaks for it."""

    name: str
    start: int
    end: int
    weight: int


def firm_of(text: str, tokens: Sequence[Token], elsewhere: int | None = None, *, sought: bool = True) -> Named | None:
    """The firm a message speaks of; of several the one most surely meant, then one with a capital, then the first.

    `elsewhere` is the place in the text behind words such as "accepted another offer": a firm named right there
    is where the person goes instead. `sought` says that the wish is about a firm, so that any name with a capital
    that is nobody's may be its.
    """
    best: Named | None = None
    for found in _candidates(text, tokens, sought=sought):
        beside = elsewhere is not None and 0 <= tokens[found.start].start - elsewhere <= 8
        if not beside and (best is None or _sureness(tokens, found) > _sureness(tokens, best)):
            best = found
    return best or (next(_capitals(text, tokens), None) if sought else None)


def _capitals(text: str, tokens: Sequence[Token]) -> Iterator[Named]:
    """Names with a capital inside a sentence or a part between commas, which are no person's, place's or job's."""
    at = 0
    while at < len(tokens):
        end = name_end(tokens, at)
        if not tokens[at].capital or end == at:
            at += 1
            continue
        if _could_be_firm(tokens, at, end):
            yield Named(spelled(text, tokens, at, end), at, end, 0)
        at = end


def _is_described(tokens: Sequence[Token], end: int) -> bool:
    """Whether the name is followed by who somebody is: "Hamish, the hiring manager"."""
    beside = end + 1 < len(tokens) and tokens[end].gap.strip() in (",", "(")
    return beside and tokens[end].low in ("the", "my", "our", "their", "who", "she's", "he's")


def _could_be_firm(tokens: Sequence[Token], at: int, end: int) -> bool:
    if at and tokens[at - 1].low in TITLES and tokens[at].gap.strip() in ("", "."):
        return False
    if tokens[at].low in OTHER_CAPITALS or tokens[at].bare in STOP or is_person(tokens, at, end):
        return False
    if (
        at
        and tokens[at].touches
        and tokens[at - 1].low in ("in", "near", "around", "and", "mr", "ms", "dr", "my", "met", "i")
    ):
        return False
    if _is_event(tokens, at, end) or _is_role(tokens, at, end):
        return False
    if at > 1 and tokens[at - 1].low in ("called", "named") and tokens[at - 2].low not in KINDS_OF_FIRM:
        return False
    if _is_described(tokens, end):
        return False
    if end == len(tokens) and at and tokens[at].gap.strip() == "," and tokens[at - 1].low in SIGNED:
        return False
    if end - at > 1 and any(token.low in FIRM_WORDS for token in tokens[at + 1 : end]):
        return True
    opens = at == 0 or tokens[at].gap.strip() not in ("", ",", ":", "-", "–", "—")
    closed = end >= len(tokens) or tokens[end].gap.strip()[:1] in (":", "-", "–", "—", ",")
    return closed if opens else True


def _sureness(tokens: Sequence[Token], found: Named) -> tuple[int, bool]:
    return found.weight, tokens[found.start].capital


def _candidates(text: str, tokens: Sequence[Token], *, sought: bool) -> Iterator[Named]:
    for at in range(len(tokens)):
        weight = _weight(tokens, at)
        if not weight:
            continue
        start = _past_determiner(tokens, at)
        end = name_end(tokens, start)
        if start > at and not (tokens[start].capital or (weight > 2 and tokens[at].low == "the")):
            continue
        if end == start or _is_event(tokens, start, end) or _is_role(tokens, start, end) or _is_described(tokens, end):
            continue
        if weight < 4 and (
            is_person(tokens, start, end) or all(word.low in OTHER_CAPITALS for word in tokens[start:end])
        ):
            continue
        end = _without_thing(tokens, start, end)
        if _is_common(tokens, start, end) or (not sought and weight < 2 and not tokens[start].capital):
            continue
        if _is_introduced(tokens, start, end) or (not sought and _is_told(tokens, start, end)):
            continue
        yield Named(spelled(text, tokens, start, end), start, end, weight)
    yield from _owners(text, tokens)


def _is_common(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether small letters and the words themselves say that a kind of thing is meant: "the food bank"."""
    return not any(token.capital for token in tokens[start:end]) and all(
        token.low in UNNAMED or token.bare in UNNAMED for token in tokens[start:end]
    )


def _is_told(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether this is whom somebody writes to or asks: of one word, a person sooner than a firm."""
    if end < len(tokens) and tokens[end].low == "for":  # "ask Acme for a week"
        return False
    return end - at == 1 and at > 0 and tokens[at - 1].low in TOLD and tokens[at].low not in FIRM_WORDS


def _is_introduced(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether this is who somebody was introduced to, whom a talk was with, or who is at a firm named next."""
    if at < 2 or end - at > 2 or any(token.low in FIRM_WORDS for token in tokens[at:end]):
        return False
    if end + 1 < len(tokens) and tokens[end].low in ("at", "from") and tokens[end + 1].capital and tokens[at].capital:
        return tokens[at - 1].low in ("with", "w", "to", "by", "and", "from")
    if end - at > 1:
        return False
    before, further = tokens[at - 1].low, tokens[at - 2].low
    if before == "to" and further in INTRODUCED:
        return True
    return before == "with" and further in ("call", "meeting", "spoke", "talks", "up") and not tokens[at].capital


def _past_determiner(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if tokens[at].low in DETERMINERS and at + 1 < len(tokens) and tokens[at + 1].touches else at


def _weight(tokens: Sequence[Token], at: int) -> int:
    """How surely the words before a place announce a firm: 0 not at all, 4 whatever its name is."""
    if tokens[at].gap.strip() in ("@", "/"):
        return 3 if tokens[at].gap.strip() == "@" or tokens[at - 1].low == "w" else 0
    if at == 0 or not tokens[at].touches:
        return 1 if _does(tokens, at) else 0
    before = tokens[at - 1].low
    further = tokens[at - 2].low if at > 1 and tokens[at - 1].touches else ""
    if before in AT:
        return 4
    if before in COMPANY:
        return 4
    small = not tokens[at].capital and tokens[at].low not in DETERMINERS
    if before == "of" and small and further not in LED_BY and further != "out":
        return 0
    if before in RUNS or (before in ("called", "named") and further in KINDS_OF_FIRM):
        return 3 if tokens[at].capital or before not in RUNS else 0
    if before in FROM and further not in ("one", "out", "some", "because", "instead", "front", "think", "kind", "all"):
        return 3
    if before in DECLINED and further != "let":
        return 3
    if (before == "with" and further in WITH) or (
        before == "for" and further in ("work", "working", "works", "worked", "interviewed")
    ):
        return 3
    sent = before in TO and not SENT_TO.isdisjoint(token.low for token in tokens[max(0, at - 3) : at - 1])
    if sent or before in FOREIGN_OF or (before == "of" and further == "out"):
        return 2
    if (before in WROTE_TO and further not in DETERMINERS) or _does(tokens, at):
        return 1
    named = tokens[at].capital and (before == "about" or (before == "to" and further in TOWARDS))
    return 1 if named else 0


def _does(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins here whose subject did what firms do to people."""
    opens = at == 0 or not tokens[at].touches or tokens[at - 1].low in CLAUSE
    if not opens or (at == 0 and tokens[at].low in STOP - {"the"}):
        return False
    end = name_end(tokens, _past_determiner(tokens, at))
    return end > at and end < len(tokens) and tokens[end].touches and tokens[end].low in DID


def _is_event(tokens: Sequence[Token], start: int, end: int) -> bool:
    for token in tokens[start : min(len(tokens), start + LONGEST_EVENT)]:
        if token.start > tokens[start].start and token.gap.strip() not in ("", "'", "’"):
            return False
        if token.bare in EVENTS and token.start != tokens[start].start:
            return True
        if token.start >= tokens[end - 1].end and token.low in STOP and token.bare not in ("data", "career", "job"):
            return False
    return tokens[start].low in EVENTS


def _is_role(tokens: Sequence[Token], start: int, end: int) -> bool:
    return tokens[end - 1].bare in HEADS and tokens[end - 1].bare not in (
        "chair",
        "partner",
        "fellow",
        "mason",
        "partners",
    )


def _without_thing(tokens: Sequence[Token], start: int, end: int) -> int:
    while end - start > 1 and tokens[end - 1].low in THEIR_THING:
        end -= 1
    return end


def _owners(text: str, tokens: Sequence[Token]) -> Iterator[Named]:
    """ "the Acme offer", "Acme's rejection": the firm stands before what is its own."""
    for at, token in enumerate(tokens):
        if token.low not in THEIR_THING or not at or not token.touches:
            continue
        start = _owner_start(tokens, at)
        if start == at or is_person(tokens, start, at) or tokens[at - 1].bare in HEADS:
            continue
        if any(word.low in FIELDS for word in tokens[start:at]):
            continue
        sure = token.low in THEIRS_SURELY or tokens[start].capital
        yield Named(spelled(text, tokens, start, at), start, at, 2 if sure else 1)


def _owner_start(tokens: Sequence[Token], at: int) -> int:
    """Where the name begins that ends before a word; `at` itself when there is none."""
    start = at
    while start > 0 and at - start < 4:
        word = tokens[start - 1]
        named = word.capital and word.low not in ("i", "the", "my", "i'm") and start - 1 > 0
        if not (named or (start == at and _small_owner(tokens, at))):
            break
        start -= 1
        if not tokens[start].touches:
            break
    return start


def _small_owner(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at - 1]
    before = tokens[at - 2].low if at > 1 else ""
    return (
        before in DETERMINERS and word.bare not in UNNAMED and word.text[0].isalpha() and not word.low.endswith("ing")
    )
