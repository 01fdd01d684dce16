"""Thanks for a kindness: an interview, a word put in, a reference, a mentor's time."""

from datetime import date
from typing import Literal

from pydantic import BaseModel

from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.rejection import Phrase
from core.letters.tidy import MaybeNamed, Named
from core.vocabulary import Channel, Kindness, Tone


class Thanked(BaseModel, frozen=True):
    """Somebody to thank, and what was spoken of with them, as the middle of a sentence of ours."""

    name: Named
    spoken: Phrase = None


class Thanks(BaseModel, frozen=True):
    """Each of `people` gets a letter of their own; an interviewer whose name is not known is thanked all the same.

    `added` is one fact the person wants to add, a whole sentence; `progress` ends "I have ...". `gift`: whether a small
    gift is wanted, with its `budget`.
    """

    topic: Literal["thank_you"] = "thank_you"
    kindness: Kindness
    company: MaybeNamed = None
    role: MaybeNamed = None
    people: tuple[Thanked, ...] = ()
    channel: Channel = Channel.EMAIL
    added: Phrase = None
    progress: Phrase = None
    gift: bool = False
    budget: MaybeNamed = None
    tone: Tone = Tone.WARM
    locale: str = DEFAULT_LOCALE
    sign_off: MaybeNamed = None

    @property
    def contact(self) -> str | None:
        """The first of those who are thanked."""
        return self.people[0].name if self.people else None

    @property
    def called(self) -> str:
        """What lists show for it."""
        return self.company or self.contact or ""

    @property
    def days(self) -> dict[str, date]:
        """None: thanks are due at once."""
        return {}
