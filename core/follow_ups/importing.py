"""Contacts from elsewhere: a table (CSV), LinkedIn's Connections.csv, vCards of any version."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.follow_ups.diary import Diary
from core.ledger.contact import Closeness, Contact, Jotting
from core.understanding.clean import clean

MOST = 5_000
"""Contacts of one file."""

LONGEST_FILE = 5_000_000
"""Characters."""

_LONGEST = 80
_LONGEST_NOTE = 240
_COLUMNS = {
    "name": ("name", "full name", "fn", "display name", "contact"),
    "first": ("first name", "given name", "first", "vorname"),
    "last": ("last name", "family name", "surname", "last", "nachname"),
    "company": ("company", "organization", "organisation", "organization name", "org", "employer"),
    "email": ("email", "email address", "e-mail", "e-mail address", "e-mail 1 - value", "mail"),
    "note": ("note", "notes", "comment"),
    "kind": ("kind", "closeness"),
    "tags": ("tags", "tag", "labels", "categories"),
    "talked": ("last talked", "last contact", "talked"),
}
"""What the columns of a table are called, in small letters."""


@dataclass(frozen=True, slots=True)
class Known:
    """A contact as a file has it."""

    name: str
    company: str | None = None
    email: str | None = None
    note: str | None = None
    kind: Closeness | None = None
    tags: tuple[str, ...] = ()
    talked: date | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """How many were taken over, how many were known already, how many rows had no name in them."""

    new: int
    known: int
    nameless: int


def read_contacts(text: str) -> tuple[list[Known], int]:
    """The contacts of a file and how many of its rows have no name. A file that is none of these has none."""
    plain = clean(text, LONGEST_FILE).lstrip("\ufeff")
    found = list(_of_cards(plain) if "BEGIN:VCARD" in plain[:2_000].upper() else _of_table(plain))
    named = [one for one in found if one is not None][:MOST]
    return named, sum(one is None for one in found)


def take(diary: Diary, text: str) -> Taken:
    """Keeps the contacts of a file that are not known by name yet."""
    found, nameless = read_contacts(text)
    names = {one.name.casefold() for one in diary.contacts.values()}
    new = 0
    for one in found:
        if one.name.casefold() not in names:
            names.add(one.name.casefold())
            diary.put(_contact(diary, one))
            new += 1
    diary.remind()
    return Taken(new, len(found) - new, nameless)


def _contact(diary: Diary, known: Known) -> Contact:
    notes = (Jotting(day=diary.visit.today, text=known.note),) if known.note else ()
    return Contact(
        id=diary.new_id(),
        name=known.name,
        added=diary.visit.today,
        company=known.company,
        email=known.email,
        kind=known.kind,
        tags=known.tags,
        talked=known.talked,
        notes=notes,
    )


def _of_table(text: str) -> Iterator[Known | None]:
    """The rows below the first line that names its columns: LinkedIn puts a note above it."""
    lines = text.splitlines(keepends=True)
    for n, line in enumerate(lines[:20]):
        columns = _named(next(csv.reader([line], delimiter=_delimiter(line)), []))
        if "name" in columns or "first" in columns:
            rows = csv.reader(io.StringIO("".join(lines[n + 1 :])), delimiter=_delimiter(line))
            yield from (_row(columns, row) for row in rows if any(cell.strip() for cell in row))
            return


def _delimiter(line: str) -> str:
    return max(",;\t", key=line.count)


def _named(header: list[str]) -> dict[str, int]:
    said = [cell.strip().casefold() for cell in header]
    return {
        column: next(n for n, cell in enumerate(said) if cell in names)
        for column, names in _COLUMNS.items()
        if any(cell in names for cell in said)
    }


def _row(columns: Mapping[str, int], row: list[str]) -> Known | None:
    cells = {column: " ".join(row[n].split()) for column, n in columns.items() if n < len(row)}
    name = cells.get("name") or " ".join(part for part in (cells.get("first"), cells.get("last")) if part)
    if not name:
        return None
    kind, tags = cells.get("kind", "").casefold(), cells.get("tags", "")
    return Known(
        name[:_LONGEST],
        (cells.get("company") or "")[:_LONGEST] or None,
        cells.get("email") or None,
        (cells.get("note") or "")[:_LONGEST_NOTE] or None,
        Closeness(kind) if kind in tuple(Closeness) else None,
        tuple(dict.fromkeys(tag.strip().casefold() for tag in tags.replace(";", ",").split(",") if tag.strip())),
        _day(cells.get("talked")),
    )


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        return None


def _of_cards(text: str) -> Iterator[Known | None]:
    import vobject  # here, for nobody imports contacts twice a day

    try:
        for card in vobject.readComponents(text, ignoreUnreadable=True, allowQP=True):
            yield _card(card)
    except (vobject.base.ParseError, ValueError, UnicodeError):
        yield None  # what comes behind can't be told apart from it


def _card(card: Any) -> Known | None:
    name = " ".join(str(getattr(getattr(card, "fn", None), "value", "")).split())
    if not name:
        return None
    company = getattr(getattr(card, "org", None), "value", None)
    first = company[0] if isinstance(company, list) and company else company
    email, note = (getattr(getattr(card, field, None), "value", None) for field in ("email", "note"))
    return Known(
        name[:_LONGEST],
        " ".join(str(first or "").split())[:_LONGEST] or None,
        str(email).strip() if email else None,
        " ".join(str(note or "").split())[:_LONGEST_NOTE] or None,
    )
