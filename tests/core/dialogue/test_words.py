"""Words of a locale: fallback, gaps, days; and that what a person typed is never a template."""

from datetime import date

import pytest
from jinja2 import UndefinedError

from core.dialogue.words import Sentence, words_of

WORDS = words_of("en")


@pytest.mark.parametrize("locale", ["en", "en-US", "en_AU", "xx", "", "../../etc"])
def test_an_unknown_locale_reads_as_the_nearest(locale: str) -> None:
    assert words_of(locale).say("buttons.back") == "Back"


def test_typed_braces_stay_braces() -> None:
    typed = "{{ 7 * 7 }} {% raw %}"
    assert typed in WORDS.flow("decline").ask("role", "question", {"company": typed})


def test_a_gap_nobody_fills_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        Sentence("Hello {{ name }}").fill({})


def test_days_carry_their_year_when_it_is_another() -> None:
    assert WORDS.day(date(2026, 12, 1), date(2026, 11, 23)) == "Tuesday, December 1"
    assert WORDS.day(date(2027, 3, 1), date(2026, 11, 23)) == "Monday, March 1, 2027"


def test_counts_agree_with_their_noun() -> None:
    assert (WORDS.count("letter.words", 1), WORDS.count("letter.words", 2)) == ("1 word", "2 words")


def test_help_lists_every_command_under_one_part() -> None:
    words = words_of("en")
    listed = [command for _, commands in words.command_parts for command in commands]
    assert listed == list(words.commands)
