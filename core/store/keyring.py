"""The keys of one database: the index key for hashes, and a data key for each person."""

from collections import OrderedDict
from functools import lru_cache, partial

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from core.errors import KeyWrong, SealBroken
from core.people import Identity, Place
from core.store.sealing import Cipher, Spot, new_key

_REMEMBERED = 4096


class Keyring:
    """Wraps and unwraps data keys, remembers those used last, and makes the keyed hashes.

    Used by one thread at a time: the writer's on SQLite, the event loop's on PostgreSQL.
    """

    def __init__(self, master: Cipher, index_key: bytes) -> None:
        self._master = master
        self._hmac = HMAC(index_key, SHA256())
        self._ciphers: OrderedDict[str, Cipher] = OrderedDict()
        # There are few, and each thing said needs one.
        self._workspaces = lru_cache(_REMEMBERED)(partial(self._hash, "workspace"))

    def cut(self, owner: str) -> bytes:
        """A new data key for `owner`, wrapped."""
        key = new_key()
        self._remember(owner, Cipher.of(key))
        return self._master.seal(data_key_spot(owner), key)

    def known(self, owner: str) -> Cipher | None:
        """The cipher of somebody seen lately."""
        cipher = self._ciphers.get(owner)
        if cipher is not None:
            self._ciphers.move_to_end(owner)
        return cipher

    def unwrap(self, owner: str, wrapped: bytes) -> Cipher:
        """Raises KeyWrong when the master key changed under us."""
        return self.known(owner) or self._remember(
            owner, Cipher.of(unwrap(self._master, data_key_spot(owner), wrapped))
        )

    def drop(self, owner: str) -> None:
        self._ciphers.pop(owner, None)

    def identity(self, who: Identity) -> bytes:
        return self._hash("identity", who.platform, who.tenant, who.user)

    def event(self, event: str) -> bytes:
        return self._hash("event", event)

    def feed(self, secret: str) -> bytes:
        return self._hash("feed", secret)

    def place(self, place: Place) -> bytes:
        """Short, for it stands in an index as long as the table, in which a million that wait have no order."""
        return self._hash("place", place.platform, place.workspace, place.conversation, place.thread or "")[:16]

    def workspace(self, place: Place) -> bytes:
        return self._workspaces(place.platform, place.workspace)

    def _hash(self, *parts: str) -> bytes:
        keyed = self._hmac.copy()
        # Each part carries its length, so that no two lists of parts read the same.
        keyed.update("".join([f"{len(part)}:{part}" for part in parts]).encode())
        return keyed.finalize()

    def _remember(self, owner: str, cipher: Cipher) -> Cipher:
        self._ciphers[owner] = cipher
        if len(self._ciphers) > _REMEMBERED:
            self._ciphers.popitem(last=False)
        return cipher


def data_key_spot(owner: str) -> Spot:
    return Spot("people", "data_key", owner, owner)


INDEX_KEY = "index"
INDEX_KEY_SPOT = Spot("keys", "wrapped", INDEX_KEY, "")


def unwrap(master: Cipher, spot: Spot, wrapped: bytes) -> bytes:
    try:
        return master.unseal(spot, wrapped)
    except SealBroken as error:
        raise KeyWrong("The master key is not the one this database was sealed with") from error
