"""Whom a message names, and who they are to the person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.understanding.lexicon import words
from core.understanding.lexicon.common import COMMON
from core.understanding.lexicon.names import AMBIGUOUS_NAMES, FIRST_NAMES, RELATION_WORDS
from core.understanding.lexicon.stop import STOP
from core.understanding.message.names import is_person, name_end, spelled
from core.understanding.message.tokens import Token
from core.vocabulary import Recipient

_MOST = 10
_SOMEBODY = words("woman man person guy someone somebody lady bloke girl recruiter manager colleague chap lad")
_TO_A_PERSON = words(
    "thank thanking thak thanks congratulate congratulating met meet meeting introduce message"
    " messaged text call dm phone greet"
)
_WITH_A_PERSON = words(
    "lunch coffee dinner drinks breakfast tea beer chat chatted chatting call reconnect spoke talked"
    " speaking talking met meeting conversation zoom touch connect check-in catch-up follow-up followup up"
)
_BESIDE_PERSON = words("with w by from to ask asking tell telling thank email write met and contact ping")
_ASKED = words("ask asked asking tell telling email call message text ping remind")
_WHETHER = words("if whether to about for how why")
_LEADERS = words("lead boss manager recruiter director founder head ceo cto owner chef partner editor")
_THEIR = words("their my the her his our")
_THINGS = words("offer role job position interview process")
_TO_AFTER = words(
    "note talked spoke spoken write letter email thanks thank message gift introduced gratitude appreciation mail card"
    " cheers intro introduction introducing introduce said text reply written wrote"
)
_GREETED = words("hi hello dear hey hiya")
_SIGNED = words("best regards thanks cheers love sincerely wishes")
_DEPARTMENTS = words("hr recruitment recruiting talent people sales finance it legal marketing payroll accounts")
_FIRMS = words(
    "company firm startup start-up business charity agency shop school studio practice place outfit role job"
)
_DID = {
    "referred": Recipient.REFERRER,
    "recommended": Recipient.REFERRER,
    "vouched": Recipient.REFERRER,
    "introduced": Recipient.REFERRER,
    "put": Recipient.REFERRER,
    "interviewed": Recipient.INTERVIEWER,
    "offered": Recipient.HIRING_MANAGER,
    "mentored": Recipient.MENTOR,
}
_DID_SOMETHING = words(
    "sent replied answered wrote got just promised told asked called emailed gave helped said started"
    " joined wants hasn't never"
)
_REFERRAL = words("refer referring referral referred recommending forward introducing introduced vouching")
_RELATIONS = sorted(
    ((tuple(words.split()), code) for words, code in RELATION_WORDS.items()), key=lambda pair: -len(pair[0])
)


@dataclass(frozen=True, slots=True)
class Someone:
    """A person in the message. `name` is None for somebody who is only known by who they are."""

    name: str | None
    relation: str
    start: int
    end: int


def people_of(text: str, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> tuple[Someone, ...]:
    """The people named outside of `taken` words (a firm, a role, a pasted text), at most ten, in order."""
    found: dict[str, Someone] = {}
    at = 0
    while at < len(tokens) and len(found) < _MOST:
        inside = next((end for start, end in taken if start <= at < end), None)
        if inside is not None:
            at = inside
            continue
        end = _person_end(tokens, at)
        if end == at:
            at += 1
            continue
        name = spelled(text, tokens, at, end)
        found.setdefault(name.casefold(), Someone(name, _relation(tokens, at, end), at, end))
        at = end
    return tuple(found.values()) or tuple(_unnamed(tokens))


def _person_end(tokens: Sequence[Token], at: int) -> int:
    """The place behind a person's name beginning here, or `at`."""
    end = name_end(tokens, at)
    if end == at:
        return _known_name_end(tokens, at)
    if is_person(tokens, at, end):
        return end if tokens[at].capital else _small_name_end(tokens, at, end)
    return end if end - at <= 3 and _must_be_person(tokens, at, end) else at


def _known_name_end(tokens: Sequence[Token], at: int) -> int:
    known = tokens[at].bare in FIRST_NAMES and tokens[at].bare not in AMBIGUOUS_NAMES and tokens[at].bare not in STOP
    return at + 1 if known else at


def _small_name_end(tokens: Sequence[Token], at: int, end: int) -> int:
    """In lower case only a title takes the next word along: what follows a first name is seldom a family name."""
    return end if tokens[at].bare not in FIRST_NAMES else at + 1


