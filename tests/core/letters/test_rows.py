"""The rows of declining, one by one: how long each letter may be, whatever the names, the tone and the wording are."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.letters.advice import advice, follow_ups
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import write
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone
from tests.core.letters.lawful import assert_different, assert_lawful

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TUESDAY = date(2026, 11, 24)
ONE_CLAUSE = (
    Reason.STUDY, Reason.START_DATE, Reason.CONTRACT_TYPE, Reason.HOURS, Reason.TRAVEL, Reason.DUTIES,
    Reason.STABILITY, Reason.CURRENT_PROJECT, Reason.OTHER_OFFER, Reason.CAREER_DIRECTION, Reason.NOT_READY,
)  # fmt: skip
ROWS: Mapping[str, tuple[Mapping[str, Any], tuple[Reason, ...], tuple[int, int]]] = {
    "offer, not yet answered": ({}, tuple(set(Reason) - {Reason.OTHER, Reason.NONE_GIVEN}), (40, 115)),
    "same, by phone": ({"channel": Channel.PHONE}, (Reason.HOURS, Reason.PAY), (50, 115)),
    "after a deadline extension": ({"stage": Stage.EXTENDED}, (Reason.HOURS, Reason.PAY), (50, 110)),
    "after verbal yes, unsigned": ({"stage": Stage.ACCEPTED}, (Reason.FAMILY, Reason.OTHER_OFFER), (60, 120)),
    "renege after signing": ({"stage": Stage.SIGNED}, (Reason.FAMILY, Reason.OTHER_OFFER), (60, 130)),
    "pay": ({}, (Reason.PAY,), (50, 90)),
    "location, remote": ({}, (Reason.LOCATION, Reason.REMOTE), (50, 90)),
    "counter-offer, staying put": ({}, (Reason.COUNTER_OFFER, Reason.STAYING_PUT), (40, 90)),
    "manager fit, culture": ({}, (Reason.MANAGER_FIT, Reason.CULTURE, Reason.NOT_FIT), (40, 80)),
    "visa": ({"contact_role": Recipient.HR}, (Reason.WORK_AUTHORISATION,), (50, 90)),
    "health, family": ({}, (Reason.HEALTH, Reason.FAMILY, Reason.PERSONAL), (40, 80)),
    "one clause": ({}, ONE_CLAUSE, (50, 100)),
    "no reason wanted": ({}, (Reason.NONE_GIVEN,), (35, 70)),
    "withdraw or decline an interview": ({"about": About.INTERVIEW}, (Reason.HOURS, Reason.STUDY), (35, 80)),
    "withdraw an application": ({"about": About.APPLICATION}, (Reason.HOURS, Reason.NONE_GIVEN), (35, 80)),
    "internal move": (
        {"about": About.INTERNAL, "contact_role": Recipient.MANAGER}, (Reason.NOT_READY, Reason.FAMILY), (50, 100)
    ),
}  # fmt: skip
BESIDE = {"phone_script": 140, "recruiter": 70, "referrer": 80, "panel": 60}


@st.composite
def of_row(draw: st.DrawFn, row: str) -> Decision:
    told, reasons, _ = ROWS[row]
    return Decision(
        company=draw(st.sampled_from(("Northwind", "Harbor Street Books", "Tidewater Health Partners"))),
        role=draw(st.sampled_from((None, "buyer", "ward nurse", "deputy head of operations"))),
        contact=draw(st.sampled_from((None, "Noor", "Dr. Reyes"))),
        recruiter=draw(st.sampled_from((None, "Jules"))),
        referrer=draw(st.sampled_from((None, "Anders"))),
        panel=draw(st.sampled_from(((), ("Ada", "Bo")))),
        explanation=Explanation(reason=draw(st.sampled_from(reasons))),
        door_open=draw(st.booleans()),
        tone=draw(st.sampled_from(Tone)),
        locale=draw(st.sampled_from(("en", "en-GB"))),
        sign_off="Mira Sandoval",
        **told,
    )


@pytest.mark.parametrize("row", ROWS)
@FEW
@given(st.data(), st.integers(0, 5))
def test_letters_of_a_row_keep_its_limits(row: str, data: st.DataObject, wording: int) -> None:
    decision = data.draw(of_row(row))
    planned = pack(decision)
    recipes = [one.recipe.model_copy(update={"wording": wording}) for one in planned]
    least, most = ROWS[row][2]
    for recipe in recipes:
        if recipe.kind == "decline":
            assert least <= write(recipe).words <= most, write(recipe).body
        else:
            assert write(recipe).words <= BESIDE[recipe.kind], write(recipe).body
        assert_lawful(recipe)
    assert_different(recipes)


@pytest.mark.parametrize("row", ROWS)
@FEW
@given(st.data())
def test_a_row_says_when_and_the_panel_waits(row: str, data: st.DataObject) -> None:
    decision = data.draw(of_row(row))
    assert advice(decision, TUESDAY)
    when = {one.recipe.kind: one.when for one in pack(decision)}
    assert when.get("panel", "after_employer") == "after_employer"
    assert when.get("referrer", "same_time") == "same_time"
    assert when.get("recruiter", "same_day") == "same_day"
    assert bool(follow_ups(decision, TUESDAY)) == decision.door_open


def test_details_the_person_insists_on_are_no_secret() -> None:
    told = Explanation(reason=Reason.HEALTH, words="My back surgery keeps me at home.")
    said = " ".join(advice(Decision(company="Oakline", explanation=told), TUESDAY))
    assert "details stay with you" not in said
    assert "can't be taken back" in said
