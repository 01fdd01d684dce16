"""What a person does with their list: looks at it, searches, puts right, puts away, deletes, merges, undoes."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from core.dialogue.message import Note
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm
from core.flows.ledger_forms import BEGINNING, OPPORTUNITY
from core.follow_ups.diary import Diary
from core.growth import forms
from core.home import card as home_card
from core.home import shelf as home
from core.ledger import alike, editing, joining, lists, merging, sheet
from core.ledger.finding import Found, find
from core.ledger.ledger_wishes import ListWish, read_list_wish
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.shelf import Shelf
from core.people import Person

KINDS = frozenset({home_card.KIND, lists.KIND, sheet.KIND, merging.KIND})
_A_NAME = 4
"""Words of a search in free text: a longer one that finds nothing was meant for somebody else."""


class ListShelf:
    """`new_id` names what is kept; `shelf` shows the letters."""

    def __init__(self, new_id: Callable[[], str], shelf: Shelf) -> None:
        self._new_id = new_id
        self._shelf = shelf

    def told(self, books: Any, visit: Visit, text: str) -> Shows | None:
        """None for words that ask nothing of a list, or name nothing on it that others could not name better."""
        wish = read_list_wish(text)
        match wish:
            case None:
                return None
            case ListWish("home"):
                return Shows((home.home(books, visit, self._new_id),))
            case ListWish("list"):
                return Shows((self._list(books, visit, 0),))
            case ListWish("archived"):
                return Shows((lists.archive_card(visit, _kept(books, visit, archived=True)),))
            case ListWish("find", wanted):
                return self._find(books, visit, wanted)
            case ListWish("merge", one, other):
                return joining.told(books, visit, one, other, self._new_id)
            case ListWish(verb, name):
                return self._named(books, visit, verb, name)

    def act(self, books: Any, visit: Visit, said: Act | ActForm) -> Shows:
        act = said.act if isinstance(said, ActForm) else said
        match act.kind:
            case home_card.KIND:
                return home.act(books, visit, act, self._new_id)
            case merging.KIND:
                return joining.act(books, visit, act, self._new_id)
            case lists.KIND:
                return self._turned(books, visit, act)
            case _:
                return self._opportunity(books, visit, act, said)

    def _turned(self, books: Any, visit: Visit, act: Act) -> Shows:
        """Another page of a list, or a letter that was found."""
        if act.verb == "letter":
            return self._shelf.letter(books, visit, act.id)
        page = act.value.removeprefix("p")
        start = int(page) if page.isdecimal() and len(page) < 5 else 0
        if act.verb == "archived":
            card = lists.archive_card(visit, _kept(books, visit, archived=True), start)
        else:
            card = self._list(books, visit, start)
        return Shows(instead=card) if act.value else Shows((card,))

    def _list(self, books: Any, visit: Visit, start: int) -> Any:
        kept, away = (_kept(books, visit, archived=archived) for archived in (False, True))
        twins = next(iter(alike.opportunities_alike(kept)), None)
        return lists.list_card(visit, kept, letters_of(books, visit), start, archived=len(away), twins=twins)

    def _find(self, books: Any, visit: Visit, wanted: str) -> Shows | None:
        found = look_through(books, visit.person, wanted)
        if not found and len(wanted.split()) > _A_NAME:
            return None
        return Shows((lists.found_card(visit, wanted, found),))

    def _named(self, books: Any, visit: Visit, verb: str, name: str) -> Shows | None:
        """Something done to the opportunity of that name; None where there is none, for it may be a contact's."""
        if verb in ("delete", "open") and Diary(books, visit, self._new_id).found(name):
            return None
        named = [one for one in books.opportunities.all(visit.person.id) if _is_called(one, name)]
        wanted = [one for one in named if (one.archived is not None) == (verb == "unarchive")] or named
        if not wanted:
            unknown = Shows((lists.note_card(visit, "list.unknown", name=name),))
            return unknown if verb in ("archive", "unarchive") else None
        if len(wanted) > 1:
            return Shows((lists.which_card(visit, wanted),))
        if verb in ("open", "delete"):
            note = (Note("warning", visit.words.say("sheet.ask", name=wanted[0].title)),) if verb == "delete" else ()
            return Shows((self._sheet(books, visit, wanted[0], *note),))
        return self._put_away(books, visit, wanted[0], archive=verb == "archive")

    def _opportunity(self, books: Any, visit: Visit, act: Act, said: Act | ActForm) -> Shows:
        one: Opportunity | None = books.opportunities.get(visit.person.id, act.id)
        if one is None:
            return Shows((lists.note_card(visit, "pack.gone"),))
        if act.verb == "open":
            return Shows((self._sheet(books, visit, one),))
        if act.verb == "begin":
            return self._begun(books, visit, one, act, said)
        if act.rev != one.rev:
            return Shows(instead=self._sheet(books, visit, one, Note("info", visit.words.say("pack.stale"))))
        match act.verb:
            case "edit" if isinstance(said, ActForm):
                return self._edited(books, visit, one, said)
            case "edit":
                return Shows(form=_form(visit, one, act, editing.values_of(one), {}))
            case "archive" | "unarchive":
                return self._put_away(books, visit, one, archive=act.verb == "archive")
            case "delete":
                return self._deleted(books, visit, one)
            case _:
                return Shows((lists.note_card(visit, "pack.gone"),))

    def _edited(self, books: Any, visit: Visit, one: Opportunity, said: ActForm) -> Shows:
        sent = {name: said.values.get(name) for name in editing.asked_of(one)}
        answers, problems = forms.read(visit, OPPORTUNITY, sent)
        needed = "company" if editing.needs_company(one) else None
        if answers is not None and needed and not answers.company:
            answers, problems = None, {"company": "required"}
        if answers is None:
            return Shows(form=_form(visit, one, said.act, sent, problems), again=True)
        new = editing.edited(one, answers)
        books.opportunities.put(visit.person.id, new)
        changed = editing.rewritten(one, new, books.letters.of(visit.person.id, one.id))
        for letter in changed:
            books.letters.put(visit.person.id, letter)
        self._renamed(books, visit, one, new)
        told = visit.words.say("sheet.saved_letters" if changed else "sheet.saved")
        return Shows(instead=self._sheet(books, visit, new, Note("ok", told)))

    def _begun(self, books: Any, visit: Visit, one: Opportunity, act: Act, said: Act | ActForm) -> Shows:
        """How an application began. It is told of the opportunity, however that reads by now."""
        known = {"source": one.came_by, "tailored": one.tailored}
        if not isinstance(said, ActForm):
            return Shows(form=forms.form(visit, BEGINNING, act, known))
        answers, problems = forms.read(visit, BEGINNING, said.values)
        if answers is None:
            return Shows(form=forms.form(visit, BEGINNING, act, said.values, problems), again=True)
        books.opportunities.put(visit.person.id, editing.begun(one, answers))
        return Shows((lists.note_card(visit, "sheet.begun", "ok", name=one.title),))

    def _renamed(self, books: Any, visit: Visit, one: Opportunity, new: Opportunity) -> None:
        """Reminders go by the name of the list."""
        for kept in books.follow_ups.all(visit.person.id):
            if kept.opportunity == one.id and kept.name == one.title != new.title:
                books.follow_ups.put(visit.person.id, kept.next(name=new.title))

    def _put_away(self, books: Any, visit: Visit, one: Opportunity, *, archive: bool) -> Shows:
        """Out of the way, and its reminders with it; or back on the list."""
        diary = Diary(books, visit, self._new_id)
        stopped = [
            kept for kept in diary.follow_ups.values() if archive and kept.opportunity == one.id and kept.is_open
        ]
        for kept in stopped:
            diary.put(kept.stopped(visit.today))
        diary.remind()
        books.opportunities.put(visit.person.id, one.next(archived=visit.today if archive else None))
        key = "list.unarchived" if not archive else "list.archived_with" if stopped else "list.archived"
        return Shows(instead=lists.note_card(visit, key, "ok", name=one.title))

    def _deleted(self, books: Any, visit: Visit, one: Opportunity) -> Shows:
        """It, its letters and its reminders."""
        owner, diary = visit.person.id, Diary(books, visit, self._new_id)
        for kept in [kept for kept in diary.follow_ups.values() if kept.opportunity == one.id]:
            diary.drop(kept)
        diary.remind()
        for letter in books.letters.of(owner, one.id):
            books.letters.delete(owner, letter.id)
        books.opportunities.delete(owner, one.id)
        return Shows(instead=lists.deleted_card(visit, one))

    def _sheet(self, books: Any, visit: Visit, one: Opportunity, *notes: Note) -> Any:
        letters = letters_of(books, visit).get(one.id, [])
        coming = [kept for kept in books.follow_ups.all(visit.person.id) if kept.opportunity == one.id and kept.is_open]
        others = [other for other in books.opportunities.all(visit.person.id) if other.id != one.id]
        twin = next((other for other in others if other.archived is None and alike.same_matter(one, other)), None)
        return sheet.sheet_card(visit, one, letters, coming, twin, *notes)


