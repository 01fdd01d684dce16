"""Messages to contacts: who I am, one thing asked, an easy way to say no, and introductions only when both agreed."""

import re
from collections.abc import Iterator

from core.etiquette.courtesy import thanks_in
from core.etiquette.finding import Finding
from core.etiquette.lexicon.people import BEFORE_ASKING
from core.etiquette.reading import Reading

_STRANGERS = frozenset({"new_contact", "stranger", "contact", None})
_MOST_ASKS = 2
_GENERIC_WORDS, _SHORT_NOTE = 10, 40
_SPECIFIC = re.compile(r"\d|\b(?:about|how|on your|your (?:talk|article|work on|team|story|advice|post)|at the)\b")


def check_asking(reading: Reading) -> Iterator[Finding]:
    """Findings for messages that follow up or keep in touch; nothing for answers to employers."""
    if reading.message.flow in ("decline", "rejection", "thank_you"):
        return
    yield from _introduction(reading)
    yield from _asks(reading)
    yield from reading.each("mass_mail", reading.marked("bulk"))
    if reading.message.flow == "follow_up":
        yield from _stock(reading)


def _introduction(reading: Reading) -> Iterator[Finding]:
    if not reading.marked("opted_in"):
        for hit in reading.marked("introducing_strong"):
            if BEFORE_ASKING.isdisjoint(reading.words_before(hit, 3)):
                yield reading.find("no_opt_in", hit)
                return


def _asks(reading: Reading) -> Iterator[Finding]:
    asks, blunt, context = (reading.in_body(mark) for mark in ("ask", "blunt_favour", "context"))
    fair = bool(thanks_in(reading) or reading.marked("easy_out"))
    if blunt and not (fair and context):
        yield reading.find("transactional", blunt[0])
    if not context and reading.message.recipient in _STRANGERS:
        yield reading.find("no_context", severity="warn" if asks or blunt else "hint")
    if len(asks) > _MOST_ASKS:
        yield reading.find("too_many_asks", asks[_MOST_ASKS])


def _stock(reading: Reading) -> Iterator[Finding]:
    """Stock phrases, and hardly anything else."""
    stock, words = reading.in_body("stock"), reading.parts.word_count
    if not stock or words > _SHORT_NOTE:
        return
    covered = sum(len(reading.text[hit.start : hit.end].split()) for hit in stock)
    body = reading.words.plain[slice(*reading.parts.body)]
    if words - covered <= _GENERIC_WORDS and not _SPECIFIC.search(body):
        yield reading.find("generic", stock[0])
