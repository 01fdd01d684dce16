"""What the store does for deliveries: for whoever has something to say, and for the courier."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from pydantic import BaseModel, JsonValue

from core.delivery.delivery import Delivery
from core.people import Place

T = TypeVar("T")


class Schedule(Protocol):
    """`books.deliveries` for whoever has something to say, now or later. Everything happens in one transaction.

    A reminder is a delivery with a due time: keep its id beside what it reminds of. What was said already (or
    given up) is past rescheduling: add anew.
    """

    def add(self, owner: str, place: Place, recipe: BaseModel | str, due: datetime | None = None) -> Delivery:
        """Writes down what is to be said in `place`: now, or at `due`, an aware datetime in any zone.

        What is due now comes back leased to us when nothing stands before it: hand it to `Courier.carry` once the
        transaction is committed. All else is sent by whichever process comes round first when it is due.
        """
        ...

    def reschedule(self, owner: str, id: str, due: datetime) -> bool:
        """Snoozes it or brings it forward, under a new key. False when it was said, given up or cancelled already."""
        ...

    def cancel(self, owner: str, id: str) -> bool:
        """Takes it back. False as above. What is being sent at this moment may still arrive, once."""
        ...

    def unblock(self, owner: str, place: Place) -> int:
        """The person spoke to us in `place`: what was held for them there may go. Returns how many were held."""
        ...


class Outbox(Protocol):
    """`books.deliveries` for the courier; `core.store.deliveries` says what each does."""

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Delivery, ...]: ...
    def claim_behind(self, places: Sequence[Place], now: datetime, lease: timedelta) -> list[Delivery | None]: ...
    def finish(self, delivery: Delivery, reference: Mapping[str, JsonValue] | None) -> bool: ...
    def finish_all(self, said: Sequence[tuple[Delivery, Mapping[str, JsonValue]]]) -> list[bool]: ...
    def retry(self, delivery: Delivery, at: datetime, why: str, *, counts: bool = True) -> bool: ...
    def release(self, delivery: Delivery) -> bool: ...
    def dead(self, delivery: Delivery, why: str) -> bool: ...
    def block(self, place: Place) -> None: ...
    def next_due(self) -> datetime | None: ...


class Books(Protocol):
    @property
    def deliveries(self) -> Outbox: ...
    def clear(self, now: datetime, limit: int) -> int: ...


class Store(Protocol):
    async def run(self, work: Callable[[Books], T]) -> T: ...
