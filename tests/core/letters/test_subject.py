from typing import Any

import pytest

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import write
from core.vocabulary import About, Reason, Stage

LONG_ROLE = "Principal Engineer for Distributed Storage Systems"
LONG_COMPANY = "The International Association of Harbor and River Authorities"


def subjects(**answers: Any) -> set[str]:
    """The subjects of the answer in all its wordings."""
    decision = Decision(**{"company": "Acme", "explanation": Explanation(reason=Reason.PAY), **answers})
    answer = next(planned.recipe for planned in pack(decision) if planned.recipe.kind == "decline")
    return {write(answer.model_copy(update={"wording": n})).subject or "" for n in range(6)}


def test_the_role_is_named_when_it_is_known_else_the_company() -> None:
    assert all("nurse" in subject for subject in subjects(role="nurse"))
    assert all("Acme" in subject for subject in subjects())


def test_a_name_that_is_too_long_is_left_out_whole() -> None:
    assert all("Acme" in subject and "Principal" not in subject for subject in subjects(role=f"{LONG_ROLE} and More"))
    for subject in subjects(role=f"{LONG_ROLE} and More", company=LONG_COMPANY):
        assert subject == "My decision on your offer"


@pytest.mark.parametrize(
    ("answers", "word"),
    [
        ({"stage": Stage.SIGNED}, "withdr"),
        ({"about": About.APPLICATION}, "application"),
        ({"about": About.INTERVIEW}, "interview"),
    ],
)
def test_the_subject_says_what_it_is_about(answers: dict[str, Any], word: str) -> None:
    assert all(
        word in subject.casefold() or "change of decision" in subject.casefold()
        for subject in subjects(role="nurse", **answers)
    )
