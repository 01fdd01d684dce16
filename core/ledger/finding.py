"""Search in what a person keeps. Content is sealed, so each record is opened and looked through: no index of words
lies anywhere.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from core.growth.entry import Entry, Review
from core.growth.plan import PlanItem
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord, Version
from core.ledger.opportunity import Opportunity

MOST_WORDS = 8
MOST_RECORDS = 5_000
"""Records of one kind that are looked through, the newest first."""

_AROUND = 40
"""Characters shown on each side of a word that was found."""

Record = Opportunity | Contact | LetterRecord | FollowUp | Entry | PlanItem


@dataclass(frozen=True, slots=True)
class Found:
    """A record with the words found beside its name. None: there are none, or a code name is there to hide them."""

    record: Record
    words: str | None


def find(wanted: str, *drawers: Sequence[Record], hidden: frozenset[str] = frozenset()) -> tuple[Found, ...]:
    """The records that hold every word looked for, in the order of the drawers.

    `hidden` are the ids of opportunities with a code name: what is found in their letters is not shown.
    """
    words = _folded(wanted).split()[:MOST_WORDS]
    return tuple(_found(words, drawers, hidden)) if words else ()


def _found(words: Sequence[str], drawers: Iterable[Sequence[Record]], hidden: frozenset[str]) -> Iterator[Found]:
    for drawer in drawers:
        for record in drawer[:MOST_RECORDS]:
            texts = tuple(_texts(record))
            whole = _folded("\n".join(texts))
            if all(word in whole for word in words):
                secret = isinstance(record, LetterRecord) and record.opportunity in hidden
                yield Found(record, None if secret else _shown(texts, words))


def _folded(text: str) -> str:
    """Text as it is compared: "Zoë" is found by "zoe"."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c))


def _shown(texts: Sequence[str], words: Sequence[str]) -> str | None:
    """The text beside the name that most of the words stand in; None where only the name has them."""
    found = {text: sum(word in _folded(text) for word in words) for text in texts[1:] if text != texts[0]}
    best = max(found, key=lambda text: found[text], default="")
    if not found.get(best):
        return None
    return _around(best, next(word for word in words if word in _folded(best)))


def _around(text: str, word: str) -> str:
    """What stands around a word. Folding may change a text's length, and then the folded one is shown."""
    text = " ".join(text.split())
    folded = _folded(text)
    plain = text if len(text) == len(folded) else folded
    at = folded.find(word)
    start, end = max(0, at - _AROUND), min(len(plain), at + len(word) + _AROUND)
    start = plain.find(" ", start, at) + 1 if start else 0
    last = plain.rfind(" ", at + len(word), end)
    end = last if end < len(plain) and last > 0 else end
    return f"{'… ' if start else ''}{plain[start:end]}{' …' if end < len(plain) else ''}"


def _texts(record: Record) -> Iterator[str]:
    """What can be found in a record: first what it goes by, then the rest."""
    match record:
        case Opportunity(matter=matter):
            yield record.title
            yield from _strings((matter.company, matter.role, matter.contact, record.note))
            yield from _strings((getattr(matter, "referrer", None), getattr(matter, "recruiter", None)))
            yield from _strings(getattr(matter, "panel", ()))
            yield from (person.name for person in getattr(matter, "people", ()))
        case LetterRecord(now=now):
            yield now.recipe.name or ""
            yield from _strings((_unsigned(now), now.subject, record.address))
        case Contact():
            yield from _strings((record.name, record.company, record.email, *record.tags))
            yield from (note.text for note in record.notes)
            yield from (debt.what for debt in record.debts)
        case FollowUp(name=name, why=why):
            yield from _strings((name, why))
        case Entry(about=about, what=what):
            yield about or ""
            yield from _strings(() if isinstance(what, Review) else _values(what.model_dump(exclude={"kind"})))
        case PlanItem(what=what, skill=skill):
            yield from _strings((what, skill))


def _values(tree: Any) -> Iterator[str | None]:
    """Every text in what was noted."""
    match tree:
        case str():
            yield tree
        case dict():
            for value in tree.values():
                yield from _values(value)
        case list() | tuple():
            for value in tree:
                yield from _values(value)
        case _:
            return


def _strings(values: Iterable[str | None]) -> Iterator[str]:
    return (value for value in values if value)


def _unsigned(version: Version) -> str:
    """The letter without the person's own name under it, which all of them have."""
    return version.body.removesuffix(version.recipe.matter.sign_off or "")
