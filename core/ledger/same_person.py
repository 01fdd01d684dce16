"""What else goes to the same person: nobody is chased twice on one day, nor hears two voices from one writer."""

from collections.abc import Iterable, Sequence
from datetime import date

from core.dialogue.ports import Visit
from core.etiquette.manner import Manner, manner
from core.ledger.letter import LetterRecord
from core.letters.approach import Approach
from core.letters.rejection import Rejection
from core.vocabulary import Channel, News


def may_matter(letter: LetterRecord) -> bool:
    """Whether it is worth looking at all other letters for this one."""
    return not letter.is_done and bool(letter.recipe.name) and (letter.now.by_hand or _is_nudge(letter))


def chased_today(letter: LetterRecord, others: Iterable[LetterRecord], today: date) -> bool:
    """Whether this letter is a nudge, and its reader had one from the person today."""
    if not _is_nudge(letter):
        return False
    return any(
        other.state == "sent" and other.done_on == today and _is_nudge(other) and same_reader(letter, other)
        for other in others
    )


def drift(letter: LetterRecord, others: Iterable[LetterRecord]) -> tuple[Manner, Manner] | None:
    """How the reader was last written to and how this letter speaks, where a person's own words changed it."""
    now = manner(letter.now.body)
    if not letter.now.by_hand or now is None:
        return None
    before = (manner(other.now.body) for other in others if same_reader(letter, other))
    return next(((other, now) for other in before if other not in (None, now)), None)


def same_reader(letter: LetterRecord, other: LetterRecord) -> bool:
    """Whether both go to one person, by name; two people of one name are told apart by their companies."""
    a, b = letter.recipe, other.recipe
    if letter.id == other.id or not a.name or not b.name or a.name.casefold() != b.name.casefold():
        return False
    here, there = a.matter.company, b.matter.company
    return not here or not there or here.casefold() == there.casefold()


def _is_nudge(letter: LetterRecord) -> bool:
    if letter.recipe.channel is Channel.PHONE:
        return False
    matter = letter.recipe.matter
    return isinstance(matter, Approach) or (isinstance(matter, Rejection) and matter.news is News.GHOSTED)


def to_mind(visit: Visit, letter: LetterRecord, others: Sequence[LetterRecord]) -> str | None:
    """What other letters to the same person say about this one."""
    words, name = visit.words, letter.recipe.name
    if not may_matter(letter):
        return None
    if chased_today(letter, others, visit.today):
        return words.say("letter.same_day", name=name)
    if manners := drift(letter, others):
        before, now = (words.say(f"letter.manners.{manner}") for manner in manners)
        return words.say("letter.drift", name=name, before=before, now=now)
    return None
