"""Whether everyone who is told of a decision hears the same reason."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.etiquette.message import Message
from core.etiquette.told import Told, told
from core.vocabulary import Reason


_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    """decid decli accep offer withd becau reaso thank would could shoul their there about after think thoug posit appli take takin this that with
    from have been into your turne down going said told want need role work with job than other since""".split()
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """consistent; for each message the reason it gives; why (a key of the words); the sentences that give the reasons."""

    consistent: bool
    reasons: tuple[Reason | None, ...]
    why: str
    sentences: tuple[str | None, ...]


def compare(messages: Sequence[Message]) -> Verdict:
    """Reasons agree when one reason is given in every message, or none in any of them."""
    read = [told(message.text, (message.company, message.role)) for message in messages]
    sentences = tuple(one.sentence for one in read)
    silent = [not one.reasons for one in read]
    if all(silent):
        return Verdict(True, (Reason.NONE_GIVEN,) * len(read), "none_given", sentences)
    first = tuple(one.reasons[0] if one.reasons else Reason.NONE_GIVEN for one in read)
    if any(silent):
        return Verdict(False, first, "silence_and_reason", sentences)
    shared = _shared(read) or _same_words(read)
    if shared is None:
        denied = any(reason in other.denied for reason in first for other in read)
        return Verdict(False, first, "reason_denied" if denied else "reasons_differ", sentences)
    return Verdict(True, (shared,) * len(read), "same_reason", sentences)


def _same_words(read: Sequence[Told]) -> Reason | None:
    """OTHER where a reason that is none of ours is given in much the same words."""
    if not any(Reason.OTHER in one.reasons for one in read):
        return None
    words = [{word[:5] for word in _WORD.findall((one.sentence or "").casefold())} - _COMMON for one in read]
    return Reason.OTHER if set.intersection(*words) else None


def _shared(read: Sequence[Told]) -> Reason | None:
    """The strongest reason that all of them give."""
    return next((reason for reason in read[0].reasons if all(reason in one.reasons for one in read)), None)
