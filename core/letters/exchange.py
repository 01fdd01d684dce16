"""What is said around an offer besides a no: more time, an answer to a better bid, a yes, word to references."""

from datetime import date
from typing import Literal

from pydantic import BaseModel

from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.tidy import MaybeNamed, Named
from core.vocabulary import Channel, Need, Recipient, Tone


class Exchange(BaseModel, frozen=True):
    """`need` is what the person wants to say. `deadline` is the day their answer is due, `until` the day they ask for,
    or from which they may be asked again.

    `others` are further firms with an offer open, which no letter names; `references` stood up for the person, and
    `took_it` says how it ended for them.
    """

    topic: Literal["offer"] = "offer"
    need: Need
    company: Named
    role: MaybeNamed = None
    contact: MaybeNamed = None
    contact_role: Recipient = Recipient.HIRING_MANAGER
    channel: Channel = Channel.EMAIL
    deadline: date | None = None
    until: date | None = None
    others: tuple[Named, ...] = ()
    references: tuple[Named, ...] = ()
    took_it: bool = True
    tone: Tone = Tone.WARM
    locale: str = DEFAULT_LOCALE
    sign_off: MaybeNamed = None

    @property
    def called(self) -> str:
        """What lists show for it."""
        return self.company

    @property
    def days(self) -> dict[str, date]:
        """The days that count, by what they are for."""
        return {"deadline": self.deadline} if self.deadline else {}
