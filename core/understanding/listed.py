"""The list behind a command: "decline Acme, data engineer, staying put, Priya referred me".

It never guesses a reason: only words that people use for one count.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from core.dialogue.reading import plain_words
from core.dialogue.words import Words
from core.understanding.day import read_day


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
_NAME_WORDS = 4
_NO_NAME = frozenset(
    (
        "it",
        "this",
        "that",
        "them",
        "they",
        "him",
        "her",
        "everything",
        "all",
        "because",
        "since",
        "as",
        "and",
        "but",
        "my",
        "i",
    )
)


def read_list(text: str, words: Words, today: date) -> dict[str, object]:
    """What is told between commas behind the verb; nothing when no such verb begins the text.

    Linear in its length; what lies beyond its first 2,000 characters is not looked at.
    """
    verb = _VERB.match(text[:_LONGEST])
    return _between_commas(text[verb.end() : _LONGEST], words, today) if verb else {}


def read_rejection(text: str) -> dict[str, object]:
    """The same of a no: a firm, a role, who put in a word. One name alone is the firm's."""
    refused = _REJECTED.match(text[:_LONGEST])
    parts = _PART.split(text[refused.end() : _LONGEST]) if refused else []
    values: dict[str, object] = {}
    for part in filter(None, (" ".join(part.split()).strip(" .!") for part in parts)):
        referred = next((found for pattern in _REFERRED if (found := pattern.match(part))), None)
        free = next((name for name in ("company", "role") if name not in values), None)
        if referred:
            values.setdefault("referrer", referred["who"])
        elif free and _is_name(part):
            values[free] = part
        else:
            return {}
    return values


def _between_commas(text: str, words: Words, today: date) -> dict[str, object]:
    """The fields of the decline flow that the words behind the verb tell. Names count where all of it is a list."""
    parts = [part for part in (" ".join(part.split()).strip(" .!") for part in _PART.split(text)) if part]
    values: dict[str, object] = {}
    open_names: Iterator[str] = iter(("company", "role"))
    is_list = len(parts) > 1
    for part in parts:
        told = _told(part, words, today, first=not values)
        free = None if told else next((name for name in open_names if name not in values), None)
        if free and _is_name(part):
            told = {free: part}
        is_list = is_list and bool(told)
        values = told | values
    return values if is_list else {name: value for name, value in values.items() if name not in ("company", "role")}


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
    return {"company": part} if _is_name(part) else {}


_LINKS = frozenset(("for", "after", "before", "when", "while", "today", "yesterday"))
"""Words in small letters with which a sentence goes on."""


def _is_name(part: str) -> bool:
    """Whether a part between commas can be a name: a few words, none of which begins a sentence."""
    said = [word for word in part.casefold().split() if any(map(str.isalnum, word))]
    return 0 < len(said) <= _NAME_WORDS and said[0] not in _NO_NAME and part.split()[0] not in _LINKS


def _option(part: str, name: str, words: Words) -> dict[str, object]:
    said = plain_words(part)
    for lead in ("because of ", "because ", "the reason is ", "reason ", "reason is ", "for ", "due to "):
        said = said.removeprefix(lead)
    value = _phrases(words, name).get(said)
    return {name: value} if value else {}


@lru_cache(maxsize=64)
def _phrases(words: Words, name: str) -> Mapping[str, str]:
    """What people say for the options of a field, to the option."""
    options = words.flow("decline").tree["fields"][name]["options"]
    return {
        plain_words(phrase): value
        for value, entry in options.items()
        for phrase in (value, entry["label"], *entry.get("says", ()))
    }
