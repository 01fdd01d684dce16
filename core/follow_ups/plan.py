"""Reading "follow up with Ines next Tuesday about the deck": whom, when and why."""

import re
from collections.abc import Sequence
from datetime import datetime

from core.follow_ups.wishes import FollowUpWith
from core.understanding.when import Problem, Reading, read_when

_ASK = r"(?:please |can you |could you |i want to |i need to |i should |i'd like to |let's |help me )*"
_DOING = (
    r"(?:follow(?:ing)?[-_ ]?ups?|check(?:ing)? in|check(?:ing)? back|catch(?:ing)? up|circle back|get(?:ting)? back"
    r"|reach(?:ing)? out|get(?:ting)? in touch|keep in touch|touch base|reconnect|writ(?:e|ing)|ping(?:ing)?"
    r"|email(?:ing)?|call(?:ing)?|message|messaging|nudg(?:e|ing)|talk(?:ing)?|thank(?:ing)?)"
)
_START = re.compile(
    rf"^{_ASK}(?:(?:remind me|set a reminder|reminder)(?P<lead>.*?)(?:\bto\b\s+)?)?"
    rf"\b{_DOING}\b(?:\s+(?:to|with|on|from))?\s*",
    re.IGNORECASE,
)
_REMIND = re.compile(rf"^{_ASK}(?:remind me (?:about|of)|nudge me about)\s+", re.IGNORECASE)
_BARE = re.compile(
    rf"^{_ASK}(?:follow[-_ ]?up|check in|circle back|reach out|touch base|remind me|reconnect)\b", re.IGNORECASE
)
_WHY = re.compile(
    r"\b(?:about|regarding|re:?|because of|to ask (?:for|about)|concerning|on the subject of)\s+", re.IGNORECASE
)
_TELLING: tuple[Problem, ...] = ("vague", "past", "too_often", "too_far", "contradiction", "impossible")
_MOST_WORDS = 40
NOBODY = r"(?:no[ -]?one|nobody|any(?:one|body)|some(?:one|body)|every(?:one|body)|all of them|them all)\b"
"""Words that stand where a name would, and name nobody."""
_NAMELESS = re.compile(NOBODY, re.IGNORECASE)


def read_plan(said: str, now: datetime, zone: str, locale: str) -> FollowUpWith | None:
    """None for words that don't ask for a reminder. What is not said is None, never guessed."""
    started = _REMIND.match(said) or (_START.match(said) if _BARE.match(said) else None)
    if started is None:
        return FollowUpWith(None) if _BARE.fullmatch(said) else None
    lead = (started.groupdict().get("lead") or "").strip(" ,")
    rest = said[started.end() :]
    cut = _WHY.search(rest)
    whom, why = (rest[: cut.start()], rest[cut.end() :]) if cut else (rest, "")
    when: Reading | None = None
    told: str | None = None
    unread: str | None = None
    problem: Problem | None = None
    for part, words in (("lead", lead), ("whom", whom), ("why", why)):
        found = _moment(words.split()[:_MOST_WORDS], now, zone, locale)
        if isinstance(found[1], Reading) and when is None:
            when, told = found[1], " ".join(words.split()[found[0] :])
        elif isinstance(found[1], str) and problem is None:
            problem, unread = found[1], " ".join(words.split()[found[0] :])
        else:
            continue
        kept = " ".join(words.split()[: found[0]])
        whom, why = (kept, why) if part == "whom" else (whom, kept) if part == "why" else (whom, why)
    name, reason = _tidy(whom), _tidy(why)
    name = None if name and _NAMELESS.match(name) else name
    return FollowUpWith(name, reason, when, told or unread, None if when else problem)


def _moment(words: Sequence[str], now: datetime, zone: str, locale: str) -> tuple[int, Reading | Problem | None]:
    """The longest run of words at the end that says when, as the number of words before it and what it says."""
    problem: tuple[int, Problem] | None = None
    for start in range(len(words)):
        read = read_when(" ".join(words[start:]).strip(" ,"), now, zone, locale)
        if isinstance(read, Reading):
            return start, read
        if read.problem in _TELLING:
            problem = start, read.problem
    return problem or (len(words), None)


def _tidy(words: str) -> str | None:
    """A name or a reason without the little words around it."""
    kept = re.sub(r"^(?:with|to|from)\s+", "", words.strip(" ,.;:"), flags=re.IGNORECASE)
    kept = re.sub(r"\s+(?:on|by|at|in|around|again|and|some ?time)$", "", kept, flags=re.IGNORECASE).strip(" ,.;:")
    return kept or None
