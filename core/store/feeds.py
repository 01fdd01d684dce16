"""Secret addresses of calendars: a keyed hash of the secret leads to the person, and the secret is kept nowhere."""

from sqlalchemy import bindparam, delete, insert, select

from core.store.tables import feeds
from core.store.transaction import Transaction

_f = feeds.c
_FIND = select(_f.owner).where(_f.feed == bindparam("which"))
_ADD = insert(feeds).values(feed=bindparam("which"), owner=bindparam("of"))
_REVOKE = delete(feeds).where(_f.owner == bindparam("of"))
_ANY = select(_f.owner).where(_f.owner == bindparam("of")).limit(1)


class Feeds:
    def __init__(self, transaction: Transaction) -> None:
        self._in = transaction

    def owner(self, secret: str) -> str | None:
        """Whose calendar it is; None for a secret that was never given or is revoked."""
        found = self._in.execute(_FIND, {"which": self._in.keyring.feed(secret)}).scalar()
        return None if found is None else str(found)

    def open(self, owner: str, secret: str) -> None:
        """From now on the secret leads to this person's calendar; one they had before no longer does."""
        self.revoke(owner)
        self._in.execute(_ADD, {"which": self._in.keyring.feed(secret), "of": owner})

    def revoke(self, owner: str) -> bool:
        """No address leads to the calendar any more. False when none did."""
        return self._in.execute(_REVOKE, {"of": owner}).rowcount > 0

    def is_open(self, owner: str) -> bool:
        return self._in.execute(_ANY, {"of": owner}).first() is not None
