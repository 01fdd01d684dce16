"""Which firm wrote: every name that stands where a firm's stands has a vote."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.understanding.lexicon import words
from core.understanding.lexicon.names import FIRM_WORDS
from core.understanding.lexicon.places import OTHER_CAPITALS, PLACES
from core.understanding.lexicon.roles import HEADS
from core.understanding.lexicon.stop import STOP
from core.understanding.message.names import is_person, name_end, spelled
from core.understanding.message.tokens import Token, tokens_of

_VOTES = {
    "at": 6,
    "join": 4,
    "joining": 4,
    "with": 3,
    "considering": 3,
    "consider": 2,
    "unfortunately": 3,
    "from": 2,
    "within": 1,
    "as": 0,
    "company's": 5,
    "client's": 5,
}
_BEFORE = {
    ("interest", "in"): 5,
    ("interested", "in"): 5,
    ("behalf", "of"): 6,
    ("apply", "to"): 4,
    ("applying", "to"): 5,
    ("application", "to"): 5,
    ("applied", "to"): 5,
    ("submission", "to"): 4,
    ("needs", "of"): 3,
    ("working", "for"): 4,
    ("work", "for"): 4,
    ("that", "at"): 6,
    ("joining", "the"): 4,
    ("join", "the"): 4,
    ("candidacy", "to"): 3,
    ("resume", "to"): 4,
    ("company", ":"): 8,
    ("employer", ":"): 8,
    ("organisation", ":"): 8,
    ("opportunities", "at"): 6,
    ("future", "with"): 4,
    ("back", "from"): 3,
    ("trustees", "of"): 5,
    ("board", "of"): 4,
    ("committee", "of"): 4,
    ("governors", "of"): 5,
    ("partners", "of"): 4,
    ("members", "of"): 2,
    ("client", "is"): 5,
    ("company", "is"): 5,
    ("thought", "of"): 3,
    ("spoke", "to"): 3,
    ("spoken", "to"): 3,
}
_BODIES = words(
    "university college hospital bank council museum institute constabulary gmbh ltd inc llc plc hospice academy"
)
_EMPLOYER = words("company employer organisation organization firm agency client institution school department posted")
LEGAL = words("inc ltd llc llp plc gmbh ag bv nv ab as oy corp co lp sa srl pty kg")
_DID = words(
    "wishes informs met regretfully has have did is will would does received decided wants regrets thanks values offers"
)
TEAM = words(
    "team crew recruiting recruitment talent careers career hr people hiring campus human college"
    " graduate candidate portal"
    " website database"
)
_THINGS = words("employment position role job opening vacancy post internship opportunity program programme")
_LABELS = words(
    "title salary base start pay benefits location employment duration compensation deadline job offer note"
)
_DETERMINERS = frozenset(("the", "our", "a", "an"))
_SITES = words("plant office branch site campus depot warehouse factory shop store showroom location")
_PARTNERS = re.compile(r"\b[A-Z][\w'’-]+(?:, [A-Z][\w'’-]+){1,4},? & [A-Z][\w'’-]+")
"""A firm of several names: "Whitby, Soane & Tull"."""
_NO_FIRM = words(
    "neither either none several most both each everyone everybody nobody nothing everything somebody chef mate vetting"
    " payroll reception admissions finance procurement"
)
_LEVEL = re.compile(r"[A-Z]\d{1,2}|KS\d?")
"""A grade or a level, not a name: B1, Q2, KS1."""
_BRACKET = re.compile(r"\.? \( ?[A-Z][^()\n]{2,50}\)")


@dataclass(frozen=True, slots=True)
class Vote:
    """A name that may be the firm's. `place` is where it begins in the text, -1 when it comes from elsewhere."""

    name: str
    weight: int
    place: int = -1


