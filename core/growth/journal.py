"""What a talk's ending becomes: a note in the journal, and a step on the plan where there is one."""

from collections.abc import Callable, Sequence
from typing import assert_never

from core.dialogue.message import Card, Message, Text
from core.dialogue.ports import Shows, Visit
from core.growth import journal_cards, plan_cards, planning
from core.growth.counts import counted
from core.growth.entry import Entry, Feedback, Learning, Noted, Reflection, Review
from core.growth.feedback_cards import feedback_card
from core.growth.learning_cards import learning_card
from core.growth.lesson import Lesson
from core.growth.planning import Grown
from core.growth.review import first_look
from core.growth.review_cards import review_card
from core.growth.themes import themes_in
from core.ledger.opportunity import Opportunity
from core.letters.rejection import Rejection


def kept(books: Grown, visit: Visit, lesson: Lesson, new_id: Callable[[], str]) -> Shows:
    """The note, then the step. With nothing said nothing is kept."""
    if _is_empty(lesson):
        return Shows((journal_cards.note_card(visit, "journal.nothing"),))
    about, opportunity = named(books, visit, lesson.about)
    what = _completed(books, visit, lesson.what)
    entry = Entry(id=new_id(), made_on=visit.today, about=about, opportunity=opportunity, what=what)
    books.journal.put(visit.person.id, entry)
    first = card(books, visit, entry, *_closing(books, visit, entry))
    if lesson.step is None:
        return Shows((first,))
    step = planning.planned(new_id, visit, lesson.step, entry.id)
    planning.put(books, visit, step, new_id)
    return Shows((first, plan_cards.new_card(visit, step)))


def named(books: Grown, visit: Visit, about: str | None) -> tuple[str | None, str | None]:
    """What is meant: under the name that the person's own lists show, with the id of what is kept about it."""
    found: Sequence[Opportunity] = books.opportunities.all(visit.person.id)
    for one in found:
        if about and about.casefold() in (one.title.casefold(), (one.matter.company or one.title).casefold()):
            return one.title, one.id
    return about, None


def card(books: Grown, visit: Visit, entry: Entry, *extra: Message) -> Card:
    """A note as it stands; `extra` stands before its buttons."""
    journal: Sequence[Entry] = books.journal.all(visit.person.id)
    match entry.what:
        case Reflection() as what:
            return journal_cards.reflection_card(visit, entry, what, journal, *extra)
        case Feedback() as what:
            return feedback_card(visit, entry, what, journal, *extra)
        case Review() as what:
            return review_card(visit, entry, what, journal, books.plan.all(visit.person.id), *extra)
        case Learning() as what:
            return learning_card(visit, entry, what, journal, *extra)
        case _:
            assert_never(entry.what)


def listed(books: Grown, visit: Visit, start: int = 0) -> Card:
    return journal_cards.journal_card(visit, books.journal.all(visit.person.id), start)


def _is_empty(lesson: Lesson) -> bool:
    """Whether nothing was said at all."""
    match lesson.what:
        case Reflection(went_well=went_well, better=better):
            return not (went_well or better)
        case Learning(skills=skills, technologies=technologies, learned=learned):
            return not (skills or technologies or learned or lesson.step)
        case _:
            return False


def _completed(books: Grown, visit: Visit, what: Noted) -> Noted:
    """With themes in a reflection, in feedback where no skill was named, and with counts in a review."""
    words = visit.words
    if isinstance(what, Reflection):
        themes = {"good": themes_in(what.went_well, words), "grow": themes_in(what.better, words)}
        return what.model_copy(update=themes)
    if isinstance(what, Feedback) and what.skill is None:
        found = themes_in(what.said, words)
        return what.model_copy(update={"theme": found[0]}) if found else what
    if isinstance(what, Review):
        owner = visit.person.id
        counts = counted(books.opportunities.all(owner), books.contacts.all(owner), visit.today)
        first = first_look(counts, what.fits, what.tailored, what.talked)
        return what.model_copy(update={"counts": counts, "first": first})
    return what


def _closing(books: Grown, visit: Visit, entry: Entry) -> tuple[Message, ...]:
    """A line of perspective where something went wrong, and what is next on the person's own list."""
    if not isinstance(entry.what, Reflection):
        return ()
    closing = plan_cards.next_line(visit, books.plan.all(visit.person.id))
    if not (entry.what.better and visit.person.perspective):
        return closing
    about: Opportunity | None = books.opportunities.get(visit.person.id, entry.opportunity or "")
    turned_down = about is not None and isinstance(about.matter, Rejection)
    lines = visit.words.listed("reflect.framing_no") if turned_down else visit.words.listed("reflect.framing")
    nth = sum(isinstance(kept.what, Reflection) for kept in books.journal.all(visit.person.id))
    return (Text(lines[nth % len(lines)], quiet=True), *closing)
