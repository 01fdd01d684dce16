"""Which kind of reason a no gives, by its own words, so that it can be looked at from a little further off."""

import re
from enum import StrEnum

_LONGEST = 3_000


class Why(StrEnum):
    """What such mails say in so many words; nothing is read between their lines."""

    MANY = "many"
    INSIDE = "inside"
    STOPPED = "stopped"
    EXPERIENCE = "experience"
    SKILLS = "skills"
    TERMS = "terms"
    FIT = "fit"
    ANOTHER = "another"


# The first that is found counts: the closest to circumstance first, then what is about one's own work.
_SAID: tuple[tuple[Why, re.Pattern[str]], ...] = tuple(
    (why, re.compile(words, re.IGNORECASE))
    for why, words in (
        (
            Why.STOPPED,
            r"\b(?:on hold|hiring freeze|froze|frozen|budget|paus(?:ed?|ing)|cancel\w+|restructur\w+"
            r"|no longer (?:hiring|recruiting|filling))\b",
        ),
        (Why.INSIDE, r"\b(?:internal(?:ly)?|from within|one of our own|existing employee)\b"),
        (
            Why.TERMS,
            r"\b(?:salary|visa|sponsor\w*|work permit|relocat\w+|location|commut\w+|notice period"
            r"|start date|availab\w+)\b",
        ),
        (Why.EXPERIENCE, r"\b(?:experienc\w*|senior\w*|years?|background|industry|track record)\b"),
        (Why.SKILLS, r"\b(?:skills?|qualif\w+|technical\w*|certificat\w+|languages?|requirements?|expertise)\b"),
        (Why.FIT, r"\b(?:(?:right|good|best|closest?|strong|better) (?:fit|match)|fit|match(?:es|ed)?|align\w*)\b"),
        (
            Why.MANY,
            r"\b(?:many|number of|volume|hundreds|strong field|competiti\w+|high (?:standard|calib(?:re|er)))\b",
        ),
        (
            Why.ANOTHER,
            r"\b(?:(?:an)?other|someone else|somebody else|different) (?:candidates?|applicants?|person)?"
            r"|\b(?:someone|somebody) else\b",
        ),
    )
)


def why_not(text: str) -> Why | None:
    """The reason given in a sentence or a mail, None when it gives none that we know."""
    said = text[:_LONGEST]
    return next((why for why, words in _SAID if words.search(said)), None)
