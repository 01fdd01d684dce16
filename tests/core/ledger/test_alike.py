"""Which two records may be one."""

import pytest

from core.ledger.alike import contacts_alike, opportunities_alike, plain
from core.ledger.contact import Contact
from core.letters.rejection import Rejection
from tests.core.home.samples import TODAY, about, no_to


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zürich Labs, GmbH", "zurich labs"), ("Kettle & Co", "KETTLE"), ("ACME Inc.", "Acme"), ("東京", "東京")],
)
def test_case_accents_marks_and_the_legal_form_are_left_out(one: str, other: str) -> None:
    assert plain(one) == plain(other)


def test_a_name_that_is_only_a_legal_form_stays() -> None:
    assert plain("Co") == "co"


def person(name: str, id: str, **known: str) -> Contact:
    return Contact.model_validate({"id": id, "name": name, "added": TODAY, **known})


def test_one_name_is_one_person_unless_they_work_elsewhere() -> None:
    assert contacts_alike([person("Bo Lund", "1"), person("bo lund", "2")])
    assert contacts_alike([person("Bo", "1", company="Kettle"), person("Bo Lund", "2", company="Kettle")])
    assert not contacts_alike([person("Bo", "1"), person("Bo Lund", "2")])
    assert not contacts_alike([person("Bo", "1", company="Kettle"), person("Bo", "2", company="Lumen")])
    assert contacts_alike([person("Bo", "1", email="b@x.org"), person("Robert", "2", email="B@x.org")])


def test_two_are_about_the_same_when_nothing_tells_them_apart() -> None:
    one = about(Rejection(company="Globex", role="Data engineer"), "1")
    assert opportunities_alike([about(Rejection(company="globex"), "2"), one])
    assert not opportunities_alike([about(Rejection(company="Globex", role="Analyst"), "2"), one])
    assert not opportunities_alike([about(no_to("Globex"), "2"), one])
