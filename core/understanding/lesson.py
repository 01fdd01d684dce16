"""First words that begin a talk about oneself: looking back, feedback, strategy, the field."""

import re

_LEAD = r"^\W*(?:i(?:'d| would)? (?:want|need|like|have|wish) to |please |help me |can we |let's |let me )*"
_REFLECT = re.compile(
    _LEAD + r"(?:reflect|look(?:ing)? back|debrief)(?:ing)?\b(?: (?:on|about|at|over|upon))?[\s:,]*(?P<about>.*)$",
    re.IGNORECASE,
)
_FEEDBACK = re.compile(
    _LEAD + r"(?:i )?(?:just |finally )?(?:got|received|had)? ?(?:some |my |the )?feedback\b"
    r"(?: (?:from|by) (?P<giver>[^,.;:]+?))?(?: (?:on|about|for) (?P<about>[^,.;:]+))?[\s.!]*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"^(?:(?:my|the|an?|today's|yesterday's|last week's) )?"
    r"(?:(?:interview|application|rejection|call|chat|meeting)s? )?"
    r"(?:with|at|from|for) (?P<name>.+)$",
    re.IGNORECASE,
)


def read_lesson(text: str) -> tuple[str, dict[str, object]] | None:
    """The flow that the words begin with, and what they tell for its fields; None for other words."""
    said = " ".join(text.split())[:200]
    if found := _REFLECT.match(said):
        return "reflect", _about(found["about"])
    if found := _FEEDBACK.match(said):
        return "feedback", {name: found[name] for name in ("giver", "about") if found[name]}
    return None


def _about(said: str) -> dict[str, object]:
    said = said.strip(" .!?")
    named = _ABOUT.match(said)
    name = named["name"] if named else said
    return {"about": name} if name else {}
