from typing import Any

import pytest

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import Planned, pack
from core.letters.recipe import write
from core.vocabulary import About, Channel, Reason, Recipient, Stage


def decided(**answers: Any) -> Decision:
    defaults = {"company": "Acme", "contact": "Dana", "explanation": Explanation(reason=Reason.PAY)}
    return Decision(**{**defaults, **answers})


def who(planned: tuple[Planned, ...]) -> list[tuple[str, str | None, str]]:
    return [(letter.recipe.kind, letter.recipe.name, letter.when) for letter in planned]


def test_everyone_hears_in_order_and_the_panel_last() -> None:
    planned = pack(decided(panel=("Marek", "Ines"), referrer="Priya", recruiter="Sam"))
    assert who(planned) == [
        ("decline", "Dana", "now"),
        ("recruiter", "Sam", "same_day"),
        ("referrer", "Priya", "same_time"),
        ("panel", "Marek", "after_employer"),
        ("panel", "Ines", "after_employer"),
    ]
    assert [letter.order for letter in planned] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    "answers",
    [{"channel": Channel.PHONE}, {"stage": Stage.ACCEPTED}, {"stage": Stage.SIGNED, "about": About.INTERNAL}],
)
def test_a_call_goes_before_the_letter_that_confirms_it(answers: dict[str, Any]) -> None:
    assert who(pack(decided(**answers))) == [("phone_script", "Dana", "call_now"), ("decline", "Dana", "after_call")]


@pytest.mark.parametrize("about", [About.INTERVIEW, About.APPLICATION])
def test_an_interview_or_an_application_cannot_be_signed(about: About) -> None:
    assert who(pack(decided(about=about, stage=Stage.SIGNED))) == [("decline", "Dana", "now")]


@pytest.mark.parametrize(
    ("came", "stage", "goes"),
    [
        (Channel.EMAIL, Stage.OPEN, Channel.EMAIL),
        (Channel.PHONE, Stage.OPEN, Channel.EMAIL),
        (Channel.LINKEDIN, Stage.OPEN, Channel.LINKEDIN),
        (Channel.LINKEDIN_NOTE, Stage.OPEN, Channel.LINKEDIN),
        (Channel.CHAT, Stage.OPEN, Channel.CHAT),
        (Channel.CHAT, Stage.SIGNED, Channel.EMAIL),
        (Channel.PORTAL, Stage.OPEN, Channel.PORTAL),
    ],
)
def test_the_answer_goes_the_way_the_offer_came(came: Channel, stage: Stage, goes: Channel) -> None:
    answer = next(letter for letter in pack(decided(channel=came, stage=stage)) if letter.recipe.kind == "decline")
    assert answer.recipe.channel is goes


def test_somebody_with_two_parts_hears_once() -> None:
    planned = pack(decided(referrer="dana", recruiter="Sam", panel=("Sam", "Ines", "Ines")))
    assert [letter.recipe.name for letter in planned] == ["Dana", "Sam", "Ines"]


def test_letters_stay_the_same_when_somebody_else_is_added() -> None:
    few, more = pack(decided(panel=("Ines",))), pack(decided(panel=("Ines",), recruiter="Sam", referrer="Priya"))
    assert write(few[0].recipe) == write(more[0].recipe)
    assert write(few[-1].recipe).body == write(more[-1].recipe).body


def test_nobody_named_still_makes_a_letter() -> None:
    (only,) = pack(Decision(company="Acme", explanation=Explanation(reason=Reason.NONE_GIVEN)))
    assert write(only.recipe).body.startswith("Dear hiring team,")
    (inside,) = pack(decided(about=About.INTERNAL, contact=None, contact_role=Recipient.MANAGER))
    assert write(inside.recipe).body.startswith("Hello,")


def test_the_door_is_left_open_only_when_it_was_chosen() -> None:
    touch = ("touch", "talk again", "hear from you", "down the road")
    shut, open_ = (write(pack(decided(door_open=door))[0].recipe).body for door in (False, True))
    assert not any(words in shut for words in touch)
    assert any(words in open_ for words in touch)


def test_an_agency_is_asked_to_pass_it_on() -> None:
    body = write(pack(decided(contact_role=Recipient.AGENCY_RECRUITER))[0].recipe).body
    assert "offering me" not in body
    assert body.count("Acme") >= 2
