"""What is kept of two records that become one: everything."""

from datetime import timedelta

from core.ledger.contact import Contact, Debt, Jotting, Outcome
from core.ledger.merging import merged_contact, merged_opportunity, moved
from core.ledger.opportunity import Source
from core.letters.decision import Decision
from core.vocabulary import Reason
from tests.core.home.samples import TODAY, about, letters_of, no_to

LONG_AGO = TODAY - timedelta(days=90)


def test_a_contact_keeps_the_notes_debts_and_outcomes_of_both() -> None:
    one = Contact(id="1", name="Bo", added=TODAY, talked=LONG_AGO, notes=(Jotting(day=TODAY, text="new"),), tags=("a",))
    other = Contact(
        id="2",
        name="Bo Lund",
        added=LONG_AGO,
        talked=TODAY,
        company="Kettle",
        notes=(Jotting(day=LONG_AGO, text="old"),),
        debts=(Debt(whose="mine", what="the deck", since=TODAY),),
        outcomes=(Outcome(what="referral", day=TODAY),),
        tags=("b", "a"),
        do_not_contact=True,
    )
    both = merged_contact(one, other)
    assert (both.id, both.name, both.company, both.added, both.talked) == ("1", "Bo Lund", "Kettle", LONG_AGO, TODAY)
    assert [note.text for note in both.notes] == ["old", "new"]
    assert both.debts == other.debts
    assert both.outcomes == other.outcomes
    assert both.tags == ("a", "b")
    assert both.do_not_contact


def test_an_opportunity_keeps_what_either_tells_and_the_other_reason_behind_its_own() -> None:
    one = about(no_to("Acme"), "1", note="first")
    other = about(no_to("ACME", Reason.FAMILY, role="Analyst"), "2", source="event", tailored=False, note="second")
    both = merged_opportunity(one, other)
    assert isinstance(both.matter, Decision)
    assert (both.matter.company, both.matter.role, both.matter.explanation.reason) == ("Acme", "Analyst", Reason.PAY)
    assert [before.reason for before in both.before] == [Reason.FAMILY]
    assert (both.source, both.tailored, both.note) == (Source.EVENT, False, "first\nsecond")


def test_letters_come_along_behind_those_that_are_there() -> None:
    one, other = about(no_to("Acme"), "1"), about(no_to("Acme", referrer="Priya"), "2")
    along = moved(letters_of(other), one, 3)
    assert [(letter.opportunity, letter.place) for letter in along] == [("1", 4), ("1", 5)]
