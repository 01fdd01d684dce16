"""What the desk needs of the rest of the house. The store and the ledger have it; nobody else is asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, JsonValue

from core.dialogue.flow import Flow
from core.dialogue.heard import Attachment
from core.dialogue.message import Card, Form
from core.dialogue.said import Act, ActForm
from core.dialogue.session import Session
from core.dialogue.wishes import First, Handed, Wish
from core.dialogue.words import Words
from core.people import Identity, Person, Place

D_co = TypeVar("D_co", covariant=True)
B_contra = TypeVar("B_contra", contravariant=True)


class Received(Protocol):
    def first(self, event: str) -> bool:
        """Whether this event is heard for the first time; from now on it is not."""


class People(Protocol):
    def owner(self, identity: Identity) -> Person:
        """The person behind an identity, made when there is none yet."""

    def save(self, person: Person) -> None: ...


class Sessions(Protocol):
    def active(self, owner: str) -> Session | None: ...
    def parked(self, owner: str) -> tuple[Session, ...]: ...
    def find(self, owner: str, id: str) -> Session | None: ...
    def activate(self, owner: str, session: Session) -> None: ...
    def park(self, owner: str, session: Session) -> None: ...
    def drop(self, owner: str, id: str) -> None: ...


class Deliveries(Protocol[D_co]):
    def add(self, owner: str, place: Place, recipe: BaseModel) -> D_co: ...

    def unblock(self, owner: str, place: Place) -> int:
        """The person speaks to us there: what was held for them may go, in whichever thread."""


class Books(Protocol[D_co]):
    """One transaction's view of the store."""

    @property
    def received(self) -> Received: ...
    @property
    def people(self) -> People: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def deliveries(self) -> Deliveries[D_co]: ...
    def forget(self, owner: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is here, on which day of theirs, and in which words they are spoken to.

    `now` is an instant in UTC; whoever writes letters without a clock leaves it. `platform` is that of the place.
    """

    person: Person
    words: Words
    today: date
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Shows:
    """What a person gets to see.

    `instead` is what the pressed message becomes; `again` brings an open form up to date; `file` goes
    with the last card. `begins` is a talk to begin now, behind the cards; `anew` are words to be heard as the
    start of something new. `did` names what was done to what is kept, where that does not show.
    """

    cards: tuple[Card, ...] = ()
    instead: Card | None = None
    form: Form | None = None
    again: bool = False
    file: Attachment | None = None
    begins: Wish | None = None
    anew: str | None = None
    did: str | None = None


class Objects(Protocol[B_contra]):
    """What lives on after a talk: letters, packs."""

    def keep(self, books: B_contra, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        """Keep what a flow leaves behind, and show it."""

    def known(self, books: B_contra, visit: Visit, flow: str, company: str) -> Mapping[str, JsonValue]:
        """What is known of a company from before, by the fields of a flow; nothing of one that is new."""

    def act(self, books: B_contra, visit: Visit, said: Act | ActForm) -> Shows:
        """Do what a button or form on an object says."""

    def listed(self, books: B_contra, visit: Visit) -> Shows:
        """What the person is working on."""

    def given(self, books: B_contra, visit: Visit, handed: Handed, *, can_open: bool) -> Shows:
        """Take a text that was handed over, to be read or to be checked, and show what was found in it."""

    def fits_next(self, books: B_contra, visit: Visit) -> str:
        """The flow that is best offered first, by what the person's record says; "decline" where it says nothing."""

    def told(self, books: B_contra, visit: Visit, text: str) -> Shows | None:
        """What comes of words outside of a talk about what is kept ("talked to Ines today"); None for others."""


class ReadsFirst(Protocol):
    """How words are read that answer no question."""

    def __call__(self, text: str, words: Words, today: date) -> First: ...

    def in_distress(self, text: str, *, name: bool = False) -> bool:
        """Whether the words show that somebody may harm themselves. `name`: a name was asked for."""
