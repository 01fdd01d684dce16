"""A letter's recipe, and the letter written from it. The same recipe gives the same text, always."""

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

from core.letters.approach import Approach
from core.letters.composing import paragraphs
from core.letters.frame import greeting, script, sign_off
from core.letters.matter import Matter
from core.letters.page import Page, Sheet
from core.letters.pages import page_of
from core.letters.phrasebook import phrasebook
from core.letters.subject import subject
from core.letters.tidy import MaybeNamed
from core.letters.turns import Turn
from core.vocabulary import Channel, Recipient, Tone

Kind = Literal[
    "decline", "recruiter", "referrer", "panel", "phone_script", "correction",
    "reply", "outcome", "feedback_request", "feedback_thanks", "panel_thanks", "connect", "rescinded", "waitlist",
    "paused", "internal_reply", "congratulation", "nudge", "second_nudge", "closing_note", "reapply",
    "more_time", "bid_answer", "talk_answer", "reconsider_answer", "where_answer", "acceptance", "reference", "not_now",
    "interview_thanks", "referral_thanks", "reference_thanks", "mentor_thanks",
    "follow_up", "invitation", "introduction_request", "opt_in", "introduction", "referral_request",
]  # fmt: skip
Correcting = Literal["changed", "added", "withdrawn"]


class Recipe(BaseModel, frozen=True):
    """What a letter is written from. `decline` goes to whoever decides, the other kinds to those beside.

    `place_in_pack` keeps the letters of a pack from repeating each other; it is a seat, not the order of sending.
    `correcting` is for corrections: what was told before has changed, was nothing, or is taken back.
    """

    kind: Kind
    matter: Matter
    recipient: Recipient
    name: MaybeNamed = None
    channel: Channel = Channel.EMAIL
    tone: Tone = Tone.WARM
    wording: int = 0
    place_in_pack: int = 0
    correcting: Correcting | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter's text. Without a subject where the channel has none."""

    subject: str | None
    body: str

    @property
    def words(self) -> int:
        return len(self.body.split())


def write(recipe: Recipe) -> Draft:
    """The letter: pure, and whole whatever the person left open."""
    page = laid_open(recipe)
    if recipe.kind == "phone_script":
        return Draft(None, script(page))
    opens, ends = greeting(page), sign_off(page)
    text = paragraphs(page, len(f"{opens} {ends}".split()))
    return Draft(subject(page), "\n\n".join(part for part in (opens, *text, ends) if part))


def wordings(recipe: Recipe) -> int:
    """How many different letters "another wording" goes round through: six, or three where little can vary."""
    return 6 if len({write(recipe.model_copy(update={"wording": n})).body for n in range(6)}) == 6 else 3


def laid_open(recipe: Recipe) -> Page:
    """The letter before its sections are put together."""
    matter = recipe.matter
    book = phrasebook(matter.locale, formal=recipe.tone is Tone.FORMAL)
    turn = Turn(_seed(matter), recipe.place_in_pack, recipe.wording)
    sheet = Sheet(
        recipe.kind, recipe.recipient, recipe.name, recipe.channel, recipe.tone, turn, book, recipe.correcting
    )
    return page_of(matter, sheet)


def _seed(matter: Matter) -> str:
    """What sets two packs apart: the job, else the event at which they met, else the person."""
    if isinstance(matter, Approach) and not (matter.company or matter.role):
        return matter.where or matter.called
    return f"{matter.company}|{matter.role}"
