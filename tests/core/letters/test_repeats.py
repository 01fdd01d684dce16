from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import Recipe, wordings, write
from core.letters.repeats import another, phrases
from core.vocabulary import Reason


def recipes(**answers: object) -> list[Recipe]:
    explanation = Explanation(reason=Reason.PAY)
    decision = Decision.model_validate({"company": "Acme", "contact": "Dana", "explanation": explanation, **answers})
    return [planned.recipe for planned in pack(decision)]


def test_phrases_are_runs_of_six_words_whatever_stands_between_them() -> None:
    assert phrases("One, two - three. Four\nfive SIX seven") == {
        ("one", "two", "three", "four", "five", "six"),
        ("two", "three", "four", "five", "six", "seven"),
    }
    assert phrases("five words are not enough") == frozenset()


def test_another_wording_goes_on_and_comes_round() -> None:
    (recipe,) = recipes()
    following = another(recipe)
    assert write(following).body != write(recipe).body
    assert following.wording == (recipe.wording + 1) % wordings(recipe)


def test_another_wording_keeps_clear_of_what_the_others_were_sent() -> None:
    """One letter alone moves on: its next sentences must not be those that lie beside it."""
    first, second = recipes(panel=("Marek", "Ines"))[1:]
    beside = write(second).body
    moved = another(first, [beside])
    assert not phrases(write(moved).body.split("\n\n", 1)[1]) & phrases(beside.split("\n\n", 1)[1])
