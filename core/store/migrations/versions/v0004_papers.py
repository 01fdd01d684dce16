"""Papers: mails and letters that were handed over to be read or checked."""

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Integer, LargeBinary, String, UniqueConstraint

revision = "0004"
down_revision = "0003"

_BIG = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "papers",
        Column("position", _BIG, Identity(), primary_key=True),
        Column("owner", String, ForeignKey("people.owner", ondelete="CASCADE"), nullable=False),
        Column("id", String, nullable=False),
        Column("rev", Integer, nullable=False),
        Column("expires_at", _BIG, nullable=False),
        Column("record", LargeBinary, nullable=False),
        UniqueConstraint("owner", "id", name="papers_owner_id"),
    )
    op.create_index("papers_expire", "papers", ["expires_at"])
