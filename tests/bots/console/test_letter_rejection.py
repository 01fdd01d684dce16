"""`gracious letter rejection`: what it reads, what it answers."""

import io
import json
import sys
from datetime import date
from typing import Any

import pytest

from bots.console.letter_answer import answer
from bots.console.main import main
from bots.console.rejection_request import FIELDS, read

TODAY = date(2026, 11, 23)


def answered(**request: Any) -> dict[str, Any]:
    return answer(read({"company": "Oakline", "from": "Sofia Marin", **request}, TODAY))


@pytest.mark.parametrize(
    ("request_", "recipients"),
    [
        ({}, ["hiring_manager"]),
        ({"stage": "final", "panel": ["Marek"], "referrer": "Priya"}, ["hiring_manager", "referrer", "interviewer"]),
        ({"no_reply": True}, []),
        ({"no_reply": True, "referrer": "Priya"}, ["referrer"]),
        ({"stage": "offer", "contact_role": "hr"}, ["hr"]),
        ({"about": "internal", "winner": "Ravi"}, ["manager", "colleague"]),
        ({"news": "ghosted"}, ["hiring_manager"] * 3),
        ({"stage": "something new", "tone": "sunny", "channel": "pigeon"}, ["hiring_manager"]),
    ],
)
def test_who_gets_a_letter(request_: dict[str, Any], recipients: list[str]) -> None:
    told = answered(**request_)
    assert [letter["recipient"] for letter in told["letters"]] == recipients
    assert told["explanation"] is None
    assert told["advice"]
    assert not told["asks"]
    assert not any(letter["findings"] for letter in told["letters"])


def test_feedback_that_came_is_answered_with_thanks() -> None:
    (letter,) = answered(has_feedback=True, contact="Lena")["letters"]
    assert "feedback" in letter["subject"].casefold()


def test_what_they_keep_comes_back_later() -> None:
    assert answered(keep_on_file=True)["follow_ups"][0]["due"] == "2027-02-22"
    assert answered(reapply_invited=True)["follow_ups"][0]["due"] == "2027-05-24"
    assert answered(apply_again="2027-03-01")["follow_ups"][0]["due"] == "2027-03-01"


def test_only_the_company_is_needed() -> None:
    asked = read({"role": "statistician"}, TODAY)
    assert (asked.matter, asked.asks) == (None, ("company",))
    assert answer(asked)["letters"] == []


def test_every_field_is_read() -> None:
    for name in FIELDS:
        with pytest.raises(ValueError, match=name):
            read({"company": "Oakline", name: 7}, TODAY)


def test_lines_and_options(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = b'{"company": "Oakline", "stage": "interview"}\n{"company": 7}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["letter", "rejection", "--jsonl"]) == 0
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert good["letters"][0]["body"].startswith("Dear hiring team,")
    assert "company" in bad["error"]
    assert main(["letter", "rejection", "--company", "Oakline", "--contact", "Lena", "--stage", "final"]) == 0
    assert "Hi Lena," in capsys.readouterr().out
