"""What the buttons and forms of notes do, and what a talk's ending becomes."""

from collections.abc import Callable, Sequence

from core.dialogue.message import Card, Message, Note, Text
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.flows.small_forms import THEMES, ThemeAnswers
from core.growth import forms, journal_cards, plan_cards, planning
from core.growth.entry import Entry, Reflection
from core.growth.lesson import Lesson
from core.growth.planning import Grown
from core.growth.themes import label, read_themes, themes_in
from core.ledger.opportunity import Opportunity
from core.letters.rejection import Rejection


def kept(books: Grown, visit: Visit, lesson: Lesson, new_id: Callable[[], str]) -> Shows:
    """A reflection becomes a note with its themes. With nothing said nothing is kept."""
    what = lesson.what
    assert isinstance(what, Reflection)
    if not (what.went_well or what.better):
        return Shows((journal_cards.note_card(visit, "journal.nothing"),))
    good, grow = themes_in(what.went_well, visit.words), themes_in(what.better, visit.words)
    about, opportunity = named(books, visit, lesson.about)
    entry = Entry(id=new_id(), made_on=visit.today, about=about, opportunity=opportunity, what=what)
    entry = entry.model_copy(update={"what": what.model_copy(update={"good": good, "grow": grow})})
    books.journal.put(visit.person.id, entry)
    return Shows((card(books, visit, entry, *_closing(books, visit, entry, what)),))


def named(books: Grown, visit: Visit, about: str | None) -> tuple[str | None, str | None]:
    """What is meant: under the name that the person's own lists show, with the id of what is kept about it."""
    found: Sequence[Opportunity] = books.opportunities.all(visit.person.id)
    for one in found:
        if about and about.casefold() in (one.title.casefold(), one.matter.company.casefold()):
            return one.title, one.id
    return about, None


def card(books: Grown, visit: Visit, entry: Entry, *extra: Message) -> Card:
    """A note as it stands."""
    assert isinstance(entry.what, Reflection)
    return journal_cards.reflection_card(visit, entry, entry.what, books.journal.all(visit.person.id), *extra)


def listed(books: Grown, visit: Visit, start: int = 0) -> Card:
    return journal_cards.journal_card(visit, books.journal.all(visit.person.id), start)


def act_on_journal(books: Grown, visit: Visit, act: Act) -> Shows:
    start = int(act.value) if act.value.isdecimal() and len(act.value) < 5 else 0
    return Shows(instead=listed(books, visit, start))


def act_on_entry(books: Grown, visit: Visit, said: Act | ActForm, new_id: Callable[[], str]) -> Shows:
    """One note: found, judged stale or not, changed, shown."""
    act = said.act if isinstance(said, ActForm) else said
    entry: Entry | None = books.journal.get(visit.person.id, act.id)
    if entry is None:
        return Shows((journal_cards.note_card(visit, "journal.gone"),))
    if act.verb == "open":
        return Shows((card(books, visit, entry),))
    if entry.rev != act.rev:
        return Shows(instead=card(books, visit, entry, Note("info", visit.words.say("journal.stale"))))
    match act.verb:
        case "delete":
            books.journal.delete(visit.person.id, entry.id)
            return Shows(instead=journal_cards.note_card(visit, "journal.deleted"))
        case "step" if isinstance(said, ActForm):
            return planning.added(books, visit, said, new_id, entry.id)
        case "step":
            return Shows(form=plan_cards.step_form(visit, act))
        case "themes":
            return _themes(books, visit, entry, said)
        case _:
            return Shows(instead=card(books, visit, entry))


def _themes(books: Grown, visit: Visit, entry: Entry, said: Act | ActForm) -> Shows:
    what = entry.what
    if not isinstance(what, Reflection):
        return Shows(instead=card(books, visit, entry))
    act = Act("entry", entry.id, entry.rev, "themes")
    if not isinstance(said, ActForm):
        values = {name: [label(theme, visit.words) for theme in getattr(what, name)] for name in ("good", "grow")}
        return Shows(form=forms.form(visit, THEMES, act, values))
    answers, problems = forms.read(visit, THEMES, said.values)
    if not isinstance(answers, ThemeAnswers):
        return Shows(form=forms.form(visit, THEMES, act, said.values, problems), again=True)
    good, grow = read_themes(answers.good or (), visit.words), read_themes(answers.grow or (), visit.words)
    changed = entry.tagged(good, grow)
    books.journal.put(visit.person.id, changed)
    note = Note("ok", visit.words.say("journal.themes_changed"))
    return Shows(instead=card(books, visit, changed, note))


def _closing(books: Grown, visit: Visit, entry: Entry, what: Reflection) -> tuple[Message, ...]:
    """A line of perspective where something went wrong, and what is next on the person's own list."""
    closing = plan_cards.next_line(visit, books.plan.all(visit.person.id))
    if not what.better:
        return closing
    about: Opportunity | None = books.opportunities.get(visit.person.id, entry.opportunity or "")
    turned_down = about is not None and isinstance(about.matter, Rejection)
    lines = visit.words.listed("reflect.framing_no") if turned_down else visit.words.listed("reflect.framing")
    nth = sum(isinstance(kept.what, Reflection) for kept in books.journal.all(visit.person.id))
    return (Text(lines[nth % len(lines)], quiet=True), *closing)
