"""Whether everyone who is told of a decision hears the same reason, whatever was edited since.

Our own letters agree, for one explanation feeds them all. What a person wrote into one is read and compared with
the others; and what was sent that way binds those that are still to be sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from core.etiquette import Finding, Message, compare
from core.ledger.letter import LetterRecord, written
from core.letters.checking import message_of
from core.letters.decision import Decision
from core.vocabulary import Reason

CONFLICT = "reason_conflict"
"""The code of the finding that holds a letter back."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """`here` is the sentence that gives the reason in this letter, `there` that of another one; None: it gives none."""

    other: LetterRecord
    why: str
    here: str | None
    there: str | None


def contradiction(letter: LetterRecord, letters: Iterable[LetterRecord]) -> Contradiction | None:
    """What another letter of the same decision says against this one. What was sent counts before what was not."""
    if letter.is_done or not isinstance(letter.recipe.matter, Decision) or letter.recipe.kind == "correction":
        return None
    letters = tuple(letters)
    told_anew = {(one.recipe.recipient, one.recipe.name) for one in letters if one.recipe.kind == "correction"}
    rivals = (
        other
        for other in letters
        if other.id != letter.id
        and (other.recipe.recipient, other.recipe.name) not in told_anew
        and _speaks_against(other, letter)
    )
    by_state: dict[str, list[LetterRecord]] = {"sent": [], "draft": []}
    for other in rivals:
        by_state[other.state].append(other)
    # Who says what was sent already is right, whatever stands in other drafts: those are to follow.
    against = by_state["sent"] or by_state["draft"]
    return next((found for other in against if (found := _between(letter, other))), None)


def finding_of(found: Contradiction, body: str) -> Finding:
    """It as a finding in the text of this letter; without a place when this one gives no reason."""
    at = body.find(found.here) if found.here else -1
    start, end = (at, at + len(found.here)) if found.here and at >= 0 else (None, None)
    return Finding(CONFLICT, "block", start, end, found.here, "S07", detail=found.why)


def _speaks_against(other: LetterRecord, letter: LetterRecord) -> bool:
    """Whether the two are worth comparing: only what a person wrote can make our letters disagree."""
    if other.recipe.kind == "correction" or other.state not in ("draft", "sent"):
        return False
    return letter.now.by_hand or (other.now.by_hand and other.state == "sent")


def _between(letter: LetterRecord, other: LetterRecord) -> Contradiction | None:
    verdict = compare([_message(letter), _message(other)])
    if verdict.consistent or any(_was_silent(*one) for one in zip((letter, other), verdict.reasons, strict=True)):
        return None
    here, there = verdict.sentences
    return Contradiction(other, verdict.why, here, there)


def _was_silent(letter: LetterRecord, reason: Reason | None) -> bool:
    """Whether a letter gives no reason because it never did: a short note to somebody who need not hear it."""
    if reason is not Reason.NONE_GIVEN:
        return False
    original = written(letter.recipe)
    asked = message_of(letter.recipe, original.subject, original.body)
    return compare([asked]).reasons == (Reason.NONE_GIVEN,)


def _message(letter: LetterRecord) -> Message:
    return message_of(letter.recipe, letter.now.subject, letter.now.body)
