"""Whether everyone who is told of a decision hears the same reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.etiquette.message import Message
from core.etiquette.told import Told, told
from core.vocabulary import Reason


@dataclass(frozen=True, slots=True)
class Verdict:
    """consistent; for each message the reason it gives; why (a key of the words); the sentences that give the reasons."""

    consistent: bool
    reasons: tuple[Reason | None, ...]
    why: str
    sentences: tuple[str | None, ...]


def compare(messages: Sequence[Message]) -> Verdict:
    """Reasons agree when one reason is given in every message, or none in any of them."""
    read = [told(message.text) for message in messages]
    sentences = tuple(one.sentence for one in read)
    silent = [not one.reasons for one in read]
    if all(silent):
        return Verdict(True, (Reason.NONE_GIVEN,) * len(read), "none_given", sentences)
    first = tuple(one.reasons[0] if one.reasons else Reason.NONE_GIVEN for one in read)
    if any(silent):
        return Verdict(False, first, "silence_and_reason", sentences)
    shared = _shared(read)
    if shared is None:
        return Verdict(False, first, "reasons_differ", sentences)
    if any(shared in one.denied for one in read):
        return Verdict(False, first, "reason_denied", sentences)
    return Verdict(True, (shared,) * len(read), "same_reason", sentences)


def _shared(read: Sequence[Told]) -> Reason | None:
    """The strongest reason that all of them give."""
    return next((reason for reason in read[0].reasons if all(reason in one.reasons for one in read)), None)
