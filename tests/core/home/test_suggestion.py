"""One thing that would help, by rules in their order."""

from datetime import timedelta

from core.growth.entry import Entry, Reflection
from core.home.suggestion import Suggestion, suggestion
from core.ledger.contact import Closeness, Contact, Outcome
from core.letters.rejection import Rejection
from core.letters.thanks import Thanked, Thanks
from core.vocabulary import Kindness, Reached
from tests.core.home.samples import TODAY, about, kept, no_to

MET = about(Rejection(company="Globex", reached=Reached.FINAL), days_ago=10)


def what(found: Suggestion | None) -> tuple[str, str] | None:
    return (found.what, found.name) if found else None


def test_a_letter_that_lies_goes_first_once_it_has_lain_for_three_days() -> None:
    assert what(suggestion(kept([about(no_to("Acme"), days_ago=3)]))) == ("lying", "Acme")
    assert suggestion(kept([about(no_to("Acme"), days_ago=2)])) is None


def test_a_no_after_they_met_is_worth_a_look_back_while_it_is_fresh() -> None:
    assert what(suggestion(kept([MET], sent=["o1"]))) == ("reflect", "Globex")
    long_ago = MET.model_copy(update={"made_on": TODAY - timedelta(days=60)})
    assert suggestion(kept([long_ago], sent=["o1"])) is None
    never_met = about(Rejection(company="Globex"))
    assert suggestion(kept([never_met], sent=["o1"])) is None


def test_what_was_looked_back_on_is_left_alone_by_its_name_or_its_place_in_the_list() -> None:
    for entry in (
        Entry(id="e", made_on=TODAY, about="globex", what=Reflection(better="nerves")),
        Entry(id="e", made_on=TODAY, opportunity="o1", what=Reflection(better="nerves")),
    ):
        assert suggestion(kept([MET], journal=[entry], sent=["o1"])) is None


def test_s52_who_helped_is_to_be_thanked_once() -> None:
    priya = Contact(id="c", name="Priya", added=TODAY, outcomes=(Outcome(what="referral", day=TODAY),))
    assert what(suggestion(kept(contacts=[priya]))) == ("thank_referral", "Priya")
    thanked = about(Thanks(kindness=Kindness.REFERRAL, people=(Thanked(name="priya"),)))
    assert suggestion(kept([thanked], contacts=[priya], sent=["o1"])) is None


def test_the_tie_that_waits_the_longest_against_its_own_rhythm() -> None:
    close = Contact(id="c1", name="Ines", added=TODAY - timedelta(days=60), kind=Closeness.CLOSE)
    wide = Contact(id="c2", name="Bo", added=TODAY - timedelta(days=190), kind=Closeness.WIDE)
    assert what(suggestion(kept(contacts=[wide, close]))) == ("overdue", "Ines")


def test_two_that_look_like_one_come_last() -> None:
    twins = [about(Rejection(company="Globex Inc."), "o2"), about(Rejection(company="globex"), "o1")]
    assert what(suggestion(kept(twins, sent=["o1", "o2"]))) == ("twice", "globex")
