"""What is said around an offer besides a no: more time, an answer to a better bid, a yes, word to references."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, field_validator

from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.rejection import Phrase
from core.letters.tidy import MaybeNamed, Named
from core.vocabulary import AFTER_NO, Channel, Need, Recipient, Tone


class Exchange(BaseModel, frozen=True):
    """`need` is what the person wants to say; what comes after a no is a decision's. `deadline` is the day their answer
    is due, `until` the day they ask for, or from which they may be asked again. `why` ends "I would like to ...": what
    the time is for.

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
    why: Phrase = None
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
        days = {"deadline": self.deadline, "asked_until": self.until if self.need is Need.MORE_TIME else None}
        return {key: day for key, day in days.items() if day}

    @field_validator("need")
    @classmethod
    def _no_answer_after_a_no(cls, need: Need) -> Need:
        if need in AFTER_NO:
            raise ValueError("what comes after a no is answered with a decision")
        return need
