"""The journal: what a person noted, one entry a talk. Pure: a verb gives the entry one revision on."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, Discriminator


class Share(StrEnum):
    """How much of something, as people tell it."""

    MOST = "most"
    SOME = "some"
    FEW = "few"


class First(StrEnum):
    """What a review says to look at first; `LITTLE` when there is too little to say."""

    FIT = "fit"
    TAILORING = "tailoring"
    NETWORKING = "networking"
    INTERVIEWS = "interviews"
    LITTLE = "little"


class Reflection(BaseModel, frozen=True):
    """What went well and what could be better, each with its themes: codes of ours, or the person's own words."""

    kind: Literal["reflection"] = "reflection"
    went_well: str | None = None
    better: str | None = None
    good: tuple[str, ...] = ()
    grow: tuple[str, ...] = ()


class Feedback(BaseModel, frozen=True):
    """What somebody said of the person's work. `skill` is named by the person, `theme` is found in what was said."""

    kind: Literal["feedback"] = "feedback"
    giver: str | None = None
    said: str
    skill: str | None = None
    theme: str | None = None


class Learning(BaseModel, frozen=True):
    """A month's look at the field: what is asked for, what changes it, what was learned. `pasted`: the skills stood in
    an advert or a mail that was handed over, and were kept from it.
    """

    kind: Literal["learning"] = "learning"
    pasted: bool = False
    skills: tuple[str, ...] = ()
    technologies: tuple[str, ...] = ()
    learned: str | None = None


class Counts(BaseModel, frozen=True):
    """What the ledger shows: endings by how far each had come, and of all that is `kept` how much came by referral.

    `sources` is how applications began, where that was noted; of `noted` applications of which it is known whether
    they were tailored, `tailored` were. `contacts` is how many people were talked to in 90 days, None while nobody is
    kept whom one could talk to; `outcomes` what came of them.
    """

    ended: dict[str, int] = {}
    referred: int = 0
    kept: int = 0
    contacts: int | None = None
    sources: dict[str, int] = {}
    tailored: int = 0
    noted: int = 0
    outcomes: dict[str, int] = {}

    @property
    def total(self) -> int:
        return sum(self.ended.values())


class Review(BaseModel, frozen=True):
    """What the counts and two answers pointed to on that day. `idea` numbers the change that is proposed."""

    kind: Literal["review"] = "review"
    counts: Counts
    first: First
    fits: Share | None = None
    tailored: Share | None = None
    talked: Share | None = None
    idea: int = 0


Noted = Annotated[Reflection | Feedback | Learning | Review, Discriminator("kind")]


class Entry(BaseModel, frozen=True):
    """`about` is what it is about in the person's words, `opportunity` the one in the ledger that is meant by it."""

    id: str
    rev: int = 0
    made_on: date
    about: str | None = None
    opportunity: str | None = None
    what: Noted

    def next(self, **update: object) -> "Entry":
        return self.model_copy(update={"rev": self.rev + 1, **update})

    def tagged(self, good: tuple[str, ...], grow: tuple[str, ...]) -> "Entry":
        """A reflection under other themes; anything else has none."""
        if not isinstance(self.what, Reflection):
            return self
        return self.next(what=self.what.model_copy(update={"good": good, "grow": grow}))

    def with_idea(self, ideas: int) -> "Entry":
        """A review that proposes the next of so many ideas."""
        if not isinstance(self.what, Review):
            return self
        return self.next(what=self.what.model_copy(update={"idea": (self.what.idea + 1) % ideas}))