def _must_be_person(tokens: Sequence[Token], at: int, end: int) -> bool:
    if not tokens[at].capital and (tokens[at].bare in STOP or tokens[at].low in COMMON):
        return False
    before = tokens[at - 1].low if at and tokens[at].touches else ""
    further = tokens[at - 2].low if at > 1 and before else ""
    after = tokens[end].low if end < len(tokens) and tokens[end].touches else ""
    then = tokens[end + 1].low if end + 1 < len(tokens) else ""
    if (
        before in _TO_A_PERSON
        or (before in ("called", "named") and (further in _SOMEBODY or (tokens[at].capital and further not in _FIRMS)))
        or (before == "with" and further in _WITH_A_PERSON)
        or (before == "to" and further in _TO_AFTER)
    ):
        return True
    if (
        tokens[at].capital
        and end - at <= 2
        and after in ("at", "from")
        and (before in _BESIDE_PERSON or at == 0)
        and tokens[end + 1].capital
    ):
        return True
    if tokens[at].capital and _relation_after(tokens, end):
        return True
    if tokens[at].capital and end - at == 1 and before == "to" and further in ("intro", "introduction", "introduced"):
        return True
    if end - at == 1 and before in _ASKED and (after in _WHETHER or (tokens[at].capital and after not in _THINGS)):
        return True
    if tokens[at].capital and (_in_letter(tokens, at, end) or (after in ("from", "in") and then in _DEPARTMENTS)):
        return True
    if tokens[at].capital and end - at == 1 and after == "there" and then in ("has", "was", "is", "and", "who"):
        return True
    if tokens[at].capital and end - at <= 2 and before in _LEADERS and further in _THEIR and after not in _THINGS:
        return True
    if after in _DID and then in ("me", "in", "my", "us", "him", "her"):
        return True
    if after == "who" and then in _DID:
        return True
    return _relation_before(tokens, at) is not None and tokens[at].capital


def _in_letter(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a letter is addressed or signed with this name."""
    if at == 0:
        return False
    before, gap = tokens[at - 1].low, tokens[at].gap.strip()
    after = tokens[end].gap.strip() if end < len(tokens) else ""
    return (before in _GREETED and not gap and after[:1] in (",", "!", "-", ":")) or (
        before in _SIGNED and gap == "," and end == len(tokens)
    )


def _relation(tokens: Sequence[Token], start: int, end: int) -> str:
    """Who somebody is: from the words beside the name, then from what they did, else a contact."""
    beside = _relation_before(tokens, start) or _relation_after(tokens, end)
    if beside:
        return beside
    near = [token.low for token in tokens[end : end + 4]]
    for word in near[:3]:
        if word in _DID and ("me" in near or "my" in near or "in" in near):
            return _DID[word]
    if _REFERRAL & {*near, *(token.low for token in tokens[max(0, start - 4) : start])}:
        return Recipient.REFERRER
    before = {token.low for token in tokens[max(0, start - 3) : start]}
    return Recipient.NEW_CONTACT if before & {"met", "meeting"} else Recipient.CONTACT


def _relation_before(tokens: Sequence[Token], at: int) -> str | None:
    for said, code in _RELATIONS:
        start = at - len(said)
        if (
            start >= 0
            and tuple(token.low for token in tokens[start:at]) == said
            and tokens[at].gap.strip() in ("", ",", ":")
        ):
            return code
    return None


def _relation_after(tokens: Sequence[Token], end: int) -> str | None:
    """ "Sam, the recruiter", "Sam (my mentor)", "Sam is the hiring manager", "Sam, she's my old boss"."""
    at = end
    while at < len(tokens) and at - end < 3 and tokens[at].low in _LEADS:
        at += 1
    if at == end and (at >= len(tokens) or tokens[at].touches):
        return None
    for said, code in _RELATIONS:
        if tuple(token.low for token in tokens[at : at + len(said)]) == said:
            return code
    return None


_LEADS = words("is was the my our their she's he's who's who a an she he")


def _unnamed(tokens: Sequence[Token]) -> Iterator[Someone]:
    """Somebody known only by who they are: "the recruiter", "my old boss"."""
    for at in range(len(tokens)):
        for said, code in _RELATIONS:
            if tuple(token.low for token in tokens[at : at + len(said)]) == said:
                yield Someone(None, code, at, at + len(said))
                return
