"""All that lives on after talks, as one: each ending and each button goes to the shelf whose own it is."""

from collections.abc import Iterable
from typing import Any, Protocol

from core.dialogue.flow import Flow
from core.dialogue.ports import Objects, Shows, Visit
from core.dialogue.said import Act, ActForm


class OwnShelf(Objects[Any], Protocol):
    """A shelf with endings and buttons of its own: ids of flows, kinds of acts."""

    @property
    def flows(self) -> frozenset[str]: ...
    @property
    def kinds(self) -> frozenset[str]: ...


class Cabinet:
    """`letters` takes what no other shelf does."""

    def __init__(self, letters: Objects[Any], others: Iterable[OwnShelf]) -> None:
        self._letters = letters
        self._others = tuple(others)

    def keep(self, books: Any, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        own = next((shelf for shelf in self._others if flow.id in shelf.flows), self._letters)
        return own.keep(books, visit, flow, ending)

    def act(self, books: Any, visit: Visit, said: Act | ActForm) -> Shows:
        kind = said.act.kind if isinstance(said, ActForm) else said.kind
        own = next((shelf for shelf in self._others if kind in shelf.kinds), self._letters)
        return own.act(books, visit, said)

    def listed(self, books: Any, visit: Visit) -> Shows:
        return self._letters.listed(books, visit)

    def told(self, books: Any, visit: Visit, text: str) -> Shows | None:
        answers = (shelf.told(books, visit, text) for shelf in (*self._others, self._letters))
        return next((shows for shows in answers if shows is not None), None)
