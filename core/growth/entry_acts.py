"""What the buttons and forms of notes do."""

from collections.abc import Callable

from core.dialogue.message import Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.flows.small_forms import THEMES, ThemeAnswers
from core.growth import drafts, forms, journal, journal_cards, learning_cards, plan_cards, planning, review_cards
from core.growth.entry import Entry, Feedback, Learning, Reflection, Review
from core.growth.feedback_cards import feedback_card
from core.growth.planning import Grown
from core.growth.themes import label, read_themes


def act_on_journal(books: Grown, visit: Visit, act: Act) -> Shows:
    """Another page of the list."""
    start = int(act.value) if act.value.isdecimal() and len(act.value) < 5 else 0
    return Shows(instead=journal.listed(books, visit, start))


def act_on_entry(books: Grown, visit: Visit, said: Act | ActForm, new_id: Callable[[], str]) -> Shows:
    """One note: found, judged stale or not, changed, shown."""
    act = said.act if isinstance(said, ActForm) else said
    entry: Entry | None = books.journal.get(visit.person.id, act.id)
    if entry is None:
        return Shows((journal_cards.note_card(visit, "journal.gone"),))
    if act.verb == "open":
        return Shows((journal.card(books, visit, entry),))
    if entry.rev != act.rev:
        stale = Note("info", visit.words.say("journal.stale"))
        return Shows(instead=journal.card(books, visit, entry, stale))
    if isinstance(said, ActForm):
        return _sent_back(books, visit, entry, said, new_id)
    return _pressed(books, visit, entry, act)


def _pressed(books: Grown, visit: Visit, entry: Entry, act: Act) -> Shows:
    which, n = drafts.wording_of(act.value)
    match act.verb:
        case "delete":
            books.journal.delete(visit.person.id, entry.id)
            return Shows(instead=journal_cards.note_card(visit, "journal.deleted"))
        case "step":
            return Shows(form=plan_cards.step_form(visit, act))
        case "themes" if isinstance(entry.what, Reflection):
            values = {name: [label(t, visit.words) for t in getattr(entry.what, name)] for name in ("good", "grow")}
            return Shows(form=forms.form(visit, THEMES, act, values))
        case "use" if form := drafts.use_form(visit, entry, which, n):
            return Shows(form=form)
        case "try" if isinstance(entry.what, Review):
            return Shows(form=review_cards.try_form(visit, entry, entry.what))
        case "idea" if isinstance(entry.what, Review):
            other = entry.with_idea(len(review_cards.ideas(visit, entry.what)))
            books.journal.put(visit.person.id, other)
            return Shows(instead=journal.card(books, visit, other))
        case "wording" if isinstance(entry.what, Feedback):
            shown = feedback_card(visit, entry, entry.what, books.journal.all(visit.person.id), wording=n)
            return Shows(instead=shown)
        case "wording" if isinstance(entry.what, Learning):
            return Shows(instead=learning_cards.draft_card(visit, entry, which, n))
        case _:
            return Shows(instead=journal.card(books, visit, entry))


def _sent_back(books: Grown, visit: Visit, entry: Entry, said: ActForm, new_id: Callable[[], str]) -> Shows:
    if said.act.verb == "step":
        return planning.added(books, visit, said, new_id, entry.id)
    if said.act.verb != "themes":
        return Shows(instead=journal.card(books, visit, entry))
    answers, problems = forms.read(visit, THEMES, said.values)
    if not isinstance(answers, ThemeAnswers):
        return Shows(form=forms.form(visit, THEMES, said.act, said.values, problems), again=True)
    good, grow = read_themes(answers.good or (), visit.words), read_themes(answers.grow or (), visit.words)
    changed = entry.tagged(good, grow)
    books.journal.put(visit.person.id, changed)
    note = Note("ok", visit.words.say("journal.themes_changed"))
    return Shows(instead=journal.card(books, visit, changed, note))
