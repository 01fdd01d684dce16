"""All that a person has to come back to, in one view: what comes next, what is due now, what is late."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.follow_ups import cadence
from core.follow_ups.hours import Hinders, Hours, instant, reachable, wall
from core.follow_ups.recurring import days_between
from core.ledger.contact import Contact, Every
from core.ledger.follow_up import FollowUp

ONE_OFF_DAYS = 7.0
"""The interval against which lateness is counted where there is no rhythm."""


@dataclass(frozen=True, slots=True)
class Late:
    """Somebody to write to: `by` is when, `ratio` how late in ideal intervals. One of the two is there, or both."""

    by: date
    ratio: float
    contact: Contact | None
    follow_up: FollowUp | None

    @property
    def name(self) -> str:
        record = self.follow_up or self.contact
        return record.name if record else ""


@dataclass(frozen=True, slots=True)
class Agenda:
    """`now` is an instant in UTC."""

    contacts: Mapping[str, Contact]
    follow_ups: tuple[FollowUp, ...]
    hours: Hours
    tags: Mapping[str, Every]
    zone: ZoneInfo
    now: datetime

    @property
    def here(self) -> datetime:
        """The present as local wall time."""
        return wall(self.now, self.zone)

    @property
    def today(self) -> date:
        return self.here.date()

    def whose(self, follow_up: FollowUp) -> Contact | None:
        return self.contacts.get(follow_up.contact or "")

    def comes(self, follow_up: FollowUp) -> datetime | None:
        """When the reminder is said, as an instant later than now; None when none is to come."""
        local = self._wanted(follow_up)
        return None if local is None else reachable(local, self.zone, self.hours, self.now)

    def hinders(self, follow_up: FollowUp) -> Hinders | Literal["away"] | None:
        """Why a reminder comes at another time than it was set for."""
        local = self._wanted(follow_up)
        if local is None or local == follow_up.comes:
            return None if local is None else self.hours.hinders(max(local, self.here))
        return "away"

    def asks(self, contact: Contact) -> datetime | None:
        """When the cadence reminds of a contact, as an instant later than now."""
        day = self._wanted_of(contact)
        if day is None:
            return None
        return reachable(datetime.combine(day, self.hours.usual), self.zone, self.hours, self.now)

    def next(self) -> datetime | None:
        """The next instant at which there is something to say."""
        found = [self.comes(one) for one in self.follow_ups] + [self.asks(one) for one in self.contacts.values()]
        return min((moment for moment in found if moment is not None), default=None)

    def due(self) -> tuple[FollowUp, ...]:
        """The follow-ups to be said now, the longest due first. None while the person is not to be disturbed."""
        if self._is_quiet_now:
            return ()
        wanted = [(local, one) for one in self.follow_ups if (local := self._wanted(one)) is not None]
        now = [(local, one) for local, one in wanted if instant(local, self.zone) <= self.now]
        return tuple(one for _, one in sorted(now, key=lambda pair: (pair[0], pair[1].name, pair[1].id)))

    def lapsed(self) -> tuple[Contact, ...]:
        """The contacts their cadence reminds of now, the latest first; each lapse is told of once."""
        if self._is_quiet_now:
            return ()
        wanted = [(day, one) for one in self.contacts.values() if (day := self._wanted_of(one))]
        usual, zone = self.hours.usual, self.zone
        found = [one for day, one in wanted if instant(datetime.combine(day, usual), zone) <= self.now]
        return tuple(sorted(found, key=lambda one: (-cadence.lateness(one, self.tags, self.today), one.name)))

    def late(self, within: int = 0) -> tuple[Late, ...]:
        """Whom to write to, by how late they are against the ideal interval; `within` days ahead are looked at too."""
        horizon = self.today + timedelta(days=within)
        found = [*self._late_follow_ups(horizon), *self._late_contacts(horizon)]
        return tuple(sorted(found, key=lambda one: (-one.ratio, one.by, one.name)))

    def _late_follow_ups(self, horizon: date) -> Iterator[Late]:
        for one in self.follow_ups:
            by = (one.waiting or one.at).date()
            if one.is_open and by <= horizon and self._may_remind(one) and not self._is_over(one):
                ideal = days_between(one.rule) if one.rule else ONE_OFF_DAYS
                yield Late(by, (self.today - by).days / ideal, self.whose(one), one)

    def _is_over(self, follow_up: FollowUp) -> bool:
        """Whether it was a talk at an hour that has passed: nobody can be late for it any more."""
        kept = follow_up.commitment
        return kept is not None and kept.promise.is_a_talk and follow_up.at <= self.here

    def _late_contacts(self, horizon: date) -> Iterator[Late]:
        planned = self._planned()
        for one in self.contacts.values():
            by = cadence.due(one, self.tags)
            if by is not None and by <= horizon and one.id not in planned:
                yield Late(by, cadence.lateness(one, self.tags, self.today), one, None)

    def _planned(self) -> set[str]:
        """Whom a follow-up speaks of already: the cadence leaves them alone."""
        return {one.contact for one in self.follow_ups if one.is_open and one.contact}

    def _wanted(self, follow_up: FollowUp) -> datetime | None:
        local, contact = follow_up.comes, self.whose(follow_up)
        if local is None or not self._may_remind(follow_up):
            return None
        if contact and contact.away_until and local.date() < contact.away_until:
            return datetime.combine(contact.away_until, local.time())
        return local

    def _may_remind(self, follow_up: FollowUp) -> bool:
        contact = self.whose(follow_up)
        return contact is None or not contact.is_quiet

    def _wanted_of(self, contact: Contact) -> date | None:
        day = cadence.due(contact, self.tags)
        if day is None or contact.id in self._planned() or (contact.asked is not None and contact.asked >= day):
            return None
        return day

    @property
    def _is_quiet_now(self) -> bool:
        return self.hours.is_off(self.today) or self.hours.is_quiet(self.here.time())


def by_id(contacts: Iterable[Contact]) -> dict[str, Contact]:
    return {contact.id: contact for contact in contacts}
