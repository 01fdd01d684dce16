"""What is waiting: whom to write to, which offers want an answer, which letters still lie there. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.follow_ups.agenda import Agenda, Late
from core.growth.entry import Entry
from core.ledger import alike
from core.ledger.commitment import Promise
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.paper import Paper
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.vocabulary import Need

AHEAD = 7
"""Days ahead that an interview or a day to hand something in is shown."""

LONG_PAST = timedelta(days=14)
"""An offer whose day passed longer ago is over, whatever came of it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All that Home is made from. `letters` by the id of their opportunity, in the order of telling."""

    agenda: Agenda
    opportunities: Sequence[Opportunity]
    letters: Mapping[str, Sequence[LetterRecord]]
    papers: Sequence[Paper]
    journal: Sequence[Entry]

    @property
    def contacts(self) -> tuple[Contact, ...]:
        return tuple(self.agenda.contacts.values())

    @property
    def current(self) -> tuple[Opportunity, ...]:
        """What was not put out of the way, newest first."""
        return tuple(one for one in self.opportunities if one.archived is None)

    @property
    def is_empty(self) -> bool:
        """Nothing was ever kept: somebody new."""
        return not (self.opportunities or self.contacts or self.agenda.follow_ups or self.journal)


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer that wants an answer by a day: read off a mail, told of, or promised to be answered."""

    name: str
    by: date
    record: Opportunity | Paper | FollowUp


@dataclass(frozen=True, slots=True)
class Open:
    """An opportunity with the letters of it that are still to go, the next one first."""

    opportunity: Opportunity
    letters: tuple[LetterRecord, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, the nearest first in each."""

    due: tuple[Late, ...]
    offers: tuple[Offer, ...]
    letters: tuple[Open, ...]

    @property
    def is_nothing(self) -> bool:
        return not (self.due or self.offers or self.letters)


def waiting(kept: Kept) -> Waiting:
    """What Home shows of all that is kept."""
    offers = sorted(_offers(kept), key=lambda offer: (offer.by, offer.name))
    due = sorted(filter(_is_due(kept), kept.agenda.late(AHEAD)), key=lambda late: (late.by, -late.ratio, late.name))
    return Waiting(tuple(due), tuple(offers), tuple(_open(kept)))


def _is_due(kept: Kept) -> Callable[[Late], bool]:
    """What is due by today; what has its hour is shown a week ahead. An offer stands among the offers."""

    def is_due(late: Late) -> bool:
        promised = late.follow_up.commitment if late.follow_up else None
        if promised and promised.promise is Promise.OFFER:
            return False
        return late.by <= kept.agenda.today or promised is not None

    return is_due


def _open(kept: Kept) -> Iterable[Open]:
    """The longest waiting first."""
    for one in reversed(kept.current):
        letters = tuple(letter for letter in kept.letters.get(one.id, ()) if not letter.is_done)
        if letters:
            yield Open(one, letters)


def _offers(kept: Kept) -> Iterable[Offer]:
    """One a company: the newest word on it counts, and once it is answered there is none."""
    since, told = kept.agenda.today - LONG_PAST, _answered(kept)
    for one in kept.current:
        company, by = alike.plain(one.matter.company or ""), getattr(one.matter, "deadline", None)
        if by and by >= since and company not in told:
            told.add(company)
            yield Offer(one.title, by, one)
    for promised in kept.agenda.follow_ups:
        kept_to = promised.commitment
        if kept_to and kept_to.promise is Promise.OFFER and alike.plain(kept_to.company) not in told:
            told.add(alike.plain(kept_to.company))
            yield Offer(kept_to.company, promised.at.date(), promised)
    told |= {alike.plain(one.matter.company or "") for one in kept.opportunities}
    for paper in kept.papers:
        mail = paper.mail
        if mail is None or mail.kind != "offer" or not mail.company or alike.plain(mail.company) in told:
            continue
        if mail.deadline and mail.deadline >= since:
            yield Offer(mail.company, mail.deadline, paper)


def _answered(kept: Kept) -> set[str]:
    """The companies that have a yes or a no already; asking for more time is no answer yet."""
    answers = (
        one
        for one in kept.opportunities
        if isinstance(one.matter, Decision) or (isinstance(one.matter, Exchange) and one.matter.need is Need.ACCEPT)
    )
    return {
        alike.plain(one.matter.company or "")
        for one in answers
        if (letters := kept.letters.get(one.id)) and letters[0].is_done
    }
