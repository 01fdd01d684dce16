"""Who signed a letter: a person, never a team, a title or a firm."""

import re
from collections.abc import Sequence

from core.understanding.lexicon import words
from core.understanding.lexicon.names import FIRM_WORDS, FIRST_NAMES, TITLES
from core.understanding.lexicon.roles import HEADS

_FOR_SOMEBODY = re.compile(r"^(?:i\. ?[av]\.|ppa\.|p\.?p\.)\s*", re.IGNORECASE)  # signed for the firm
_PART = re.compile(r"\s*(?:,|\||/| from | @ | at |\bon behalf of\b|\(| - | – | — |;)\s*")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_NO_NAMES = words(
    "team department recruiting recruitment recruiter hr human resources careers career"
    " talent acquisition people operations services"
    " support hiring staff office the our your committee panel board admissions graduate"
    " campus resourcing university we company"
    " unsubscribe www http https phone tel fax email mobile address street road avenue"
    " suite enclosure attachment cc ps p.s via sent"
    " unit section division centre center desk crew bureau group faculty school dept regards wishes"
    " automated message please do not reply and of for with dear hi hello thanks thank"
)
_PARTICLES = words("van von de der den da di del la le bin ibn al el y e ter ten op")
_SURNAME_HEADS = words(
    "baker cook carpenter mason taylor tailor butcher barber porter fisher farmer shepherd gardener"
    " potter butler miller page hunter cooper smith weaver chandler"
)
_LEGAL = words("inc ltd llc llp plc gmbh ag bv corp")
_OWNERS = words("founder cofounder owner ceo cto coo md proprietor")
_MOST_WORDS, _MOST_LINES, _NICKNAME = 5, 3, 8
_INTRODUCED = re.compile(
    r"(?:^|[.!?,\n]\s*|\b(?:[Ii]t'?s|[Tt]his is|I'?m|I am|[Mm]y name is)\s+)"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:here )?(?:from|at|with|of|over at) (?:the )?(?=[A-Z])"
)
_INTRODUCES = re.compile(r"\b(?:it'?s|this is|i'?m|i am|my name is)\s|\bhere (?:from|at|with)\b", re.IGNORECASE)
_HEAD = 160
"""Characters at the beginning of a mail within which its writer says who they are."""


def signer_of(signature: Sequence[str], *, closed: bool, firms: Sequence[str]) -> str | None:
    """The name of the person who signed, None when no person did. `firms` are names that are a firm's."""
    taken = {_plain(firm) for firm in firms}
    lines = [
        line
        for line in _without_nickname(signature)[:_MOST_LINES]
        if not line.casefold().startswith(("for ", "on behalf", "p.p.", "pp "))
    ]
    for line in lines[:1]:
        part = next((part for part in _PART.split(_FOR_SOMEBODY.sub("", line.strip(" -–—~*_"))) if part), "")
        name = part.rstrip(" .,").strip()
        legal = any(word.casefold().strip(".,") in _LEGAL for word in line.split()[1:])
        if (
            name
            and not legal
            and _is_name(name, closed=closed or _stands_alone(signature))
            and _plain(name) not in taken
        ):
            return name if not part.endswith("Jr.") else part
    return None


def introduced_in(text: str) -> str | None:
    """The name of who says at once who is writing: "It's Denise from ...", "Nadine here from ..."."""
    for found in _INTRODUCED.finditer(text[:_HEAD]):
        if _INTRODUCES.search(found.group()) and _is_name(found["name"], closed=True):
            return found["name"]
    return None


def _without_nickname(signature: Sequence[str]) -> Sequence[str]:
    """ "Gwil" above "Dr Gwilym Prosser": the line below says who that is."""
    first = signature[0].strip(" ,.") if signature else ""
    if not (first.isalpha() and 2 < len(first) <= _NICKNAME):
        return signature
    below = (n for n, line in enumerate(signature[1:3], 1) if _spells_out(first, line))
    return signature[next(below, 0) :]


def _spells_out(first: str, line: str) -> bool:
    words = [word for word in _PART.split(line)[0].split() if word.casefold().rstrip(".") not in TITLES]
    return len(words) > 1 and words[0].casefold().startswith(first.casefold())


def _stands_alone(signature: Sequence[str]) -> bool:
    """Whether the first line is all there is, or a title stands below it."""
    below = signature[1].casefold().replace("-", " ") if len(signature) > 1 else ""
    return not below or any(word.strip(",") in HEADS | _OWNERS for word in below.split())


def _plain(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


def _is_name(name: str, *, closed: bool) -> bool:
    words = name.split()
    if not 1 <= len(words) <= _MOST_WORDS or not all(_WORD.fullmatch(word) for word in words):
        return False
    low = [word.casefold().rstrip(".") for word in words]
    if any(word in _NO_NAMES for word in low):
        return False
    titled, known = low[0] in TITLES, any(word in FIRST_NAMES for word in low)
    if not all(word[0].isupper() or word in _PARTICLES or (len(words) == 1 and known) for word in words[titled:]):
        return False
    job = any(
        word in HEADS and word not in _SURNAME_HEADS and word not in TITLES and word not in FIRST_NAMES for word in low
    )
    firm = any(word in FIRM_WORDS for word in low) and not (known or titled)
    if (job and not (titled or known)) or firm:
        return False
    return titled or known or closed or len(words) > 1
