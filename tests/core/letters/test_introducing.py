"""Introductions and referrals: an easy no, nobody introduced who has not agreed, a loop that is closed."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.flows.introduction import FLOW
from core.letters.advice import advice, follow_ups
from core.letters.introducing.later import later
from core.letters.introduction import Introduction
from core.letters.pack import pack
from core.letters.recipe import Recipe, write
from core.vocabulary import Channel, Favor, Occasion, SaidYes, Tie, Tone
from tests.core.letters.lawful import assert_different, assert_lawful

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TODAY = date(2026, 11, 23)
NAMES = st.sampled_from(
    ("Ana", "Dr. Reyes", "Nguyễn Thị Mai", "李雷", "Олена Коваль", "Zoë O’Brien-Hughes", "محمد علي")
)


def maybe(words: str) -> st.SearchStrategy[str | None]:
    return st.sampled_from((None, words))


@st.composite
def introductions(draw: st.DrawFn) -> Introduction:
    return Introduction(
        favor=draw(st.sampled_from(Favor)),
        contact=draw(NAMES),
        tie=draw(st.sampled_from(Tie)),
        target=draw(st.none() | NAMES | st.just("somebody on the data team")),
        company=draw(st.sampled_from((None, "Fernhill", "Tidewater Health Partners", "ООО Ромашка"))),
        role=draw(st.sampled_from((None, "pastry chef", "engineer", "Head of Ops, EMEA"))),
        me=draw(maybe("I'm a nurse who builds dashboards")),
        purpose=draw(maybe("learn how they moved into data")),
        vouched=draw(maybe("run the night shift")),
        fit=draw(maybe("I have planned menus for 200 guests")),
        first=draw(NAMES),
        first_is=draw(maybe("a nurse in Porto")),
        for_first=draw(maybe("he has edited two books")),
        second=draw(st.sampled_from(("Bo", "Søren Ó Dálaigh", "山田花子"))),
        second_is=draw(maybe("an editor of books")),
        for_second=draw(maybe("she has set up three clinics")),
        said_yes=draw(st.sampled_from(SaidYes)),
        channel=draw(st.sampled_from(Channel)),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off=draw(st.sampled_from(("Sam Rivera", "Łucja Wójcik"))),
    )


@MANY
@given(introductions(), st.integers(0, 5))
def test_every_letter_is_lawful_and_no_two_of_a_pack_are_alike(matter: Introduction, wording: int) -> None:
    recipes = [planned.recipe.model_copy(update={"wording": wording}) for planned in pack(matter)]
    for recipe in recipes:
        assert_lawful(recipe)
    assert_different(recipes)
    assert all(said.strip() and "{" not in said for said in advice(matter, TODAY))


def kinds(matter: Introduction) -> list[tuple[str, str | None]]:
    return [(planned.recipe.kind, planned.recipe.name) for planned in pack(matter)]


def made(said_yes: SaidYes) -> Introduction:
    return Introduction(favor=Favor.MAKE, first="Ana", second="Bo", said_yes=said_yes, sign_off="Sam Rivera")


def test_s18_nobody_is_introduced_before_both_said_yes() -> None:
    assert kinds(made(SaidYes.NEITHER)) == [("opt_in", "Ana"), ("opt_in", "Bo")]
    assert kinds(made(SaidYes.FIRST)) == [("opt_in", "Bo")]
    assert kinds(made(SaidYes.SECOND)) == [("opt_in", "Ana")]
    assert kinds(made(SaidYes.BOTH)) == [("introduction", "Ana and Bo")]
    [(due, why)] = follow_ups(made(SaidYes.NEITHER), TODAY)
    assert due.weekday() < 5
    assert "Have both said yes" in why
    comes = later(made(SaidYes.NEITHER))
    assert isinstance(comes, Introduction)
    assert kinds(comes) == [("introduction", "Ana and Bo")]


@pytest.mark.parametrize("favor", [Favor.ASK, Favor.REFERRAL])
def test_s18_a_favor_is_asked_with_an_easy_no(favor: Favor) -> None:
    matter = Introduction(favor=favor, contact="Ines", target="Noor", role="nurse", purpose="learn about wards")
    for wording in range(6):
        body = body_of(matter, wording)
        assert any(easy in body for easy in ("plain no", "say no", "keep out of it")), body
        assert ("“" in body) == (favor is Favor.ASK), "lines to pass on"


def body_of(matter: Introduction, wording: int = 0) -> str:
    [planned] = pack(matter)
    return write(planned.recipe.model_copy(update={"wording": wording})).body


def test_s19_a_referral_rests_on_what_they_saw_and_its_loop_is_closed() -> None:
    matter = Introduction(favor=Favor.REFERRAL, contact="Ines", role="nurse", vouched="You have seen me run a ward")
    for wording in range(3):
        assert "seen me run a ward" in body_of(matter, wording)
    assert any("Close the loop with Ines" in said for said in advice(matter, TODAY))
    referral = [step.name for step in FLOW.path({"favor": Favor.REFERRAL, "tie": Tie.OUTSIDE})]
    assert referral.index("vouched") < referral.index("tone"), "what they vouch for is asked before anything is written"
    [(_, why)] = follow_ups(matter, TODAY)
    assert why == "Has Ines put in the word? Then tell them where it stands, even if nothing has moved."
    comes = later(matter)
    assert not isinstance(comes, Introduction)
    assert (comes.occasion, comes.contact, comes.role) == (Occasion.REFERRAL, "Ines", "nurse")


def test_s24_whoever_works_over_or_beside_the_person_is_asked_only_after_a_warning() -> None:
    for favor in (Favor.ASK, Favor.REFERRAL):
        asked_first = [step.name for step in FLOW.path({"favor": favor, "tie": Tie.OUTSIDE})][:3]
        assert asked_first == ["favor", "contact", "tie"]
        stopped_at = {step.name for step in FLOW.path({"favor": favor, "tie": Tie.STOP})}
        assert not {"company", "role", "target", "vouched"} & stopped_at
    asked = Introduction(favor=Favor.ASK, contact="Ines", target="Noor", tie=Tie.STILL)
    assert advice(asked, TODAY)[0].startswith("Ines works over you or beside you.")
    stopped = asked.model_copy(update={"tie": Tie.STOP})
    assert pack(stopped) == ()
    assert follow_ups(stopped, TODAY) == ()
    [said] = advice(stopped, TODAY)
    assert "Ask somebody who has no say in your work" in said


def test_another_wording_is_another_letter() -> None:
    for matter in (made(SaidYes.BOTH), Introduction(favor=Favor.REFERRAL, contact="Ines")):
        assert len({body_of(matter, wording) for wording in range(3)}) == 3


def test_a_recipe_is_kept_whole() -> None:
    [planned] = pack(made(SaidYes.BOTH))
    assert Recipe.model_validate_json(planned.recipe.model_dump_json()) == planned.recipe
