"""The tables. In clear stand ids, keyed hashes, due times, states, revisions and attempts; all else is sealed.

Instants are microseconds since 1970 in UTC (times.py). A `position` grows with each row, so that it orders
rows without telling when they were written. Every row of a person goes with their row in `people`.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

# The newest migration. A database at any other is refused at start.
SCHEMA = "0001"

metadata = MetaData()

_Big = BigInteger().with_variant(Integer, "sqlite")


def _position() -> Column[int]:
    return Column("position", _Big, Identity(), primary_key=True)


def _owner(*, primary_key: bool = False) -> Column[str]:
    people = ForeignKey("people.owner", ondelete="CASCADE")
    return Column("owner", String, people, primary_key=primary_key, nullable=False)


def _index(name: str, *columns: str, where: str | None = None, unique: bool = False) -> Index:
    condition = None if where is None else text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


# The index key, under which all keyed hashes are made, wrapped by the master key.
keys = Table(
    "keys",
    metadata,
    Column("name", String, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("owner", String, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("data_key", LargeBinary, nullable=False),
    Column("person", LargeBinary, nullable=False),
)

identities = Table(
    "identities",
    metadata,
    Column("identity", LargeBinary, primary_key=True),
    _owner(),
    _index("identities_owner", "owner"),
    sqlite_with_rowid=False,
)

sessions = Table(
    "sessions",
    metadata,
    _owner(primary_key=True),
    Column("id", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("expires_at", _Big, nullable=False),
    Column("session", LargeBinary, nullable=False),
    _index("sessions_one_active", "owner", where="state = 'active'", unique=True),
    _index("sessions_expire", "expires_at"),
)


def _records(name: str, *more: SchemaItem) -> Table:
    """One kind of a person's records."""
    return Table(
        name,
        metadata,
        _position(),
        _owner(),
        Column("id", String, nullable=False),
        Column("rev", Integer, nullable=False),
        Column("expires_at", _Big, nullable=False),
        Column("record", LargeBinary, nullable=False),
        UniqueConstraint("owner", "id", name=f"{name}_owner_id"),
        *more,
    )


def _expiring(name: str) -> Table:
    """Records that each go when their own time is over."""
    return _records(name, _index(f"{name}_expire", "expires_at"))


opportunities = _expiring("opportunities")
# Letters go with their opportunity, whose time is not over before theirs.
letters = _records(
    "letters",
    Column("opportunity", String, nullable=False),
    ForeignKeyConstraint(
        ["owner", "opportunity"],
        ["opportunities.owner", "opportunities.id"],
        name="letters_opportunity",
        ondelete="CASCADE",
    ),
    _index("letters_of_opportunity", "owner", "opportunity"),
)
contacts = _expiring("contacts")
follow_ups = _expiring("follow_ups")
diaries = _expiring("diaries")
papers = _expiring("papers")
journal = _expiring("journal")
plan = _expiring("plan")
changes = _expiring("changes")

# The keyed hash of the secret in a calendar's address, so that nobody who reads the table can read the calendar.
feeds = Table(
    "feeds",
    metadata,
    Column("feed", LargeBinary, primary_key=True),
    _owner(),
    _index("feeds_owner", "owner"),
    sqlite_with_rowid=False,
)

received = Table(
    "received",
    metadata,
    Column("event", LargeBinary, primary_key=True),
    Column("expires_at", _Big, nullable=False),
    _index("received_expires", "expires_at"),
    sqlite_with_rowid=False,
)


# `next_at` is the due time, then the end of a claim's lease, and once sent or dead the day it is cleared away.
# A token means started: leased, or waiting to be tried again. No more than one in a place is, at any time.
deliveries = Table(
    "deliveries",
    metadata,
    _position(),
    _owner(),
    Column("id", String, nullable=False),
    Column("place_key", LargeBinary, nullable=False),
    Column("workspace_key", LargeBinary, nullable=False),
    Column("due_at", _Big, nullable=False),
    Column("next_at", _Big, nullable=False),
    Column("state", String, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("token", String),
    Column("occurrence", Integer, nullable=False),
    Column("recipe", LargeBinary),
    Column("place", LargeBinary, nullable=False),
    Column("reference", LargeBinary),
    Column("why", LargeBinary),
    UniqueConstraint("owner", "id", name="deliveries_owner_id"),
    _index("deliveries_due", "next_at", where="state = 'pending'"),
    _index("deliveries_line", "place_key", "next_at", where="state = 'pending' AND token IS NULL"),
    _index("deliveries_started", "place_key", where="state = 'pending' AND token IS NOT NULL", unique=True),
    _index("deliveries_held", "owner", "workspace_key", where="state = 'held'"),
    _index("deliveries_dead", "next_at", where="state = 'dead'"),
    _index("deliveries_over", "next_at", where="state IN ('sent', 'dead')"),
)
