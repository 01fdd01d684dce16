"""The words the checks know, one module a family, and the one lexicon made of them."""

from functools import cache

from core.etiquette.lexicon import (
    arguing,
    asking,
    conflict,
    courtesy,
    decision,
    form,
    judgement,
    pleading,
    prejudice,
    pressing,
    private,
    reasons,
    rudeness,
    said,
    said_of_fit,
    said_of_life,
    scorn,
    soft,
    truth,
)
from core.etiquette.lexicon.lists import LISTS
from core.phrases import Lexicon, Phrase, phrases_of

SAID, TOPIC = "said.", "topic."  # marks of a reason given outright, and of what a reason may be about
REASON_PHRASES = {SAID + code: lines for code, lines in (said.SAID | said_of_fit.SAID | said_of_life.SAID).items()} | {
    TOPIC + code: f"({words.replace(', ', '|')})" for code, words in reasons.TOPICS.items()
}

_LISTS = {name: words.replace(", ", "|") for name, words in LISTS.items()}

_PUSHING = arguing.PHRASES | pressing.PHRASES | pleading.PHRASES | {mark: soft.PHRASES[mark] for mark in soft.PUSHING}

_FAMILIES = {
    "everywhere": courtesy.PHRASES
    | rudeness.PHRASES
    | scorn.PHRASES
    | judgement.PHRASES
    | prejudice.PHRASES
    | private.PHRASES
    | truth.PHRASES
    | {mark: lines for mark, lines in soft.PHRASES.items() if mark not in soft.PUSHING}
    | conflict.PHRASES
    | form.PHRASES,
    "deciding": decision.PHRASES
    | said_of_life.VAGUE
    | {mark: pressing.PHRASES[mark] for mark in ("bargain", "bidding")},
    "reasons": REASON_PHRASES,
    "pushing": _PUSHING,
    "asking": asking.PHRASES,
}
_FLOWS = {
    "decline": ("everywhere", "deciding", "reasons"),
    "rejection": ("everywhere", "pushing"),
    "thank_you": ("everywhere", "pushing"),
}
_OTHER_FLOWS = ("everywhere", "pushing", "asking")


@cache
def _phrases(family: str) -> list[Phrase]:
    """The phrases of a family, made when they are first needed: reading them takes a while."""
    return phrases_of(_FAMILIES[family], _LISTS)


@cache
def _lexicon(*families: str) -> Lexicon:
    return Lexicon(phrase for family in families for phrase in _phrases(family))


def lexicon_for(flow: str) -> Lexicon:
    """The phrases that matter in a message of this flow."""
    return _lexicon(*_FLOWS.get(flow, _OTHER_FLOWS))


def reason_lexicon() -> Lexicon:
    """The phrases that give a reason for a no."""
    return _lexicon("reasons")
