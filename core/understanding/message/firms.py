"""Which firm a message is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.understanding.lexicon import words
from core.understanding.lexicon.places import OTHER_CAPITALS
from core.understanding.lexicon.roles import HEADS
from core.understanding.lexicon.stop import STOP
from core.understanding.message.names import is_person, name_end, spelled
from core.understanding.message.tokens import Token

_DETERMINERS = words("the a an my their this that our his her")
_COMPANY = words("firma empresa entreprise société azienda bedrijf")
_AT = words("at chez bei bij")
_FROM = words("from by von of")
_FOREIGN_OF = words("de da do di van von")
_DECLINED = words("decline declining declin declne reject rejecting refuse refusing down leave leaving join joining")
_WROTE_TO = words(
    "tell telling ask asking let letting chase chasing nudge nudging ping answer answering email"
    " contact owe get getting"
)
_TO = words("to into about on")
_SENT_TO = words(
    "no referral referring refer referred apply applied applying application reply replying respond responding letter"
    " email note nope nah back said yes answer write going about nudging nudge reminder news update named"
)
_WITH = words(
    "interview interviews interviewed interviewing signed sign offer application accepted"
    " process role job position deal"
    " everything things stuff spoke talks work working happened contract internship placement call"
    " meeting screen up in heard"
)
_DID = words(
    "rejected said says ghosted offered pulled rescinded withdrew hasn't hasnt never passed"
    " went told asked emailed turned"
    " declined wants want expects wrote picked chose hired gave sent promised invited"
    " replied dropped waitlisted cancelled"
    " canceled paused froze put countered matched didn't didnt isn't isnt won't has ghosts"
    " keeps needs needed called made retracted revoked changed dragged strung"
    " filled is was doesn't still just"
)
_CLAUSE = words("but and since because that if when why how so as after while though although then before that's")
_THEIR_THING = words(
    "offer offers check-in check-ins follow-up follow-ups catch-up interview interviews application"
    " rejection job role position post"
    " recruiter"
    " recruiters process team thing"
    " gig contract opportunity ceo cto cfo coo hr people folks decision deadline reminder one panel"
    " internship email letter mail"
)
_THEIRS_SURELY = words(
    "offer offers application rejection recruiter recruiters process hr thing panel reminder one deadline"
    " ceo cto cfo coo"
)
_FIELDS = words(
    "sales marketing teaching nursing warehouse retail finance accounting consulting research"
    " data design product support customer"
    " service software hardware legal hr it admin security cleaning cooking kitchen delivery"
    " driving factory night day evening"
    " weekend part-time full-time remote summer winter tutoring editing writing backend"
    " frontend fullstack full-stack devops"
    " qa ux ui ml ai payroll procurement logistics operations engineering construction trading pr events hospitality"
    " catering catering's phd postdoc junior senior lead leadership management managing government faculty tenure-track"
    " academic internal external temp temporary permanent freelance contract paid unpaid volunteer other"
)
_EVENTS = words(
    "conference meetup expo fair event summit dinner lunch party drinks day days webinar"
    " hackathon workshop seminar congress"
    " mixer symposium forum festival week breakfast reception gala talk talks course class"
    " reunion wedding bar airport gym"
    " show open-day evening retreat convention awards ceremony launch"
)
_LONGEST_EVENT = 5
_TOWARDS = words(
    "lie lying explain explaining say saying speak talk return commute commuting loyal owe gone went committed"
)


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
    for found in _candidates(text, tokens):
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
    if _is_described(tokens, end):
        return False
    opens = at == 0 or tokens[at].gap.strip() not in ("", ",", ":", "-", "–", "—")
    closed = end >= len(tokens) or tokens[end].gap.strip()[:1] in (":", "-", "–", "—", ",")
    return closed if opens else True


def _sureness(tokens: Sequence[Token], found: Named) -> tuple[int, bool]:
    return found.weight, tokens[found.start].capital


def _candidates(text: str, tokens: Sequence[Token]) -> Iterator[Named]:
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
        yield Named(spelled(text, tokens, start, end), start, end, weight)
    yield from _owners(text, tokens)


def _past_determiner(tokens: Sequence[Token], at: int) -> int:
    return at + 1 if tokens[at].low in _DETERMINERS and at + 1 < len(tokens) and tokens[at + 1].touches else at


def _weight(tokens: Sequence[Token], at: int) -> int:
    """How surely the words before a place announce a firm: 0 not at all, 4 whatever its name is."""
    if tokens[at].gap.strip() in ("@", "/"):
        return 3 if tokens[at].gap.strip() == "@" or tokens[at - 1].low == "w" else 0
    if at == 0 or not tokens[at].touches:
        return 1 if _does(tokens, at) else 0
    before = tokens[at - 1].low
    further = tokens[at - 2].low if at > 1 and tokens[at - 1].touches else ""
    if before in _AT:
        return 4
    if before in _COMPANY:
        return 4
    if before == "of" and not tokens[at].capital and tokens[at].low not in _DETERMINERS:
        return 0
    if before in _FROM and further not in ("one", "out", "some", "because", "instead", "front", "think", "kind", "all"):
        return 3
    if before in _DECLINED and further != "let":
        return 3
    if (before == "with" and further in _WITH) or (before == "for" and further in ("work", "working", "interviewed")):
        return 3
    sent = before in _TO and not _SENT_TO.isdisjoint(token.low for token in tokens[max(0, at - 3) : at - 1])
    if sent or before in _FOREIGN_OF or (before == "of" and further == "out"):
        return 2
    if (before in _WROTE_TO and further not in _DETERMINERS) or _does(tokens, at):
        return 1
    named = tokens[at].capital and (before == "about" or (before == "to" and further in _TOWARDS))
    return 1 if named else 0


def _does(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins here whose subject did what firms do to people."""
    opens = at == 0 or not tokens[at].touches or tokens[at - 1].low in _CLAUSE
    if not opens or (at == 0 and tokens[at].low in STOP - {"the"}):
        return False
    end = name_end(tokens, _past_determiner(tokens, at))
    return end > at and end < len(tokens) and tokens[end].touches and tokens[end].low in _DID


