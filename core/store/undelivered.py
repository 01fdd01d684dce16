"""What was given up, for whoever runs this: why, and to be tried again. Nobody's name or words are told."""

import json

from sqlalchemy import ColumnElement, bindparam, literal_column, select, update

from core.delivery.delivery import GivenUp
from core.errors import SealBroken
from core.people import Place
from core.store.deliveries import KEPT
from core.store.sealing import Spot
from core.store.statements import Line
from core.store.tables import deliveries
from core.store.times import from_micros, to_micros
from core.store.transaction import Transaction

_d = deliveries.c
# A literal, so that the partial index serves.
_DEAD: ColumnElement[str] = literal_column("'dead'")
_LATEST = (
    select(_d.id, _d.owner, _d.place, _d.due_at, _d.next_at, _d.attempt, _d.why)
    .where(_d.state == _DEAD)
    .order_by(_d.next_at.desc())
    .limit(bindparam("limit"))
)
# It may have been said, for all we know: as a later attempt it is looked for first.
_AGAIN = (
    update(deliveries)
    .where(_d.id == bindparam("which"), _d.state == _DEAD)
    .values(state="pending", attempt=1, next_at=bindparam("now"))
)
_UNREADABLE = "unreadable"


class Undelivered:
    def __init__(self, transaction: Transaction) -> None:
        self._in = transaction

    def latest(self, limit: int) -> list[GivenUp]:
        """What was given up in the last 30 days, the latest first, at most `limit`."""
        rows = self._in.execute(_LATEST, {"limit": limit}).all()
        self._in.ciphers({row.owner for row in rows})
        return [self._read(row) for row in rows]

    def again(self, id: str) -> bool:
        """Tries it once more, behind what waits in its place. False when there is no such thing."""
        done = self._in.execute(_AGAIN, {"which": id, "now": to_micros(self._in.now)}).rowcount == 1
        self._in.due |= done
        return done

    def _read(self, row: Line) -> GivenUp:
        due, given_up = from_micros(row.due_at), from_micros(row.next_at) - KEPT
        try:
            place = self._in.unseal(Spot("deliveries", "place", row.id, row.owner), row.place, Place)
            # Without a reason it did not open when it was to be sent.
            why = row.why and self._in.unseal_json(Spot("deliveries", "why", row.id, row.owner), row.why)
        except SealBroken:
            return GivenUp(row.id, _UNREADABLE, due, given_up, row.attempt, _UNREADABLE)
        return GivenUp(row.id, place.platform, due, given_up, row.attempt, json.loads(why) if why else _UNREADABLE)
