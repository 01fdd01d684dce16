"""Names of companies: the right one, no other one, and the role."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading

# a name behind one of these words may be an employer's
_NAMED = re.compile(
    r"\b(at|with|from|by|to|for|join|joining|joined|chosen|chose|choosing|picked|preferred|over|wish|wishing|accepted|of) (?:the )?(?=[A-Z0-9])"
    r"(?P<name>[A-Z0-9][\w&'’-]*(?:(?: (?:&|of|de|von|van|and)(?= [A-Z])|) [A-Z0-9][\w&'’-]*){0,4})"
)
_OFFERING = re.compile(
    r"(?P<name>[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,3}) (?:(?:has|have|had|also|just|since|already|kindly) ){0,3}(?:(?:offered|made|given|gave|promised|approached|recruited|headhunted|matched|hired) me\b"
    r"|(?:came|come) (?:back|through|in|along|up)\b|(?:pays?|is paying|is offering|offers?|offered|beat|matched) (?:me\b|more|better|a higher|\d|[$£€]|your|almost|nearly|twice|double))"
)
_OFF_TO = re.compile(
    r"\b(?:I'm|I am|I’m|I'll be|I will be|I’ll be|I've|I have|I’ve) (?:off to|joining|joined|going to work (?:for|at)|moving to|starting (?:at|with)|signed (?:with|for)|gone with|going with|chosen|accepted (?:an? )?(?:\w+ )?(?:offer|role|job|post|position)? ?(?:at|with|from)) "
    r"(?:the )?(?P<name>[A-Z0-9][\w&'’-]*(?: [A-Z0-9][\w&'’-]*){0,3})"
)
# the words before it, when it is theirs and when it is somebody else's
_THEIRS = re.compile(
    r"\b(?:offer(?:ing)?|offered|roles?|job|position|post|opportunity|internship|appointment|interview(?:ing)?|application|vacancy|join(?:ing)?|place|interest|everyone|team|considering me|meeting|thank you|thanks|wish(?:ing)?)\b[^.!?\n]*$", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:accept(?:ed|ing)?|sign(?:ed|ing)|tak(?:en|ing)|took|chos(?:en|e)|choosing|gone|going|go|went|another|other|different|instead|start(?:ed|ing)?|joining|joined|i'll be|got|counter ?offer|offer(?:s|ed)?|interview(?:s|ing)?|approached|headhunted|recruited|hired|talks|role|job)\b[^.!?\n]*$", re.IGNORECASE
)
_CHOSEN = re.compile(r"\b(?:accept(?:ed|ing)|signed|signing|taken|chosen|chose|gone|going (?:to|with)|another|other|different|instead|i'll be|i'm (?:joining|going|off)|decided to (?:join|go|accept|take)|starting|got)\b[^.!?\n]*$", re.IGNORECASE)
_UNREAD = re.compile(r"(?:no|do-?not)[-_.]?reply|donotreply|mailer-daemon|unmonitored", re.IGNORECASE)
_NOT_NAMES = frozenset(
    """i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december linkedin zoom teams slack christmas easter hr ceo cto uk us usa eu london paris berlin dr mr mrs ms prof the a my
    your our they he she we it you one both some two three if as while when after since because so but and once home""".split()
)
_SMALL_WORDS = frozenset({"the", "and", "for", "of", "university", "bank", "school", "hospital", "college"})
_DECIDERS = frozenset({None, "hiring_manager", "hr", "recruiter", "agency_recruiter", "manager", "interviewer"})
_LEAD, _BRIEF = 70, 50


def check_companies(reading: Reading) -> Iterator[Finding]:
    yield from _listed(reading)
    message = reading.message
    if message.flow in ("decline", "rejection"):
        named = not message.company or _says(f"{message.subject or ''} {reading.text}", message.company)
        if not named and message.channel == "email":
            yield reading.find("no_company")
        yield from _named(reading, named)
        yield from _role(reading)
    if _UNREAD.search(message.recipient or ""):
        yield reading.find("unread_mailbox")


def _listed(reading: Reading) -> Iterator[Finding]:
    """Companies of the person's own list, wherever they stand."""
    for other in reading.message.others:
        if other and not _same(other, reading.message.company or ""):
            found = re.search(rf"(?<!\w){re.escape(other)}(?!\w)", reading.text, re.IGNORECASE)
            if found:
                yield reading.find("names_other_company", found.span())


def _named(reading: Reading, named: bool) -> Iterator[Finding]:
    """Names that stand where an employer's name stands."""
    start, end = reading.parts.body
    for found in _NAMED.finditer(reading.text, start, end):
        if _is_other(reading, found["name"]):
            lead = reading.text[max(start, found.start() - _LEAD) : found.end(1)]
            if not named and _THEIRS.search(lead) and not _CHOSEN.search(lead):
                yield reading.find("wrong_company", found.span("name"), fix=reading.message.company)
            elif reading.message.flow == "decline" and reading.message.company and _is_elsewhere(found[1], lead):
                yield reading.find("names_other_company", found.span("name"))
    if reading.message.flow == "decline":
        for found in _OFF_TO.finditer(reading.text, start, end):
            if _is_other(reading, found["name"]):
                yield reading.find("names_other_company", found.span("name"))
        for found in _OFFERING.finditer(reading.text, start, end):
            if _is_other(reading, found["name"]) and (reading.message.company or not reading.marked("renege")):
                yield reading.find("names_other_company", found.span("name"))


def _is_elsewhere(word: str, lead: str) -> bool:
    """Whether the name behind `word` is where the person goes instead."""
    if word in ("of", "wish", "wishing", "to", "for"):
        return False
    return (_CHOSEN if word in ("at", "with", "from", "by") else _ELSEWHERE).search(lead) is not None


def _is_other(reading: Reading, name: str) -> bool:
    """Whether a name is none of the message's own names, nor a word that only looks like one."""
    message = reading.message
    if name.split()[0].lower() in _NOT_NAMES or name.isdigit() or len(name) < 2:
        return False
    return not any(known and _same(name, known) for known in (message.company, message.role, message.name))


def _same(name: str, known: str) -> bool:
    a, b = (re.sub(r"[\W_]+", "", value.casefold().removeprefix("the ")) for value in (name, known))
    return bool(a and b) and (a in b or b in a)


def _says(text: str, company: str) -> bool:
    """Whether a text names the company, in whole or by its first word of weight."""
    said = text.casefold()
    first = next((word for word in re.findall(r"[\w&'’-]{3,}", company.casefold()) if word not in _SMALL_WORDS), "")
    return company.casefold() in said or bool(first) and first in said


def _role(reading: Reading) -> Iterator[Finding]:
    message = reading.message
    if not message.role or message.channel != "email" or message.recipient not in _DECIDERS:
        return
    said = f"{message.subject or ''} {reading.text}".casefold()
    brief = message.recipient not in ("hiring_manager", "hr") or len(reading.words.words) < _BRIEF
    words = [word for word in re.findall(r"\w{3,}", message.role.casefold()) if word not in _SMALL_WORDS]
    if words and not any(word in said for word in words):
        yield reading.find("no_role", severity="hint" if brief or message.flow == "rejection" else "warn")
