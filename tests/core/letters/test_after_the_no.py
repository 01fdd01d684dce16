"""What a firm comes back with after a no: a short answer with the same reason."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.letters.advice import advice, follow_ups
from core.letters.decision import Decision
from core.letters.declining.pack import answer
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.phrasebook import phrasebook
from core.letters.recipe import write
from core.vocabulary import AFTER_NO, Need, Reason, Tone
from tests.core.letters.drawn import decisions
from tests.core.letters.lawful import assert_lawful

MANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TODAY = date(2026, 11, 23)


@MANY
@given(decisions(own_words=False), st.sampled_from(AFTER_NO), st.integers(0, 5))
def test_every_answer_can_be_sent_as_it_is(decision: Decision, need: Need, wording: int) -> None:
    signed = decision.model_copy(update={"sign_off": decision.sign_off or "Sam"})
    assert_lawful(answer(signed, need).model_copy(update={"wording": wording}))
    assert advice(decision.model_copy(update={"answering": need}), TODAY)


@MANY
@given(decisions(own_words=False), st.sampled_from(AFTER_NO))
def test_it_gives_the_reason_of_the_no_in_the_same_words(decision: Decision, need: Need) -> None:
    first = next(planned.recipe for planned in pack(decision) if planned.recipe.kind == "decline")
    if decision.explanation.is_given and (need, decision.explanation.reason) != (Need.BETTER_BID, Reason.PAY):
        book = phrasebook(decision.locale, formal=decision.tone is Tone.FORMAL)
        no, again = write(first).body, write(answer(decision, need)).body
        assert [line for line in book.reason(decision.explanation.told_as).sentences if line in no and line in again]


def test_more_money_after_a_no_for_the_pay_is_taken_seriously() -> None:
    decision = Decision(company="Oakline", role="statistician", explanation=Explanation(reason=Reason.PAY))
    assert (
        "pay" in write(answer(decision, Need.BETTER_BID)).body
        or "salary" in write(answer(decision, Need.BETTER_BID)).body
    )
    told = " ".join(advice(decision.model_copy(update={"answering": Need.BETTER_BID}), TODAY))
    assert "If a certain figure would change your answer" in told


@pytest.mark.parametrize("need", AFTER_NO)
def test_it_is_the_only_letter_where_the_no_was_written_elsewhere(need: Need) -> None:
    decision = Decision(company="Oakline", explanation=Explanation(reason=Reason.NONE_GIVEN), answering=need)
    assert [planned.recipe for planned in pack(decision)] == [answer(decision, need)]
    assert follow_ups(decision, TODAY) == ()
