"""`gracious letter decline`: what it reads, what it answers, what it prints."""

import io
import json
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from bots.console.jsonl import LONGEST, answer_lines, as_json
from bots.console.letter_answer import answer
from bots.console.letter_request import read
from bots.console.main import main
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone

TODAY = date(2026, 11, 23)
LEAST: dict[str, Any] = {"company": "Acme", "reason": "staying_put"}
WHOLE: dict[str, Any] = {
    "company": "Acme",
    "role": "data engineer",
    "about": "offer",
    "stage": "extended",
    "contact": "Dana",
    "contact_role": "hr",
    "channel": "phone",
    "recruiter": "Chris",
    "reason": "health",
    "referrer": "Priya",
    "panel": ["Ana", "Bo"],
    "door_open": True,
    "check_in": "2027-05-24",
    "deadline": "2026-11-27",
    "tone": "formal",
    "locale": "en",
    "from": "Sam Rivera",
    "code_name": "the bakery",
}


def decision_of(request: dict[str, Any]) -> Any:
    asked = read(request, TODAY)
    assert asked.matter is not None
    return asked.matter


def test_every_field_reaches_the_decision() -> None:
    decision = decision_of(WHOLE)
    assert (decision.about, decision.stage, decision.contact_role) == (About.OFFER, Stage.EXTENDED, Recipient.HR)
    assert (decision.channel, decision.tone) == (Channel.PHONE, Tone.FORMAL)
    assert (decision.company, decision.role, decision.contact) == ("Acme", "data engineer", "Dana")
    assert (decision.recruiter, decision.referrer, decision.panel) == ("Chris", "Priya", ("Ana", "Bo"))
    assert decision.explanation.reason is Reason.HEALTH
    assert (decision.door_open, decision.check_in, decision.deadline) == (True, date(2027, 5, 24), date(2026, 11, 27))
    assert decision.sign_off == "Sam Rivera"
    assert read(WHOLE, TODAY).code_name == "the bakery"


def test_what_is_left_out_is_likely() -> None:
    decision = decision_of(LEAST | {"role": None, "contact": " "})
    assert (decision.about, decision.stage, decision.channel) == (About.OFFER, Stage.OPEN, Channel.EMAIL)
    assert (decision.tone, decision.contact_role, decision.contact) == (Tone.WARM, Recipient.HIRING_MANAGER, None)
    assert decision_of(LEAST | {"about": "internal"}).contact_role is Recipient.MANAGER


@pytest.mark.parametrize("name", ["about", "stage", "channel", "tone", "contact_role"])
def test_an_unknown_code_counts_as_the_likely_one(name: str) -> None:
    assert decision_of(LEAST | {name: "something new"}) == decision_of(LEAST)


def test_codes_are_read_as_people_write_them() -> None:
    assert decision_of({"company": "Acme", "reason": "Staying put"}).explanation.reason is Reason.STAYING_PUT
    assert decision_of({"company": "Acme", "reason": "other-offer"}).explanation.reason is Reason.OTHER_OFFER


def test_an_unknown_reason_is_another_one_and_needs_words() -> None:
    answered = answer(read({"company": "Acme", "reason": "the parrot"}, TODAY))
    assert (answered["explanation"]["reason"], answered["asks"]) == ("other", ["reason_words"])
    assert answered["letters"]
    told = decision_of({"company": "Acme", "reason": "the parrot", "reason_words": "My parrot needs me."})
    assert told.explanation.reason is Reason.OTHER


