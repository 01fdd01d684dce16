"""Nothing a person typed lies readable anywhere, and after they are erased nothing of them lies anywhere."""

import json
import logging
import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest

from core.delivery.delivery import Delivery
from core.dialogue.session import Session
from core.errors import Conflict
from core.growth.entry import Entry, Reflection
from core.growth.plan import PlanItem, StepKind
from core.ledger.change import Change, Touched
from core.ledger.contact import Contact, Every
from core.ledger.diary import DiaryRecord
from core.ledger.follow_up import FollowUp
from core.ledger.letter import LetterRecord, Version
from core.ledger.opportunity import Opportunity
from core.ledger.paper import Draft, Paper
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.recipe import Recipe
from core.people import Identity, Place
from core.retention import CONTACT_DAYS, FOLLOW_UP_DAYS, JOURNAL_DAYS, LETTER_DAYS, TALK_DAYS, UNDO_DAYS
from core.store import Books, Store
from core.vocabulary import Reason, Recipient
from tests.contracts.conftest import LEASE, Clock, Database, Opens

CANARIES = (
    "Canarywings",
    "Finchley",
    "sparrowhawk",
    "my heron is ill",
    "Dear Kestrel",
    "Goldcrest",
    "TWREN",
    "UPUFFIN",
    "DLAPWING",
    "1700.4711",
    "Atlantic/Canary",
    "decline-bustard",
    "channel_is_dodo",
    "evt-egret",
    "Ptarmigan",
    "the osprey deck",
    "cormorant-club",
    "secret-avocet",
    "froze like a bittern",
    "rehearse with the wigeon",
)
HER = Identity("slack", "TWREN", "UPUFFIN")
PLACE = Place(platform="slack", workspace="TWREN", conversation="DLAPWING", reference={"service": "Goldcrest"})
TABLES = (
    "identities",
    "people",
    "sessions",
    "opportunities",
    "letters",
    "contacts",
    "follow_ups",
    "diaries",
    "journal",
    "plan",
    "changes",
    "feeds",
    "received",
    "deliveries",
)


def write_everything(books: Books) -> tuple[str, Delivery]:
    books.received.first("evt-egret")
    person = books.people.owner(HER)
    owner = person.id
    settings = {"rev": 1, "name": "Finchley", "zone": "Atlantic/Canary", "place": PLACE, "noticed": date(2026, 11, 23)}
    books.people.save(person.model_copy(update=settings))
    books.sessions.park(owner, Session(id="s0", flow="decline-bustard", values={"detail": "my heron is ill"}))
    books.sessions.activate(owner, Session(id="s1", flow="decline-bustard", values={"company": "Canarywings"}))
    words = Explanation(reason=Reason.OTHER, words="my heron is ill")
    decision = Decision(company="Canarywings", role="sparrowhawk", explanation=words, sign_off="Finchley")
    books.opportunities.put(owner, Opportunity(id="o1", matter=decision, made_on=date(2026, 11, 23)))
    recipe = Recipe(kind="decline", matter=decision, recipient=Recipient.HIRING_MANAGER)
    version = Version(recipe=recipe, subject="Canarywings", body="Dear Kestrel, my heron is ill")
    books.letters.put(owner, LetterRecord(id="l1", opportunity="o1", place=1, when="now", versions=(version,)))
    books.contacts.put(owner, Contact(id="c1", name="Ptarmigan", added=date(2026, 11, 23)))
    books.follow_ups.put(owner, a_follow_up(datetime.fromisoformat("2026-12-01T09:00")))
    books.diaries.put(owner, DiaryRecord(tags={"cormorant-club": Every(months=2)}))
    books.papers.put(owner, Paper(id="p1", draft=Draft(text="Dear Kestrel, my heron is ill", company="Canarywings")))
    books.journal.put(owner, Entry(id="j1", made_on=date(2026, 11, 23), what=Reflection(better="froze like a bittern")))
    books.plan.put(owner, a_step(date(2026, 12, 1)))
    gone = Touched(kind="step", id="p9", before=a_step(date(2026, 12, 1), "p9").model_dump_json())
    books.changes.put(owner, Change(id="x1", what="step.deleted", name="rehearse with the wigeon", touched=(gone,)))
    books.feeds.open(owner, "secret-avocet")
    say = json.dumps({"card": "Dear Kestrel"})
    sent = books.deliveries.add(owner, PLACE, say, None, LEASE)
    books.deliveries.finish(sent, {"ts": "1700.4711"})
    dead = books.deliveries.add(owner, PLACE, say, None, LEASE)
    books.deliveries.dead(dead, "channel_is_dodo")
    leased = books.deliveries.add(owner, PLACE, say, None, LEASE)
    books.deliveries.add(owner, PLACE, say, None, LEASE)
    books.deliveries.add(owner, PLACE, say, datetime(2099, 1, 1, tzinfo=UTC), LEASE)
    return owner, leased


