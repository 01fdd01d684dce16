import pytest

from core.letters.explanation import Explanation, outsiders_words, own_sentence
from core.vocabulary import Reason


def test_health_is_told_as_personal_and_people_are_left_out() -> None:
    assert Explanation(reason=Reason.HEALTH).told_as is Reason.PERSONAL
    assert Explanation(reason=Reason.MANAGER_FIT).told_as is Reason.NOT_FIT
    personal = outsiders_words(Explanation(reason=Reason.HEALTH))
    assert personal == outsiders_words(Explanation(reason=Reason.PERSONAL))
    assert personal is not None
    assert "health" not in personal.lower()


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_to_be_shown_but_the_one_not_given(reason: Reason) -> None:
    words = outsiders_words(Explanation(reason=reason))
    assert (words is None) == (reason is Reason.NONE_GIVEN)
    assert words is None or (words[0].isupper() and words.endswith("."))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the commute is too long", "The commute is too long."),
        ("I stay.", "I stay."),
        ("eBay is nearer", "eBay is nearer."),
        ("It's over!", "It's over!"),
        ("  two \n lines  ", "Two lines."),
        ("he said \"no.\"", "He said \"no.\""),
    ],
)  # fmt: skip
def test_own_words_become_a_sentence_and_stay_as_they_are(typed: str, told: str) -> None:
    assert outsiders_words(Explanation(reason=Reason.OTHER, words=typed)) == told


@pytest.mark.parametrize("words", [None, "", "   "])
def test_without_own_words_ours_are_told(words: str | None) -> None:
    assert own_sentence(Explanation(reason=Reason.PAY, words=words)) is None


def test_our_words_sent_back_unchanged_are_still_ours_so_that_letters_may_differ() -> None:
    ours = outsiders_words(Explanation(reason=Reason.PAY))
    assert own_sentence(Explanation(reason=Reason.PAY, words=ours)) is None


def test_no_reason_means_no_words_even_when_some_were_typed() -> None:
    assert outsiders_words(Explanation(reason=Reason.NONE_GIVEN, words="but still")) is None


def test_two_explanations_agree_when_they_are_told_as_the_same() -> None:
    pay, own = Explanation(reason=Reason.PAY), Explanation(reason=Reason.PAY, words="It pays less than I need.")
    assert pay.agrees_with(own)
    assert Explanation(reason=Reason.HEALTH).agrees_with(Explanation(reason=Reason.PERSONAL))
    assert not pay.agrees_with(Explanation(reason=Reason.NONE_GIVEN))
    one, two = (Explanation(reason=Reason.OTHER, words=words) for words in ("I paint.", "I sing."))
    assert not one.agrees_with(two)


def test_the_locale_spells() -> None:
    told = Explanation(reason=Reason.WORK_AUTHORISATION)
    assert "authorization" in (outsiders_words(told, "en") or "")
    assert "authorisation" in (outsiders_words(told, "en-GB") or "")
