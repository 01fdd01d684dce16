"""Reading a first message: what is wanted and what it already tells."""

import re
from collections.abc import Sequence

from core.phrases import Hit, Words, words_of
from core.understanding.clean import clean
from core.understanding.message.circumstances import channel_of, situation_of, stage_of
from core.understanding.message.intent import Intent, decide, scores_of
from core.understanding.message.signals import signals
from core.understanding.message.slots import slots_of
from core.understanding.message.tongue import language_of, wish_in
from core.understanding.message.understanding import OUT_OF_SCOPE, Care, Situation, Understanding

_HANDED = re.compile(r"[:\n\"“«]")
LONGEST = 1_500
"""Characters of a message that are looked at: who types more has pasted something."""

_OWN = frozenset((Intent.DECLINE, Intent.CHECK, Intent.PRIVACY, Intent.SETTINGS, Intent.LIST))
_BEYOND: dict[str, Situation] = {situation: situation for situation in OUT_OF_SCOPE}


def understand(text: str) -> Understanding:
    """Read one message. Linear in its length; never raises; looks at the first 1,500 characters."""
    plain = clean(text, LONGEST)
    words = words_of(plain)
    hits = _asked(signals("intents", words), plain)
    scores = dict(scores_of(hits))
    in_english = bool(scores)
    if not scores and (wish := wish_in(plain)):
        scores[Intent(wish)] = 1.0
    intent, also = decide(scores)
    care, beyond = _care(words), _beyond(words, hits)
    if care or beyond:
        intent, also = Intent.OTHER, tuple(one for one in (intent, *also) if one is not Intent.OTHER)
    declining = Intent.DECLINE in (intent, *also)
    reasons = signals("reasons", words) if declining else ()
    slots = slots_of(plain, reasons, sought=declining or Intent.REJECTION in (intent, *also))
    return Understanding(
        text=plain,
        intent=intent,
        also=also,
        care=care,
        company=slots.company,
        role=slots.role,
        people=slots.people,
        reason=slots.reason,
        situation=beyond or situation_of(plain, intent, pasted=slots.pasted),
        stage=stage_of(plain, intent),
        when=slots.when,
        deadline=slots.deadline,
        channel=channel_of(plain),
        language=language_of(plain, words.words, slots.spans.get("company"), in_english=in_english),
        near=OUT_OF_SCOPE[beyond] if beyond else None,
        spans=slots.spans,
    )


def _asked(hits: Sequence[Hit], text: str) -> Sequence[Hit]:
    """Where something is handed over to be checked, what stands in it asks for nothing."""
    if not (hits and hits[0].mark == "check goal"):
        return hits
    handed = _HANDED.search(text, hits[0].end)
    return [hit for hit in hits if hit.start < handed.start()] if handed else hits


def _care(words: Words) -> Care | None:
    marks = {hit.mark for hit in _unless(signals("care", words), ("figure", "honest"))}
    return "safety" if "safety" in marks else "unsafe" if "unsafe" in marks else None


def _unless(hits: Sequence[Hit], without: Sequence[str]) -> list[Hit]:
    """The hits that don't begin where one of these marks does."""
    undone = {hit.start for hit in hits if hit.mark in without}
    return [hit for hit in hits if hit.mark not in without and hit.start not in undone]


def _beyond(words: Words, hits: Sequence[Hit]) -> Situation | None:
    """Which thing we don't do is asked for; None when a thing that we do is asked for before it."""
    goals = [hit for hit in hits if hit.mark.endswith("goal") and not hit.mark.startswith("help")]
    first = min((hit.start for hit in goals if Intent(hit.mark.split()[0]) in _OWN), default=len(words.plain))
    plainly_ours = any(not hit.mark.startswith("help") and not hit.mark.endswith("hint") for hit in hits)
    for hit in _unless(signals("scope", words), ("not",)):
        situation = _BEYOND[hit.mark]
        if situation == "elsewhere" and plainly_ours:
            continue
        if situation in ("employer_side", "legal") or hit.start <= first:
            return situation
    return None
