"""The journal and the plan."""

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Integer, LargeBinary, String, UniqueConstraint

revision = "0003"
down_revision = "0002"

_BIG = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    for name in ("journal", "plan"):
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
