"""Reading typed answers by the words of the locale."""

from datetime import date

import pytest

from core.dialogue.engine import NOTHING_READ
from core.dialogue.reading import Reader, reserved
from core.dialogue.said import AsForm, Back, Cancel, Change, Command, Said, Skip, SkipRest
from core.dialogue.words import words_of
from core.flows.decline import FLOW
from core.understanding.day import read_day

TODAY = date(2026, 11, 23)
WORDS = words_of("en-US")
READER = Reader(WORDS.flow("decline"), read_day)


def read(field: str, text: str) -> object:
    step = FLOW.step(field)
    assert step is not None
    return READER(step, text, TODAY)


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("reason", "the pay is too low", "pay"),
        ("reason", "Pay", "pay"),
        ("reason", "5", "pay"),
        ("reason", "honestly the commute", "location"),
        ("reason", "I'd rather not say", "none_given"),
        ("about", "a job offer", "offer"),
        ("stage", "I said yes already", "accepted"),
        ("contact_role", "he's a headhunter", "agency_recruiter"),
        ("door_open", "yeah", "yes"),
        ("door_open", "not really", "no"),
        ("tone", "short please", "brief"),
        ("check_in", "in two weeks", "2026-12-07"),
        ("panel", "Ada Obi, Bo Lind and Cy", ["Ada Obi", "Bo Lind", "Cy"]),
        ("panel", "Ada\nBo\n", ["Ada", "Bo"]),
        ("company", "Back & Sons", "Back & Sons"),
        ("referrer", "nobody", None),
        ("reason_words", "keep it", None),
    ],
)
def test_what_people_type_is_read(field: str, text: str, value: object) -> None:
    assert read(field, text) == value


@pytest.mark.parametrize(
    ("field", "text"),
    [("reason", "pay and the commute"), ("reason", "hmm"), ("about", "why do you ask"), ("check_in", "soonish")],
)
def test_what_could_mean_two_things_or_none_is_not_guessed(field: str, text: str) -> None:
    assert read(field, text) is NOTHING_READ


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Back", Back()),
        ("skip it!", Skip()),
        ("just write it", SkipRest()),
        ("never mind", Cancel()),
        ("change company", Change("company")),
        ("change the reason", Change("reason")),
        ("HELP", Command("help")),
        ("forget me", Command("forget-me")),
        ("thank-you", Command("thank-you")),
        ("thank_you", Command("thank-you")),
        ("Thank you note", Command("thank-you")),
        ("Thank you", None),
        ("thanks!", None),
        ("thank you!", None),
        ("Acme", None),
        ("change is good", None),
    ],
)
def test_reserved_words_are_verbs_everywhere(text: str, said: Said | None) -> None:
    assert reserved(WORDS, WORDS.flow("decline"), text) == said


@pytest.mark.parametrize(
    ("flow", "text", "said"),
    [
        ("thank_you", "Write them now", SkipRest()),
        ("reflect", "That\u2019s it", SkipRest()),
        ("strategy", "show me", SkipRest()),
        ("decline", "(Show as a form)", AsForm()),
        ("decline", "show me", None),
    ],
)
def test_what_a_button_says_can_be_typed(flow: str, text: str, said: Said | None) -> None:
    assert reserved(WORDS, WORDS.flow(flow), text) == said
