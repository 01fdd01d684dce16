"""Messages to contacts: who I am, one thing asked, an easy way to say no, and introductions only when both agreed."""

import re
from collections.abc import Iterator

from core.etiquette.courtesy import thanks_in
from core.etiquette.finding import Finding
from core.etiquette.form import body_words
from core.etiquette.reading import Reading

_STRANGERS = frozenset({"new_contact", "stranger", "contact", None})
_MOST_ASKS = 2
_BEFORE_ASKING = frozenset("i'll can could would may might shall happy let glad if".split())  # offered or asked, not done
_GENERIC_WORDS, _SHORT_NOTE = 10, 40
_SPECIFIC = re.compile(r"\d|\b(?:about|how|on your|your (?:talk|article|work on|team|story|advice|post)|at the)\b")


def check_asking(reading: Reading) -> Iterator[Finding]:
    """Findings for messages that follow up or keep in touch; nothing for answers to employers."""
    if reading.message.flow not in ("follow_up", "other"):
        return
    yield from _introduction(reading)
    yield from _asks(reading)
    yield from _bulk(reading)


def _introduction(reading: Reading) -> Iterator[Finding]:
    strong = [hit for hit in reading.marked("introducing_strong") if _BEFORE_ASKING.isdisjoint(reading.words_before(hit, 3))]
    if strong and not reading.marked("opted_in"):
        yield reading.find("no_opt_in", strong[0])


def _asks(reading: Reading) -> Iterator[Finding]:
    asks = [hit for hit in reading.marked("ask") if reading.in_body(hit)]
    blunt = [hit for hit in reading.marked("blunt_favour") if reading.in_body(hit)]
    context = [hit for hit in reading.marked("context") if reading.in_body(hit)]
    fair = bool(thanks_in(reading)) or bool(reading.marked("easy_out"))
    if blunt and not fair:
        yield reading.find("transactional", blunt[0])
    elif blunt and not context:
        yield reading.find("transactional", blunt[0])
    if not context and reading.message.recipient in _STRANGERS:
        yield reading.find("no_context", severity="warn" if asks or blunt else "hint")
    if len(asks) > _MOST_ASKS:
        yield reading.find("too_many_asks", asks[_MOST_ASKS])


def _bulk(reading: Reading) -> Iterator[Finding]:
    yield from reading.each("mass_mail", reading.marked("bulk"))
    if reading.message.flow != "follow_up":
        return
    stock = [hit for hit in reading.marked("stock") if reading.in_body(hit)]
    if not stock or body_words(reading) > _SHORT_NOTE:
        return
    covered = sum(len(reading.text[hit.start : hit.end].split()) for hit in stock)
    body = reading.words.plain[slice(*reading.parts.body)]
    if body_words(reading) - covered <= _GENERIC_WORDS and not _SPECIFIC.search(body):
        yield reading.find("generic", stock[0])
