"""The master key at work: it wraps the index key and every data key, and nothing else."""

from functools import partial

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.postgresql import insert

from core.errors import KeyMissing
from core.store.keyring import INDEX_KEY, INDEX_KEY_SPOT, Keyring, data_key_spot, unwrap
from core.store.lane import Lane
from core.store.master_key import MasterKey
from core.store.sealing import Cipher, new_key, version_of
from core.store.tables import keys, people

_GET = select(keys.c.wrapped).where(keys.c.name == INDEX_KEY)
_FIRST = insert(keys).values(name=INDEX_KEY, wrapped=bindparam("sealed")).on_conflict_do_nothing()
_CHANGE = update(keys).where(keys.c.name == INDEX_KEY).values(wrapped=bindparam("sealed"))
_DATA_KEYS = select(people.c.owner, people.c.data_key)
_REWRAP = update(people).where(people.c.owner == bindparam("of")).values(data_key=bindparam("sealed"))


async def open_keyring(lane: Lane, source: MasterKey) -> Keyring:
    """Opens the keys of a database, or makes them when it holds none yet. Raises KeyMissing or KeyWrong."""
    wrapped = await lane.run(stored_key)
    key = await source.read()
    if wrapped is None:
        key = key or await source.make()
        wrapped = await lane.run(partial(_begin, master=Cipher.of(key)))
    master = Cipher.of(_present(key), version_of(wrapped))
    return Keyring(master, unwrap(master, INDEX_KEY_SPOT, wrapped))


async def rewrap(lane: Lane, old: MasterKey, new: MasterKey) -> int:
    """Wraps all keys with `new`, made if need be, instead of `old`. Returns how many people's keys there were.

    No content is sealed anew. Other processes that use the database must be started again with `new`.
    """
    before = _present(await old.read())
    after = await new.read() or await new.make()
    return await lane.run(partial(_rewrap, before=before, after=after))


def _present(key: bytes | None) -> bytes:
    if key is None:
        raise KeyMissing("The database is sealed and the master key is not there: put it back, or restore its backup")
    return key


def stored_key(connection: Connection) -> bytes | None:
    return connection.execute(_GET).scalar()


def _begin(connection: Connection, *, master: Cipher) -> bytes:
    connection.execute(_FIRST, {"sealed": master.seal(INDEX_KEY_SPOT, new_key())})
    # Another process may have been first: its key is the key.
    stored: bytes = connection.execute(_GET).scalar_one()
    return stored


def _rewrap(connection: Connection, *, before: bytes, after: bytes) -> int:
    index = connection.execute(_GET.with_for_update()).scalar()
    if index is None:
        return 0
    old, new = Cipher.of(before, version_of(index)), Cipher.of(after, version_of(index) + 1)
    connection.execute(_CHANGE, {"sealed": new.seal(INDEX_KEY_SPOT, unwrap(old, INDEX_KEY_SPOT, index))})
    rows = [
        {"of": owner, "sealed": new.seal(data_key_spot(owner), unwrap(old, data_key_spot(owner), wrapped))}
        for owner, wrapped in connection.execute(_DATA_KEYS.with_for_update())
    ]
    if rows:
        connection.execute(_REWRAP, rows)
    return len(rows)
