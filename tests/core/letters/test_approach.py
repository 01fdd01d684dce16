"""Letters that get in touch again: each kind, in each tone and channel, with all told and with nothing."""

from datetime import date
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.etiquette import check
from core.letters.advice import advice, follow_ups
from core.letters.approach import Approach
from core.letters.approaching.later import later
from core.letters.checking import message_of
from core.letters.pack import pack
from core.letters.recipe import Recipe, laid_open, wordings, write
from core.vocabulary import Channel, Nudge, Occasion, Recipient, Tone
from tests.core.letters.lawful import assert_lawful

TODAY = date(2026, 11, 23)
TOLD = {
    "company": "Fernhill",
    "role": "pastry chef",
    "where": "the Lisbon food fair",
    "subject": "seasonal menus",
    "step": "send you the recipe",
    "changed": "finished my bakery course",
    "keen": "it brings baking and teaching together",
    "memory": "how we rebuilt the menu in a week",
    "question": "Should I take on a team yet?",
    "why_you": "I cook by your book",
    "why_now": "a small place of mine opens in May",
    "me": "on the pastry team",
    "curious": "how you plan the nights",
    "time": "Thursday at three",
    "holiday": "Diwali",
    "holiday_on": date(2026, 12, 20),
    "day": date(2026, 11, 9),
}
CHANNELS = (Channel.EMAIL, Channel.LINKEDIN, Channel.LINKEDIN_NOTE, Channel.CHAT)
SOON_OR_LATER = {
    "event": 8, "chat": 42, "no_answer": 8, "application": 10, "timeline": 7, "recruiter": 42, "dormant": 28,
    "mentor": 91, "referral": 14, "coffee": 8,
}  # fmt: skip


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
        Occasion.DORMANT: ("how we rebuilt the menu in a week", "finished my bakery course"),
        Occasion.NEW_JOB: ("pastry chef role at Fernhill",),
        Occasion.MENTOR: ("finished my bakery course", "Should I take on a team yet?"),
        Occasion.REFERRAL: ("pastry chef role at Fernhill", "finished my bakery course"),
        Occasion.INVITATION: ("I cook by your book", "a small place of mine opens in May"),
        Occasion.HOLIDAY: ("Diwali",),
        Occasion.COFFEE: ("on the pastry team", "how you plan the nights", "Thursday at three"),
    }
    for wording in range(3):
        [planned] = pack(approach(occasion, **TOLD))
        body = write(planned.recipe.model_copy(update={"wording": wording})).body
        assert [words for words in expected[occasion] if words not in body] == []


@pytest.mark.parametrize("occasion", Occasion)
def test_there_is_a_right_moment_and_a_day_to_come_back(occasion: Occasion) -> None:
    of = approach(occasion)
    found = [((due - TODAY).days, "Ines" in why or occasion is Occasion.CHAT) for due, why in follow_ups(of, TODAY)]
    assert found == ([(SOON_OR_LATER[occasion], True)] if occasion in SOON_OR_LATER else [])
    moment, *coming = advice(of, TODAY)
    assert moment
    assert [said.startswith("I remind you on ") for said in coming] == [True] * len(found)


MANY = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = ("Ines", "Dr. Reyes", "Nguyễn Thị Mai", "李雷", "Олена Коваль", "Zoë O’Brien-Hughes", "محمد علي", None)


@st.composite
def approaches(draw: st.DrawFn) -> Approach:
    told = {name: value for name, value in TOLD.items() if draw(st.booleans())}
    return approach(
        draw(st.sampled_from(Occasion)),
        **told,
        contact=draw(st.sampled_from(NAMES)),
        contact_role=draw(st.sampled_from((Recipient.CONTACT, Recipient.MENTOR, Recipient.NEW_CONTACT))),
        nudge=draw(st.sampled_from((Nudge.FIRST, Nudge.LAST))),
        channel=draw(st.sampled_from(Channel)),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off=draw(st.sampled_from(("Sam Rivera", "Łucja Wójcik"))),
    )


@MANY
@given(approaches(), st.integers(0, 5))
def test_every_letter_is_lawful(matter: Approach, wording: int) -> None:
    for planned in pack(matter):
        assert_lawful(planned.recipe.model_copy(update={"wording": wording}))
    assert all("{" not in said for said in advice(matter, TODAY))


LONG = st.text(st.sampled_from("abcdefgh ñü漢"), min_size=40, max_size=80)


