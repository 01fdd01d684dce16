"""Thanks, apologies and whom the letter greets."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.phrases import Hit
from core.etiquette.reading import Reading

THANKS_FLOWS = frozenset({"decline", "rejection", "thank_you"})
_THANKED_ALWAYS = frozenset({"referrer", "reference"})
_RULES = {"rejection": "S33", "thank_you": "S10"}
_MOST_APOLOGIES, _MOST_WHEN_RENEGING = 1, 2
_EVERY_WORD = re.compile(r"[^\W_]+")


def check_courtesy(reading: Reading) -> Iterator[Finding]:
    yield from _thanks(reading)
    yield from _apologies(reading)
    yield from _greeting(reading)


def thanks_in(reading: Reading) -> list[Hit]:
    """Words of real thanks: neither hollow ("thanks for nothing") nor a request ("I'd appreciate a reply")."""
    hollow = reading.marked("hollow_thanks", "request")
    return [hit for hit in reading.marked("gratitude") if not _within(hit, hollow)]


def _thanks(reading: Reading) -> Iterator[Finding]:
    message = reading.message
    if message.flow not in THANKS_FLOWS and message.recipient not in _THANKED_ALWAYS:
        return
    found = thanks_in(reading)
    if any(map(reading.in_body, found)):
        return
    rule = "S03" if message.recipient in _THANKED_ALWAYS else _RULES.get(message.flow, "S09")
    only_in_closing = any(hit.start >= reading.parts.body[1] for hit in found)
    mild = only_in_closing or message.flow not in THANKS_FLOWS
    yield reading.find("no_gratitude", severity="warn" if mild else "block", rule=rule)


def is_reneging(reading: Reading) -> bool:
    """Whether the letter takes back a yes."""
    if reading.message.about in ("interview", "application"):
        return False
    return reading.message.stage in ("accepted", "signed") or bool(reading.marked("renege"))


def _apologies(reading: Reading) -> Iterator[Finding]:
    others = reading.marked("not_apology")
    found = [hit for hit in reading.marked("apology") if not _within(hit, others)]
    reneging = reading.message.flow == "decline" and is_reneging(reading)
    most = _MOST_WHEN_RENEGING if reneging else _MOST_APOLOGIES
    for hit in found[most:]:
        yield reading.find("over_apology", hit)
    if reneging and not found and reading.message.recipient in (None, "hiring_manager", "hr"):
        yield reading.find("no_apology_renege")


def _greeting(reading: Reading) -> Iterator[Finding]:
    greeting, name = reading.parts.greeting, reading.message.name
    if greeting is None:
        return
    start, end = greeting
    bulk = next((hit for hit in reading.marked("bulk_greeting") if hit.start < end), None)
    if bulk:
        yield reading.find("generic_greeting", bulk, fix=f"Dear {name}" if name else None)
        return
    general = next((hit for hit in reading.marked("role_greeting") if hit.start < end), None)
    if general and reading.text[general.end : end].strip(" \t\r\n,:;!–—-") == "":
        yield reading.find("generic_greeting", general, "warn" if name else "hint", fix=f"Dear {name}" if name else None)


def _within(hit: Hit, spans: list[Hit]) -> bool:
    return any(span.start <= hit.start < span.end for span in spans)
