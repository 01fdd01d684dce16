"""Letters that get in touch again: each kind, in each tone and channel, with all told and with nothing."""

from datetime import date
from itertools import product

import pytest

from core.etiquette import check
from core.letters.advice import advice, follow_ups
from core.letters.approach import Approach
from core.letters.checking import message_of
from core.letters.pack import pack
from core.letters.recipe import Recipe, laid_open, wordings, write
from core.vocabulary import Channel, Occasion, Tone

TODAY = date(2026, 11, 23)
TOLD = {
    "company": "Fernhill",
    "role": "pastry chef",
    "where": "the Lisbon food fair",
    "subject": "seasonal menus",
    "step": "send you the recipe",
    "changed": "finished my bakery course",
    "keen": "it brings baking and teaching together",
    "day": date(2026, 11, 9),
}
CHANNELS = (Channel.EMAIL, Channel.LINKEDIN, Channel.LINKEDIN_NOTE, Channel.CHAT)
SOON_OR_LATER = {"event": 8, "chat": 42, "no_answer": 91, "application": 10, "timeline": 7, "recruiter": 42}


def approach(occasion: Occasion, **known: object) -> Approach:
    return Approach.model_validate({"contact": "Ines", "occasion": occasion, "sign_off": "Sam Rivera"} | known)


def recipes(occasion: Occasion) -> list[Recipe]:
    """Every letter there can be for an occasion, with all told and with nothing."""
    found = []
    for told, channel, tone, wording in product((TOLD, {}), CHANNELS, Tone, range(3)):
        [planned] = pack(approach(occasion, channel=channel, tone=tone, **told))
        found.append(planned.recipe.model_copy(update={"wording": wording}))
    return found


@pytest.mark.parametrize("occasion", Occasion)
def test_nothing_to_mend_and_neither_too_short_nor_too_long(occasion: Occasion) -> None:
    for recipe in recipes(occasion):
        draft = write(recipe)
        least, most = laid_open(recipe).lengths
        found = [one for one in check(message_of(recipe, draft.subject, draft.body)) if one.severity != "hint"]
        assert found == [], draft.body
        assert least <= draft.words <= most, draft.body
        assert not {"  ", " .", " ,", "None"} & set(draft.body), draft.body
        if recipe.channel is Channel.LINKEDIN_NOTE:
            assert len(draft.body) <= 200, draft.body


@pytest.mark.parametrize("occasion", Occasion)
def test_another_wording_is_another_letter(occasion: Occasion) -> None:
    for told in (TOLD, {}):
        [planned] = pack(approach(occasion, **told))
        again = {write(planned.recipe.model_copy(update={"wording": n})).body for n in range(3)}
        assert len(again) == 3
        assert wordings(planned.recipe) in (3, 6)


@pytest.mark.parametrize("occasion", Occasion)
def test_what_was_told_stands_in_the_letter(occasion: Occasion) -> None:
    expected = {
        Occasion.EVENT: ("Lisbon food fair", "seasonal menus", "send you the recipe"),
        Occasion.CHAT: ("seasonal menus", "send you the recipe"),
        Occasion.NO_ANSWER: ("seasonal menus",),
        Occasion.APPLICATION: ("pastry chef role at Fernhill", "November 9", "baking and teaching"),
        Occasion.TIMELINE: ("pastry chef role at Fernhill", "November 9"),
        Occasion.RECRUITER: ("finished my bakery course",),
        Occasion.CATCH_UP: ("seasonal menus", "send you the recipe"),
    }
    for wording in range(3):
        [planned] = pack(approach(occasion, **TOLD))
        body = write(planned.recipe.model_copy(update={"wording": wording})).body
        assert [words for words in expected[occasion] if words not in body] == []


@pytest.mark.parametrize("occasion", Occasion)
def test_there_is_a_right_moment_and_a_day_to_come_back(occasion: Occasion) -> None:
    of = approach(occasion)
    assert len(advice(of, TODAY)) == 1
    found = [((due - TODAY).days, "Ines" in why or occasion is Occasion.CHAT) for due, why in follow_ups(of, TODAY)]
    assert found == ([(SOON_OR_LATER[occasion], True)] if occasion in SOON_OR_LATER else [])


@pytest.mark.parametrize("owed", [{"promised": "the slides"}, {"deed": "introduce you to Cleo"}])
def test_what_was_promised_stands_in_the_letter_after_an_event(owed: dict[str, str]) -> None:
    for channel, tone, wording in product(CHANNELS, Tone, range(3)):
        [planned] = pack(approach(Occasion.EVENT, where="the harbor fair", channel=channel, tone=tone, **owed))
        recipe = planned.recipe.model_copy(update={"wording": wording})
        draft = write(recipe)
        assert next(iter(owed.values())) in draft.body
        assert [one for one in check(message_of(recipe, draft.subject, draft.body)) if one.severity != "hint"] == []
