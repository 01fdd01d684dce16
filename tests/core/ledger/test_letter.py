"""What can be done to a letter: texts that come and go, and being sent."""

from datetime import date

from core.ledger.letter import LetterRecord, written
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import wordings
from core.vocabulary import Reason, Tone

TODAY = date(2026, 11, 23)


def letter() -> LetterRecord:
    decision = Decision(company="Acme", contact="Dana", explanation=Explanation(reason=Reason.HEALTH), sign_off="Sam")
    planned = pack(decision)[0]
    return LetterRecord(id="l", opportunity="o", place=1, when=planned.when, versions=(written(planned.recipe),))


def test_each_verb_is_one_revision_on_and_the_record_before_stays() -> None:
    first = letter()
    second = first.in_tone(Tone.FORMAL)
    assert (first.rev, second.rev) == (0, 1)
    assert first.now.body != second.now.body
    assert second.recipe.tone is Tone.FORMAL


def test_undo_brings_back_every_text_and_a_new_one_drops_what_was_undone() -> None:
    first = letter()
    edited = first.reworded().edited("Subject", "My own words.")
    assert edited.now.by_hand
    undone = edited.undone().undone().undone()
    assert undone.now == first.now
    again = undone.edited("Subject", "Other words.")
    assert [version.body for version in again.versions] == [first.now.body, "Other words."]


def test_the_same_text_again_is_no_new_version() -> None:
    first = letter()
    assert first.edited(first.now.subject, first.now.body).versions == first.versions


def test_another_wording_goes_round() -> None:
    first = letter()
    there = first
    for _ in range(wordings(first.recipe)):
        there = there.reworded()
    assert there.now.body == first.now.body


def test_sending_freezes_the_day_and_what_outsiders_heard() -> None:
    sent = letter().done("sent", TODAY)
    assert (sent.is_done, sent.done_on, sent.told_as) == (True, TODAY, Reason.PERSONAL)
    back = sent.not_done()
    assert (back.is_done, back.done_on, back.told_as) == (False, None, None)


def test_what_was_overridden_holds_for_that_text_alone() -> None:
    risky = letter().edited("S", "They are a joke.").overrides(("blame",))
    assert risky.now.overridden == ("blame",)
    assert risky.edited("S", "They are a bad joke.").now.overridden == ()
