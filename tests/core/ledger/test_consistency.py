"""Whether everyone hears the same reason, whatever was edited since."""

from datetime import date

import pytest

from core.ledger.consistency import CONFLICT, contradiction, finding_of
from core.ledger.letter import LetterRecord, written
from core.letters.corrections import corrections
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.vocabulary import Reason

TODAY = date(2026, 11, 23)
DECISION = Decision(
    company="Acme",
    role="glazier",
    contact="Dana",
    referrer="Priya",
    recruiter="Jo",
    panel=("Bo",),
    explanation=Explanation(reason=Reason.STAYING_PUT),
    sign_off="Noor",
)
PAY = "Hi Dana,\n\nThank you for the offer. I am declining it, because the salary is too low for me.\n\nBest,\nNoor"
STAYING = "Hi Dana,\n\nThank you for the offer. I am declining it, as I am staying in my present job.\n\nBest,\nNoor"
SILENT = "Hi Dana,\n\nThank you for the offer. I have decided to decline it.\n\nBest,\nNoor"


def letters_of(decision: Decision = DECISION) -> list[LetterRecord]:
    return [
        LetterRecord(id=f"l{n}", opportunity="o", place=n, when=planned.when, versions=(written(planned.recipe),))
        for n, planned in enumerate(pack(decision), 1)
    ]


def test_our_own_letters_never_disagree() -> None:
    letters = letters_of()
    assert [contradiction(letter, letters) for letter in letters] == [None] * len(letters)


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.OTHER])
def test_an_edit_that_keeps_our_words_disagrees_with_nobody(reason: Reason) -> None:
    letters = letters_of(DECISION.model_copy(update={"explanation": Explanation(reason=reason)}))
    first = letters[0].edited(letters[0].now.subject, letters[0].now.body.replace("Noor", "Noor K."))
    assert contradiction(first, [first, *letters[1:]]) is None


def test_another_reason_is_held_and_shows_both_sentences() -> None:
    letters = letters_of()
    first = letters[0].edited("The role", PAY)
    found = contradiction(first, [first, *letters[1:]])
    assert found is not None
    assert found.why == "reasons_differ"
    assert found.here is not None
    assert "salary is too low" in found.here
    assert found.there is not None
    assert found.there in found.other.now.body
    finding = finding_of(found, first.now.body)
    assert (finding.id, finding.severity) == (CONFLICT, "block")
    assert first.now.body[finding.start : finding.end] == finding.words


def test_the_same_reason_in_other_words_is_fine() -> None:
    letters = letters_of()
    first = letters[0].edited("The role", STAYING)
    assert contradiction(first, [first, *letters[1:]]) is None


def test_silence_to_one_and_a_reason_to_another_is_a_contradiction() -> None:
    letters = letters_of()
    first = letters[0].edited("The role", SILENT)
    found = contradiction(first, [first, *letters[1:]])
    assert found is not None
    assert (found.why, found.here) == ("silence_and_reason", None)
    assert finding_of(found, first.now.body).start is None


def test_what_was_sent_binds_what_is_still_to_be_sent() -> None:
    letters = letters_of()
    sent = letters[0].edited("The role", PAY).done("sent", TODAY)
    rest = letters[1:]
    assert all(contradiction(letter, [sent, *rest]) for letter in rest)
    follows = rest[0].edited("The role", PAY.replace("Dana", "Priya"))
    assert contradiction(follows, [sent, follows, *rest[1:]]) is None


def test_what_was_sent_is_told_as_its_text_says() -> None:
    letter = letters_of()[0]
    assert letter.done("sent", TODAY).told_as is Reason.STAYING_PUT
    assert letter.edited("The role", PAY).done("sent", TODAY).told_as is Reason.PAY
    assert letter.edited("The role", PAY).done("told", TODAY).told_as is Reason.STAYING_PUT


def test_who_gets_a_correction_is_told_anew() -> None:
    letters = letters_of()
    sent = letters[0].edited("The role", PAY).done("sent", TODAY)
    now = DECISION.model_copy(update={"explanation": Explanation(reason=Reason.LOCATION)})
    [recipe, *_] = corrections(now, [sent.recipe])
    anew = LetterRecord(id="c", opportunity="o", place=9, when="correct_now", versions=(written(recipe),))
    rest = letters_of(now)[1:]
    assert contradiction(anew, [sent, anew, *rest]) is None
    assert all(contradiction(letter, [sent, anew, *rest]) is None for letter in rest)
