"""What the ledger shows of a search: counted on the day of a review, and kept with it."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from core.growth.entry import Counts
from core.ledger.contact import Contact
from core.ledger.opportunity import Opportunity, Source
from core.letters.rejection import Rejection
from core.vocabulary import News

LATELY = timedelta(days=90)
"""Whoever was talked to within this time is in touch."""

_OPEN = (News.WAITLIST, News.PAUSED)


def counted(opportunities: Iterable[Opportunity], contacts: Iterable[Contact], today: date) -> Counts:
    """A place on a list and a search on hold have not ended."""
    kept, people = tuple(opportunities), tuple(contacts)
    ended = Counter(
        one.matter.reached.value for one in kept if isinstance(one.matter, Rejection) and one.matter.news not in _OPEN
    )
    in_touch = sum(person.talked is not None and today - person.talked <= LATELY for person in people)
    return Counts(
        ended=dict(ended),
        referred=sum(one.came_by is Source.REFERRAL for one in kept),
        kept=len(kept),
        contacts=in_touch if people else None,
        sources=dict(Counter(one.came_by.value for one in kept if one.came_by)),
        tailored=sum(one.tailored is True for one in kept),
        noted=sum(one.tailored is not None for one in kept),
        outcomes=dict(Counter(came.what for person in people for came in person.outcomes)),
    )
