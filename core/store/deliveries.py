"""The outbox: what must not be lost on its way out. Leases end by themselves, so a crash needs no repair."""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel, JsonValue
from sqlalchemy import ClauseElement

from core.delivery.delivery import LEASE, Delivery, Reference
from core.errors import Forgotten, SealBroken
from core.people import Place
from core.store import delivery_sql as sql
from core.store.sealing import Spot
from core.store.statements import Line
from core.store.times import from_micros, to_micros
from core.store.transaction import Transaction

KEPT = timedelta(days=30)
"""How long what was sent can still be found to bring it up to date, and what was given up can be looked at."""

# What is due sooner may be missed by who looked just before.
_SOON = timedelta(seconds=2)
# From how many on several are looked up and written together, which costs more for one and less for each.
_MANY = 4


class Deliveries:
    def __init__(self, transaction: Transaction) -> None:
        self._in = transaction

    def add(
        self,
        owner: str,
        place: Place,
        recipe: BaseModel | str,
        due: datetime | None = None,
        lease: timedelta = LEASE,
    ) -> Delivery:
        """Writes down what is to be said in `place`, now (`due` None or past) or later (an aware datetime).

        Due now and nothing ahead of it there: it comes back leased to us for `lease`, to be sent at once.
        Otherwise it waits in line. `recipe` is a model, or JSON. Keep its `id` to cancel or reschedule it.
        """
        id, token, now = secrets.token_hex(8), secrets.token_hex(8), self._in.now
        text = recipe if isinstance(recipe, str) else recipe.model_dump_json()
        row: dict[str, object] = {
            "id": id,
            "owner": owner,
            "place_key": self._in.keyring.place(place),
            "workspace_key": self._in.keyring.workspace(place),
            "recipe": self._in.seal_json(_spot("recipe", id, owner), text),
            "place": self._in.seal(_spot("place", id, owner), place),
        }
        due = due or now
        row["due_at"] = to_micros(due)
        if due <= now:
            claim = {"token": token, "now": to_micros(now), "lease_end": to_micros(now + lease)}
            position, attempt = self._in.execute(sql.ADD_NOW, row | claim).one()
        else:
            position, attempt = self._in.execute(sql.ADD_LATER, row).one()
            self._in.due |= due <= now + _SOON
        return Delivery(id, owner, place, text, position, due, attempt, token=token if attempt else None, lease=lease)

    def reschedule(self, owner: str, id: str, due: datetime) -> bool:
        """Puts off or brings forward what was not said yet. False when there is no such thing any more.

        It becomes another occurrence, with a key of its own and its attempts counted anew: a send that is
        under way can't settle it, and it is said again at `due`.
        """
        values = {"of": owner, "which": id, "at": to_micros(due)}
        done = self._in.execute(sql.RESCHEDULE, values).rowcount == 1
        self._in.due |= done and due <= self._in.now + _SOON
        return done

    def cancel(self, owner: str, id: str) -> bool:
        """Takes back what was not said yet, sealed words and all. False when there is no such thing any more.

        A send that is under way may still arrive, and can't settle anything.
        """
        return self._in.execute(sql.CANCEL, {"of": owner, "which": id}).rowcount == 1

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Delivery, ...]:
        """Leases up to `limit` of what is due to us, the head of each place only, in the order it was added."""
        return self._claim(sql.CLAIM, now, lease, {"limit": limit})

    def claim_at(self, place: Place, now: datetime, lease: timedelta) -> Delivery | None:
        """Leases what is next in `place` to us, when it is due and nothing there is started."""
        return next(iter(self._claim(sql.CLAIM_AT, now, lease, {"at": self._in.keyring.place(place)})), None)

    def claim_behind(self, places: Sequence[Place], now: datetime, lease: timedelta) -> list[Delivery | None]:
        """As `claim_at`, for each of the places, which differ."""
        keys = [self._in.keyring.place(place) for place in places]
        waiting = set(keys)
        if len(keys) >= _MANY:
            found = self._in.connection.execute(sql.WAITING, {"places": keys})
            waiting = {key for key, next_at in found if next_at <= to_micros(now)}
        return [
            self.claim_at(place, now, lease) if key in waiting else None
            for place, key in zip(places, keys, strict=True)
        ]

    def finish(self, delivery: Delivery, reference: Mapping[str, JsonValue] | None) -> bool:
        """It was said. With a reference the row stays for 30 days, without its recipe; else it goes.

        False, and nothing changes, when the lease ran out and somebody else has it, or the person was erased.
        """
        if not reference:
            return self._settle(sql.DONE, delivery, {})
        try:
            row = self._sent(delivery, reference)
        except Forgotten:
            return False
        return self._in.execute(sql.SENT, row).rowcount == 1

    def finish_all(self, said: Sequence[tuple[Delivery, Mapping[str, JsonValue]]]) -> list[bool]:
        """As `finish`, for each. Many are written in few statements, for to PostgreSQL each is a journey."""
        if len(said) < _MANY:
            return [self.finish(delivery, reference) for delivery, reference in said]
        which = {"which": [delivery.position for delivery, _ in said]}
        claims = {(position, token) for position, token in self._in.connection.execute(sql.CLAIMS, which)}
        self._in.ciphers({delivery.owner for delivery, _ in said})
        ours = [each for each in said if (each[0].position, each[0].token) in claims]
        sent = [self._sent(delivery, reference) for delivery, reference in ours if reference]
        gone = [{"which": delivery.position, "claim": delivery.token} for delivery, reference in ours if not reference]
        for statement, rows in ((sql.SENT, sent), (sql.DONE, gone)):
            if rows:
                self._in.connection.execute(statement, rows)
        return [(delivery.position, delivery.token) in claims for delivery, _ in said]

    def retry(self, delivery: Delivery, at: datetime, why: str, *, counts: bool = True) -> bool:
        """To be tried again at `at`, still ahead of the others of its place. False as in `finish`.

        `counts` False leaves this attempt out of the count, for it sent nothing.
        """
        return self._settle(sql.RETRY, delivery, _again(delivery, at, counts=counts), ("why", json.dumps(why)))

    def release(self, delivery: Delivery) -> bool:
        """Gives back what we leased and did not try. False as in `finish`."""
        self._in.due = True
        return self._settle(sql.RETRY, delivery, _again(delivery, self._in.now, counts=False) | {"sealed": None})

    def dead(self, delivery: Delivery, why: str) -> bool:
        """Given up; the next of its place may go. Kept for 30 days to be looked at. False as in `finish`."""
        return self._settle(sql.DEAD, delivery, {"until": self._until()}, ("why", json.dumps(why)))

    def block(self, place: Place) -> None:
        """Nothing can be said in `place`: all that is meant for it waits until `unblock`."""
        at = {"at": self._in.keyring.place(place)}
        self._in.execute(sql.BLOCK_STARTED, at)
        self._in.execute(sql.BLOCK_WAITING, at)

    def unblock(self, owner: str, place: Place) -> int:
        """Somebody spoke to us in `place`: what was held for them there, in any thread, may go.

        Returns how many deliveries were held. A person has one conversation with us in a workspace, so its key
        names all of its threads.
        """
        values = {"of": owner, "within": self._in.keyring.workspace(place)}
        held = self._in.execute(sql.UNBLOCK, values).rowcount
        self._in.due |= held > 0
        return held

    def next_due(self) -> datetime | None:
        """When the next one can be claimed; past when one can be now."""
        micros = self._in.execute(sql.NEXT_DUE, {}).scalar()
        return None if micros is None else from_micros(micros)

    def clear(self, now: datetime, limit: int) -> int:
        """Removes up to `limit` of those that have been sent or dead for 30 days. Returns how many."""
        return self._in.execute(sql.CLEAR, {"now": to_micros(now), "limit": limit}).rowcount

    def reference(self, owner: str, id: str) -> Reference | None:
        """What the platform calls the message, once it was sent."""
        sealed = self._in.execute(sql.REFERENCE, {"of": owner, "which": id}).scalar()
        if sealed is None:
            return None
        found = json.loads(self._in.unseal_json(_spot("reference", id, owner), sealed))
        assert isinstance(found, dict)
        return found

    def export(self, owner: str) -> list[JsonValue]:
        """All of a person's deliveries, newest first, readable."""
        return [self._readable(owner, row) for row in self._in.execute(sql.ALL, {"of": owner})]

    def _claim(
        self, statement: ClauseElement, now: datetime, lease: timedelta, values: dict[str, Any]
    ) -> tuple[Delivery, ...]:
        token = secrets.token_hex(8)
        times = {"now": to_micros(now), "lease_end": to_micros(now + lease)}
        rows = self._in.execute(statement, values | times | {"token": token}).all()
        self._in.ciphers({row.owner for row in rows})
        claimed = (self._read(row, token, lease) for row in sorted(rows, key=lambda row: row.position))
        return tuple(delivery for delivery in claimed if delivery is not None)

    def _read(self, row: Line, token: str, lease: timedelta) -> Delivery | None:
        try:
            recipe = self._in.unseal_json(_spot("recipe", row.id, row.owner), row.recipe)
            place = self._in.unseal(_spot("place", row.id, row.owner), row.place, Place)
        except SealBroken:
            # It would stand at the head of its place for ever.
            values = {"which": row.position, "claim": token, "until": self._until(), "sealed": None}
            self._in.execute(sql.DEAD, values)
            return None
        due = from_micros(row.due_at)
        return Delivery(row.id, row.owner, place, recipe, row.position, due, row.attempt, row.occurrence, token, lease)

    def _settle(
        self, statement: ClauseElement, delivery: Delivery, values: dict[str, Any], kept: tuple[str, str] | None = None
    ) -> bool:
        ours = {"which": delivery.position, "claim": delivery.token}
        if kept is not None:
            column, text = kept
            try:
                values["sealed"] = self._in.seal_json(_spot(column, delivery.id, delivery.owner), text)
            except Forgotten:
                return False
        return self._in.execute(statement, values | ours).rowcount == 1

    def _sent(self, delivery: Delivery, reference: Mapping[str, JsonValue]) -> dict[str, Any]:
        text = json.dumps(reference, ensure_ascii=False)
        sealed = self._in.seal_json(_spot("reference", delivery.id, delivery.owner), text)
        return {"which": delivery.position, "claim": delivery.token, "until": self._until(), "sealed": sealed}

    def _until(self) -> int:
        return to_micros(self._in.now + KEPT)

    def _readable(self, owner: str, row: Line) -> JsonValue:
        sealed: Iterable[tuple[str, bytes | None]] = (
            ("recipe", row.recipe),
            ("place", row.place),
            ("reference", row.reference),
            ("why", row.why),
        )
        content: dict[str, JsonValue] = {
            column: json.loads(self._in.unseal_json(_spot(column, row.id, owner), value))
            for column, value in sealed
            if value is not None
        }
        times: dict[str, JsonValue] = {"due": from_micros(row.due_at).isoformat(), "attempt": row.attempt}
        return {"id": row.id, "state": row.state} | times | content


def _again(delivery: Delivery, at: datetime, *, counts: bool) -> dict[str, Any]:
    # A token that nobody holds keeps its place in line for it.
    return {"nobodys": secrets.token_hex(8), "tried": delivery.attempt - (not counts), "at": to_micros(at)}


def _spot(column: str, id: str, owner: str) -> Spot:
    return Spot("deliveries", column, id, owner)
