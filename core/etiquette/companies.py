"""Names of companies: the right one, no other one, and the role."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.lexicon.employers import (
    BEHIND,
    CHOSEN,
    ELSEWHERE,
    GOING,
    NAMED,
    NOT_NAMES,
    OFF_TO,
    OFFERING,
    SMALL_WORDS,
    THEIRS,
    UNREAD,
)
from core.etiquette.reading import Reading

_PRONOUNS = frozenset({"you", "they", "we", "i", "he", "she", "it", "who", "that"})
_SENTENCE_END = re.compile(r"[.!?\n]")
# behind a name that tells where and not who: "the Athens audit practice"
_OF_PLACE = re.compile(
    r" (?:[a-z]+ )?(?:office|team|practice|branch|site|plant|campus|desk|unit|lab|division|department|centre|center"
    r"|project|operation|region|store|clinic|depot|route|line|area)s?\b"
)
_LEAD = 70  # letters before a name that tell whose it is
_BRIEF = 50  # words; a shorter letter may leave the role to its subject
_MUST_NAME_ROLE = frozenset({"hiring_manager", "hr"})
_MAY_NAME_ROLE = frozenset({None, "recruiter", "agency_recruiter", "manager", "interviewer"})


def check_companies(reading: Reading) -> Iterator[Finding]:
    message = reading.message
    yield from _listed(reading)
    if message.flow in ("decline", "rejection"):
        named = not message.company or _says(f"{message.subject or ''} {reading.text}", message.company)
        if not named and message.channel == "email":
            yield reading.find("no_company")
        yield from _misnamed(reading, named)
        yield from _going(reading)
        yield from _role(reading)
    if UNREAD.search(message.recipient or ""):
        yield reading.find("unread_mailbox")


def _listed(reading: Reading) -> Iterator[Finding]:
    """Companies of the person's own list, wherever they stand."""
    for other in reading.message.others:
        if other and not _same(other, reading.message.company or ""):
            found = re.search(rf"(?<!\w){re.escape(other)}(?!\w)", reading.text, re.IGNORECASE)
            if found:
                yield reading.find("names_other_company", found.span())


def _misnamed(reading: Reading, named: bool) -> Iterator[Finding]:
    """Names that stand where an employer's name stands."""
    declining = reading.message.flow == "decline" and bool(reading.message.company)
    for lead, found in _places(reading):
        if _OF_PLACE.match(reading.text, found.end()):
            continue
        if not named and THEIRS.search(lead) and not CHOSEN.search(lead):
            yield reading.find("wrong_company", found.span("name"), fix=reading.message.company)
        elif declining and _is_elsewhere(found[1], lead):
            yield reading.find("names_other_company", found.span("name"))


def _places(reading: Reading) -> Iterator[tuple[str, "re.Match[str]"]]:
    """Names behind words that employers' names stand behind, each with the words that lead to it."""
    start, end = reading.parts.body
    words, starts = reading.words.words, reading.words.starts
    for at, word in enumerate(words):
        if word in BEHIND and start <= starts[at] < end:
            found = NAMED.match(reading.text, starts[at], end)
            if found and _is_other(reading, found["name"]):
                lead = reading.text[max(start, starts[at] - _LEAD) : found.end(1)]
                yield _SENTENCE_END.split(lead)[-1], found


def _is_elsewhere(word: str, lead: str) -> bool:
    """Whether the name behind `word` is where the person goes instead."""
    if word in ("of", "wish", "wishing", "to", "for"):
        return False
    return (CHOSEN if word in ("at", "with", "from", "by") else ELSEWHERE).search(lead) is not None


def _going(reading: Reading) -> Iterator[Finding]:
    """Where the person says outright that they go, or who else made an offer."""
    if reading.message.flow == "decline" and not GOING.isdisjoint(reading.words.words):
        for pattern in (OFF_TO, OFFERING):
            for found in pattern.finditer(reading.text, *reading.parts.body):
                if _is_other(reading, found["name"]):
                    yield reading.find("names_other_company", found.span("name"))


def _is_other(reading: Reading, name: str) -> bool:
    """Whether a name is none of the message's own names, nor a word that only looks like one."""
    message = reading.message
    first, _, rest = name.lower().partition(" ")
    if first in NOT_NAMES or (first.isdigit() and rest.split(" ")[0] in NOT_NAMES) or name.isdigit() or len(name) == 1:
        return False
    if first.partition("'")[0].partition("’")[0] in _PRONOUNS:
        return False  # "You've offered me"
    if any(known and name.casefold() in known.casefold() for known in (message.role, message.name)):
        return False
    return not (message.company and _same(name, message.company))


def _same(name: str, known: str) -> bool:
    a, b = (re.sub(r"[\W_]+", "", value.casefold().removeprefix("the ")) for value in (name, known))
    return bool(a and b) and (a in b or b in a)


def _says(text: str, company: str) -> bool:
    """Whether a text names the company, in whole or by its first word of weight."""
    said = text.casefold()
    weighty = (word for word in re.findall(r"[\w&'’-]{3,}", company.casefold()) if word not in SMALL_WORDS)
    first = next(weighty, "")
    return company.casefold() in said or (bool(first) and first in said)


def _role(reading: Reading) -> Iterator[Finding]:
    message = reading.message
    must = message.recipient in _MUST_NAME_ROLE and len(reading.words.words) >= _BRIEF and message.flow == "decline"
    if message.role and message.channel == "email" and (must or message.recipient in _MUST_NAME_ROLE | _MAY_NAME_ROLE):
        said = f"{message.subject or ''} {reading.text}".casefold()
        words = [word for word in re.findall(r"\w{3,}", message.role.casefold()) if word not in SMALL_WORDS]
        if words and not any(word in said for word in words):
            yield reading.find("no_role", severity="warn" if must else "hint")
