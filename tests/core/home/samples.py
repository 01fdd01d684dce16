"""What somebody keeps, as Home needs it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.follow_ups.agenda import Agenda, by_id
from core.follow_ups.hours import Hours
from core.growth.entry import Entry
from core.home.look import Kept
from core.ledger.contact import Contact
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.ledger.paper import Paper
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.matter import Matter
from core.letters.pack import pack
from core.vocabulary import Reason

TODAY = date(2026, 11, 23)


def kept(
    opportunities: Sequence[Opportunity] = (),
    *,
    contacts: Sequence[Contact] = (),
    follow_ups: Sequence[FollowUp] = (),
    papers: Sequence[Paper] = (),
    journal: Sequence[Entry] = (),
    sent: Sequence[str] = (),
) -> Kept:
    """All letters of the opportunities are drafts, save those of the ones whose ids are in `sent`."""
    now = datetime(2026, 11, 23, 15, tzinfo=UTC)
    agenda = Agenda(by_id(contacts), tuple(follow_ups), Hours(), {}, ZoneInfo("America/New_York"), now)
    letters = {one.id: letters_of(one, sent=one.id in sent) for one in opportunities}
    return Kept(agenda, tuple(opportunities), letters, tuple(papers), tuple(journal))


def letters_of(one: Opportunity, *, sent: bool = False) -> list[LetterRecord]:
    letters = [
        LetterRecord(id=f"{one.id}-{n}", opportunity=one.id, place=n, when=of.when, versions=(written(of.recipe),))
        for n, of in enumerate(pack(one.matter), 1)
    ]
    return [letter.done("sent", TODAY) for letter in letters] if sent else letters


def about(matter: Matter, id: str = "o1", days_ago: int = 0, **known: object) -> Opportunity:
    told = {"id": id, "matter": matter, "made_on": TODAY - timedelta(days=days_ago), **known}
    return Opportunity.model_validate(told)


def no_to(company: str, reason: Reason = Reason.PAY, **known: object) -> Decision:
    return Decision.model_validate({"company": company, "explanation": Explanation(reason=reason), **known})
