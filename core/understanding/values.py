"""What a message tells, as the fields of flows have it. A flow takes those it asks for."""

import re
from collections.abc import Iterator
from datetime import date

from core.understanding.day import read_day
from core.understanding.message import Person, Understanding
from core.vocabulary import About, News, Recipient, Stage

_ABOUT = {
    "decline_interview": About.INTERVIEW,
    "withdraw_application": About.APPLICATION,
    "internal": About.INTERNAL,
    "verbal_acceptance": About.OFFER,
    "renege": About.OFFER,
}
_NEWS = {
    "ghosted": News.GHOSTED,
    "rescinded": News.RESCINDED,
    "waitlisted": News.WAITLIST,
    "on_hold": News.PAUSED,
    "internal": News.INTERNAL,
}
_STAGE = {"verbal_acceptance": Stage.ACCEPTED, "renege": Stage.SIGNED}
_A_NO = re.compile(
    r"\b(?:rejected|turned (?:me|us) down|(?:was|were|got|been) turned down|said no"
    r"|(?:didn['’]?t|did not) get (?:the (?:job|role|position)|it))\b(?! (?:a |the |my )?promotion)",
    re.IGNORECASE,
)
"""A no in so many words. Inside one's own firm it is a situation of its own."""
_SPEAKS_FOR_THE_FIRM = (Recipient.HIRING_MANAGER, Recipient.HR, Recipient.MANAGER)
_BETWEEN = (Recipient.RECRUITER, Recipient.AGENCY_RECRUITER)


def values_of(read: Understanding, today: date, *, alone: bool) -> dict[str, object]:
    """Field name to value; what isn't told isn't there. `alone`: nothing else is wanted, so all of it is about this."""
    due = read_day(read.deadline, today) if read.deadline else None
    told: dict[str, object] = {
        "company": read.company,
        "role": read.role,
        "reason": read.reason,
        "about": _about(read),
        "news": _NEWS.get(read.situation or ""),
        "reached": read.stage,
        "stage": _STAGE.get(read.situation or "") or read.stage,
        "deadline": due.isoformat() if due else None,
        "channel": read.channel,
        "when": read.when,
        "situation": read.situation,
    }
    told |= dict(_people(read.people, alone=alone))
    return {name: value for name, value in told.items() if value is not None}


def news_of(read: Understanding) -> dict[str, object]:
    """What came of an application, and how far it had come by then."""
    plain_no = News.NO if read.situation is None and _A_NO.search(read.text) else None
    told = {"news": _NEWS.get(read.situation or "", plain_no), "reached": read.stage}
    return {name: value for name, value in told.items() if value is not None}


def _about(read: Understanding) -> About | None:
    """What is turned down, as far as the words say so outside the company's name."""
    about = _ABOUT.get(read.situation or "")
    if about is About.INTERNAL and read.company and "promotion" in read.company.casefold():
        return None
    return about


def _people(people: tuple[Person, ...], *, alone: bool) -> Iterator[tuple[str, object]]:
    named = [(one.name, Recipient(one.relation)) for one in people if one.name]
    firm = next((one for one in named if one[1] in _SPEAKS_FOR_THE_FIRM), None)
    between = next((one for one in named if one[1] in _BETWEEN), None)
    contact = firm or between or next((one for one in named if one[1] is Recipient.CONTACT and alone), None)
    if contact:
        yield "contact", contact[0]
        if contact[1] is not Recipient.CONTACT:
            yield "contact_role", contact[1]
    if between and between is not contact:
        yield "recruiter", between[0]
    if referrer := next((name for name, relation in named if relation is Recipient.REFERRER), None):
        yield "referrer", referrer
    if panel := [name for name, relation in named if relation is Recipient.INTERVIEWER]:
        yield "panel", panel
