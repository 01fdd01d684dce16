"""Getting in touch with somebody again: what for, and all that the letter is written from."""

from datetime import date
from typing import Literal

from pydantic import BaseModel

from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.rejection import Phrase
from core.letters.tidy import MaybeNamed
from core.vocabulary import Channel, Nudge, Occasion, Recipient, Tone


class Approach(BaseModel, frozen=True):
    """Names stay as typed. Own words, each the end of a sentence: `where` of "I met you at ...", `subject` of "we
    talked about ...", `step` of "I would like to ...", `changed` of "Since then I have ...", `keen` of "it interests
    me because ...", `memory` of "I still remember ...", `why_you` of "I'd be glad to connect because ...", `why_now` of
    "I'm writing now because ...", `me` of "I'm ...", `curious` of "I'd like to hear about ...", `time` of "How about
    ...", `promised` of "I promised you ...", `deed` of "I promised to ...". `question` is a whole one. `day` is the day
    of the application, or the one they had named; `holiday_on` that of the holiday. `paid`: the person pays for
    LinkedIn, which gives a note more room. `seat` counts those met at the same event, so that no two of them get the
    same letter.
    """

    topic: Literal["follow_up"] = "follow_up"
    occasion: Occasion = Occasion.CATCH_UP
    contact: MaybeNamed = None
    contact_role: Recipient = Recipient.CONTACT
    company: MaybeNamed = None
    role: MaybeNamed = None
    where: Phrase = None
    subject: Phrase = None
    step: Phrase = None
    promised: Phrase = None
    deed: Phrase = None
    changed: Phrase = None
    keen: Phrase = None
    memory: Phrase = None
    question: Phrase = None
    why_you: Phrase = None
    why_now: Phrase = None
    me: Phrase = None
    curious: Phrase = None
    time: Phrase = None
    holiday: Phrase = None
    holiday_on: date | None = None
    day: date | None = None
    seat: int = 0
    nudge: Nudge = Nudge.FIRST
    paid: bool = False
    channel: Channel = Channel.EMAIL
    tone: Tone = Tone.WARM
    locale: str = DEFAULT_LOCALE
    sign_off: MaybeNamed = None

    @property
    def called(self) -> str:
        """What lists show for it."""
        return self.contact or self.company or self.role or "-"

    @property
    def days(self) -> dict[str, date]:
        """The days that count, by what they are for."""
        return {}
