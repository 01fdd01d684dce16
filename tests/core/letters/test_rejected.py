"""Letters about a rejection: what holds for all of them."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.letters.pack import pack
from core.letters.recipe import wordings
from core.letters.rejection import Rejection
from tests.core.letters.lawful import assert_different, assert_lawful
from tests.core.letters.rejections import rejections

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(rejections(), st.integers(0, 5))
def test_every_letter_can_be_sent_as_it_is(rejection: Rejection, wording: int) -> None:
    recipes = [planned.recipe for planned in pack(rejection)]
    for recipe in recipes:
        assert_lawful(recipe.model_copy(update={"wording": wording}))
    assert_different(recipe.model_copy(update={"wording": wording}) for recipe in recipes)


@settings(max_examples=40, deadline=None)
@given(rejections())
def test_another_wording_is_another_letter_each_time(rejection: Rejection) -> None:
    for planned in pack(rejection):
        assert wordings(planned.recipe) >= 3
