"""What the repositories of one transaction share: the connection, the keys, the time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar

from sqlalchemy import ClauseElement, Connection, bindparam, select

from core.errors import Forgotten, SealBroken
from core.store.keyring import Keyring
from core.store.sealing import Cipher, Spot
from core.store.statements import Rows, StatementCache
from core.store.tables import people

# The first byte of what is sealed: the format of the rest. 1: a model or value as JSON in UTF-8.
_JSON = b"\x01"

_KEYS = select(people.c.owner, people.c.data_key).where(people.c.owner.in_(bindparam("owners", expanding=True)))


class Readable(Protocol):
    """A pydantic model, as far as sealing needs it."""

    def model_dump_json(self) -> str: ...

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray) -> Self: ...


M = TypeVar("M", bound=Readable)


@dataclass(slots=True)
class Transaction:
    """One transaction.

    `forgotten` names those erased in it, for the store to take them off the disk too; `due`: it made something due
    that nobody may be looking at.
    """

    connection: Connection
    keyring: Keyring
    now: datetime
    statements: StatementCache
    forgotten: list[str] = field(default_factory=list)
    due: bool = False

    def execute(self, statement: ClauseElement, values: Mapping[str, Any]) -> Rows:
        return self.statements.execute(self.connection, statement, values)

    def cipher(self, owner: str) -> Cipher:
        """Raises Forgotten when there is no such person."""
        return self.keyring.known(owner) or self._fetch((owner,)).get(owner) or _forgotten()

    def ciphers(self, owners: Iterable[str]) -> dict[str, Cipher]:
        """The ciphers of those who are still there."""
        known = {owner: self.keyring.known(owner) for owner in owners}
        missing = tuple(owner for owner, cipher in known.items() if cipher is None)
        found = {owner: cipher for owner, cipher in known.items() if cipher is not None}
        return found | (self._fetch(missing) if missing else {})

    def seal(self, spot: Spot, record: Readable) -> bytes:
        return self.seal_json(spot, record.model_dump_json())

    def seal_json(self, spot: Spot, text: str) -> bytes:
        return self.cipher(spot.owner).seal(spot, _JSON + text.encode())

    def unseal(self, spot: Spot, sealed: bytes, model: type[M]) -> M:
        """Raises SealBroken when it doesn't open or has a format of a newer version."""
        return model.model_validate_json(self.unseal_json(spot, sealed))

    def unseal_json(self, spot: Spot, sealed: bytes) -> str:
        plain = self.cipher(spot.owner).unseal(spot, sealed)
        if plain[:1] != _JSON:
            raise SealBroken(f"A value in {spot.table}.{spot.column} was written by a newer version; upgrade Gracious")
        return plain[1:].decode()

    def _fetch(self, owners: tuple[str, ...]) -> dict[str, Cipher]:
        rows = self.connection.execute(_KEYS, {"owners": owners})
        return {owner: self.keyring.unwrap(owner, wrapped) for owner, wrapped in rows}


def _forgotten() -> Cipher:
    raise Forgotten("This person was erased; nothing more is kept about them")
