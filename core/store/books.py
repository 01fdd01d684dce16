"""What one transaction can read and write. Everything is sealed and opened at this border."""

from datetime import UTC, datetime, time

from pydantic import BaseModel, JsonValue
from sqlalchemy import bindparam, delete, exists

from core.growth.entry import Entry
from core.growth.plan import PlanItem
from core.ledger.change import Change
from core.ledger.contact import Contact
from core.ledger.diary import DiaryRecord
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord
from core.ledger.opportunity import Opportunity
from core.ledger.paper import Paper
from core.retention import CONTACT_DAYS, FOLLOW_UP_DAYS, JOURNAL_DAYS, TALK_DAYS, UNDO_DAYS
from core.store import tables
from core.store.deliveries import Deliveries
from core.store.drawers import Drawer, Folder, Kind, statements
from core.store.feeds import Feeds
from core.store.people import People
from core.store.received import Broom, Received
from core.store.sessions import Sessions
from core.store.times import to_micros
from core.store.transaction import Transaction
from core.store.undelivered import Undelivered


def _last_day(record: FollowUp, now: datetime) -> datetime:
    """From when on a follow-up is past: what is still to come is not thrown away before it came."""
    return max(now, (record.snoozed or record.at).replace(tzinfo=UTC))


def _due(record: PlanItem, now: datetime) -> datetime:
    """From when on a step of the plan is past."""
    return max(now, datetime.combine(record.due, time(), UTC))


_OPPORTUNITIES = Kind(tables.opportunities, Opportunity)
_LETTERS = Kind(tables.letters, LetterRecord, parent="opportunity")
_CONTACTS = Kind(tables.contacts, Contact, days=CONTACT_DAYS)
_FOLLOW_UPS = Kind(tables.follow_ups, FollowUp, days=FOLLOW_UP_DAYS, until=_last_day)
_DIARIES = Kind(tables.diaries, DiaryRecord, days=CONTACT_DAYS)
_PAPERS = Kind(tables.papers, Paper, days=TALK_DAYS)
_JOURNAL = Kind(tables.journal, Entry, days=JOURNAL_DAYS)
_PLAN = Kind(tables.plan, PlanItem, days=JOURNAL_DAYS, until=_due)
_CHANGES = Kind(tables.changes, Change, days=UNDO_DAYS)
_OPPORTUNITIES_SQL = statements(_OPPORTUNITIES)
_LETTERS_SQL = statements(_LETTERS)
_CONTACTS_SQL = statements(_CONTACTS)
_FOLLOW_UPS_SQL = statements(_FOLLOW_UPS)
_DIARIES_SQL = statements(_DIARIES)
_PAPERS_SQL = statements(_PAPERS)
_JOURNAL_SQL = statements(_JOURNAL)
_PLAN_SQL = statements(_PLAN)
_CHANGES_SQL = statements(_CHANGES)
_o, _l = tables.opportunities.c, tables.letters.c
_ALIVE = exists().where(_l.owner == _o.owner, _l.opportunity == _o.id, _l.expires_at > bindparam("now"))
_EXPIRE = delete(tables.opportunities).where(_o.expires_at <= bindparam("now"), ~_ALIVE)
_EXPIRE_OWN = tuple(
    delete(table).where(table.c.expires_at <= bindparam("now"))
    for table in (
        tables.contacts,
        tables.follow_ups,
        tables.diaries,
        tables.journal,
        tables.plan,
        tables.papers,
        tables.changes,
    )
)


class Books:
    """The repositories of one transaction. A unit of work touches nothing else, for it may run more than once.

    `changed`: something that a person sees in their lists is another than before.
    """

    def __init__(self, transaction: Transaction, broom: Broom) -> None:
        self._in = transaction
        self.received = Received(transaction, broom)
        self.people = People(transaction)
        self.sessions = Sessions(transaction)
        self.opportunities: Drawer[Opportunity] = Drawer(transaction, _OPPORTUNITIES, _OPPORTUNITIES_SQL)
        self.letters: Folder[LetterRecord] = Folder(transaction, _LETTERS, _LETTERS_SQL)
        self.contacts: Drawer[Contact] = Drawer(transaction, _CONTACTS, _CONTACTS_SQL)
        self.follow_ups: Drawer[FollowUp] = Drawer(transaction, _FOLLOW_UPS, _FOLLOW_UPS_SQL)
        self.diaries: Drawer[DiaryRecord] = Drawer(transaction, _DIARIES, _DIARIES_SQL)
        self.papers: Drawer[Paper] = Drawer(transaction, _PAPERS, _PAPERS_SQL)
        self.journal: Drawer[Entry] = Drawer(transaction, _JOURNAL, _JOURNAL_SQL)
        self.plan: Drawer[PlanItem] = Drawer(transaction, _PLAN, _PLAN_SQL)
        self.changes: Drawer[Change] = Drawer(transaction, _CHANGES, _CHANGES_SQL)
        self.feeds = Feeds(transaction)
        self.deliveries = Deliveries(transaction)
        self.undelivered = Undelivered(transaction)
        self.changed = False

    def forget(self, owner: str) -> None:
        """Erases everything about a person. What is in flight to them can't be finished any more."""
        self.people.forget(owner)
        self.changed = True

    def clear(self, now: datetime, limit: int) -> int:
        """Deletes what is past its time: deliveries (at most `limit`), talks, and each kind of record.

        An opportunity lives as long as it or one of its letters was touched lately. Returns how many rows.
        """
        expired = sum(self._in.execute(one, {"now": to_micros(now)}).rowcount for one in (_EXPIRE, *_EXPIRE_OWN))
        return expired + self.sessions.expire(now) + self.deliveries.clear(now, limit)

    def export(self, owner: str) -> dict[str, JsonValue]:
        """Everything held about a person, readable. Empty for somebody we don't know."""
        person = self.people.get(owner)
        if person is None:
            return {}
        return {
            "person": _readable(person),
            "identities": self.people.identities(owner),
            "sessions": [_readable(session) for session in self.sessions.all(owner)],
            "opportunities": [_readable(record) for record in self.opportunities.all(owner)],
            "letters": [_readable(record) for record in self.letters.all(owner)],
            "contacts": [_readable(record) for record in self.contacts.all(owner)],
            "follow_ups": [_readable(record) for record in self.follow_ups.all(owner)],
            "diary": [_readable(record) for record in self.diaries.all(owner)],
            "papers": [_readable(record) for record in self.papers.all(owner)],
            "journal": [_readable(record) for record in self.journal.all(owner)],
            "plan": [_readable(record) for record in self.plan.all(owner)],
            "changes": [_readable(record) for record in self.changes.all(owner)],
            "deliveries": self.deliveries.export(owner),
        }


def _readable(record: BaseModel) -> JsonValue:
    readable: JsonValue = record.model_dump(mode="json")
    return readable