@pytest.mark.parametrize(
    ("request_", "asks"),
    [({}, ["company", "reason"]), ({"reason": "pay"}, ["company"]), ({"company": "Acme", "reason": ""}, ["reason"])],
)
def test_what_is_still_needed_is_asked_for(request_: dict[str, Any], asks: list[str]) -> None:
    answered = answer(read(request_, TODAY))
    assert answered["asks"] == asks
    assert answered["letters"] == []


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"company": 5}, "company"),
        ({"company": "x" * 81}, "company"),
        ({"reason": ["pay"]}, "reason"),
        ({"reason_words": "x" * 241}, "reason_words"),
        ({"panel": {"name": "Ana"}}, "panel"),
        ({"panel": ["Ana"] * 11}, "panel"),
        ({"panel": [1]}, "panel"),
        ({"door_open": "perhaps"}, "door_open"),
        ({"check_in": "soon"}, "check_in"),
        ({"deadline": 20261127}, "deadline"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(wrong: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=f"^{named} must "):
        read(LEAST | wrong, TODAY)


def test_the_answer_has_the_letters_in_order_with_one_explanation() -> None:
    answered = answer(read(WHOLE, TODAY))
    assert set(answered) == {"explanation", "letters", "advice", "follow_ups", "asks"}
    assert answered["explanation"]["reason"] == "health"
    assert answered["explanation"]["words"]
    told = [(letter["recipient"], letter["name"], letter["channel"]) for letter in answered["letters"]]
    assert told[0] == ("hr", "Dana", "phone")
    assert told[1] == ("hr", "Dana", "email")
    assert {name for _, name, _ in told[2:]} == {"Chris", "Priya", "Ana", "Bo"}
    for letter in answered["letters"]:
        assert set(letter) == {"recipient", "name", "channel", "tone", "subject", "body", "words", "findings"}
        assert letter["words"] == len(letter["body"].split())
        assert "health" not in letter["body"].casefold()
    assert answered["follow_ups"][0]["due"] == "2027-05-24"
    assert answered["advice"]


def test_the_day_of_asking_may_be_given() -> None:
    due = [
        answer(read(LEAST | {"door_open": True, "today": f"20{year}-01-04"}, TODAY))["follow_ups"] for year in (27, 28)
    ]
    assert due[0] != due[1]


def answered_lines(lines: Iterable[bytes]) -> list[Any]:
    out = io.StringIO()
    answer_lines(lambda request: {"got": request}, lines, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_lines_are_answered_in_order_and_a_bad_one_is_no_end() -> None:
    lines = [b'{"n": 1}\n', b"nonsense\n", b"\n", b"[1]\n", b"\xff\n", b"[" * 100_000 + b"\n", b'{"n": 2}']
    first, *bad, last = answered_lines(lines)
    assert (first, last) == ({"got": {"n": 1}}, {"got": {"n": 2}})
    assert len(bad) == 4
    assert all(set(answer) == {"error"} for answer in bad)


def test_a_line_too_long_is_refused() -> None:
    [refused] = answered_lines([b'{"n": "' + b"x" * LONGEST + b'"}'])
    assert "at most" in refused["error"]


def test_a_fault_of_ours_in_one_line_is_no_end() -> None:
    out = io.StringIO()
    answer_lines(lambda request: {"half": 1 // request["n"]}, [b'{"n": 0}\n', b'{"n": 1}\n'], out)
    broken, fine = (json.loads(line) for line in out.getvalue().splitlines())
    assert "ZeroDivisionError" in broken["error"]
    assert fine == {"half": 1}


def test_what_no_text_can_hold_is_escaped() -> None:
    assert json.loads(as_json({"company": "Café \ud800"})) == {"company": "Café \ud800"}
    as_json({"company": "Café \ud800"}).encode()


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setenv("GRACIOUS_LOG_LEVEL", "DEBUG")
    return main(["letter", "decline", *words])


def test_options_print_the_letters_to_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--company", "Acme", "--role", "data engineer", "--reason", "staying_put", "--referrer", "Priya"]
    assert run(monkeypatch, *options, "--panel", "Ana", "--panel", "Bo", "--from", "Sam") == 0
    printed = capsys.readouterr().out
    assert printed.count("| Hi ") == 3
    assert "| Hi Priya," in printed
    assert not any(line.startswith("  (") for line in printed.splitlines()), "nobody can press anything here"


def test_options_print_one_object(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, "--company", "Acme", "--reason", "pay", "--json") == 0
    assert json.loads(capsys.readouterr().out)["explanation"]["reason"] == "pay"


def test_lines_come_from_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"company": "Acme", "reason": "pay"}\nno\n')))
    assert run(monkeypatch, "--jsonl") == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["letters"]
    assert "error" in second


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "Give --company, --reason too"),
        (["--company", "Acme", "--reason", "other"], "--reason-words"),
        (["--company", "Acme", "--reason", "pay", "--check-in", "soon"], "check_in must be a day"),
    ],
)
def test_what_is_missing_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert run(monkeypatch, *words) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert says in told.err
    assert told.err.count("\n") == 1


def test_a_code_nobody_knows_is_pointed_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--company", "Acme", "--reason", "pay", "--tone", "shouting") == 0
    assert "--tone shouting is none of warm, formal, brief" in capsys.readouterr().err
