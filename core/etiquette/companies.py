"""Names of companies: the right one, no other one, and the role."""

import re
from collections.abc import Iterator

from core.etiquette.finding import Finding
from core.etiquette.reading import Reading

_PROPER = r"(?:the )?[A-Z][\w&'’.-]*(?: (?:&|and|of|de|von|van|the) (?=[A-Z])| [A-Z][\w&'’-]*)*"
_NAME = re.compile(r"[A-Z0-9][\w&'’-]*(?:(?: (?:&|of|de|von|van)|) [A-Z0-9][\w&'’-]*){0,4}")
_OTHERS_LEAD = re.compile(
    r"(?:\b(?:accept(?:ed|ing)?|signed|signing|taken|took|taking|chosen|choosing|chose|gone|going|go|went|start(?:ed|ing)?|offer|offers|role|job|position|post|"
    r"opportunity|contract|place|interview(?:ing|s)?|talks|approached|headhunted|recruited|hired|counter ?offer) (?:[\w'-]+ ){0,4}?(?:at|with|from|by|for|to)"
    r"|\b(?:i'm|i am|i'll be|i will be|be|to|decided to|chosen to|and|of) (?:joining|join)|\b(?:chosen|chose|choosing|picked|preferred)|\b(?:i've|i have|i) joined) $",
    re.IGNORECASE,
)
_OFFERING = re.compile(r" (?:(?:has|have|had|also|just|since|already) ){0,3}(?:offered|made|given|gave|promised|approached|recruited|headhunted|matched|came back|come back|came through|pays?|is paying|is offering|offers) (?:me\b|more|better|a higher|it\b|your|with|[$£€\d])")
_THEIRS_LEAD = re.compile(
    r"\b(?:offer|role|job|position|post|opportunity|internship|appointment|interview|application|vacancy|joining|join|work|career|place|interest|time|day|everyone|team|people|all) "
    r"(?:at|with|from|to join|in|for) $|\b(?:thank|thanks)\b[^.!?\n]{0,60} (?:at|with|join|joining|from) $|\bwish(?:ing)? $|\b(?:to|not|be|from) (?:join|joining) $",
    re.IGNORECASE,
)
_UNREAD = re.compile(r"(?:no|do-?not)[-_.]?reply|donotreply|mailer-daemon|unmonitored", re.IGNORECASE)
_NOT_NAMES = frozenset(
    """i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june they he she we it you one both some two three if as while when after since because so but and once july august
    september october november december linkedin zoom teams slack christmas easter hr ceo cto uk us usa eu london paris berlin dr mr
    mrs ms prof the a my your our""".split()
)
_DECIDERS = frozenset({None, "hiring_manager", "hr", "recruiter", "agency_recruiter", "manager", "interviewer"})


def check_companies(reading: Reading) -> Iterator[Finding]:
    yield from _listed(reading)
    if reading.message.flow in ("decline", "rejection") and reading.message.company:
        yield from _named(reading)
    yield from _role(reading)
    yield from _mailbox(reading)


def _listed(reading: Reading) -> Iterator[Finding]:
    """Companies of the person's own list, wherever they stand."""
    for other in reading.message.others:
        if other and not _same(other, reading.message.company or ""):
            at = reading.words.plain.find(other.casefold())
            if at >= 0 and len(other) == len(other.casefold()):
                yield reading.find("names_other_company", (at, at + len(other)))


def _named(reading: Reading) -> Iterator[Finding]:
    company = reading.message.company or ""
    role = reading.message.role or ""
    named = _same_in(company, f"{reading.message.subject or ''} {reading.text}")
    if not named and reading.message.channel == "email":
        yield reading.find("no_company")
    greeting_end, closing = reading.parts.body
    for found in _NAME.finditer(reading.text, greeting_end, closing):
        name, start = found.group(), found.start()
        if name.split()[0].lower() in _NOT_NAMES or name.isdigit() or _same(name, company) or _same(name, role):
            continue
        lead = reading.text[max(0, start - 80) : start]
        lead = lead[:-4] if lead.endswith(("the ", "The ")) else lead
        if not named and _THEIRS_LEAD.search(lead) and not _accepting(lead):
            yield reading.find("wrong_company", found.span(), fix=company)
        elif _OTHERS_LEAD.search(lead) or _OFFERING.match(reading.words.plain, found.end()):
            if reading.message.flow == "decline":
                yield reading.find("names_other_company", found.span())


def _mailbox(reading: Reading) -> Iterator[Finding]:
    if _UNREAD.search(reading.message.recipient or ""):
        yield reading.find("unread_mailbox")


def _accepting(lead: str) -> bool:
    last = re.split(r"[.!?\n]", lead)[-1].lower()
    return bool(re.search(r"\b(?:accept|accepted|accepting|signed|taken|chosen|chose|gone|going with|another|other|different|i'll be|i am|i'm|decided to join|start(?:ing)?)\b", last))


def _same(name: str, company: str) -> bool:
    a, b = (re.sub(r"[\W_]+", "", value.casefold().removeprefix("the ")) for value in (name, company))
    return bool(a and b) and (a in b or b in a)


def _same_in(company: str, text: str) -> bool:
    """Whether the text names the company, in whole or by its first word of weight."""
    said = text.casefold()
    first = next((word for word in re.findall(r"[\w&'’-]{3,}", company.casefold()) if word not in ("the", "and", "university", "bank")), "")
    return company.casefold() in said or bool(first) and first in said


def _role(reading: Reading) -> Iterator[Finding]:
    message = reading.message
    if not message.role or message.flow not in ("decline", "rejection") or message.channel != "email" or message.recipient not in _DECIDERS:
        return
    said = f"{message.subject or ''} {reading.text}".casefold()
    words = [word for word in re.findall(r"\w{3,}", message.role.casefold()) if word not in ("the", "and", "for")]
    if words and not any(word in said for word in words):
        yield reading.find("no_role", severity="hint" if message.flow == "rejection" else "warn")
