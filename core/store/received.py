"""Which inbound events were handled already, so that one sent twice changes nothing twice."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete
from sqlalchemy.dialects.postgresql import insert

from core.store.tables import received
from core.store.times import to_micros
from core.store.transaction import Transaction

_REMEMBERED = timedelta(days=1)
_BETWEEN_SWEEPS = timedelta(minutes=1)

# SQLite words this clause as PostgreSQL does, and SQLAlchemy renders the one construct for both.
_FIRST = insert(received).values(event=bindparam("event"), expires_at=bindparam("expires_at")).on_conflict_do_nothing()
_SWEEP = delete(received).where(received.c.expires_at <= bindparam("now"))


class Broom:
    """Remembers when this process last swept, so that few transactions pay for it."""

    def __init__(self) -> None:
        self._next: datetime | None = None

    def due(self, now: datetime) -> bool:
        if self._next is not None and now < self._next:
            return False
        self._next = now + _BETWEEN_SWEEPS
        return True


class Received:
    def __init__(self, transaction: Transaction, broom: Broom) -> None:
        self._in = transaction
        self._broom = broom

    def first(self, event: str) -> bool:
        """Remembers a keyed hash of `event` for a day. False when it was seen within that day."""
        now = self._in.now
        if self._broom.due(now):
            self._in.execute(_SWEEP, {"now": to_micros(now)})
        row = {"event": self._in.keyring.event(event), "expires_at": to_micros(now + _REMEMBERED)}
        return self._in.execute(_FIRST, row).rowcount == 1
