"""Whatever happens in whatever order, the outbox keeps its promises."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule
from sqlalchemy import create_engine, event, text

from core.delivery.delivery import Delivery
from core.people import Identity, Place
from core.store import Books
from core.store.deliveries import Deliveries
from core.store.keyring import Keyring
from core.store.received import Broom
from core.store.sealing import Cipher
from core.store.statements import StatementCache
from core.store.tables import metadata
from core.store.transaction import Transaction

LEASE = timedelta(seconds=60)
PLACES = tuple(Place(platform="slack", workspace="T1", conversation=f"D{n}") for n in range(3))
places = st.sampled_from(PLACES)
START = datetime(2026, 11, 23, tzinfo=UTC)
seconds = st.integers(0, 200)


@dataclass
class Line:
    """What should wait in one place: when each is due by its position, and which was started.

    SQLite gives the position of one that was taken back to the next, so `ids` says whose it is.
    """

    due: dict[int, datetime] = field(default_factory=dict)
    ids: dict[int, str] = field(default_factory=dict)
    held: set[int] = field(default_factory=set)
    started: int | None = None
    token: str | None = None
    until: datetime = START

    def waits(self, delivery: Delivery) -> bool:
        return delivery.position in self.due and self.ids[delivery.position] == delivery.id

    def head(self, now: datetime) -> int:
        if self.started is not None:
            return self.started
        return min(position for position, due in self.due.items() if due <= now and position not in self.held)


class OutboxLaws(RuleBasedStateMachine):
    """Claims that were settled or ran out stay in `claims`, as they would in a process that is slow."""

    claims = Bundle("claims")

    def __init__(self) -> None:
        super().__init__()
        engine = create_engine("sqlite://")
        event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = ON"))
        metadata.create_all(engine)
        self.connection = engine.connect()
        self.keyring = Keyring(Cipher.of(b"1" * 32), b"2" * 32)
        self.statements = StatementCache()
        self.now = START
        self.lines = {place.conversation: Line() for place in PLACES}

    @property
    def books(self) -> Books:
        return Books(Transaction(self.connection, self.keyring, self.now, self.statements), Broom())

    @property
    def outbox(self) -> Deliveries:
        return self.books.deliveries

    @initialize()
    def somebody(self) -> None:
        self.owner = self.books.people.owner(Identity("slack", "T1", "U1")).id

    @rule(target=claims, place=places, later=st.none() | st.integers(1, 300))
    def add(self, place: Place, later: int | None) -> object:
        due = None if later is None else self.now + timedelta(seconds=later)
        delivery = self.outbox.add(self.owner, place, "{}", due, LEASE)
        line = self.lines[place.conversation]
        line.due[delivery.position], line.ids[delivery.position] = delivery.due, delivery.id
        return self._leased([delivery] if delivery.leased else [])

    @rule(target=claims, limit=st.integers(1, 4))
    def claim(self, limit: int) -> object:
        claimed = self.outbox.claim(self.now, limit, LEASE)
        assert len(claimed) <= limit
        return self._leased(claimed)

    @rule(target=claims, place=places)
    def claim_at(self, place: Place) -> object:
        claimed = self.outbox.claim_at(place, self.now, LEASE)
        return self._leased([claimed] if claimed else [])

    @rule(delivery=claims)
    def finish(self, delivery: Delivery) -> None:
        self._ended(delivery, self.outbox.finish(delivery, {"ts": "1"}))

    @rule(delivery=claims)
    def dead(self, delivery: Delivery) -> None:
        self._ended(delivery, self.outbox.dead(delivery, "why"))

    @rule(delivery=claims, wait=seconds, counts=st.booleans())
    def retry(self, delivery: Delivery, wait: int, counts: bool) -> None:
        at = self.now + timedelta(seconds=wait)
        self._waits(delivery, self.outbox.retry(delivery, at, "why", counts=counts), at)

    @rule(delivery=claims)
    def release(self, delivery: Delivery) -> None:
        self._waits(delivery, self.outbox.release(delivery), self.now)

    @rule(place=places)
    def block(self, place: Place) -> None:
        self.outbox.block(place)
        line = self.lines[place.conversation]
        line.held, line.started, line.token = set(line.due), None, None

    @rule(place=places)
    def unblock(self, place: Place) -> None:
        assert self.outbox.unblock(self.owner, place) == sum(len(line.held) for line in self.lines.values())
        for line in self.lines.values():
            line.held = set()

    @rule(delivery=claims, later=st.integers(-10, 300))
    def reschedule(self, delivery: Delivery, later: int) -> None:
        due, line = self.now + timedelta(seconds=later), self.lines[delivery.place.conversation]
        waits = line.waits(delivery)
        assert self.outbox.reschedule(self.owner, delivery.id, due) == waits
        if waits:
            line.due[delivery.position] = due
            self._let_go(line, delivery)

    @rule(delivery=claims)
    def cancel(self, delivery: Delivery) -> None:
        line = self.lines[delivery.place.conversation]
        waits = line.waits(delivery)
        assert self.outbox.cancel(self.owner, delivery.id) == waits
        if waits:
            del line.due[delivery.position]
            line.held.discard(delivery.position)
            self._let_go(line, delivery)

    def _let_go(self, line: Line, delivery: Delivery) -> None:
        if line.started == delivery.position:
            line.started, line.token = None, None

    @rule(passing=seconds)
    def time_passes(self, passing: int) -> None:
        self.now += timedelta(seconds=passing)

    def _leased(self, deliveries: Iterable[Delivery]) -> object:
        for delivery in deliveries:
            line = self.lines[delivery.place.conversation]
            assert line.due[delivery.position] <= self.now, "claimed before it was due"
            assert delivery.position == line.head(self.now), "claimed out of order"
            assert line.started is None or line.until <= self.now, "claimed while somebody else had it"
            line.started, line.token, line.until = delivery.position, delivery.token, self.now + LEASE
        return multiple(*deliveries)

    def _ended(self, delivery: Delivery, ours: bool) -> None:
        line = self._settled(delivery, ours)
        if ours:
            del line.due[delivery.position]
            line.started, line.token = None, None

    def _waits(self, delivery: Delivery, ours: bool, at: datetime) -> None:
        line = self._settled(delivery, ours)
        if ours:
            line.token, line.until = None, at

    def _settled(self, delivery: Delivery, ours: bool) -> Line:
        line = self.lines[delivery.place.conversation]
        assert ours == (line.token == delivery.token), "only the last claim settles, and only once"
        return line

    @invariant()
    def one_in_a_place_is_started(self) -> None:
        rows = self.connection.execute(
            text("SELECT count(*) FROM deliveries WHERE state = 'pending' AND token IS NOT NULL GROUP BY place_key")
        )
        assert all(count == 1 for count in rows.scalars())

    @invariant()
    def next_due_is_when_something_can_be_claimed(self) -> None:
        savepoint = self.connection.begin_nested()
        due = self.outbox.next_due()
        claimed = self.outbox.claim(self.now, 1, LEASE)
        savepoint.rollback()
        assert bool(claimed) == (due is not None and due <= self.now)

    def teardown(self) -> None:
        """Nothing is lost: whatever happened before, all of it can be claimed and finished now."""
        for place in PLACES:
            self.unblock(place)
        self.now += timedelta(days=1)
        while claimed := self.outbox.claim(self.now, 10, LEASE):
            self._leased(claimed)
            for delivery in claimed:
                self.finish(delivery)
        assert [line.due for line in self.lines.values()] == [{}, {}, {}]
        assert self.outbox.next_due() is None
        self.connection.close()


TestOutboxLaws = OutboxLaws.TestCase
TestOutboxLaws.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
