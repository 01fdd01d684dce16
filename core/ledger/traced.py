"""Drawers that remember how each record stood before this turn touched it first, so that the turn can be undone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel

from core.ledger.change import Kind, Touched
from core.store import Books


class Kept(Protocol):
    """A record of a drawer."""

    @property
    def id(self) -> str: ...
    @property
    def rev(self) -> int: ...


R = TypeVar("R", bound=Kept)

Steps = dict[str, tuple[R | None, R | None]]
"""By id: a record before the turn and after it, None where there is none."""


class Drawer(Protocol[R]):
    def get(self, owner: str, id: str) -> R | None: ...
    def all(self, owner: str) -> tuple[R, ...]: ...
    def put(self, owner: str, record: R) -> None: ...
    def delete(self, owner: str, id: str) -> None: ...


class Folder(Drawer[R], Protocol[R]):
    def of(self, owner: str, parent: str) -> tuple[R, ...]: ...


class TracedDrawer(Generic[R]):
    """A drawer that reads and writes as the one behind it does."""

    def __init__(self, drawer: Drawer[R]) -> None:
        self._drawer = drawer
        self.steps: Steps[R] = {}

    def get(self, owner: str, id: str) -> R | None:
        return self._drawer.get(owner, id)

    def all(self, owner: str) -> tuple[R, ...]:
        return self._drawer.all(owner)

    def put(self, owner: str, record: R) -> None:
        self._touch(owner, record.id, record, new=record.rev == 0)
        self._drawer.put(owner, record)

    def delete(self, owner: str, id: str) -> None:
        self._touch(owner, id, None)
        self._drawer.delete(owner, id)

    def _touch(self, owner: str, id: str, after: R | None, *, new: bool = False) -> None:
        if id in self.steps:
            self.steps[id] = (self.steps[id][0], after)
        else:
            self.steps[id] = (None if new else self._drawer.get(owner, id), after)


class TracedFolder(TracedDrawer[R]):
    """The letters, each of which belongs to an opportunity."""

    def __init__(self, folder: Folder[R]) -> None:
        super().__init__(folder)
        self._folder = folder

    def of(self, owner: str, parent: str) -> tuple[R, ...]:
        return self._folder.of(owner, parent)


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one record in a turn."""

    kind: Kind
    before: Any
    after: Any

    @property
    def touched(self) -> Touched:
        record = self.after or self.before
        before = self.before.model_dump_json() if isinstance(self.before, BaseModel) else None
        return Touched(kind=self.kind, id=record.id, before=before, rev=self.after.rev if self.after else None)


class TracedBooks:
    """The drawers of a transaction. What can be undone is traced, the rest is passed on as it is."""

    def __init__(self, books: Books) -> None:
        self.opportunities = TracedDrawer(books.opportunities)
        self.letters = TracedFolder(books.letters)
        self.contacts = TracedDrawer(books.contacts)
        self.follow_ups = TracedDrawer(books.follow_ups)
        self.journal = TracedDrawer(books.journal)
        self.plan = TracedDrawer(books.plan)
        self.diaries, self.papers, self.feeds = books.diaries, books.papers, books.feeds
        self.people, self.deliveries, self.export = books.people, books.deliveries, books.export

    def steps(self) -> Iterator[Step]:
        """What became of each record that was touched, save those that came and went in the same turn."""
        kinds: tuple[tuple[Kind, TracedDrawer[Any]], ...] = (
            ("opportunity", self.opportunities),
            ("letter", self.letters),
            ("contact", self.contacts),
            ("follow_up", self.follow_ups),
            ("entry", self.journal),
            ("step", self.plan),
        )
        for kind, drawer in kinds:
            for before, after in drawer.steps.values():
                if before is not None or after is not None:
                    yield Step(kind, before, after)
