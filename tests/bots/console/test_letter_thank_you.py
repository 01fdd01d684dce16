"""`gracious letter thank_you`: what it reads, what it answers."""

from datetime import date
from typing import Any

import pytest

from bots.console.letter_answer import answer
from bots.console.main import main
from bots.console.thank_you_request import FIELDS, read
from core.letters.thanks import Thanks
from core.vocabulary import Channel, Kindness, Tone

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("request_", "recipients"),
    [
        (
            {"contact": "Dana", "kindness": "interview", "panel": ["Omar"]},
            [("interviewer", "Dana"), ("interviewer", "Omar")],
        ),
        ({"contact": "Priya", "kindness": "referral"}, [("referrer", "Priya")]),
        ({"contact": "Bela", "kindness": "reference"}, [("reference", "Bela")]),
        ({"contact": "Omar", "kindness": "mentor", "progress": "led my first project"}, [("mentor", "Omar")]),
    ],
)
def test_who_gets_a_letter(request_: dict[str, Any], recipients: list[tuple[str, str]]) -> None:
    told = answer(read({"company": "Oakline", "from": "Sofia Marin", **request_}, TODAY))
    assert [(letter["recipient"], letter["name"]) for letter in told["letters"]] == recipients
    assert not any(letter["findings"] for letter in told["letters"])
    assert told["explanation"] is None
    assert not told["asks"]


def test_letters_in_one_go(capsys: pytest.CaptureFixture[str]) -> None:
    known = ["letter", "thank_you", "--kindness", "interview", "--company", "Oakline"]
    assert main([*known, "--contact", "Dana", "--spoken", "the night shifts", "--from", "Sofia"]) == 0
    told = capsys.readouterr().out
    assert "| Hi Dana," in told
    assert "the night shifts" in told
    assert main(known) == 1
    assert "Give --contact too" in capsys.readouterr().err


def test_what_is_not_in_a_vocabulary_counts_as_what_is_likely() -> None:
    thanks = read({"contact": "Dana", "kindness": "cake", "channel": "pigeon", "tone": "LOUD"}, TODAY).matter
    assert isinstance(thanks, Thanks)
    assert (thanks.kindness, thanks.channel, thanks.tone) == (Kindness.INTERVIEW, Channel.EMAIL, Tone.WARM)


def test_each_field_of_a_request_is_read() -> None:
    for name in FIELDS:
        with pytest.raises(ValueError, match=f"^{name} must"):
            read({"contact": "Dana", name: 7}, TODAY)
