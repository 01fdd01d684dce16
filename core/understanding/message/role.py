"""Which job a message is about."""

from collections.abc import Iterator, Sequence

from core.understanding.lexicon import words
from core.understanding.lexicon.announcing import FIELDS
from core.understanding.lexicon.roles import HEADS, NO_PART, WEAK_HEADS
from core.understanding.lexicon.stop import BREAKS
from core.understanding.message.firms import Named
from core.understanding.message.tokens import Token

_THINGS = words(
    "job role position post gig opening opportunity vacancy offer interview internship place spot"
    " application slot contract thing"
)
_PLACES = words("at with for from in")
_GOT = words("get got getting")
_LEADS = words("as for of become becoming offered be role position job post")
_MOST_BEFORE, _MOST_AFTER = 5, 3
_LEVELS = words("i ii iii iv v 1 2 3 4 5")
_TAUGHT = words(
    "lecturer professor teacher fellow fellowship lectureship professorship phd degree specialist"
    " researcher reader tutor"
)
_STAY = words("sr jr senior junior lead staff principal chief head deputy assistant associate night day night- shift")


def role_of(text: str, tokens: Sequence[Token], taken: tuple[int, int] | None) -> Named | None:
    """The job named outside of `taken` words (the firm); of several the one most surely meant, then the first."""
    best: Named | None = None
    for found in _candidates(text, tokens, taken):
        if best is None or found.weight > best.weight:
            best = found
    return best


def _candidates(text: str, tokens: Sequence[Token], taken: tuple[int, int] | None) -> Iterator[Named]:
    at = 0
    while at < len(tokens):
        free = taken is None or not taken[0] <= at < taken[1]
        if free and _is_head(tokens[at]):
            head = _last_head(tokens, at, taken)
            start, end = _start(tokens, head, taken), _end(tokens, head, taken)
            if weight := _weight(tokens, start, head, end):
                yield Named(text[tokens[start].start : tokens[end - 1].end], start, end, weight)
            at = end
        else:
            if free and at and (found := _by_field(text, tokens, at)):
                yield found
            at += 1


def _is_head(token: Token) -> bool:
    return token.low in HEADS or (token.low.endswith("s") and token.low[:-1] in HEADS and token.capital)


def _last_head(tokens: Sequence[Token], at: int, taken: tuple[int, int] | None) -> int:
    """The last of heads in a row: "nurse manager", "data engineer intern"."""
    while (
        at + 1 < len(tokens)
        and tokens[at + 1].touches
        and _is_head(tokens[at + 1])
        and not (taken and at + 1 == taken[0])
    ):
        at += 1
    return at


def _start(tokens: Sequence[Token], head: int, taken: tuple[int, int] | None) -> int:
    start = head
    while start > 0 and head - start < _MOST_BEFORE and tokens[start].gap.strip() in ("", "-", "–", "&", "/"):
        before = tokens[start - 1]
        if before.low in NO_PART or before.possessive or (taken and taken[0] <= start - 1 < taken[1]):
            break
        if before.capital and not tokens[head].capital and not before.text.isupper() and before.low not in _STAY:
            break
        start -= 1
    return start


def _end(tokens: Sequence[Token], head: int, taken: tuple[int, int] | None) -> int:
    end = head + 1
    if end < len(tokens) and tokens[end].touches and tokens[end].low in _LEVELS and _ends_name(tokens, end):
        return end + 1
    if (
        end + 1 >= len(tokens)
        or not tokens[end].touches
        or not tokens[end + 1].touches
        or (taken and end + 1 == taken[0])
    ):
        return end
    link, after = tokens[end].low, tokens[end + 1]
    if (
        link == "of"
        or (link == "in" and (tokens[head].low in _TAUGHT))
        or (link == "for" and tokens[head].capital and after.capital and not taken)
    ):
        return _tail(tokens, end, capital=after.capital, taken=taken)
    return end


def _ends_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether "I" or "2" behind a job is its level, and not where the sentence goes on."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or not after.touches or after.low in _THINGS or after.low in _PLACES


def _tail(tokens: Sequence[Token], link: int, *, capital: bool, taken: tuple[int, int] | None) -> int:
    """Behind "Head of", "lecturer in": the words that name the field."""
    end = link + 1
    while end < len(tokens) and end - link <= _MOST_AFTER and tokens[end].touches and not (taken and end == taken[0]):
        part = tokens[end].capital or tokens[end].low in ("and", "&") if capital else tokens[end].low not in NO_PART
        if not part:
            break
        end += 1
    return end if end > link + 1 else link


def _weight(tokens: Sequence[Token], start: int, head: int, end: int) -> int:
    """How surely these words name the job in question: 0 not at all."""
    after = tokens[end].low if end < len(tokens) and tokens[end].touches else ""
    before = tokens[start - 1].low if start and tokens[start].touches else ""
    further = tokens[start - 2].low if start > 1 else ""
    bare = start == head and end == head + 1 and tokens[head].low in WEAK_HEADS
    if after in _THINGS:
        return 4 if not bare or after in ("job", "role", "position", "post") else 2
    led = before in _LEADS or (before in ("a", "an", "the") and further in _LEADS) or further == "offered"
    led = led or (before in _GOT and (not after or after in BREAKS))
    led = led or (start > 2 and before in ("a", "an", "the") and tokens[start - 3].low == "offered")
    led = led or (before == "to" and further in ("me", "promoted", "promotion", "him", "her", "moved", "appointed"))
    if led and not bare and after not in ("i", "who"):
        return 3
    if before == "my" and after in _PLACES:
        return 0
    if after in _PLACES and not bare and tokens[head].low not in ("management", "support", "operations", "marketing"):
        return 2 if before not in ("the", "my", "their") or tokens[head].capital else 1
    alone = not after and (not start or tokens[start].gap.strip() in (",", ";", ":", "-", "–", "/", "(")) and start > 0
    return 2 if alone and not bare else _offered(tokens, before, further, bare=bare)


def _offered(tokens: Sequence[Token], before: str, further: str, *, bare: bool) -> int:
    return (
        2
        if not bare
        and before in ("a", "an")
        and further in ("offered", "me", "her", "him", "us", "them", "refuse", "decline")
        else 0
    )


def _by_field(text: str, tokens: Sequence[Token], at: int) -> Named | None:
    """ "a sales job", "the night shift position": the field stands for the job."""
    if tokens[at].low not in _FIELD_THINGS or not tokens[at].touches or tokens[at - 1].low in NO_PART:
        return None
    start = at
    while (
        start > 0
        and at - start < _MOST_BEFORE
        and tokens[start].touches
        and tokens[start - 1].low not in NO_PART
        and not tokens[start - 1].possessive
    ):
        start -= 1
    if not any(token.low in FIELDS - _KINDS for token in tokens[start:at]):
        return None
    return Named(text[tokens[start].start : tokens[at - 1].end], start, at, 1)


_FIELD_THINGS = words("job role position post gig vacancy opening internship")
_KINDS = words(
    "remote summer winter part-time full-time temporary temp permanent freelance contract paid unpaid"
    " other internal external day night evening weekend senior junior volunteer"
)