@MANY
@given(
    st.sampled_from(Occasion),
    st.booleans(),
    st.fixed_dictionaries({name: st.none() | LONG for name in TOLD if name not in ("day", "holiday_on")}),
    st.text(st.sampled_from("ABCdefg"), min_size=1, max_size=80),
)
def test_s50_a_note_on_linkedin_has_room_for_two_hundred_characters_or_three_hundred_paid(
    occasion: Occasion, paid: bool, told: dict[str, str | None], name: str
) -> None:
    matter = approach(occasion, **told, contact=name, paid=paid, channel=Channel.LINKEDIN_NOTE)
    [planned] = pack(matter)
    note = planned.recipe.channel is Channel.LINKEDIN_NOTE
    assert not note or len(write(planned.recipe).body) <= (300 if paid else 200)
    found = check(message_of(planned.recipe, None, write(planned.recipe).body))
    assert not [one for one in found if one.id == "char_limit"]


def test_s50_a_paid_note_says_more() -> None:
    words = "your maps of the river helped my class to see how a flood moves"
    of = {
        "why_you": words,
        "why_now": "I'm drawing one of our own valley, from its spring to the mill and the lake, with all its bends",
    }
    free, paid = (write(pack(approach(Occasion.INVITATION, **of, paid=paid))[0].recipe).body for paid in (False, True))
    assert words in free
    assert "valley" not in free
    assert "valley" in paid


def test_s50_why_them_and_why_now() -> None:
    for wording in range(3):
        [planned] = pack(approach(Occasion.INVITATION, **TOLD))
        body = write(planned.recipe.model_copy(update={"wording": wording})).body
        assert "I cook by your book" in body
        assert "a small place of mine opens in May" in body


def test_s51_a_coffee_names_who_why_and_when_and_a_mentor_hears_each_quarter() -> None:
    body = write(pack(approach(Occasion.COFFEE, **TOLD, channel=Channel.CHAT))[0].recipe).body
    assert [words for words in ("pastry team", "plan the nights", "Thursday at three") if words not in body] == []
    [(due, _)] = follow_ups(approach(Occasion.MENTOR), TODAY)
    assert (due - TODAY).days == 91


def test_two_nudges_are_enough() -> None:
    once, twice, enough = (approach(Occasion.NO_ANSWER, nudge=nudge) for nudge in Nudge)
    assert [len(pack(of)) for of in (once, twice, enough)] == [1, 1, 0]
    assert [[(due - TODAY).days for due, _ in follow_ups(of, TODAY)] for of in (once, twice, enough)] == [
        [8], [91], [91],
    ]  # fmt: skip
    assert pack(twice)[0].when == "nudge_and_stop"
    assert later(once).nudge is Nudge.LAST
    assert later(twice).occasion is Occasion.CATCH_UP


def test_a_reminder_writes_what_fits_by_then() -> None:
    assert later(approach(Occasion.CHAT, **TOLD)).occasion is Occasion.MENTOR, "a report on their advice"
    assert later(approach(Occasion.EVENT)).occasion is Occasion.NO_ANSWER
    assert later(approach(Occasion.MENTOR, **TOLD)).changed is None, "what was new then is not new any more"
    assert later(approach(Occasion.NEW_JOB)).occasion is Occasion.CATCH_UP


@pytest.mark.parametrize("occasion", [Occasion.DORMANT, Occasion.NEW_JOB, Occasion.HOLIDAY])
def test_no_favor_is_asked(occasion: Occasion) -> None:
    for recipe in recipes(occasion):
        assert "?" not in write(recipe).body


def test_a_greeting_far_ahead_comes_back_two_weeks_before() -> None:
    [(due, why)] = follow_ups(approach(Occasion.HOLIDAY, holiday_on=date(2026, 12, 20)), TODAY)
    assert (due, why) == (date(2026, 12, 7), "It is time for your greeting to Ines.")
    assert follow_ups(approach(Occasion.HOLIDAY, holiday_on=date(2026, 11, 30)), TODAY) == ()
    assert (
        "between Sunday, December 6 and Sunday, December 13"
        in advice(approach(Occasion.HOLIDAY, holiday_on=date(2026, 12, 20)), TODAY)[0]
    )


@pytest.mark.parametrize("owed", [{"promised": "the slides"}, {"deed": "introduce you to Cleo"}])
def test_what_was_promised_stands_in_the_letter_after_an_event(owed: dict[str, str]) -> None:
    for channel, tone, wording in product(CHANNELS, Tone, range(3)):
        [planned] = pack(approach(Occasion.EVENT, where="the harbor fair", channel=channel, tone=tone, **owed))
        recipe = planned.recipe.model_copy(update={"wording": wording})
        draft = write(recipe)
        assert next(iter(owed.values())) in draft.body
        assert [one for one in check(message_of(recipe, draft.subject, draft.body)) if one.severity != "hint"] == []
