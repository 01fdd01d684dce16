"""A decision against something, with all that its letters are written from."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ValidationInfo, field_validator

from core.letters.explanation import Explanation
from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.tidy import MaybeNamed, Named
from core.vocabulary import About, Channel, Need, Recipient, Stage, Tone


class Decision(BaseModel, frozen=True):
    """Names stay as typed and are never split: a name is what the person would write behind "Hi".

    `contact` made the offer and is answered through `channel`, the way it came. `recruiter` stood in
    between, besides the contact. `deadline` is the day the answer is due, `check_in` the day to write again.
    `names_referrer`: the employer reads that whoever referred the person is told the same.
    `answering` is what the firm came back with after the no, where that is all there is to write.
    `sign_off` is the person's own name.
    """

    topic: Literal["decline"] = "decline"
    about: About = About.OFFER
    company: Named
    role: MaybeNamed = None
    contact: MaybeNamed = None
    contact_role: Recipient = Recipient.HIRING_MANAGER
    recruiter: MaybeNamed = None
    recruiter_role: Recipient = Recipient.RECRUITER
    referrer: MaybeNamed = None
    names_referrer: bool = False
    panel: tuple[Named, ...] = ()
    channel: Channel = Channel.EMAIL
    stage: Stage = Stage.OPEN
    explanation: Explanation
    answering: Need | None = None
    door_open: bool = False
    check_in: date | None = None
    deadline: date | None = None
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
        days = {"deadline": self.deadline, "check_in": self.check_in}
        return {key: day for key, day in days.items() if day}

    @field_validator("stage")
    @classmethod
    def _stages_are_for_offers(cls, stage: Stage, info: ValidationInfo) -> Stage:
        """Nobody signs an interview: what is no offer is always open."""
        return stage if info.data.get("about") in (About.OFFER, About.INTERNAL) else Stage.OPEN
