"""The language of phrases, and searching a text for them."""

import pytest

from core.etiquette.lexicon import _FAMILIES, _phrases
from core.phrases import Lexicon, phrases_of, words_of
from core.phrases.openings import openings_of

_LISTS = {"firm": "company|kitchen|head office"}


def _found(lines: str, text: str) -> list[str]:
    words = words_of(text)
    return [text[hit.start : hit.end] for hit in Lexicon(phrases_of({"mark": lines}, _LISTS)).scan(words)]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("waste of (my|our) time", "A WASTE of our\ntime, all of it", ["WASTE of our\ntime"]),
        ("waste of (my|our) time", "a waste of timber", []),
        ("micromanag*", "they micromanaged and micromanage", ["micromanaged", "micromanage"]),
        ("refer ~2 job", "refer me to jobs or refer her for job", ["refer her for job"]),
        ("refer ~2 job", "refer me. A job", []),
        ("refer ~11 job", "refer one two three four five six seven eight nine ten for a job", []),
        (
            "refer ~12 job",
            "refer to one or two or three of you all for a job",
            ["refer to one or two or three of you all for a job"],
        ),
        ("the @firm was", "The head office was far", ["The head office was"]),
        ("(please )?stop", "please stop", ["please stop", "stop"]),
        ("don't (ever )*call", "don’t ever ever call", ["don’t ever ever call"]),
        ("burned out", "I was burned-out", ["burned-out"]),
        ("noted[.!]", "Noted. As noted before", ["Noted."]),
        ("you", "you're", []),
    ],
)
def test_a_phrase_is_found(phrase: str, text: str, found: list[str]) -> None:
    assert _found(phrase, text) == found


def test_a_phrase_goes_on_while_a_parenthesis_is_open() -> None:
    assert _found("(one|\n  two) more\nthree", "two more three") == ["two more", "three"]


def test_of_phrases_of_one_mark_that_begin_together_the_first_counts() -> None:
    assert _found("so\nso much", "so much") == ["so"]


def test_how_a_phrase_may_begin() -> None:
    openings = openings_of("(declin(e|ing)|turn it) (down )?now", {})
    assert {word for opening in openings for word in opening.firsts} == {"decline", "declining", "turn"}
    assert [opening.seconds for opening in openings if "turn" in opening.firsts] == [{"it"}]


@pytest.mark.parametrize("phrase", [r"\w+ (one|two)", "(, )?", "(one|)", "~2 one"])
def test_a_phrase_must_begin_with_a_word(phrase: str) -> None:
    with pytest.raises(ValueError, match="must begin with a word"):
        openings_of(phrase, {})


def test_names_are_not_read_as_words() -> None:
    assert "risk" in words_of("the Head of Risk").words
    assert "risk" not in words_of("the Head of Risk", ("head of risk",)).words


@pytest.mark.parametrize("text", ["İSTANBUL için", "ﬁn SS ß", "Ǆ"])
def test_words_keep_their_places(text: str) -> None:
    words = words_of(text)
    assert len(words.plain) == len(text)
    assert all(words.plain.startswith(word, start) for word, start in zip(words.words, words.starts, strict=True))


@pytest.mark.parametrize("family", _FAMILIES)
def test_every_phrase_of_the_lexicon_compiles(family: str) -> None:
    assert all(phrase.pattern for phrase in _phrases(family))
