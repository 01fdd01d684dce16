"""Reading a first message: what is wanted, and what it already tells.

A small grammar of commas: "decline Acme, data engineer, staying put, Priya referred me". It never
guesses a reason: only words that people use for one count, and what it read is shown back.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from core.dialogue.reading import plain_words
from core.dialogue.words import Words
from core.follow_ups.plan import read_plan
from core.understanding.day import read_day
from core.understanding.lesson import read_lesson


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE)


_VERB = _pattern(
    r"^\W*(?:i(?:'d| would)? (?:want|need|like|have|wish) to |i(?:'m| am) |please |help me |can you help me |let's )*",
    r"(?:decline|declining|turn(?:ing)? down|reject(?:ing)?|say(?:ing)? no to|refuse|refusing",
    r"|withdraw(?:ing)?(?: from)?|pass on)\b[\s:,]*",
)
_REJECTED = _pattern(
    r"^\W*(?:(?:i(?:'ve| have)?|they|we) )?(?:just )?(?:been |got |was |a )?",
    r"(?:rejection|rejected|ghosted|turned me down|turned down|rejected me|ghosted me)\b(?: (?:by|from|at))?[\s:,]*",
)
_OBJECT = _pattern(
    r"^(?:the |an? |my |their )?(?:job )?(?P<about>offer|interview|application|promotion|transfer|job)?\b\s*",
    r"(?:invitation |invite )?(?:from|at|with|to|for)\s+",
)
_OBJECT_ALONE = _pattern(
    r"^(?:the |an? |my |their |this |that )?(?:job )?(?P<about>offer|interview|application|promotion|transfer|job)",
    r"(?: invitation| invite)?$",
)
_ROLE_AT = _pattern(
    r"^(?:the |an? |my |their )?(?P<role>.{2,60}?)\s+(?P<about>offer|interview|position|role|job|application)\s+",
    r"(?:from|at|with)\s+(?P<company>.+)$",
)
_REFERRED = (
    _pattern(
        r"^(?P<who>.{1,60}?) (?:referred me|recommended me|put in a (?:good )?word(?: for me)?",
        r"|got me in|introduced me)$",
    ),
    _pattern(r"^(?:i was )?(?:referred|recommended|introduced) by (?P<who>.{1,60})$"),
    _pattern(r"^referr(?:er|al)(?: is| was|:)? (?:from )?(?P<who>.{1,60})$"),
)
_OFFERED = _pattern(
    r"^(?P<who>[^\W\d_][^,]{0,59}?) ",
    r"(?:made (?:me )?the offer|offered (?:it|me the (?:job|role))|is the hiring manager)$",
)
_DUE = _pattern(
    r"^(?:(?:they want |they need )?(?:an |my )?(?:answer|reply|deadline)(?: is| due)?(?: by| until| on)?",
    r"|due(?: by| on)?|by|until) (?P<day>.+)$",
)
_PART = re.compile(r"[,;\n]+")
_ABOUT = {"promotion": "internal", "transfer": "internal", "job": "offer", "position": "offer", "role": "offer"}
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class First:
    """What a first message asks for: the flow it opens, None when it opens none, and what fills its fields."""

    flow: str | None = None
    values: Mapping[str, object] = field(default_factory=dict)


def read_first(text: str, words: Words, today: date) -> First:
    """Linear in the length of the text; what lies beyond its first 2,000 characters is not looked at."""
    if verb := _VERB.match(text[:_LONGEST]):
        return First("decline", read_decline(text[verb.end() : _LONGEST], words, today))
    if refused := _REJECTED.match(text[:_LONGEST]):
        return First("rejection", read_rejection(refused[0], text[refused.end() : _LONGEST]))
    if lesson := read_lesson(text):
        return First(*lesson)
    return _follow_up(" ".join(text[:_LONGEST].split()).rstrip(" .!"), words, today)


def _follow_up(said: str, words: Words, today: date) -> First:
    """ "follow up with Ines about the deck": what is not said is asked."""
    plan = read_plan(said, datetime.combine(today, time()), "UTC", words.locale)
    if plan is None:
        return First()
    told = {"contact": plan.whom, "subject": plan.why, "when": plan.said}
    return First("follow_up", {name: value for name, value in told.items() if value})


def read_rejection(verb: str, text: str) -> dict[str, object]:
    """The fields of the rejection flow that the words tell: a firm, a role, who put in a word; and silence."""
    values: dict[str, object] = {"news": "ghosted"} if "ghosted" in verb.casefold() else {}
    open_names: Iterator[str] = iter(("company", "role"))
    for part in (" ".join(part.split()).strip(" .!") for part in _PART.split(text)):
        referred = next((found for pattern in _REFERRED if (found := pattern.match(part))), None)
        if referred:
            values.setdefault("referrer", referred["who"])
        elif part and (free := next(open_names, None)):
            values[free] = part
    return values


def read_decline(text: str, words: Words, today: date) -> dict[str, object]:
    """The fields of the decline flow that the words behind the verb tell."""
    values: dict[str, object] = {}
    open_names: Iterator[str] = iter(("company", "role"))
    for part in (" ".join(part.split()).strip(" .!") for part in _PART.split(text)):
        if not part:
            continue
        told = _told(part, words, today, first=not values)
        if told:
            for name, value in told.items():
                values.setdefault(name, value)
        elif free := next((name for name in open_names if name not in values), None):
            values[free] = part
    return values


def _told(part: str, words: Words, today: date, *, first: bool) -> dict[str, object]:
    """What one part between commas says, empty when it is just a name."""
    for pattern in _REFERRED:
        if found := pattern.match(part):
            return {"referrer": found["who"]}
    if found := _OFFERED.match(part):
        return {"contact": found["who"]}
    if (found := _DUE.match(part)) and (day := read_day(found["day"], today)):
        return {"deadline": day.isoformat()}
    if first:
        return _company(part)
    return next((told for name in ("reason", "stage", "channel", "tone") if (told := _option(part, name, words))), {})


def _company(part: str) -> dict[str, object]:
    if found := _OBJECT_ALONE.match(part):
        about = found["about"].casefold()
        return {"about": _ABOUT.get(about, about)}
    if found := _OBJECT.match(part):
        about = (found["about"] or "").casefold()
        told: dict[str, object] = {"company": part[found.end() :] or part}
        return told | ({"about": _ABOUT.get(about, about)} if about else {})
    if found := _ROLE_AT.match(part):
        about = found["about"].casefold()
        return {"company": found["company"], "role": found["role"], "about": _ABOUT.get(about, about)}
    return {"company": part}


def _option(part: str, name: str, words: Words) -> dict[str, object]:
    said = plain_words(part)
    for lead in ("because of ", "because ", "the reason is ", "reason ", "reason is ", "for ", "due to "):
        said = said.removeprefix(lead)
    for value, entry in words.flow("decline").tree["fields"][name]["options"].items():
        if said in (plain_words(phrase) for phrase in (value, entry["label"], *entry.get("says", ()))):
            return {name: value}
    return {}
