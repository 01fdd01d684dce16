"""A letter somebody is working on, and what can be done to it. Pure: a verb gives the letter one revision on.

It keeps its text from the moment it is shown, so that no deploy changes it, and every version it had,
so that undo loses nothing.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel

from core.etiquette import told_reason
from core.letters.decision import Decision
from core.letters.planned import When
from core.letters.recipe import Recipe, write
from core.letters.repeats import another
from core.vocabulary import Channel, Reason, Tone

State = Literal["draft", "sent", "told", "dropped"]


class Version(BaseModel, frozen=True):
    """One text of a letter: what it was written from, and whether a person changed it since."""

    recipe: Recipe
    subject: str | None
    body: str
    by_hand: bool = False
    overridden: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        return len(self.body.split())


def written(recipe: Recipe) -> Version:
    draft = write(recipe)
    return Version(recipe=recipe, subject=draft.subject, body=draft.body)


class LetterRecord(BaseModel, frozen=True):
    """One letter of an opportunity. `done_on` and `told_as` are frozen when it is sent, or told otherwise.

    `when` is a key of the words for its earliest time, `place` its number in the order of telling. It lies still
    until `rests_until`, the person's own time, unless they let it go before. Dropped ones are no longer wanted.
    `heard_at` is when the person told of the bad news this answers: whoever writes within the hour may write in heat.
    """

    id: str
    rev: int = 0
    opportunity: str
    place: int
    when: When
    versions: tuple[Version, ...]
    at: int = 0
    state: State = "draft"
    done_on: date | None = None
    told_as: Reason | None = None
    address: str | None = None
    rests_until: datetime | None = None
    heard_at: datetime | None = None

    @property
    def now(self) -> Version:
        return self.versions[self.at]

    @property
    def recipe(self) -> Recipe:
        return self.now.recipe

    @property
    def is_done(self) -> bool:
        return self.state != "draft"

    def next(self, **update: object) -> "LetterRecord":
        return self.model_copy(update={"rev": self.rev + 1, **update})

    def becomes(self, version: Version) -> "LetterRecord":
        """Another text. Versions undone before it are dropped: undo goes back from here."""
        kept = (*self.versions[: self.at + 1], version)
        return self.next(versions=kept, at=len(kept) - 1)

    def in_tone(self, tone: Tone) -> "LetterRecord":
        return self.becomes(written(self.recipe.model_copy(update={"tone": tone, "wording": 0})))

    def reworded(self, beside: Iterable[str] = ()) -> "LetterRecord":
        """The next wording, by preference one that repeats little of the letters beside it."""
        return self.becomes(written(another(self.recipe, beside)))

    @property
    def can_name_referrer(self) -> bool:
        """Whether it is the answer to the employer of somebody who was referred, and does not say so yet."""
        matter = self.recipe.matter
        told = isinstance(matter, Decision) and matter.referrer and not matter.names_referrer
        return bool(told) and self.recipe.kind == "decline" and self.recipe.channel is not Channel.PHONE

    def naming_referrer(self) -> "LetterRecord":
        """With a line on whoever referred the person."""
        matter = self.recipe.matter.model_copy(update={"names_referrer": True})
        return self.becomes(written(self.recipe.model_copy(update={"matter": matter})))

    def released(self) -> "LetterRecord":
        """It has rested long enough."""
        return self.next(rests_until=None)

    def resting(self, until: datetime | None) -> "LetterRecord":
        """It lies still until then."""
        return self.next(rests_until=until)

    def edited(self, subject: str | None, body: str) -> "LetterRecord":
        """The person's own text. The same text again changes nothing but the revision."""
        if (subject, body) == (self.now.subject, self.now.body):
            return self.next()
        return self.becomes(Version(recipe=self.recipe, subject=subject, body=body, by_hand=True))

    def overrides(self, findings: tuple[str, ...]) -> "LetterRecord":
        """The person takes these findings on themselves, for this text."""
        version = self.now.model_copy(update={"overridden": findings})
        return self.next(versions=(*self.versions[: self.at], version, *self.versions[self.at + 1 :]))

    def undone(self) -> "LetterRecord":
        """The text before this one; the first stays."""
        return self.next(at=max(0, self.at - 1))

    def done(self, state: State, today: date) -> "LetterRecord":
        """What was told is what the text says, where the person wrote it and it is what they sent."""
        matter = self.recipe.matter
        told_as = matter.explanation.told_as if isinstance(matter, Decision) else None
        if told_as and state == "sent" and self.now.by_hand:
            told_as = told_reason(self.now.body)
        return self.next(state=state, done_on=today, told_as=told_as)

    def set_aside(self, today: date) -> "LetterRecord":
        """No longer wanted, unless it is done already."""
        return self if self.is_done else self.done("dropped", today)

    def put_back(self) -> "LetterRecord":
        return self.not_done() if self.state == "dropped" else self

    def not_done(self) -> "LetterRecord":
        return self.next(state="draft", done_on=None, told_as=None)
