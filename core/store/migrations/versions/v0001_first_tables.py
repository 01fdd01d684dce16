"""The first tables."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Integer,
    LargeBinary,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None

_BIG = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    _people()
    _sessions()
    _records()
    _feeds()
    _received()
    _deliveries()


def _position() -> Column[int]:
    return Column("position", _BIG, Identity(), primary_key=True)


def _owner(*, primary_key: bool = False) -> Column[str]:
    people = ForeignKey("people.owner", ondelete="CASCADE")
    return Column("owner", String, people, primary_key=primary_key, nullable=False)


def _index(name: str, table: str, columns: list[str], where: str | None = None, *, unique: bool = False) -> None:
    condition = None if where is None else text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def _people() -> None:
    op.create_table(
        "keys",
        Column("name", String, primary_key=True),
        Column("wrapped", LargeBinary, nullable=False),
    )
    op.create_table(
        "people",
        Column("owner", String, primary_key=True),
        Column("rev", Integer, nullable=False),
        Column("data_key", LargeBinary, nullable=False),
        Column("person", LargeBinary, nullable=False),
    )
    op.create_table(
        "identities",
        Column("identity", LargeBinary, primary_key=True),
        _owner(),
        sqlite_with_rowid=False,
    )
    _index("identities_owner", "identities", ["owner"])


def _sessions() -> None:
    op.create_table(
        "sessions",
        _owner(primary_key=True),
        Column("id", String, primary_key=True),
        Column("state", String, nullable=False),
        Column("position", Integer, nullable=False),
        Column("rev", Integer, nullable=False),
        Column("expires_at", _BIG, nullable=False),
        Column("session", LargeBinary, nullable=False),
    )
    _index("sessions_one_active", "sessions", ["owner"], "state = 'active'", unique=True)
    _index("sessions_expire", "sessions", ["expires_at"])


def _records() -> None:
    _kind("opportunities")
    _kind(
        "letters",
        Column("opportunity", String, nullable=False),
        ForeignKeyConstraint(
            ["owner", "opportunity"],
            ["opportunities.owner", "opportunities.id"],
            name="letters_opportunity",
            ondelete="CASCADE",
        ),
    )
    _index("letters_of_opportunity", "letters", ["owner", "opportunity"])
    for name in ("contacts", "follow_ups", "diaries", "papers", "journal", "plan", "changes"):
        _kind(name)
    for name in ("opportunities", "contacts", "follow_ups", "diaries", "papers", "journal", "plan", "changes"):
        _index(f"{name}_expire", name, ["expires_at"])


def _kind(name: str, *more: SchemaItem) -> None:
    op.create_table(
        name,
        _position(),
        _owner(),
        Column("id", String, nullable=False),
        Column("rev", Integer, nullable=False),
        Column("expires_at", _BIG, nullable=False),
        Column("record", LargeBinary, nullable=False),
        UniqueConstraint("owner", "id", name=f"{name}_owner_id"),
        *more,
    )


def _feeds() -> None:
    op.create_table(
        "feeds",
        Column("feed", LargeBinary, primary_key=True),
        _owner(),
        sqlite_with_rowid=False,
    )
    _index("feeds_owner", "feeds", ["owner"])


def _received() -> None:
    op.create_table(
        "received",
        Column("event", LargeBinary, primary_key=True),
        Column("expires_at", _BIG, nullable=False),
        sqlite_with_rowid=False,
    )
    _index("received_expires", "received", ["expires_at"])


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        _position(),
        _owner(),
        Column("id", String, nullable=False),
        Column("place_key", LargeBinary, nullable=False),
        Column("workspace_key", LargeBinary, nullable=False),
        Column("due_at", _BIG, nullable=False),
        Column("next_at", _BIG, nullable=False),
        Column("state", String, nullable=False),
        Column("attempt", Integer, nullable=False),
        Column("token", String),
        Column("occurrence", Integer, nullable=False),
        Column("recipe", LargeBinary),
        Column("place", LargeBinary, nullable=False),
        Column("reference", LargeBinary),
        Column("why", LargeBinary),
        UniqueConstraint("owner", "id", name="deliveries_owner_id"),
    )
    _index("deliveries_due", "deliveries", ["next_at"], "state = 'pending'")
    _index("deliveries_line", "deliveries", ["place_key", "next_at"], "state = 'pending' AND token IS NULL")
    _index("deliveries_started", "deliveries", ["place_key"], "state = 'pending' AND token IS NOT NULL", unique=True)
    _index("deliveries_held", "deliveries", ["owner", "workspace_key"], "state = 'held'")
    _index("deliveries_dead", "deliveries", ["next_at"], "state = 'dead'")
    _index("deliveries_over", "deliveries", ["next_at"], "state IN ('sent', 'dead')")
