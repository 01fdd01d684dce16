"""How often to be in touch with whom, and who is how late."""

from collections.abc import Mapping
from datetime import date

from dateutil.relativedelta import relativedelta

from core.ledger.contact import Closeness, Contact, Every

USUAL: Mapping[Closeness, Every] = {
    Closeness.CLOSE: Every(months=1),
    Closeness.MID: Every(months=3),
    Closeness.WIDE: Every(months=6),
}
"""A close contact monthly, a looser one quarterly, a distant one twice a year."""

_DAYS_A_MONTH = 30.44

Tags = Mapping[str, Every]


def interval(contact: Contact, tags: Tags) -> Every | None:
    """The contact's own interval, else the shortest of its tags, else that of its kind; None when none is set."""
    if contact.every:
        return contact.every
    tagged = [tags[tag] for tag in contact.tags if tag in tags]
    if tagged:
        return min(tagged, key=length)
    return USUAL[contact.kind] if contact.kind else None


def length(every: Every) -> float:
    """In days, about."""
    return max(1.0, every.months * _DAYS_A_MONTH + every.days)


def due(contact: Contact, tags: Tags) -> date | None:
    """The day to be in touch by, counted from the last talk or from the day they were added; None without a cadence.

    Somebody who is away is due the day they are back.
    """
    every = interval(contact, tags)
    if every is None or contact.is_quiet:
        return None
    counted = (contact.talked or contact.added) + relativedelta(months=every.months, days=every.days)
    return max(counted, contact.away_until) if contact.away_until else counted


def lateness(contact: Contact, tags: Tags, today: date) -> float:
    """How late, in ideal intervals: 0 on the day it is due, 1 a whole interval later, below 0 before it is due."""
    every, when = interval(contact, tags), due(contact, tags)
    return -1.0 if every is None or when is None else (today - when).days / length(every)
