"""What goes by way of somebody else: an introduction asked for or made, a referral asked for."""

from datetime import date
from typing import Literal

from pydantic import BaseModel

from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.rejection import Phrase
from core.letters.tidy import MaybeNamed
from core.vocabulary import Channel, Favor, Recipient, SaidYes, Tie, Tone


class Introduction(BaseModel, frozen=True):
    """`contact` is asked for an introduction to `target` at `company`, or for a referral for `role` there; `tie` says
    whether they work over or beside the person. For one that is made, `first` and `second` are the two, and `said_yes`
    who of them agreed.

    Own words, each the end of a sentence: `me` of "I'm ...", `purpose` of "I would like to ...", `vouched` of "You have
    seen me ...", `fit` of "I think I would fit because ...", `first_is` and `second_is` of "She is ...", `for_first`
    and `for_second` of "It could be useful because ...".
    """

    topic: Literal["introduction"] = "introduction"
    favor: Favor
    contact: MaybeNamed = None
    tie: Tie = Tie.OUTSIDE
    target: MaybeNamed = None
    company: MaybeNamed = None
    role: MaybeNamed = None
    me: Phrase = None
    purpose: Phrase = None
    vouched: Phrase = None
    fit: Phrase = None
    first: MaybeNamed = None
    first_is: Phrase = None
    for_first: Phrase = None
    second: MaybeNamed = None
    second_is: Phrase = None
    for_second: Phrase = None
    said_yes: SaidYes = SaidYes.NEITHER
    channel: Channel = Channel.EMAIL
    tone: Tone = Tone.WARM
    locale: str = DEFAULT_LOCALE
    sign_off: MaybeNamed = None

    @property
    def contact_role(self) -> Recipient:
        return Recipient.CONTACT

    @property
    def pair(self) -> tuple[str, ...]:
        """The two to be introduced, as far as they are named."""
        return tuple(name for name in (self.first, self.second) if name)

    @property
    def called(self) -> str:
        """What lists show for it."""
        return self.contact or ", ".join(self.pair) or self.company or "-"

    @property
    def days(self) -> dict[str, date]:
        """None: it can wait for a good moment."""
        return {}
