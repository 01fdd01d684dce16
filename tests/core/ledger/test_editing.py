"""What a person puts right, and what follows from it."""

from core.flows.ledger_forms import ContactAnswers, LedTo, OpportunityAnswers
from core.ledger.contact import Contact, Outcome
from core.ledger.editing import asked_of, edited, edited_contact, rewritten
from core.ledger.opportunity import Source
from core.letters.decision import Decision
from core.letters.thanks import Thanks
from core.vocabulary import Kindness
from tests.core.home.samples import TODAY, about, letters_of, no_to

ACME = about(no_to("Acne", contact="Dana"))
RIGHT = OpportunityAnswers(company="Acme", contact="Ada", source=Source.EVENT, tailored=True, note="Ask Ines")


def test_every_field_is_put_right_and_the_reason_stays() -> None:
    now = edited(ACME, RIGHT)
    assert isinstance(now.matter, Decision)
    assert (now.matter.company, now.matter.contact, now.rev) == ("Acme", "Ada", ACME.rev + 1)
    assert now.matter.explanation == ACME.matter.explanation if isinstance(ACME.matter, Decision) else False
    assert (now.source, now.tailored, now.note) == (Source.EVENT, True, "Ask Ines")


def test_letters_not_sent_read_as_it_is_now_and_the_others_stay() -> None:
    draft, sent = letters_of(ACME)[0], letters_of(ACME, sent=True)[0]
    by_hand = draft.edited(None, "My own words to Acne.")
    [changed] = rewritten(ACME, edited(ACME, RIGHT), [draft, sent, by_hand])
    assert changed.recipe.name == "Ada"
    assert "Acme" in changed.now.body
    assert "Acne" not in changed.now.body
    assert changed.undone().now == draft.now


def test_nothing_is_rewritten_for_what_letters_do_not_say() -> None:
    noted = edited(ACME, OpportunityAnswers(company="Acne", contact="Dana", note="Ask Ines"))
    assert rewritten(ACME, noted, letters_of(ACME)) == []


def test_thanks_are_not_asked_for_a_deadline() -> None:
    thanks = about(Thanks(kindness=Kindness.MENTOR))
    assert "deadline" not in asked_of(thanks)
    assert "contact" not in asked_of(thanks)


def test_s52_what_a_contact_led_to_can_be_noted_and_taken_back() -> None:
    ines = Contact(id="c", name="Ines", added=TODAY)
    led = edited_contact(ines, ContactAnswers(name="Ines", outcome=LedTo.INTERVIEW), TODAY)
    assert led.outcomes == (Outcome(what="interview", day=TODAY),)
    assert edited_contact(led, ContactAnswers(name="Ines", outcome=LedTo.INTERVIEW), TODAY).outcomes == led.outcomes
    assert edited_contact(led, ContactAnswers(name="Ines Varga"), TODAY).outcomes == ()
