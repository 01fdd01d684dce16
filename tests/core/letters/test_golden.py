"""Ten situations, as the letters a person would get: read golden/*.txt aloud. `--accept` writes them anew."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core.letters.advice import advice, follow_ups
from core.letters.corrections import corrections
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.labels import earliest, title
from core.letters.pack import pack
from core.letters.recipe import Recipe, write
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone

GOLDEN = Path(__file__).parent / "golden"
TODAY = date(2026, 11, 24)


def decided(reason: Reason, words: str | None = None, **answers: object) -> Decision:
    names = {"company": "Harbor Lane", "role": "data engineer", "contact": "Dana", "sign_off": "Sofia Marin"}
    return Decision.model_validate({**names, **answers, "explanation": Explanation(reason=reason, words=words)})


SITUATIONS = {
    "open_offer_with_referrer": decided(Reason.STAYING_PUT, referrer="Priya"),
    "offer_by_phone_with_panel": decided(
        Reason.PAY, channel=Channel.PHONE, panel=("Marek", "Ines"), contact="Mr. Hale"
    ),
    "more_time_was_given": decided(
        Reason.CAREER_DIRECTION, stage=Stage.EXTENDED, tone=Tone.FORMAL, contact="Dr. Reyes"
    ),
    "verbal_yes_taken_back": decided(Reason.COUNTER_OFFER, stage=Stage.ACCEPTED, recruiter="Sam"),
    "signed_and_reneging": decided(Reason.HEALTH, stage=Stage.SIGNED, referrer="Priya", role="ward nurse"),
    "agency_with_door_open": decided(
        Reason.LOCATION, contact_role=Recipient.AGENCY_RECRUITER, door_open=True, check_in=date(2027, 5, 3)
    ),
    "interview_declined_in_chat": decided(Reason.STUDY, about=About.INTERVIEW, channel=Channel.CHAT, tone=Tone.BRIEF),
    "application_withdrawn_without_a_reason": decided(
        Reason.NONE_GIVEN, about=About.APPLICATION, contact=None, contact_role=Recipient.HR, panel=("Marek",)
    ),
    "promotion_declined": decided(
        Reason.FAMILY, about=About.INTERNAL, contact_role=Recipient.MANAGER, role="team lead", contact="Robert"
    ),
    "british_and_in_own_words": decided(
        Reason.MANAGER_FIT, "I work best in a smaller team", locale="en-GB", stage=Stage.ACCEPTED, referrer="Priya"
    ),
}


def shown(recipe: Recipe) -> str:
    draft = write(recipe)
    subject = f"Subject: {draft.subject}\n\n" if draft.subject else ""
    return f"{subject}{draft.body}\n\n({draft.words} words)"


def page(decision: Decision) -> Iterator[str]:
    for planned in pack(decision):
        recipe = planned.recipe
        yield f"== {planned.order + 1}. {title(recipe)}\n   {earliest(recipe, planned.when)}\n\n{shown(recipe)}"
    yield "== Advice\n\n" + "\n".join(f"- {line}" for line in advice(decision, TODAY))
    for due, why in follow_ups(decision, TODAY):
        yield f"== {due}\n\n{why}"


def compare_with_golden(name: str, text: str, *, accept: bool) -> None:
    path = GOLDEN / f"{name}.txt"
    if accept:
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text, f"read it aloud, then accept it with --accept: {name}"


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_letters_of_a_situation(name: str, request: pytest.FixtureRequest) -> None:
    text = "\n\n\n".join(page(SITUATIONS[name])) + "\n"
    compare_with_golden(name, text, accept=request.config.getoption("--accept"))


def test_corrections_after_the_reason_changed(request: pytest.FixtureRequest) -> None:
    told = [planned.recipe for planned in pack(SITUATIONS["offer_by_phone_with_panel"])]
    new = SITUATIONS["offer_by_phone_with_panel"].model_copy(update={"explanation": Explanation(reason=Reason.TRAVEL)})
    text = "\n\n\n".join(f"== {title(recipe)}\n\n{shown(recipe)}" for recipe in corrections(new, told)) + "\n"
    compare_with_golden("corrections", text, accept=request.config.getoption("--accept"))
