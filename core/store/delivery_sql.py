"""The statements of the outbox. States are literals, so that the partial indexes serve."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)

from core.store.tables import deliveries

_PENDING: ColumnElement[str] = literal_column("'pending'")
_HELD: ColumnElement[str] = literal_column("'held'")
_NOW = bindparam("now", type_=deliveries.c.next_at.type)
_LEASE_END = bindparam("lease_end", type_=deliveries.c.next_at.type)

_d = deliveries.c
_due = deliveries.alias("due")
_ahead = deliveries.alias("ahead")


def _started(place_key: ColumnElement[bytes]) -> ColumnElement[bool]:
    """Something in the place is leased, or waits to be tried again."""
    return exists().where(_ahead.c.place_key == place_key, _ahead.c.state == _PENDING, _ahead.c.token.is_not(null()))


def _waiting(place_key: ColumnElement[bytes]) -> ColumnElement[bool]:
    """Something in the place is due and not started."""
    waits = (_ahead.c.state == _PENDING) & _ahead.c.token.is_(null())
    return exists().where(_ahead.c.place_key == place_key, waits, _ahead.c.next_at <= _NOW)


# The head of a place is what was started there, else the earliest in line of what is due there.
_IS_HEAD = or_(
    _due.c.token.is_not(null()),
    ~_started(_due.c.place_key) & ~_waiting(_due.c.place_key).where(_ahead.c.position < _due.c.position),
)
_CLAIMED = {"next_at": _LEASE_END, "attempt": _d.attempt + 1, "token": bindparam("token")}
_COLUMNS = (_d.position, _d.id, _d.owner, _d.due_at, _d.attempt, _d.occurrence, _d.recipe, _d.place)

_heads = (
    select(_due.c.position)
    .where(_due.c.state == _PENDING, _due.c.next_at <= _NOW, _IS_HEAD)
    .order_by(_due.c.next_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
    .cte("heads")
)
CLAIM = update(deliveries).where(_d.position.in_(select(_heads.c.position))).values(**_CLAIMED).returning(*_COLUMNS)

# Whether it is due yet is for the caller to see: asked here, a planner might go through all that is due anywhere.
WAITING = (
    select(_d.place_key, func.min(_d.next_at))
    .where(_d.place_key.in_(bindparam("places", expanding=True)), _d.state == _PENDING, _d.token.is_(null()))
    .group_by(_d.place_key)
)

_next = (
    select(_due.c.position)
    .where(_due.c.place_key == bindparam("at"), _due.c.state == _PENDING, _due.c.token.is_(null()))
    .where(_due.c.next_at <= _NOW, ~_started(bindparam("at", type_=_d.place_key.type)))
    .order_by(_due.c.position)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("next")
)
CLAIM_AT = update(deliveries).where(_d.position.in_(select(_next.c.position))).values(**_CLAIMED).returning(*_COLUMNS)

_GIVEN = ("id", "owner", "place_key", "workspace_key", "due_at", "recipe", "place")
_NEW: dict[str, Any] = {name: bindparam(name) for name in _GIVEN} | {"state": "pending", "occurrence": 0}
_at = bindparam("place_key", type_=_d.place_key.type)
_BUSY = or_(_started(_at), _waiting(_at))
ADD_NOW = (
    insert(deliveries)
    .values(
        attempt=case((_BUSY, 0), else_=1),
        token=case((_BUSY, null()), else_=bindparam("token")),
        next_at=case((_BUSY, _NOW), else_=_LEASE_END),
        **_NEW,
    )
    .returning(_d.position, _d.attempt)
)
ADD_LATER = (
    insert(deliveries)
    .values(attempt=0, token=null(), next_at=bindparam("due_at"), **_NEW)
    .returning(_d.position, _d.attempt)
)

# A claim that ran out carries a token that no row holds any more.
_OURS = (_d.position == bindparam("which")) & (_d.token == bindparam("claim"))
DONE = delete(deliveries).where(_OURS)
SENT = (
    update(deliveries)
    .where(_OURS)
    .values(
        state="sent", token=null(), recipe=null(), why=null(), reference=bindparam("sealed"), next_at=bindparam("until")
    )
)
RETRY = (
    update(deliveries)
    .where(_OURS)
    .values(token=bindparam("nobodys"), attempt=bindparam("tried"), next_at=bindparam("at"), why=bindparam("sealed"))
)
DEAD = (
    update(deliveries)
    .where(_OURS)
    .values(state="dead", token=null(), next_at=bindparam("until"), why=bindparam("sealed"))
)
CLAIMS = select(_d.position, _d.token).where(_d.position.in_(bindparam("which", expanding=True))).with_for_update()
# Two, for what is started and what waits stand in different indexes.
_block = update(deliveries).where(_d.place_key == bindparam("at"), _d.state == _PENDING)
BLOCK_STARTED = _block.where(_d.token.is_not(null())).values(state="held", token=null(), next_at=_d.due_at)
BLOCK_WAITING = _block.where(_d.token.is_(null())).values(state="held")
_held_there = (_d.owner == bindparam("of")) & (_d.workspace_key == bindparam("within")) & (_d.state == _HELD)
UNBLOCK = update(deliveries).where(_held_there).values(state="pending")

_unsaid = (_d.owner == bindparam("of")) & (_d.id == bindparam("which")) & _d.state.in_((_PENDING, _HELD))
# Without its token, a send that is under way can't settle it.
RESCHEDULE = (
    update(deliveries)
    .where(_unsaid)
    .values(
        due_at=bindparam("at"),
        next_at=bindparam("at"),
        occurrence=_d.occurrence + 1,
        attempt=0,
        token=null(),
        why=null(),
    )
)
CANCEL = delete(deliveries).where(_unsaid)

_first_due = _due.c.next_at
NEXT_DUE = (
    select(_first_due)
    .where(_due.c.state == _PENDING, or_(_due.c.token.is_not(null()), ~_started(_due.c.place_key)))
    .order_by(_first_due)
    .limit(1)
)
REFERENCE = select(_d.reference).where(_d.owner == bindparam("of"), _d.id == bindparam("which"))
ALL = (
    select(_d.id, _d.state, _d.due_at, _d.attempt, _d.recipe, _d.place, _d.reference, _d.why)
    .where(_d.owner == bindparam("of"))
    .order_by(_d.position.desc())
)
_over = (
    select(_due.c.position)
    .where(_due.c.state.in_((literal_column("'sent'"), literal_column("'dead'"))), _due.c.next_at <= _NOW)
    .limit(bindparam("limit"))
)
CLEAR = delete(deliveries).where(_d.position.in_(_over))
