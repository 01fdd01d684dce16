"""A second letter about the same opportunity."""

from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.ledger.earlier import differing, known
from core.letters.rejection import Rejection
from core.people import Person
from core.vocabulary import Reason
from tests.core.home.samples import TODAY, about, letters_of, no_to

VISIT = Visit(Person(id="p"), words_of("en"), TODAY)
FIRST = about(no_to("Acme", contact="Dana", role="Analyst"), "1", code_name="Bluebird")
SECOND = about(no_to("ACME Inc", Reason.FAMILY, contact="Dana"), "2")


def test_s07_a_second_letter_starts_from_the_reason_that_was_given() -> None:
    told = known([FIRST], "decline", "acme inc.")
    assert (told["reason"], told["contact"], told["role"], told["code_name"]) == ("pay", "Dana", "Analyst", "Bluebird")


def test_another_flow_starts_from_the_people_and_the_role_and_guesses_no_reason() -> None:
    told = known([FIRST], "rejection", "Acme")
    assert (told["contact"], told["role"]) == ("Dana", "Analyst")
    assert "reason" not in told
    assert known([FIRST], "decline", "Globex") == {}


def test_s07_another_reason_than_the_one_somebody_heard_is_noticed() -> None:
    [note] = differing(VISIT, SECOND, [(FIRST, letters_of(FIRST, sent=True))])
    assert "You told Dana something else" in note.text
    assert "family" in note.text


def test_what_nobody_heard_yet_and_the_same_reason_need_no_warning() -> None:
    assert differing(VISIT, SECOND, [(FIRST, letters_of(FIRST))]) == ()
    same = about(no_to("Acme", contact="Dana"), "2")
    assert differing(VISIT, same, [(FIRST, letters_of(FIRST, sent=True))]) == ()
    other_role = about(no_to("Acme", Reason.FAMILY, role="Lead"), "2")
    assert differing(VISIT, other_role, [(FIRST, letters_of(FIRST, sent=True))]) == ()
    assert differing(VISIT, about(Rejection(company="Acme"), "2"), [(FIRST, letters_of(FIRST, sent=True))]) == ()
