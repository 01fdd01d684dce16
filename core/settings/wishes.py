"""Settings told in words: "set my time zone to Berlin", "tone formal", "sign as Sam"."""

import re
from collections.abc import Mapping
from typing import Any

from core.dialogue.reading import plain_words
from core.dialogue.words import Words
from core.flows.settings import FORM

_SET = r"^\W*(?:please )?(?:can you )?(?:set|change|switch|make|turn|use|put)?\s*"
_TO = r"\s*(?:is|to|as|in|:|=)?\s+(?P<value>.+?)[\s.!]*$"
_SWITCH = r"(?:\s+(?:mode|notifications?|lines?))?\s+(?:to )?(?P<value>on|off)[\s.!]*$"
_SWITCHED = r"(?P<value>on|off)\s+(?:the |my )?"


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE)


_TOLD: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("zone", _pattern(_SET, r"(?:my )?(?:time ?zone|zone)", _TO)),
    ("tone", _pattern(_SET, r"(?:my |the )?(?:usual |default )?tone", _TO)),
    ("sign_off", _pattern(r"^\W*(?:please )?sign(?:[ -]?off)?(?: my letters| letters| them)?", _TO)),
    ("sign_off", _pattern(_SET, r"my (?:sign[ -]?off|signature)", _TO)),
    ("name", _pattern(_SET, r"my name", _TO)),
    ("name", _pattern(r"^\W*(?:please )?call me\s+(?P<value>.+?)[\s.!]*$")),
    ("locale", _pattern(_SET, r"(?:my )?(?:language|locale)", _TO)),
    (
        "locale",
        _pattern(r"^\W*(?:please )?(?:use|write|write in|switch to) (?P<value>british|american)(?: english)?[\s.!]*$"),
    ),
    ("quiet", _pattern(_SET, r"(?:my )?quiet hours", _TO)),
    ("days", _pattern(_SET, r"(?:my )?work(?:ing)? ?days", _TO)),
    ("holidays", _pattern(_SET, r"(?:my |the )?(?:public|bank) holidays(?: of)?", _TO)),
    *(
        (field, pattern)
        for field, said in (
            ("discreet", "discreet"),
            ("perspective", r"(?:encouraging|encouragement|perspective)"),
            ("weekly", r"weekly (?:review|look|reminder)"),
            ("monthly", r"monthly (?:review|reminder)"),
        )
        for pattern in (
            _pattern(_SET, r"(?:the |my )?", said, _SWITCH),
            _pattern(_SET, _SWITCHED, said, r"(?: mode| notifications?| lines?)?[\s.!]*$"),
        )
    ),
)


_MOST_WORDS = {"zone": 4, "name": 4, "sign_off": 4, "tone": 1, "locale": 2, "holidays": 4}


def read_setting(text: str, words: Words) -> tuple[str, Any] | None:
    """The setting that is named and what it is to be, as its question reads it; None for other words."""
    for field, pattern in _TOLD:
        if found := pattern.match(text[:200]):
            value = _value(field, found["value"], words)
            return (field, value) if _is_said_of(field, value) else None
    return None


def _is_said_of(field: str, value: Any) -> bool:
    """Whether these words can be meant for a setting: a sentence about a name or a tone is none."""
    most = _MOST_WORDS.get(field)
    return most is None or not isinstance(value, str) or len(value.split()) <= most


def _value(field: str, said: str, words: Words) -> Any:
    """On and off for what is switched, the option for what is chosen, else the words as they are."""
    if said.casefold() in ("on", "off") and field != "holidays":
        return said.casefold() == "on"
    options: Mapping[str, Any] = words.flow(FORM.id).tree["fields"][field].get("options", {})
    for value, entry in options.items():
        if plain_words(said) in (plain_words(phrase) for phrase in (value, entry["label"], *entry.get("says", ()))):
            return value
    return said
