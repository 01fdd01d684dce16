"""Settings told in words, and words that tell of none."""

import pytest

from core.dialogue.words import words_of
from core.settings.wishes import read_setting


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("set my time zone to Berlin", ("zone", "Berlin")),
        ("please change my timezone to New York.", ("zone", "New York")),
        ("my zone is London", ("zone", "London")),
        ("tone formal", ("tone", "formal")),
        ("make my usual tone short", ("tone", "brief")),
        ("tone purple", ("tone", "purple")),
        ("sign as Sam", ("sign_off", "Sam")),
        ("sign my letters as S. Rivera", ("sign_off", "S. Rivera")),
        ("my name is Samira", ("name", "Samira")),
        ("call me Samira", ("name", "Samira")),
        ("use British English", ("locale", "en-GB")),
        ("language american", ("locale", "en-US")),
        ("quiet hours 9 pm to 7 am", ("quiet", "9 pm to 7 am")),
        ("working days Mon-Thu", ("days", "Mon-Thu")),
        ("public holidays Germany", ("holidays", "Germany")),
        ("turn public holidays off", ("holidays", "off")),
        ("set my bank holidays to the United Kingdom", ("holidays", "the United Kingdom")),
        ("discreet on", ("discreet", True)),
        ("turn on discreet mode", ("discreet", True)),
        ("switch discreet notifications off", ("discreet", False)),
        ("encouraging lines off", ("perspective", False)),
        ("monthly review on", ("monthly", True)),
        ("turn off the weekly review", ("weekly", False)),
    ],
)
def test_a_setting_is_read_from_words(text: str, read: tuple[str, object]) -> None:
    assert read_setting(text, words_of("en")) == read


@pytest.mark.parametrize(
    "text",
    [
        "decline Acme, the tone of the interview was off",
        "my manager is in another time zone",
        "follow up with Ines next Tuesday",
        "they asked me to call them on Monday",
        "I signed the contract",
        "the tone of their mail was rude",
        "public holidays are when I have the time to write to her",
        "my name is Sam and I got an offer from Acme",
        "review",
        "",
    ],
)
def test_other_words_set_nothing(text: str) -> None:
    assert read_setting(text, words_of("en")) is None