def look_through(books: Any, person: Person, wanted: str) -> tuple[Found, ...]:
    """All that a person keeps that holds the words looked for."""
    owner = person.id
    kept = books.opportunities.all(owner)
    drawers = (books.contacts, books.letters, books.follow_ups, books.journal, books.plan)
    hidden = frozenset(one.id for one in kept if one.code_name)
    return find(wanted, kept, *(drawer.all(owner) for drawer in drawers), hidden=hidden)


def letters_of(books: Any, visit: Visit) -> Mapping[str, list[LetterRecord]]:
    """All letters by the id of their opportunity, in the order of telling."""
    letters: dict[str, list[LetterRecord]] = defaultdict(list)
    for letter in sorted(books.letters.all(visit.person.id), key=lambda letter: letter.place):
        letters[letter.opportunity].append(letter)
    return letters


def _kept(books: Any, visit: Visit, *, archived: bool) -> list[Opportunity]:
    return [one for one in books.opportunities.all(visit.person.id) if (one.archived is not None) == archived]


def _is_called(one: Opportunity, name: str) -> bool:
    """By its code name, its company, or both company and role."""
    said = alike.plain(name)
    company, role = one.matter.company or "", one.matter.role or ""
    return bool(said) and said in (alike.plain(one.title), alike.plain(company), alike.plain(f"{company} {role}"))


def _form(visit: Visit, one: Opportunity, act: Act, values: Mapping[str, Any], problems: Mapping[str, str]) -> Any:
    """The questions that there is an answer to, with what stands in them."""
    whole = forms.form(visit, OPPORTUNITY, act, values, problems)
    return editing.only(whole, editing.asked_of(one))
