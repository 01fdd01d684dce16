"""What a person has promised to keep: an interview, a call, something to hand in, an offer to answer."""

from enum import StrEnum

from pydantic import BaseModel


class Promise(StrEnum):
    """What there is to keep."""

    INTERVIEW = "interview"
    CALL = "call"
    MATERIALS = "materials"
    OFFER = "offer"

    @property
    def is_a_talk(self) -> bool:
        """Whether people meet: it has an hour, and once that has passed there is nothing left to be late with."""
        return self in (Promise.INTERVIEW, Promise.CALL)


class Item(BaseModel, frozen=True):
    """One line of a checklist."""

    what: str
    ready: bool = False


class Commitment(BaseModel, frozen=True):
    """`where` is a link or an address, `who` are the people met, `items` what to have ready or to hand in."""

    promise: Promise
    company: str
    who: tuple[str, ...] = ()
    where: str | None = None
    items: tuple[Item, ...] = ()

    def ticked(self, n: int) -> "Commitment":
        """The checklist with its item `n` turned from open to ready or back. Raises IndexError beyond its end."""
        turned = self.items[n].model_copy(update={"ready": not self.items[n].ready})
        return self.model_copy(update={"items": (*self.items[:n], turned, *self.items[n + 1 :])})
