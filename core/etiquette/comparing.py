"""Whether everyone who is told of a decision hears the same reason."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.etiquette.lexicon.bag import bag
from core.etiquette.message import Message
from core.etiquette.told import Told, told
from core.vocabulary import Reason

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5  # letters
# stems that say nothing about a reason
_COMMON = bag(
    """
    decid decli accep offer withd becau reaso thank would could shoul their there about after think thoug posit
    appli take takin this that with from have been into your turne down going said told want need role work job
    than other since
    """
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the messages agree; the reason each gives; why, as a key of the words; the sentence that gives it in
    each, None where none is given."""

    consistent: bool
    reasons: tuple[Reason | None, ...]
    why: str
    sentences: tuple[str | None, ...]


def compare(messages: Sequence[Message]) -> Verdict:
    """Reasons agree when one reason is given in every message, or none in any of them."""
    read = [told(message.text, (message.company, message.role)) for message in messages]
    sentences = tuple(one.sentence for one in read)
    first = tuple(one.reasons[0] if one.reasons else Reason.NONE_GIVEN for one in read)
    if not any(one.reasons for one in read):
        return Verdict(True, first, "none_given", sentences)
    if not all(one.reasons for one in read):
        return Verdict(False, first, "silence_and_reason", sentences)
    shared = _shared(read) or _in_the_same_words(read)
    if shared:
        return Verdict(True, (shared,) * len(read), "same_reason", sentences)
    denied = any(reason in other.denied for reason in first for other in read)
    return Verdict(False, first, "reason_denied" if denied else "reasons_differ", sentences)


def _shared(read: Sequence[Told]) -> Reason | None:
    """The strongest reason that all of them give. Two reasons that are none of ours may be two different ones."""
    shared = (reason for reason in read[0].reasons if all(reason in one.reasons for one in read))
    return next((reason for reason in shared if reason is not Reason.OTHER), None)


def _in_the_same_words(read: Sequence[Told]) -> Reason | None:
    """OTHER where a reason that is none of ours is given in much the same words."""
    if not any(Reason.OTHER in one.reasons for one in read):
        return None
    stems = [{word[:_STEM] for word in _WORD.findall((one.sentence or "").casefold())} - _COMMON for one in read]
    return Reason.OTHER if set.intersection(*stems) else None
