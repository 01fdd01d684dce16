"""What a person asks of their list in words: read whole or not at all."""

import re
from dataclasses import dataclass
from typing import Literal

Verb = Literal["home", "list", "archived", "find", "open", "archive", "unarchive", "delete", "merge"]


@dataclass(frozen=True, slots=True)
class ListWish:
    """`name` is what it is about as it was typed, `other` the second of two to be merged."""

    verb: Verb
    name: str = ""
    other: str = ""


_ALONE: dict[str, Verb] = {
    "home": "home",
    "my home": "home",
    "list": "list",
    "my list": "list",
    "list all": "list",
    "ledger": "list",
    "archive": "archived",
    "archived": "archived",
    "my archive": "archived",
    "merge": "merge",
}
_NAMED: tuple[tuple[Verb, str], ...] = (
    ("find", r"(?:find|search(?: for)?|look for) (?P<name>.+)"),
    ("unarchive", r"(?:unarchive|bring back) (?P<name>.+)"),
    ("archive", r"archive (?P<name>.+)"),
    ("delete", r"(?:delete|remove) (?P<name>.+)"),
    ("merge", r"merge (?P<name>.+?) (?:and|with|into) (?P<other>.+)"),
    ("open", r"(?:open|show) (?P<name>.+)"),
)
_PATTERNS = tuple((verb, re.compile(pattern, re.IGNORECASE)) for verb, pattern in _NAMED)
_QUOTES = "\"'“”‘’ .!?"
_LONGEST = 120


def read_list_wish(text: str) -> ListWish | None:
    """What is asked; None for other words, and for more of them than a name has."""
    said = " ".join(text.split())
    alone = _ALONE.get(said.casefold().rstrip(".!?"))
    if alone:
        return ListWish(alone)
    if len(said) > _LONGEST:
        return None
    for verb, pattern in _PATTERNS:
        if found := pattern.fullmatch(said):
            parts = found.groupdict()
            return ListWish(verb, parts["name"].strip(_QUOTES), (parts.get("other") or "").strip(_QUOTES))
    return None


def is_undo(text: str) -> bool:
    """Whether the last change is to be taken back, whatever it was."""
    return text.strip().casefold().rstrip(".!") in ("undo", "undo the last change")
