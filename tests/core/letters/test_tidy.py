from typing import Any

import pytest
from pydantic import ValidationError

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.letters.recipe import write
from core.letters.tidy import one_line, stop
from core.vocabulary import Reason


def body(**answers: Any) -> str:
    decision = Decision(**{"company": "Acme", "explanation": Explanation(reason=Reason.PAY), **answers})
    return write(pack(decision)[0].recipe).body


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Acme", "Acme."),
        ("Acme Inc.", "Acme Inc."),
        ("Yahoo!", "Yahoo!"),
        ("Who?", "Who?"),
        ("“Ada.”", "“Ada.”"),
        ("株。", "株。"),
    ],
)
def test_a_sentence_ends_once(text: str, ended: str) -> None:
    assert stop(text) == ended


def test_a_name_stays_on_one_line() -> None:
    assert one_line(" Mary\n Ann\t\x00 Lee ") == "Mary Ann Lee"
    assert "Hi Mary Ann," in body(contact="Mary\nAnn,")


@pytest.mark.parametrize("blank", ["", "  ", "\n", ","])
def test_a_blank_name_is_no_name(blank: str) -> None:
    decision = Decision(
        company="Acme", role=blank, contact=blank, sign_off=blank, explanation=Explanation(reason=Reason.PAY)
    )
    assert (decision.role, decision.contact, decision.sign_off) == (None, None, None)
    with pytest.raises(ValidationError):
        Decision(company=blank, explanation=Explanation(reason=Reason.PAY))


@pytest.mark.parametrize(
    ("role", "phrase"),
    [
        ("data engineer", "the data engineer role"),
        ("Data Engineer", "the Data Engineer role"),
        ("the data engineer", "the data engineer role"),
        ("an engineer", "the engineer role"),
        ("a", "the a role"),
        ("summer internship", "the summer internship"),
        ("Analyst position", "the Analyst position"),
        ("Manager, Data (Remote)", "the role of Manager, Data (Remote)"),
        ("engineer at Acme", "the engineer role at Acme"),
        (None, "the role at Acme"),
    ],
)
def test_roles_need_no_article(role: str | None, phrase: str) -> None:
    text = body(role=role)
    assert phrase in text
    assert " role role" not in text
    assert text.count("at Acme at Acme") == 0


def test_the_close_stands_alone_when_nobody_signs() -> None:
    assert body().split("\n")[-1].endswith(",")
    assert body(sign_off="Sofia").split("\n")[-1] == "Sofia"
