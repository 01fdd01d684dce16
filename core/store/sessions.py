"""Talks in progress: one active per person, which the database enforces, and some put aside."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, literal_column, select, update

from core.dialogue.session import Session
from core.retention import TALK_DAYS
from core.store.sealing import Spot
from core.store.statements import Line
from core.store.tables import sessions
from core.store.times import to_micros
from core.store.transaction import Transaction

_s = sessions.c
# Literal, so that the partial index on the active one serves.
_ACTIVE: ColumnElement[str] = literal_column("'active'")
_OWNED = _s.owner == bindparam("of")
_ONE = _OWNED & (_s.id == bindparam("which"))

_GET_ACTIVE = select(_s.id, _s.session).where(_OWNED, _s.state == _ACTIVE)
_GET = select(_s.id, _s.session).where(_ONE)
_PARKED = select(_s.id, _s.session).where(_OWNED, _s.state == literal_column("'parked'")).order_by(_s.position.desc())
_ALL = select(_s.id, _s.session).where(_OWNED).order_by(_s.position.desc())
_EXPIRE = delete(sessions).where(_s.expires_at <= bindparam("now"))
_DROP = delete(sessions).where(_ONE)
_CHANGED: dict[str, Any] = {
    "rev": bindparam("at_rev"),
    "session": bindparam("sealed"),
    "expires_at": bindparam("until"),
}
_ACTIVATE = update(sessions).where(_ONE).values(state="active", **_CHANGED)
_OTHER = sessions.alias("other")
_LAST = select(func.coalesce(func.max(_OTHER.c.position), 0) + 1).where(_OTHER.c.owner == bindparam("of"))
_PARK = update(sessions).where(_ONE).values(state="parked", position=_LAST.scalar_subquery(), **_CHANGED)
_NEW = {"owner": bindparam("of"), "id": bindparam("which"), "position": _LAST.scalar_subquery(), **_CHANGED}
_ADD_ACTIVE = insert(sessions).values(state="active", **_NEW)
_ADD_PARKED = insert(sessions).values(state="parked", **_NEW)


class Sessions:
    def __init__(self, transaction: Transaction) -> None:
        self._in = transaction

    def active(self, owner: str) -> Session | None:
        return self._one(owner, self._in.execute(_GET_ACTIVE, {"of": owner}).first())

    def find(self, owner: str, id: str) -> Session | None:
        return self._one(owner, self._in.execute(_GET, {"of": owner, "which": id}).first())

    def parked(self, owner: str) -> tuple[Session, ...]:
        """Those put aside, the one parked last first."""
        rows = self._in.execute(_PARKED, {"of": owner}).all()
        return tuple(self._read(owner, id, sealed) for id, sealed in rows)

    def all(self, owner: str) -> tuple[Session, ...]:
        rows = self._in.execute(_ALL, {"of": owner}).all()
        return tuple(self._read(owner, id, sealed) for id, sealed in rows)

    def activate(self, owner: str, session: Session) -> None:
        """Stores the talk as the one that hears what is typed. Raises Conflict while another one is active."""
        row = self._row(owner, session)
        if self._in.execute(_ACTIVATE, row).rowcount == 0:
            self._in.execute(_ADD_ACTIVE, row)

    def park(self, owner: str, session: Session) -> None:
        """Stores the talk as put aside."""
        row = self._row(owner, session)
        if self._in.execute(_PARK, row).rowcount == 0:
            self._in.execute(_ADD_PARKED, row)

    def drop(self, owner: str, id: str) -> None:
        self._in.execute(_DROP, {"of": owner, "which": id})

    def expire(self, now: datetime) -> int:
        """Drops those that nobody went on with in time. Returns how many."""
        return self._in.execute(_EXPIRE, {"now": to_micros(now)}).rowcount

    def _row(self, owner: str, session: Session) -> dict[str, object]:
        sealed = self._in.seal(_spot(owner, session.id), session)
        until = to_micros(self._in.now + timedelta(days=TALK_DAYS))
        return {"of": owner, "which": session.id, "at_rev": session.rev, "sealed": sealed, "until": until}

    def _one(self, owner: str, row: Line | None) -> Session | None:
        return None if row is None else self._read(owner, *row)

    def _read(self, owner: str, id: str, sealed: bytes) -> Session:
        return self._in.unseal(_spot(owner, id), sealed, Session)


def _spot(owner: str, id: str) -> Spot:
    return Spot("sessions", "session", id, owner)
