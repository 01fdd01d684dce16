"""Everything that is kept: sealed rows in SQLite or PostgreSQL, reached in units of work."""

from core.store.books import Books
from core.store.checkup import Checkup, look_over
from core.store.master_key import KeyCommand, KeyFile, KeyText, MasterKey
from core.store.schema import migrate
from core.store.store import Store, rotate

__all__ = [
    "Books",
    "Checkup",
    "KeyCommand",
    "KeyFile",
    "KeyText",
    "MasterKey",
    "Store",
    "look_over",
    "migrate",
    "rotate",
]
