"""Search over what is kept."""

import time

from hypothesis import given
from hypothesis import strategies as st

from core.growth.entry import Counts, Entry, First, Reflection, Review
from core.ledger.contact import Contact, Jotting
from core.ledger.finding import MOST_RECORDS, find
from tests.core.home.samples import TODAY, about, letters_of, no_to

ZOE = Contact(id="c", name="Zoë Baker", added=TODAY, notes=(Jotting(day=TODAY, text="likes river maps"),))
ACME = about(no_to("Acme", role="Analyst", sign_off="Sam Rivera"))


def test_every_word_must_be_there_wherever_it_stands() -> None:
    assert [found.record for found in find("zoe MAPS", [ZOE])] == [ZOE]
    assert find("zoe atlas", [ZOE]) == ()


def test_what_is_shown_is_what_stands_beside_the_name() -> None:
    assert find("river", [ZOE])[0].words == "likes river maps"
    assert find("zoe", [ZOE])[0].words is None


def test_the_name_under_every_letter_finds_none_of_them() -> None:
    letters = letters_of(ACME)
    assert find("rivera", letters) == ()
    assert len(find("analyst", letters)) == len(letters)


def test_a_code_name_keeps_the_words_of_its_letters_out_of_sight() -> None:
    [found] = find("acme", letters_of(ACME), hidden=frozenset({"o1"}))
    assert found.words is None


def test_notes_are_looked_through_and_what_was_counted_is_not() -> None:
    noted = Entry(id="e", made_on=TODAY, about="Globex", what=Reflection(better="nerves at the whiteboard"))
    counted = Entry(id="r", made_on=TODAY, what=Review(counts=Counts(), first=First.NETWORKING))
    assert [found.record for found in find("whiteboard", [noted, counted])] == [noted]
    assert find("networking", [noted, counted]) == ()


@given(st.text(max_size=40), st.text(min_size=1, max_size=60))
def test_no_words_make_it_fail_and_what_is_shown_is_short(wanted: str, noted: str) -> None:
    contact = Contact(id="c", name="Bo", added=TODAY, notes=(Jotting(day=TODAY, text=noted),))
    for found in find(wanted, [contact]):
        assert found.words is None or len(found.words) <= 200


def test_it_looks_no_further_than_so_many_records_and_that_takes_less_than_a_second() -> None:
    many = [ZOE.model_copy(update={"id": str(n)}) for n in range(MOST_RECORDS + 10)]
    began = time.process_time()
    assert len(find("river", many)) == MOST_RECORDS
    assert time.process_time() - began < 1
