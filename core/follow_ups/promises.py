"""Who promised what to whom, as people jot it down: "promised the slides", "I'll call her", "she'll send the deck"."""

import re
from collections.abc import Iterator

_THEM = r"(?:her|him|them)"
_WILL = r"(?:'ll| will| promised(?: me)? to| is going to| are going to|'m going to| am going to)"
_PROMISE = re.compile(
    rf"(?:(?<=^)|(?<=[\s,;.:]))(?:"
    rf"(?:(?P<they>she|he|they)|i){_WILL}\s+"
    rf"|(?P<theirs>she|he|they) promised(?: me)?\s+"
    rf"|(?:i |i've |i have )?promised(?: {_THEM})?(?: to)?\s+"
    r")(?P<what>[^.;,]+?)(?=[.;,]|\s+and\s+(?:i|she|he|they|promised)\b|$)",
    re.IGNORECASE,
)
_LINK = re.compile(r"^(?:\W*\band\b)?\W+|\W*(?:\band\b)?\W*$", re.IGNORECASE)
_A_DEED = re.compile(
    r"(?:send|give|show|tell|lend|get|bring|call|write|email|mail|introduce|connect|invite|put|share|forward|let|help"
    r"|ask|look|find|check|meet|read|talk|pass|make|have|keep|come|join|review|recommend|text|message|ping|link|drop)\b",
    re.IGNORECASE,
)
_TO_THEM = re.compile(rf"^(\w+) {_THEM}\b(?= (?:the|a|an|my|our|some|to|with|in|into|for|about|when|if|know)\b|$)")


def promises(note: str) -> Iterator[tuple[bool, str]]:
    """Who will do what by a note: (whether it is the person's own promise, what)."""
    for found in _PROMISE.finditer(note.replace("\u2019", "'")):
        yield not (found["they"] or found["theirs"]), found["what"].strip()


def without_promises(note: str) -> str:
    """What else the note says: what was spoken of."""
    rest = _PROMISE.sub("\n", note.replace("\u2019", "'")).split("\n")
    return ", ".join(part for part in (_LINK.sub("", f" {one} ").strip() for one in rest) if part)


def is_deed(what: str) -> bool:
    """Whether a promise is something to do ("send the slides"), and not the thing itself ("the slides")."""
    return _A_DEED.match(what) is not None


def to_them(what: str) -> str:
    """A promise as it is said to whom it was given: "send her the slides" is "send you the slides"."""
    return _TO_THEM.sub(r"\1 you", what)
