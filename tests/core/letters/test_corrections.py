import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.letters.corrections import corrections
from core.letters.decision import Decision
from core.letters.explanation import Explanation, outsiders_words
from core.letters.lengths import word_range
from core.letters.pack import pack
from core.letters.recipe import Recipe, write
from core.letters.situation import is_short
from core.vocabulary import Channel, Reason
from tests.core.letters.drawn import decisions


def told(reason: Reason, channel: Channel = Channel.EMAIL) -> list[Recipe]:
    return [planned.recipe for planned in pack(decided(reason, channel))]


def decided(reason: Reason, channel: Channel = Channel.EMAIL) -> Decision:
    explanation = Explanation(reason=reason)
    return Decision(company="Acme", contact="Dana", referrer="Priya", channel=channel, explanation=explanation)


def test_whoever_heard_another_reason_hears_the_right_one() -> None:
    letters = corrections(decided(Reason.TRAVEL), told(Reason.PAY))
    assert [(letter.name, letter.correcting) for letter in letters] == [("Dana", "changed"), ("Priya", "changed")]
    assert all("travel" in write(letter).body for letter in letters)
    assert not any("salary" in write(letter).body for letter in letters)


def test_nobody_is_told_anew_when_outsiders_hear_the_same() -> None:
    assert corrections(decided(Reason.PERSONAL), told(Reason.HEALTH)) == ()


@pytest.mark.parametrize(
    ("before", "now", "how"), [(Reason.NONE_GIVEN, Reason.PAY, "added"), (Reason.PAY, Reason.NONE_GIVEN, "withdrawn")]
)
def test_a_reason_can_be_added_and_taken_back(before: Reason, now: Reason, how: str) -> None:
    letter, _ = corrections(decided(now), told(before))
    assert letter.correcting == how
    ours = outsiders_words(Explanation(reason=Reason.PAY)) or ""
    assert "salary" not in ours or how == "added" or "salary" not in write(letter).body


def test_somebody_told_by_phone_and_in_writing_hears_once_in_writing() -> None:
    letters = corrections(decided(Reason.TRAVEL), told(Reason.PAY, Channel.PHONE))
    assert [(letter.name, letter.channel) for letter in letters] == [("Dana", Channel.EMAIL), ("Priya", Channel.EMAIL)]
    (spoken,) = corrections(decided(Reason.TRAVEL), told(Reason.PAY, Channel.PHONE)[:1])
    assert spoken.channel is Channel.EMAIL


def test_a_correction_that_was_sent_counts_as_told() -> None:
    first = corrections(decided(Reason.TRAVEL), told(Reason.PAY))
    assert corrections(decided(Reason.TRAVEL), [*told(Reason.PAY), *first]) == ()
    assert len(corrections(decided(Reason.PAY), [*told(Reason.PAY), *first])) == 2


@settings(max_examples=60, deadline=None)
@given(decisions(own_words=False), st.sampled_from(Reason))
def test_a_correction_is_short_sorry_once_and_stands_by_the_decision(decision: Decision, before: Reason) -> None:
    old = decision.model_copy(update={"explanation": Explanation(reason=before)})
    for letter in corrections(decision, [planned.recipe for planned in pack(old)]):
        draft = write(letter)
        least, most = word_range(letter.kind, decision, short=is_short(letter.channel))
        assert least <= draft.words <= most, draft.body
        assert draft.body.count("sorry") + draft.body.count("apolog") == 1
        assert "thank" in draft.body.lower() or "appreciate" in draft.body