def a_follow_up(at: datetime, id: str = "f1") -> FollowUp:
    return FollowUp(id=id, name="Ptarmigan", why="the osprey deck", at=at, made_on=date(2026, 11, 23))


def a_step(due: date, id: str = "p1") -> PlanItem:
    what = "rehearse with the wigeon"
    return PlanItem(id=id, kind=StepKind.PRACTICE, what=what, due=due, made_on=date(2026, 11, 23))


def found_in(database: Database, words: tuple[str, ...] = CANARIES) -> dict[str, list[str]]:
    """Which words lie in which files, as text or as a database prints its bytes."""
    found: dict[str, list[str]] = {}
    for path in database.files():
        content = path.read_bytes().lower()
        for word in words:
            forms = (word.lower().encode(), word.encode().hex().encode(), word.lower().encode().hex().encode())
            if any(form in content for form in forms):
                found.setdefault(word, []).append(path.name)
    return found


async def test_the_search_finds_what_is_written_in_clear(store: Store, database: Database) -> None:
    """The other tests here would pass if the search were blind."""
    if not database.is_postgres:
        connection = sqlite3.connect(database.url.removeprefix("sqlite:///"))
        connection.execute("CREATE TABLE clear AS SELECT 'Shoebill' AS word")
        connection.commit()
        assert set(found_in(database, ("Shoebill",))) == {"Shoebill"}
        connection.close()
        return
    database.query("CREATE TABLE clear AS SELECT 'Shoebill' AS word;")
    assert set(found_in(database, ("Shoebill",))) == {"Shoebill"}
    database.query("DROP TABLE clear;")


