"""Being turned down, or left without a word, with all that the letters about it are written from."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, model_validator

from core.letters.phrasebook import DEFAULT_LOCALE
from core.letters.tidy import MaybeNamed, Named, one_line
from core.understanding.mail.why import Why
from core.vocabulary import Channel, News, Reached, Recipient, Tone, Wants


def _phrase(text: str) -> str:
    return one_line(text).rstrip(" .,;:!")


Phrase = Annotated[
    Annotated[str, AfterValidator(_phrase)] | None,
    BeforeValidator(lambda value: None if isinstance(value, str) and not _phrase(value) else value),
]
"""Somebody's own words that stand within a sentence of ours."""


class Rejection(BaseModel, frozen=True):
    """Names stay as typed. `contact` brought the news, by `channel`; with `no_reply` nobody reads an answer.

    Own words, each the end of a sentence: `moment` of "I enjoyed ...", `lesson` of "I am going to ...", `changed` of
    "Since then I have ...". `question` is a whole one. `expected` is the day they named for an answer, `last_heard`
    the day of their last word; `apply_again` the day from which they would look at another application; `until` the
    day until which a place on a list is wanted. `winner` got the job inside the firm. `why` is what kind of reason
    `their_words` give.
    """

    topic: Literal["rejection"] = "rejection"
    company: Named
    role: MaybeNamed = None
    news: News = News.NO
    reached: Reached = Reached.APPLICATION
    contact: MaybeNamed = None
    contact_role: Recipient = Recipient.HIRING_MANAGER
    channel: Channel = Channel.EMAIL
    no_reply: bool = False
    wants: Wants = Wants.REPLY
    has_feedback: bool = False
    on_file: bool = False
    apply_again: date | None = None
    other_role: MaybeNamed = None
    their_words: Phrase = None
    why: Why | None = None
    referrer: MaybeNamed = None
    panel: tuple[Named, ...] = ()
    moment: Phrase = None
    question: Phrase = None
    lesson: Phrase = None
    changed: Phrase = None
    winner: MaybeNamed = None
    expected: date | None = None
    last_heard: date | None = None
    until: date | None = None
    tone: Tone = Tone.WARM
    locale: str = DEFAULT_LOCALE
    sign_off: MaybeNamed = None

    @model_validator(mode="before")
    @classmethod
    def _an_offer_is_taken_back(cls, told: Any) -> Any:
        """Nobody is turned down for a job they were offered."""
        if isinstance(told, dict) and told.get("reached") == Reached.OFFER and told.get("news", News.NO) == News.NO:
            return {**told, "news": News.RESCINDED}
        return told

    @property
    def called(self) -> str:
        """What lists show for it."""
        return self.company

    @property
    def days(self) -> dict[str, date]:
        """The days that count, by what they are for."""
        days = {"expected": self.expected, "apply_again": self.apply_again, "until": self.until}
        return {key: day for key, day in days.items() if day}
