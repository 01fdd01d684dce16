"""Who our people are, under random owner ids."""

import secrets
from collections.abc import Sequence

from sqlalchemy import bindparam, delete, func, insert, select, update

from core.errors import Conflict
from core.people import Identity, Person
from core.store.sealing import Spot
from core.store.tables import identities, people
from core.store.transaction import Transaction

# On PostgreSQL the row is locked until the transaction ends: what one person does happens one after another.
_FIND = (
    select(people.c.owner, people.c.data_key, people.c.person)
    .select_from(identities.join(people))
    .where(identities.c.identity == bindparam("identity"))
    .with_for_update(of=people, key_share=True)
)
_ADD = insert(people).values(
    owner=bindparam("owner"), rev=bindparam("rev"), data_key=bindparam("data_key"), person=bindparam("person")
)
_NAME = insert(identities).values(identity=bindparam("identity"), owner=bindparam("owner"))
_SAVE = (
    update(people)
    .where(people.c.owner == bindparam("id"), people.c.rev == bindparam("before"))
    .values(rev=bindparam("after"), person=bindparam("sealed"))
)
_GET = select(people.c.person).where(people.c.owner == bindparam("owner"))
_SEVERAL = select(people.c.owner, people.c.person).where(people.c.owner.in_(bindparam("owners", expanding=True)))
_IDENTITIES = select(func.count()).select_from(identities).where(identities.c.owner == bindparam("owner"))
_FORGET = delete(people).where(people.c.owner == bindparam("id"))


class People:
    def __init__(self, transaction: Transaction) -> None:
        self._in = transaction

    def owner(self, identity: Identity) -> Person:
        """The person behind `identity`; a new one, with an id and a data key of their own, on first sight."""
        return self.find(identity) or self._make(identity)

    def find(self, identity: Identity) -> Person | None:
        row = self._in.execute(_FIND, {"identity": self._in.keyring.identity(identity)}).first()
        if row is None:
            return None
        owner, wrapped, sealed = row
        self._in.keyring.unwrap(owner, wrapped)
        return self._in.unseal(_spot(owner), sealed, Person)

    def get(self, owner: str) -> Person | None:
        sealed = self._in.execute(_GET, {"owner": owner}).scalar()
        return None if sealed is None else self._in.unseal(_spot(owner), sealed, Person)

    def several(self, owners: Sequence[str]) -> dict[str, Person]:
        """As `get`, for each of those who are there, by their ids."""
        self._in.ciphers(owners)
        found = self._in.connection.execute(_SEVERAL, {"owners": owners})
        return {owner: self._in.unseal(_spot(owner), sealed, Person) for owner, sealed in found}

    def identities(self, owner: str) -> int:
        """How many accounts lead to this person. Which ones can't be told from what is stored."""
        return int(self._in.execute(_IDENTITIES, {"owner": owner}).scalar())

    def save(self, person: Person) -> None:
        """Raises Conflict unless the stored revision is `person.rev - 1`, Forgotten when they were erased."""
        sealed = self._in.seal(_spot(person.id), person)
        row = {"id": person.id, "before": person.rev - 1, "after": person.rev, "sealed": sealed}
        if self._in.execute(_SAVE, row).rowcount == 0:
            raise Conflict("This person's settings were changed meanwhile")

    def forget(self, owner: str) -> None:
        """Erases the data key and with it, row by row, everything that belongs to `owner`."""
        self._in.execute(_FORGET, {"id": owner})
        self._in.keyring.drop(owner)
        self._in.forgotten.append(owner)

    def _make(self, identity: Identity) -> Person:
        person = Person(id=secrets.token_hex(16))
        wrapped = self._in.keyring.cut(person.id)
        sealed = self._in.seal(_spot(person.id), person)
        self._in.execute(_ADD, {"owner": person.id, "rev": person.rev, "data_key": wrapped, "person": sealed})
        self._in.execute(_NAME, {"identity": self._in.keyring.identity(identity), "owner": person.id})
        return person


def _spot(owner: str) -> Spot:
    return Spot("people", "person", owner, owner)