def votes_in(text: str, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> Iterator[Vote]:
    """What the sentences of a letter, flat and with its words, say outside of `taken` places (the job)."""
    for found in _PARTNERS.finditer(text):
        yield Vote(found.group(), 6, found.start())
    for at, token in enumerate(tokens):
        if not _named(token) or any(start <= token.start < end for start, end in taken):
            continue
        weight = _weight(tokens, at)
        if not weight:
            continue
        end = _legal_end(tokens, name_end(tokens, at))
        if end > at and not _nobody(tokens, at, end, weight):
            yield Vote(_with_bracket(text, spelled(text, tokens, at, end), token.start), weight, token.start)


def _with_bracket(text: str, name: str, start: int) -> str:
    """With what stands in brackets behind the name: "Meridian (Holdings)"."""
    found = _BRACKET.match(text, start + len(name))
    return name + found.group() if found else name


def vote_beside(text: str, place: int) -> Vote | None:
    """ "Luthier, Merrow Strings": the firm behind the comma behind the job."""
    if text[place : place + 2] not in (", ", "; "):
        return None
    tokens = tokens_of(text[place : place + 80])
    start = 1 if tokens and tokens[0].low == "the" and len(tokens) > 1 else 0
    end = name_end(tokens, start) if tokens and tokens[start].capital else 0
    return (
        Vote(spelled(text[place : place + 80], tokens, 0, end), 4, place + 2)
        if end > start and not _nobody(tokens, start, end, 4)
        else None
    )


def _named(token: Token) -> bool:
    return (
        token.capital
        or "." in token.text[1:-1]
        or (token.text[0].isdigit() and any(char.isalpha() for char in token.text))
    )


def _weight(tokens: Sequence[Token], at: int) -> int:
    if at == 0:
        return 2 if _acts(tokens, at) else 0
    if "/" in tokens[at].text or tokens[at].low.startswith("www."):
        return 0
    before = tokens[at - 1].low
    start = at
    if before in ("a", "an"):
        return 0
    if before in _DETERMINERS and at > 1 and tokens[at].touches:
        start, before = at - 1, tokens[at - 2].low
    gap = tokens[start].gap.strip()
    further = tokens[start - 2].low if start > 1 else ""
    if gap == ":" and before in _EMPLOYER:
        return 8
    if _teamed(tokens, at, start):
        return 4
    if gap not in ("", ","):
        return 3 if _acts(tokens, at) else 4 if _for_firm(tokens, start, gap) else 0
    if gap == "" and (weight := _BEFORE.get((further, before), 0) or _VOTES.get(before, 0)):
        return (
            _beside_talk(tokens, at)
            if weight < 4 and before == "with" and further in ("speaking", "talking", "meeting", "interview", "speak")
            else weight
        )
    if before == "unfortunately" or (gap == "," and before in ("unfortunately", "sadly")):
        return 3
    return 2 if _acts(tokens, at) and start == at else _plainly(tokens, at)


def _plainly(tokens: Sequence[Token], at: int) -> int:
    """1 for what is called a university, a bank and the like wherever it stands."""
    if not tokens[at].capital or all(token.low not in _BODIES for token in tokens[at : at + 6]):
        return 0
    end = name_end(tokens, at)
    return 1 if end - at > 1 and any(token.low in _BODIES for token in tokens[at:end]) else 0


def _beside_talk(tokens: Sequence[Token], at: int) -> int:
    """An interview "with Outpost for the ... role" is with a firm; with whom else one speaks is a person."""
    end = name_end(tokens, at)
    return 2 if end + 1 < len(tokens) and tokens[end].low == "for" and tokens[end + 1].low in _DETERMINERS else 0


def _for_firm(tokens: Sequence[Token], at: int, gap: str) -> bool:
    return False if at < 1 else tokens[at - 1].low == "for" and not gap


def _acts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence begins here whose subject decides, offers or regrets."""
    if at and tokens[at].touches and tokens[at - 1].low not in ("that", "and", "but"):
        return False
    end = _legal_end(tokens, name_end(tokens, at))
    if end == at or end >= len(tokens) or tokens[end].low not in _DID:
        return False
    return tokens[end].touches or (tokens[end].gap == ". " and tokens[end - 1].low in LEGAL)


def _teamed(tokens: Sequence[Token], at: int, start: int) -> bool:
    """ "the Acme recruiting team" within a sentence."""
    if start == at:
        return False
    end = name_end(tokens, at)
    return end < len(tokens) and tokens[end].low in TEAM and tokens[end].touches


def _legal_end(tokens: Sequence[Token], end: int) -> int:
    """With ", Inc." behind the name."""
    more = end < len(tokens) and tokens[end].low.rstrip(".") in LEGAL and tokens[end].gap.strip() in ("", ",")
    return end + 1 if more else end


def _nobody(tokens: Sequence[Token], at: int, end: int, weight: int) -> bool:
    if tokens[at].low in _LABELS:
        return True
    words = [token.low for token in tokens[at:end]]
    if all(word in OTHER_CAPITALS or word in STOP for word in words):
        return words[0] in PLACES or weight < 5
    if weight < 6 and is_person(tokens, at, end):
        return True
    beside = end < len(tokens) and tokens[end].touches and "\n" not in tokens[end].gap
    follows = tokens[end].low if beside else ""
    if follows in _THINGS or follows in _SITES:
        return True
    last = tokens[end - 1].bare.rpartition("-")[2]
    if end - at == 1 and (words[0] in _NO_FIRM or _LEVEL.fullmatch(tokens[at].text)):
        return True
    return (
        last in HEADS
        and last not in FIRM_WORDS
        and last not in ("partners", "chair", "mason", "partner", "engineering", "marketing", "management")
    )


def elect(votes: Sequence[Vote]) -> Vote | None:
    """The name with most votes; names that only differ by what follows are one."""
    sums: dict[str, float] = defaultdict(float)
    keys = [_key(vote.name) for vote in votes]
    for vote, key in zip(votes, keys, strict=True):
        for other in set(keys):
            if key == other or (len(other) > 2 and key.startswith(other)) or (len(key) > 2 and other.startswith(key)):
                sums[other] += vote.weight
    if not sums:
        return None
    best = max(range(len(votes)), key=lambda n: (sums[keys[n]], votes[n].place >= 0, votes[n].weight, -n))
    return votes[best]


def _key(name: str) -> str:
    words = [word for word in re.split(r"[^\w&+]+", name.casefold()) if word and word not in LEGAL and word != "the"]
    return "".join(words) or name.casefold()
