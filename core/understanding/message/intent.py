"""What a message wants: one intent, and which others it carries along."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum

from core.phrases import Hit


class Intent(StrEnum):
    DECLINE = "decline"
    REJECTION = "rejection"
    FOLLOW_UP = "follow_up"
    THANK_YOU = "thank_you"
    REFLECT = "reflect"
    CHECK = "check"
    LIST = "list"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    HELP = "help"
    OTHER = "other"


_SHOWS = {"goal": 3.0, "state": 2.0, "hint": 0.8}
_FIRMLY = {
    Intent.SETTINGS: 0.7,
    Intent.PRIVACY: 0.9,
    Intent.CHECK: 0.5,
    Intent.FOLLOW_UP: 0.3,
    Intent.THANK_YOU: 0.5,
    Intent.LIST: 0.4,
}
"""What is asked for in words that mean little else weighs a little more."""
_REPEATED = 0.4
_FIRST = 0.6
_ALONG = 2.0
_GREETING = 0.5


def scores_of(hits: Sequence[Hit]) -> Mapping[Intent, float]:
    """How much the phrases of a message speak for each intent."""
    scores: dict[Intent, float] = defaultdict(float)
    seen: set[str] = set()
    for n, hit in enumerate(hits):
        name, _, shows = hit.mark.partition(" ")
        intent = Intent(name)
        weight = _SHOWS[shows] + (_FIRMLY.get(intent, 0.0) if shows == "goal" else 0.0)
        if n == 0 and shows == "goal":
            weight += _FIRST
        scores[intent] += weight * (_REPEATED if hit.mark in seen else 1.0)
        seen.add(hit.mark)
    if len(scores) > 1 and Intent.HELP in scores:
        scores[Intent.HELP] = min(scores[Intent.HELP], _GREETING)
    return scores


def decide(scores: Mapping[Intent, float]) -> tuple[Intent, tuple[Intent, ...]]:
    """The intent that most speaks for, other when nothing does, and those that are plainly there as well."""
    ranked = sorted(scores, key=lambda intent: -scores[intent])
    if not ranked or (ranked[0] is Intent.THANK_YOU and scores[ranked[0]] < 1):  # politeness alone asks for nothing
        return Intent.OTHER, ()
    return ranked[0], tuple(intent for intent in ranked[1:] if scores[intent] >= _ALONG)
