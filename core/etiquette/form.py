"""The outer form: placeholders, subject, sign-off, length."""

from collections.abc import Iterator
from itertools import islice

from core.etiquette.courtesy import warmth
from core.etiquette.finding import Finding
from core.etiquette.lexicon.marks import PLACEHOLDER, STANDS_FOR, SUSPICIOUS
from core.etiquette.reading import Reading

_CHATS = frozenset({"linkedin", "slack_dm", "teams_dm", "chat", "sms", "teams_chat"})
_SUBJECT_MOST = 60  # characters
_NOTE_FREE, _NOTE_PAID = 200, 300  # characters of a note on LinkedIn, free and with a paid account
_CHAT_MOST, _LETTER_MUCH, _LETTER_MOST, _LETTER_LEAST = 100, 130, 150, 15  # words
_WARM_MOST, _WARM = 180, 3  # words a letter may run to that is warm all through; different warm words
_MOST_PLACEHOLDERS = 40


def check_form(reading: Reading) -> Iterator[Finding]:
    yield from _placeholders(reading)
    yield from _length(reading)
    if reading.message.channel == "email":
        yield from _frame(reading)


def _placeholders(reading: Reading) -> Iterator[Finding]:
    yield from reading.each("placeholder_left", reading.marked("placeholder"))
    if SUSPICIOUS.search(reading.text):
        for found in islice(PLACEHOLDER.finditer(reading.text), _MOST_PLACEHOLDERS):
            known = next(
                (getattr(reading.message, field) for field, like in STANDS_FOR if like.search(found.group())), None
            )
            yield reading.find("placeholder_left", found.span(), fix=known)
    if PLACEHOLDER.search(reading.message.subject or ""):
        yield reading.find("placeholder_left")


def _length(reading: Reading) -> Iterator[Finding]:
    """Words of the body, and characters where the place itself has a limit. A call is not counted."""
    channel, words = reading.message.channel, reading.parts.word_count
    if channel == "linkedin_note":
        characters = len(reading.text.strip())
        if characters > (_NOTE_PAID if reading.message.paid else _NOTE_FREE):
            yield reading.find("char_limit", severity="block" if characters > _NOTE_PAID else "warn")
    elif channel in _CHATS:
        if words > _CHAT_MOST:
            yield reading.find("too_long")
    elif channel != "phone" and words > _LETTER_MUCH:
        most = _WARM_MOST if warmth(reading) >= _WARM else _LETTER_MOST
        yield reading.find("too_long", severity="block" if words > most else "warn")
    elif channel == "email" and words < _LETTER_LEAST:
        yield reading.find("terse")


def _frame(reading: Reading) -> Iterator[Finding]:
    subject = (reading.message.subject or "").strip()
    if not subject or len(subject) > _SUBJECT_MOST:
        yield reading.find("no_subject", severity="hint" if subject else "warn")
    if reading.parts.name is None:
        yield reading.find("no_signoff", reading.parts.closing)
