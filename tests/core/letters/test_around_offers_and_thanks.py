"""Letters around an offer, and letters of thanks."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.letters.advice import advice, follow_ups
from core.letters.exchange import Exchange
from core.letters.pack import pack
from core.letters.recipe import write
from core.letters.thanks import Thanked, Thanks
from core.vocabulary import AFTER_NO, Channel, Kindness, Need, Recipient, Tone
from tests.core.letters.lawful import assert_different, assert_lawful

MANY = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TODAY = date(2026, 11, 23)
COMPANIES = st.sampled_from(("Northwind", "Kestrel Foods", "Tidewater Health Partners"))
ROLES = st.none() | st.sampled_from(("data engineer", "ward nurse", "deputy head of operations"))
SPOKEN = ("the night shifts", "your new lab", "surveys by phone", "on-call weeks", "hiring nurses", "data quality")


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    return Exchange(
        need=draw(st.sampled_from([need for need in Need if need not in AFTER_NO])),
        company=draw(COMPANIES),
        role=draw(ROLES),
        contact=draw(st.none() | st.just("Dana")),
        contact_role=draw(st.sampled_from((Recipient.HIRING_MANAGER, Recipient.HR, Recipient.AGENCY_RECRUITER))),
        channel=draw(st.sampled_from(Channel)),
        deadline=draw(st.none() | st.just(date(2026, 11, 27))),
        until=draw(st.none() | st.just(date(2026, 12, 4))),
        why=draw(st.none() | st.just("talk it over with my family")),
        others=draw(st.sampled_from(((), ("Oak", "Elm")))),
        references=tuple(f"Reference{n}" for n in range(draw(st.integers(0, 4)))),
        took_it=draw(st.booleans()),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off="Sofia Marin",
    )


@st.composite
def thanks(draw: st.DrawFn) -> Thanks:
    kindness = draw(st.sampled_from(Kindness))
    most = 6 if kindness in (Kindness.INTERVIEW, Kindness.REFERENCE) else 1
    spoken = [draw(st.none() | st.just(words)) for words in SPOKEN[: draw(st.integers(0, most))]]
    return Thanks(
        kindness=kindness,
        company=draw(COMPANIES if most > 1 else st.none() | COMPANIES),
        role=draw(ROLES),
        people=tuple(Thanked(name=f"Person{n}", spoken=words) for n, words in enumerate(spoken)),
        channel=draw(st.sampled_from(Channel)),
        added=draw(st.none() | st.just("I have used the same method in a survey of 400 homes.")),
        progress=draw(st.none() | st.just("led my first project")),
        gift=draw(st.booleans()),
        budget=draw(st.none() | st.just("$20")),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off="Sofia Marin",
    )


@MANY
@given(exchanges() | thanks(), st.integers(0, 5))
def test_every_letter_can_be_sent_as_it_is(matter: Exchange | Thanks, wording: int) -> None:
    recipes = [planned.recipe.model_copy(update={"wording": wording}) for planned in pack(matter)]
    for recipe in recipes:
        assert_lawful(recipe)
    assert_different(recipes)
    assert advice(matter, TODAY)


def around(need: Need, **answers: Any) -> Exchange:
    return Exchange(need=need, **{"company": "Oakline", "role": "statistician", "contact": "Lena", **answers})


def test_time_is_asked_for_once_and_for_a_day() -> None:
    asked = around(Need.MORE_TIME, deadline=date(2026, 11, 27), until=date(2026, 12, 4))
    assert "Friday, December 4" in write(pack(asked)[0].recipe).body
    assert "well before Friday, November 27" in advice(asked, TODAY)[0]
    assert [due for due, _ in follow_ups(asked, TODAY)] == [date(2026, 12, 3)]


def test_why_the_time_is_wanted_is_one_line_and_only_what_was_said() -> None:
    asked = around(Need.MORE_TIME, until=date(2026, 12, 4), why="I'd like to talk it over with my family.")
    assert "talk it over with my family." in write(pack(asked)[0].recipe).body
    assert "family" not in write(pack(around(Need.MORE_TIME, until=date(2026, 12, 4)))[0].recipe).body


def test_one_is_accepted_before_the_others_are_declined_and_no_letter_names_them() -> None:
    accepted = around(Need.ACCEPT, others=("Brightwater", "Lindgren Labs"))
    told = advice(accepted, TODAY)
    assert told[0].startswith("First accept Oakline")
    assert "Brightwater, Lindgren Labs" in told[-1]
    assert "Brightwater" not in write(pack(accepted)[0].recipe).body


@pytest.mark.parametrize("need", AFTER_NO)
def test_what_comes_after_a_no_is_no_exchange(need: Need) -> None:
    with pytest.raises(ValueError, match="after a no"):
        around(need)


def test_s10_a_gift_is_for_a_referrer_or_a_mentor_with_budget_and_policy() -> None:
    for kindness in (Kindness.REFERRAL, Kindness.MENTOR):
        given_ = Thanks(kindness=kindness, people=(Thanked(name="Priya"),), gift=True, budget="$20")
        said = " ".join(advice(given_, TODAY))
        assert "within $20" in said
        assert "gift rules where Priya works" in said
    interview = Thanks(kindness=Kindness.INTERVIEW, company="Oakline", gift=True)
    assert "No gift" in " ".join(advice(interview, TODAY))


def test_each_interviewer_reads_what_was_spoken_of_with_them_and_the_added_fact_stands_once() -> None:
    people = (Thanked(name="Lena", spoken="how you plan a survey"), Thanked(name="Mr. Tan"))
    added = "I have used the same method before."
    first, second = (
        write(planned.recipe).body
        for planned in pack(Thanks(kindness=Kindness.INTERVIEW, company="Oakline", people=people, added=added))
    )
    assert "how you plan a survey" in first
    assert "survey" not in second
    assert (added in first, added in second) == (True, False)
    assert "within 24 hours, by Tuesday, November 24" in " ".join(
        advice(Thanks(kindness=Kindness.INTERVIEW, company="Oakline"), TODAY)
    )