async def test_no_file_and_no_log_holds_what_a_person_typed(
    store: Store, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    owner, _ = await store.run(write_everything)
    second = Session(id="s2", flow="decline-bustard", values={"company": "Canarywings"})
    with pytest.raises(Conflict) as refused:
        await store.run(lambda books: books.sessions.activate(owner, second))
    assert database.is_postgres or any(path.name.endswith("-wal") for path in database.files())
    assert found_in(database) == {}
    told = caplog.text + repr(refused.value) + repr(refused.value.__cause__)
    assert [canary for canary in CANARIES if canary in told] == []


async def test_an_export_holds_everything(store: Store) -> None:
    owner, _ = await store.run(write_everything)
    told = json.dumps(await store.run(lambda books: books.export(owner)))
    hashed_only = {"UPUFFIN", "evt-egret", "secret-avocet"}
    assert [canary for canary in CANARIES if canary not in told and canary not in hashed_only] == []


async def test_an_export_holds_nothing_of_anybody_else(store: Store) -> None:
    await store.run(write_everything)
    other = await store.run(lambda books: books.people.owner(Identity("slack", "TWREN", "Uother")))
    exported = await store.run(lambda books: books.export(other.id))
    assert [canary for canary in CANARIES if canary in json.dumps(exported)] == []
    assert await store.run(lambda books: books.export("nobody")) == {}


async def test_somebody_erased_has_no_row_left(store: Store, database: Database, opens: Opens, clock: Clock) -> None:
    owner, leased = await store.run(write_everything)
    before = {table: _rows(database, table) for table in TABLES}
    assert all(before.values())
    stays = await store.run(lambda books: books.people.owner(Identity("slack", "TWREN", "Uother")))
    await store.run(lambda books: books.forget(owner))
    # `received` holds hashes of events, tied to nobody.
    assert {table: _rows(database, table) for table in TABLES} == {
        "identities": 1,
        "people": 1,
        "sessions": 0,
        "opportunities": 0,
        "letters": 0,
        "contacts": 0,
        "follow_ups": 0,
        "diaries": 0,
        "journal": 0,
        "plan": 0,
        "changes": 0,
        "feeds": 0,
        "received": 1,
        "deliveries": 0,
    }
    assert await store.run(lambda books: books.export(owner)) == {}
    assert await store.run(lambda books: books.people.find(HER)) is None
    assert await store.run(lambda books: books.people.find(Identity("slack", "TWREN", "Uother"))) == stays
    assert not await store.run(lambda books: books.deliveries.finish(leased, {"ts": "1700.4711"}))


def _rows(database: Database, table: str) -> int:
    return int(database.query(f"SELECT count(*) FROM {table};"))


async def test_what_nobody_touches_goes_by_itself(store: Store, clock: Clock) -> None:
    owner, _ = await store.run(write_everything)
    clock.forward(timedelta(days=TALK_DAYS).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert await store.run(lambda books: books.sessions.active(owner)) is None
    letter = await store.run(lambda books: books.letters.get(owner, "l1"))
    assert letter is not None
    await store.run(lambda books: books.letters.put(owner, letter.next()))
    clock.forward(timedelta(days=LETTER_DAYS - TALK_DAYS).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert len(await store.run(lambda books: books.opportunities.all(owner))) == 1, "a letter of it was touched since"
    clock.forward(timedelta(days=TALK_DAYS).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert await store.run(lambda books: books.opportunities.all(owner)) == ()
    assert await store.run(lambda books: books.letters.all(owner)) == ()


async def test_a_follow_up_stays_until_long_after_its_day(store: Store, clock: Clock) -> None:
    owner, _ = await store.run(write_everything)
    in_ten_years = a_follow_up(datetime.fromisoformat("2036-12-01T09:00"), "f2")
    await store.run(lambda books: books.follow_ups.put(owner, in_ten_years))
    clock.forward(timedelta(days=FOLLOW_UP_DAYS + 9).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert await store.run(lambda books: books.follow_ups.all(owner)) == (in_ten_years,)
    assert len(await store.run(lambda books: books.contacts.all(owner))) == 1
    clock.forward(timedelta(days=CONTACT_DAYS).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert await store.run(lambda books: books.contacts.all(owner)) == ()
    assert await store.run(lambda books: books.diaries.all(owner)) == ()
    assert await store.run(lambda books: books.follow_ups.all(owner)) == (in_ten_years,)


async def test_a_step_of_the_plan_stays_until_long_after_its_day(store: Store, clock: Clock) -> None:
    owner, _ = await store.run(write_everything)
    in_ten_years = a_step(date(2036, 12, 1), "p2")
    await store.run(lambda books: books.plan.put(owner, in_ten_years))
    clock.forward(timedelta(days=JOURNAL_DAYS - 1).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert len(await store.run(lambda books: books.journal.all(owner))) == 1
    clock.forward(timedelta(days=30).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert await store.run(lambda books: books.journal.all(owner)) == ()
    assert await store.run(lambda books: books.plan.all(owner)) == (in_ten_years,)


async def test_the_secret_of_a_calendar_leads_to_one_person_until_it_is_revoked(store: Store) -> None:
    owner, _ = await store.run(write_everything)
    assert await store.run(lambda books: books.feeds.owner("secret-avocet")) == owner
    assert await store.run(lambda books: books.feeds.owner("secret-avocett")) is None
    await store.run(lambda books: books.feeds.open(owner, "another"))
    assert await store.run(lambda books: books.feeds.owner("secret-avocet")) is None
    assert await store.run(lambda books: books.feeds.is_open(owner))
    assert await store.run(lambda books: books.feeds.revoke(owner))
    assert not await store.run(lambda books: books.feeds.is_open(owner))


async def test_what_was_deleted_can_be_brought_back_for_a_week_and_is_gone_then(store: Store, clock: Clock) -> None:
    owner, _ = await store.run(write_everything)
    clock.forward(timedelta(days=UNDO_DAYS - 1).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert len(await store.run(lambda books: books.changes.all(owner))) == 1
    clock.forward(timedelta(days=2).total_seconds())
    await store.run(lambda books: books.clear(clock(), 10))
    assert await store.run(lambda books: books.changes.all(owner)) == ()
