"""`gracious calendar`, `contacts import` and `letter follow_up`, as whoever sits here calls them."""

import io
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bots.console import introduction_request
from bots.console.follow_up_request import FIELDS, read
from bots.console.letter_answer import answer
from bots.console.main import main
from core.letters.approach import Approach
from core.letters.introduction import Introduction
from core.vocabulary import Channel, Occasion, Recipient, Tie, Tone
from tests.bots.console.test_letter import TODAY


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GRACIOUS_HOME", str(tmp_path / "home"))
    return tmp_path


def test_contacts_are_taken_over_once(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "people.csv"
    file.write_text("Name,Company\nInês,Maré\nBo,\n,Nobody\n", encoding="utf-8")
    assert main(["contacts", "import", str(file)]) == 0
    assert capsys.readouterr().out == "2 contacts taken over. Left out for want of a name: 1 row.\n"
    assert main(["contacts", "import", str(file)]) == 0
    assert "0 contacts taken over. Known already, and left as they are: 2." in capsys.readouterr().out


@pytest.mark.parametrize(("name", "told"), [("none.csv", "can't be read"), ("empty.csv", "No contact was found")])
def test_what_is_no_list_says_what_to_do(home: Path, capsys: pytest.CaptureFixture[str], name: str, told: str) -> None:
    (home / "empty.csv").write_text("hello", encoding="utf-8")
    assert main(["contacts", "import", str(home / name)]) == 1
    assert told in capsys.readouterr().err


def test_the_calendar_of_whoever_sits_here(home: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["calendar"]) == 1
    assert b"Nothing is kept about you here yet" in capsysbinary.readouterr().err
    (home / "people.csv").write_text("Name\nBo\n", encoding="utf-8")
    assert main(["contacts", "import", str(home / "people.csv")]) == 0
    capsysbinary.readouterr()
    assert main(["calendar"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"BEGIN:VCALENDAR\r\n")


def test_a_letter_in_one_go(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["letter", "follow_up", "--contact", "Ines", "--occasion", "event", "--subject", "river maps"]) == 0
    told = capsys.readouterr().out
    assert "| Hi Ines," in told
    assert "river maps" in told
    assert main(["letter", "follow_up", "--occasion", "event"]) == 1
    assert "Give --contact too" in capsys.readouterr().err


def test_lines_are_answered_in_order(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ['{"contact": "Ines", "occasion": "no_answer", "subject": "my sketches"}', "{}", '{"day": "x"}', "no"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
    assert main(["letter", "follow_up", "--jsonl"]) == 0
    first, second, third, fourth = map(json.loads, capsys.readouterr().out.splitlines())
    assert "my sketches" in first["letters"][0]["body"]
    assert (first["asks"], second["asks"]) == ([], ["contact", "occasion"])
    assert second["letters"][0]["name"] is None
    assert third == {"error": "day must be a day such as 2027-01-15"}
    assert "error" in fourth


def test_what_is_not_in_a_vocabulary_counts_as_what_is_likely() -> None:
    approach = asked({"occasion": "gala", "channel": "pigeon", "tone": "LOUD", "contact_role": "aunt"})
    assert (approach.occasion, approach.channel, approach.tone) == (Occasion.CATCH_UP, Channel.EMAIL, Tone.WARM)
    assert asked({"occasion": "recruiter"}).contact_role is Recipient.AGENCY_RECRUITER
    event = read({"occasion": "event", "contact": "Ines"}, TODAY)
    assert answer(event)["follow_ups"][0]["due"] == "2026-12-01"


def asked(request: Mapping[str, object]) -> Approach:
    matter = read(request, TODAY).matter
    assert isinstance(matter, Approach)
    return matter


def test_each_field_of_a_request_is_read() -> None:
    days = {"day": "2026-11-09", "holiday_on": "2026-12-20", "today": "2026-11-23"}
    whole = dict.fromkeys(FIELDS, "x") | days | {"paid": True, "locale": "en"}
    told = read(whole, TODAY)
    assert (told.asks, told.today, told.code_name) == ((), TODAY, "x")
    own = {"where", "subject", "step", "changed", "keen", "memory", "question", "why_you", "why_now", "me", "sign_off"}
    assert asked(whole).model_dump(include=own) == dict.fromkeys(own, "x")


def test_a_note_to_connect_counts_what_is_paid_for() -> None:
    told = {"contact": "Noor", "occasion": "invitation", "why_you": "I use your maps", "paid": True}
    [letter] = answer(read(told, TODAY))["letters"]
    assert (letter["channel"], "I use your maps" in letter["body"]) == ("linkedin_note", True)


def test_two_people_are_asked_before_they_are_introduced(capsys: pytest.CaptureFixture[str]) -> None:
    names = ["letter", "introduction", "--favor", "make", "--first", "Ana", "--second", "Bo"]
    assert main(names) == 0
    asked = capsys.readouterr().out
    assert "| Hi Ana," in asked
    assert "| Hi Bo," in asked
    assert main([*names, "--said-yes", "both"]) == 0
    assert "| Hi Ana and Bo," in capsys.readouterr().out
    assert main(["letter", "introduction", "--favor", "referral", "--contact", "Ines"]) == 1
    assert "Give --role too" in capsys.readouterr().err


def test_an_introduction_reads_every_field() -> None:
    given = dict.fromkeys(introduction_request.FIELDS, "x") | {"today": "2026-11-23", "favor": "ask"}
    asked = introduction_request.read(given, TODAY)
    assert isinstance(asked.matter, Introduction)
    assert (asked.asks, asked.matter.target, asked.matter.tie) == ((), "x", Tie.OUTSIDE)
