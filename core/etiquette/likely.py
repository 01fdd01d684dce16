"""What a letter most likely is, where nobody has said: shown to the person, who may say otherwise."""

from functools import cache
from typing import Literal

from core.etiquette.message import Message
from core.etiquette.reading import Reading
from core.phrases import Lexicon, phrases_of, words_of

Flow = Literal["decline", "rejection", "thank_you", "follow_up", "other"]

_SIGNS = {
    "rejection": """
        (thank you|thanks|grateful|appreciate you|appreciate your) ~4 (letting|telling|informing|updating|getting back)
        (sorry|sad|disappointed|disappointing|gutted|pity|shame) ~8 (not|n't|news|decision|hear|selected|chosen|outcome)
        (was|wasn't|were not|am|i'm) (not )?(disappointed|selected|chosen|successful|shortlisted)
        (not|wasn't|weren't) (moving|going|taking|to move|selected|successful|shortlisted|the one)
        (went|gone|going|decided to go) (forward |ahead )?with (another|someone|somebody|a different|other)
        (feedback|learn from this|future openings|future roles|another time|keep me in mind|apply again)
        (your|the) (decision|rejection|refusal) (about|on|not to|for|is|was|came|makes)
    """,
    "offer": """
        (the|your|this|for the|my) (\\w+ ){0,2}(offer|promotion)
        (offering|offered) me
    """,
    "thank_you": """
        (thank you|thanks) (so much |very much |again )?for (meeting|seeing|talking|speaking|the interview|
          your time (today|yesterday|on)|interviewing|having me|the conversation|taking the time|
          the (chat|tour|talk|visit))
        (enjoyed|great|good|lovely) (meeting|talking|speaking|our (talk|conversation|interview|chat))
    """,
    "follow_up": """
        (following|checking|check|follow) (up|in)
        (would|could|can|might) you (be|have|spare|introduce|refer|review|look|put|tell|help|let)
        (catch up|coffee|in touch|been a while|long time|we met|introduce|introduction|refer me|referral)
    """,
}


_THEN: tuple[Flow, ...] = ("follow_up", "thank_you")


@cache
def _lexicon() -> Lexicon:
    return Lexicon(phrases_of(_SIGNS, {}))


def likely_flow(text: str) -> Flow:
    """The flow whose checks fit a text best; "other", which gets only those that hold everywhere, for the rest."""
    reading = Reading(Message(text))
    if reading.in_body("decision"):
        return "decline"
    signs = {hit.mark for hit in _lexicon().scan(words_of(text))}
    if "rejection" in signs:
        return "rejection"
    if reading.in_body("unsure") or "offer" in signs:
        return "decline"
    return next((flow for flow in _THEN if flow in signs), "other")
