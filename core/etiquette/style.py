"""How it reads: exclamation marks, capitals, emoji, worn phrases, slips, heavy sentences."""

import re
from collections.abc import Iterator
from itertools import islice

from core.etiquette.finding import Finding
from core.etiquette.lexicon.form import LOUD
from core.etiquette.lexicon.marks import EMOJI, EYES
from core.etiquette.reading import Reading

_LETTERS = frozenset({"email", "portal", None})
_LIVELY = frozenset({"thank_you", "follow_up"})
_MOST_SHOWN = 40  # of one kind
_SHOUTS = re.compile(r"!{2,}")
_CAPITALS = re.compile(r"(?<![\w.@/-])[A-Z][A-Z']+(?![\w@-])")
_LOUD_RUN = re.compile(r"[A-Z']{4}")
_LOUD_LEAST = 4  # letters
_CLICHES_LET_BE = 2
# vowels stand for syllables; a last e is silent, but for "little" and "me"
_SYLLABLE = re.compile(r"[aeiouy]+(?!\b)|[aiouy]+\b|(?<=l)e\b|\b[^\Waeiouy_]*e\b")
_HARD, _TOO_HARD, _PLAIN, _GRADED_WORDS, _STIFF_WORDS = 12, 18, 11.0, 15, 2


def check_style(reading: Reading) -> Iterator[Finding]:
    """Chats may be livelier than letters."""
    letter = reading.message.channel in _LETTERS
    yield from _exclamations(reading, letter)
    yield from _capitals(reading)
    yield from _emoji(reading, 0 if letter else 2)
    worn = reading.marked("cliche")
    yield from reading.each("cliche", worn[:_CLICHES_LET_BE])
    yield from reading.each("cliche", worn[_CLICHES_LET_BE:], "warn")
    yield from reading.each("grammar", reading.marked("slip"), None if letter else "hint")
    yield from _heaviness(reading)


def _exclamations(reading: Reading, letter: bool) -> Iterator[Finding]:
    text = reading.text
    marks = text.count("!")
    if marks:
        shouts = list(islice(_SHOUTS.finditer(text), _MOST_SHOWN))
        for shout in shouts:
            yield reading.find("exclamation_excess", shout.span(), fix="!" if marks == len(shout.group()) else ".")
        lively = not letter or reading.message.flow in _LIVELY or "ongratulat" in text
        if not shouts and marks > (2 if lively else 1):
            last = text.rindex("!")
            yield reading.find("exclamation_excess", (last, last + 1), fix=".")
    if "!!" in (reading.message.subject or ""):
        yield reading.find("exclamation_excess")


def _capitals(reading: Reading) -> Iterator[Finding]:
    """Words of feeling in capitals; the person's own names and abbreviations are let be."""
    if _LOUD_RUN.search(reading.text):
        own = " ".join(filter(None, (reading.message.company, reading.message.role, reading.message.name)))
        loud = (
            found for found in _CAPITALS.finditer(reading.text) if _is_loud(found.group()) and found.group() not in own
        )
        for found in islice(loud, _MOST_SHOWN):
            yield reading.find("all_caps", found.span())
    if sum(map(_is_loud, _CAPITALS.findall(reading.message.subject or ""))) > 1:
        yield reading.find("all_caps")


def _is_loud(word: str) -> bool:
    return len(word) >= _LOUD_LEAST and word.lower() in LOUD


def _emoji(reading: Reading, let_be: int) -> Iterator[Finding]:
    if not reading.text.isascii() or EYES.search(reading.text):
        for found in islice(EMOJI.finditer(reading.text), let_be, _MOST_SHOWN):
            yield reading.find("emoji", found.span())


def _heaviness(reading: Reading) -> Iterator[Finding]:
    stiff, grade = reading.marked("officialese"), _grade(reading)
    if len(stiff) > _STIFF_WORDS:
        yield from reading.each("reading_grade", stiff, "warn")
    elif grade > _HARD:
        yield reading.find("reading_grade", severity="warn" if grade > _TOO_HARD else "hint")


def _grade(reading: Reading) -> float:
    """Flesch and Kincaid's school grade of the body; 0 for texts too short or too plain to be worth the counting."""
    words, sentences = reading.parts.word_count, len(reading.parts.sentences)
    if words < _GRADED_WORDS:
        return 0.0
    start, end = reading.parts.body
    by_letters = 4.71 * (end - start - words) / words + 0.5 * words / sentences - 21.43
    if by_letters < _PLAIN:  # letters are quicker to count than syllables
        return 0.0
    syllables = len(_SYLLABLE.findall(reading.words.plain, start, end))
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59
