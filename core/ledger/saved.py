"""The letters a person keeps, looked up where they are about to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.dialogue.ports import Visit
from core.ledger.finding import find
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.show import addressee
from core.letters.tidy import capital


@dataclass(frozen=True, slots=True)
class SavedLetter:
    """`title` says whom it is for and what it is about, by the name that lists show."""

    title: str
    subject: str | None
    body: str


@dataclass(frozen=True, slots=True)
class Saved:
    """`letters` are those that were looked for; `any`: there are some at all."""

    letters: tuple[SavedLetter, ...] = ()
    any: bool = False


def saved_letters(books: Any, visit: Visit, wanted: str, start: int, most: int) -> Saved:
    """The letters with every word looked for, in themselves or in what they are about; all of them for no words."""
    owner = visit.person.id
    letters: Sequence[LetterRecord] = books.letters.all(owner)
    about: dict[str, Opportunity] = {one.id: one for one in books.opportunities.all(owner)}
    found = {one.record.id for one in find(wanted, letters, tuple(about.values()))}
    shown = [one for one in letters if not wanted.strip() or found & {one.id, one.opportunity}]
    told = tuple(_told(visit, letter, about.get(letter.opportunity)) for letter in shown[start : start + most])
    return Saved(told, bool(letters))


def _told(visit: Visit, letter: LetterRecord, about: Opportunity | None) -> SavedLetter:
    name = addressee(letter)
    title = visit.words.say("home.letter_to", name=name, about=about.title) if about else capital(name)
    return SavedLetter(title, letter.now.subject, letter.now.body)
