"""`gracious letter offers`: what it reads, and what comes of it."""

import json
import sys
from datetime import date

import pytest

from bots.console.letter_answer import answer
from bots.console.main import main
from bots.console.offers_request import FIELDS, read
from core.letters.decision import Decision
from core.vocabulary import AFTER_NO, Need

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("need", Need)
def test_each_need_gets_its_letter(need: Need) -> None:
    named = {"references": ["Dr. Haas"]} if need is Need.REFERENCES else {"reason": "hours"}
    asked = read({"need": need.value, "company": "Oakline", **named}, TODAY)
    [letter] = answer(asked)["letters"]
    assert "Oakline" in letter["body"] or need is Need.COLD
    assert isinstance(asked.matter, Decision) == (need in AFTER_NO)


def test_what_is_missing_is_asked_for_and_what_nobody_knows_counts_as_missing() -> None:
    assert read({"company": "Oakline", "need": "a miracle"}, TODAY).asks == ("need",)
    assert read({"need": "talk"}, TODAY).asks == ("company",)
    assert {"need", "company", "until", "why"} <= set(FIELDS)


def test_the_answer_after_a_no_gives_its_reason() -> None:
    asked = read({"need": "reconsider", "company": "Oakline", "reason": "hours"}, TODAY)
    whole = answer(asked)
    assert whole["explanation"]["reason"] == "hours"
    assert any(word in whole["letters"][0]["body"] for word in ("hours", "schedule"))


def test_options_print_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["gracious", "letter", "offers", "--need", "accept", "--company", "Oakline", "--others", "Elm", "--json"]
    monkeypatch.setattr(sys, "argv", words)
    assert main() in (0, None)
    assert "Elm" in json.loads(capsys.readouterr().out)["advice"][-1]
