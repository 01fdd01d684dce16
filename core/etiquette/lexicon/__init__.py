"""The words the checks know, one module a family, and the one lexicon made of them."""

from core.etiquette.lexicon import asking, courtesy, decision, form, hostility, judgement, prejudice, private, pushing, reasons, truth
from core.etiquette.lexicon.lists import LISTS
from core.etiquette.phrases import Lexicon, phrases_of

SAID, TOPIC = "said.", "topic."  # marks of a reason given outright, and of what a reason may be about
REASON_PHRASES = {SAID + code: lines for code, lines in reasons.SAID.items()} | {
    TOPIC + code: f"({words.replace(', ', '|')})" for code, words in reasons.TOPICS.items()
}

_LISTS = {name: words.replace(", ", "|") for name, words in (LISTS | {"group": prejudice.GROUPS}).items()}

_EVERYWHERE = phrases_of(
    courtesy.PHRASES | hostility.PHRASES | judgement.PHRASES | prejudice.PHRASES | private.PHRASES | truth.PHRASES | form.PHRASES, _LISTS
)
_REASONS = phrases_of(REASON_PHRASES, _LISTS)
_PUSHING = phrases_of(pushing.PHRASES, _LISTS)
_WHEN_DECLINING = [phrase for phrase in _PUSHING if phrase.mark in ("bargain", "bidding")]
_DECISION = phrases_of(decision.PHRASES | reasons.CUES, _LISTS)
_ASKING = phrases_of(asking.PHRASES, _LISTS)

LEXICONS = {
    "decline": Lexicon([*_EVERYWHERE, *_DECISION, *_REASONS, *_WHEN_DECLINING]),
    "rejection": Lexicon([*_EVERYWHERE, *_PUSHING]),
    "thank_you": Lexicon([*_EVERYWHERE, *_PUSHING]),
    "follow_up": Lexicon([*_EVERYWHERE, *_PUSHING, *_ASKING]),
}
REASONS = Lexicon(_REASONS)