def _is_event(tokens: Sequence[Token], start: int, end: int) -> bool:
    for token in tokens[start : min(len(tokens), start + _LONGEST_EVENT)]:
        if token.start > tokens[start].start and token.gap.strip():
            return False
        if token.bare in _EVENTS and token.start != tokens[start].start:
            return True
        if token.start >= tokens[end - 1].end and token.low in STOP and token.bare not in ("data", "career", "job"):
            return False
    return tokens[start].low in _EVENTS


def _is_role(tokens: Sequence[Token], start: int, end: int) -> bool:
    return tokens[end - 1].bare in HEADS and tokens[end - 1].bare not in (
        "chair",
        "partner",
        "fellow",
        "mason",
        "partners",
    )


def _without_thing(tokens: Sequence[Token], start: int, end: int) -> int:
    while end - start > 1 and tokens[end - 1].low in _THEIR_THING:
        end -= 1
    return end


def _owners(text: str, tokens: Sequence[Token]) -> Iterator[Named]:
    """ "the Acme offer", "Acme's rejection": the firm stands before what is its own."""
    for at, token in enumerate(tokens):
        if token.low not in _THEIR_THING or not at or not token.touches:
            continue
        start = _owner_start(tokens, at)
        if start == at or is_person(tokens, start, at) or tokens[at - 1].bare in HEADS:
            continue
        if any(word.low in _FIELDS for word in tokens[start:at]):
            continue
        sure = token.low in _THEIRS_SURELY or tokens[start].capital
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
    return before in _DETERMINERS and word.bare not in STOP and word.text[0].isalpha() and not word.low.endswith("ing")
