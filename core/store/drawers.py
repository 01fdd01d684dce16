"""Drawers of records: what a person keeps, one sealed model a row, guarded by its revision."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import Delete, Insert, Select, Table, Update, bindparam, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from core.errors import Conflict
from core.retention import LETTER_DAYS
from core.store.sealing import Spot
from core.store.statements import Line
from core.store.times import to_micros
from core.store.transaction import Readable, Transaction


class Record(Readable, Protocol):
    """A frozen pydantic model with an id of ours and a revision that starts at 0."""

    @property
    def id(self) -> str: ...

    @property
    def rev(self) -> int: ...


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """One kind of record: its table and model, and, when it belongs to another record, the name of that id.

    `days` is how long one is kept that nobody touches; `until` the instant from which they are counted.
    """

    table: Table
    model: type[R]
    parent: str | None = None
    days: int = LETTER_DAYS
    until: Callable[[R, datetime], datetime] = lambda record, now: now


@dataclass(frozen=True, slots=True)
class Statements:
    get: Select[Any]
    all: Select[Any]
    several: Select[Any]
    of: Select[Any] | None
    add: Insert
    change: Update
    delete: Delete


def statements(kind: Kind[Any]) -> Statements:
    """Written once for each kind, so that each is compiled once."""
    c = kind.table.c
    one = (c.owner == bindparam("of")) & (c.id == bindparam("which"))
    listed = select(c.id, c.record).where(c.owner == bindparam("of")).order_by(c.position.desc())
    owners = c.owner.in_(bindparam("owners", expanding=True))
    parent: dict[str, Any] = {} if kind.parent is None else {kind.parent: bindparam("parent")}
    values: dict[str, Any] = {"rev": bindparam("after"), "record": bindparam("sealed")} | parent
    values["expires_at"] = bindparam("until")
    new = insert(kind.table).values(owner=bindparam("of"), id=bindparam("which"), **values)
    return Statements(
        get=select(c.id, c.record).where(one),
        all=listed,
        several=select(c.owner, c.id, c.record).where(owners).order_by(c.position.desc()),
        of=None if kind.parent is None else listed.where(c[kind.parent] == bindparam("parent")),
        # SQLite words this clause as PostgreSQL does, and SQLAlchemy renders the one construct for both.
        add=new.on_conflict_do_nothing(),
        change=update(kind.table).where(one, c.rev == bindparam("before")).values(**values),
        delete=delete(kind.table).where(one),
    )


class Drawer(Generic[R]):
    """All records of one kind. Every call names the owner, and reaches that person's records only."""

    def __init__(self, transaction: Transaction, kind: Kind[R], statements: Statements) -> None:
        self._in = transaction
        self._kind = kind
        self._sql = statements

    def get(self, owner: str, id: str) -> R | None:
        row = self._in.execute(self._sql.get, {"of": owner, "which": id}).first()
        return None if row is None else self._read(owner, row)

    def all(self, owner: str) -> tuple[R, ...]:
        """Newest first."""
        return self._list(owner, self._in.execute(self._sql.all, {"of": owner}))

    def several(self, owners: Sequence[str]) -> dict[str, tuple[R, ...]]:
        """As `all`, for each of the owners."""
        found: dict[str, list[R]] = {owner: [] for owner in owners}
        for owner, id, sealed in self._in.connection.execute(self._sql.several, {"owners": owners}):
            found[owner].append(self._read(owner, (id, sealed)))
        return {owner: tuple(records) for owner, records in found.items()}

    def put(self, owner: str, record: R) -> None:
        """Stores a record: a new one at revision 0, a changed one at one above the stored revision.

        Raises Conflict when a new one is there already, or when the stored one is gone or at another revision.
        """
        if record.rev == 0:
            self.restore(owner, record)
            return
        done = self._in.execute(self._sql.change, self._row(owner, record) | {"before": record.rev - 1})
        if done.rowcount == 0:
            raise self._conflict(record)

    def restore(self, owner: str, record: R) -> None:
        """Stores a record that is not there, at whatever revision it has. Raises Conflict when it is there."""
        if self._in.execute(self._sql.add, self._row(owner, record)).rowcount == 0:
            raise self._conflict(record)

    def delete(self, owner: str, id: str) -> None:
        """Removes it and what belongs to it. Nothing happens when it is gone already."""
        self._in.execute(self._sql.delete, {"of": owner, "which": id})

    def _row(self, owner: str, record: R) -> dict[str, object]:
        row: dict[str, object] = {"of": owner, "which": record.id, "after": record.rev}
        row["sealed"] = self._in.seal(self._spot(owner, record.id), record)
        row["until"] = to_micros(self._kind.until(record, self._in.now) + timedelta(days=self._kind.days))
        if self._kind.parent is not None:
            row["parent"] = getattr(record, self._kind.parent)
        return row

    def _conflict(self, record: R) -> Conflict:
        return Conflict(f"{self._kind.table.name}: stored at another revision than {record.rev - 1}")

    def _list(self, owner: str, rows: Iterable[Line]) -> tuple[R, ...]:
        return tuple(self._read(owner, row) for row in rows)

    def _read(self, owner: str, row: Line) -> R:
        id, sealed = row
        return self._in.unseal(self._spot(owner, id), sealed, self._kind.model)

    def _spot(self, owner: str, id: str) -> Spot:
        return Spot(self._kind.table.name, "record", id, owner)


class Folder(Drawer[R]):
    """A drawer of records that each belong to another record."""

    def of(self, owner: str, parent: str) -> tuple[R, ...]:
        """Those that belong to `parent`, newest first."""
        assert self._sql.of is not None
        return self._list(owner, self._in.execute(self._sql.of, {"of": owner, "parent": parent}))
