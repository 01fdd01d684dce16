"""Contacts from elsewhere, as other programs write them."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.follow_ups.importing import Known, read_contacts
from core.house import House
from core.ledger.contact import Closeness
from core.people import Identity
from core.store import KeyFile

LINKEDIN = """Notes:
"When exporting your connection data, some of the email addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Inês,Duarte,https://example.com/in/x,,"Maré, Lda",Illustrator,03 Nov 2026
Bo,,https://example.com/in/y,bo@example.com,,,12 Oct 2026
,,,,Nobody GmbH,,
"""
TABLE = """name;company;kind;tags;last talked;notes
王小明;Kettle & Co;close;alumni, choir;2026-11-02;likes green tea
Zoë;;friend;;soon;
"""
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Inês Duarte
N:Duarte;Inês;;;
ORG:Maré\\, Lda;Studio
EMAIL;TYPE=work:ines@example.com
NOTE:met at the fair
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:王小明
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB;;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB
END:VCARD
"""


def test_what_linkedin_exports() -> None:
    assert read_contacts(LINKEDIN) == (
        [Known("Inês Duarte", "Maré, Lda"), Known("Bo", None, "bo@example.com")],
        1,
    )


def test_a_table_of_ones_own() -> None:
    first = Known(
        "王小明", "Kettle & Co", None, "likes green tea", Closeness.CLOSE, ("alumni", "choir"), date(2026, 11, 2)
    )
    assert read_contacts(TABLE) == ([first, Known("Zoë")], 0)


def test_cards_of_each_version() -> None:
    found, nameless = read_contacts(CARDS)
    assert found == [
        Known("Inês Duarte", "Maré, Lda", "ines@example.com", "met at the fair"),
        Known("王小明"),
        Known("Zoë"),
    ]
    assert nameless == 0


@pytest.mark.parametrize("text", ["", "hello", "a,b,c\n1,2,3", "BEGIN:VCARD", "BEGIN:VCARD\nFN:x", "\ufeffname\n\n"])
def test_what_is_no_list_of_contacts_has_none(text: str) -> None:
    assert read_contacts(text)[0] == []


@given(st.text(max_size=300), st.sampled_from(("", "name,email\n", "BEGIN:VCARD\nVERSION:3.0\n", "First Name\n")))
@settings(max_examples=150, deadline=None)
def test_no_file_makes_it_raise(text: str, start: str) -> None:
    found, nameless = read_contacts(start + text)
    assert nameless >= 0
    assert all(one.name for one in found)


async def test_who_is_known_stays_as_they_are(tmp_path: Path) -> None:
    house = await House.open(f"sqlite:///{tmp_path}/g.db", KeyFile(tmp_path / "key"), {})
    who = Identity("test", "T1", "U1")
    first, again = await house.take_contacts(who, TABLE), await house.take_contacts(who, TABLE + "Bo;;;;;\n")
    assert (first.new, first.known, again.new, again.known) == (2, 0, 1, 2)
    person = await house.store.run(lambda books: books.people.owner(who))
    kept = await house.store.run(lambda books: books.contacts.all(person.id))
    assert {one.name for one in kept} == {"王小明", "Zoë", "Bo"}
    await house.close()
