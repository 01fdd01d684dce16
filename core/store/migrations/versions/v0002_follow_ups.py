"""Contacts, follow-ups, each person's diary, and the secret addresses of calendars."""

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Integer, LargeBinary, String, UniqueConstraint

revision = "0002"
down_revision = "0001"

_BIG = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    for name in ("contacts", "follow_ups", "diaries"):
        _drawer(name)
    op.create_table(
        "feeds",
        Column("feed", LargeBinary, primary_key=True),
        Column("owner", String, ForeignKey("people.owner", ondelete="CASCADE"), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("feeds_owner", "feeds", ["owner"])


def _drawer(name: str) -> None:
    op.create_table(
        name,
        Column("position", _BIG, Identity(), primary_key=True),
        Column("owner", String, ForeignKey("people.owner", ondelete="CASCADE"), nullable=False),
        Column("id", String, nullable=False),
        Column("rev", Integer, nullable=False),
        Column("expires_at", _BIG, nullable=False),
        Column("record", LargeBinary, nullable=False),
        UniqueConstraint("owner", "id", name=f"{name}_owner_id"),
    )
    op.create_index(f"{name}_expire", name, ["expires_at"])
