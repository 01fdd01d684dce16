"""Everything that is kept: sealed rows in SQLite or PostgreSQL, reached in units of work."""

from core.store.books import Books
from core.store.master_key import KeyCommand, KeyFile, KeyText, MasterKey
from core.store.schema import migrate
from core.store.store import Store, rotate

__all__ = ["Books", "KeyCommand", "KeyFile", "KeyText", "MasterKey", "Store", "migrate", "rotate"]
