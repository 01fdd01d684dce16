"""What a wish to get in touch tells: the occasion, or a favor that goes by way of somebody else. Never guessed."""

import re
from collections.abc import Mapping

from core.vocabulary import Favor, Occasion, SaidYes

_NAME = r"[^\W\d_][\w.'’-]*(?: (?!to\b|for\b|and\b|at\b|on\b|who\b|about\b)[^\W\d_][\w.'’-]*){0,2}"
_ASKED = rf"(?:ask(?:ing)? (?P<contact>{_NAME}) )"
_MOST_WORDS = 60

_FAVORS: tuple[tuple[Favor, re.Pattern[str]], ...] = tuple(
    (favor, re.compile(pattern, re.IGNORECASE))
    for favor, pattern in (
        (
            Favor.MAKE,
            rf"\b(?:introduce|introducing|connect) (?!me\b|myself\b|us\b|with\b|on\b)(?P<first>{_NAME}) "
            rf"(?:to|and|with) (?P<second>(?!each\b|my\b|the\b|me\b){_NAME})",
        ),
        (
            Favor.ASK,
            rf"\b{_ASKED}?(?:to introduce me|introduce me|(?:for )?an? (?:intro|introduction)) to "
            rf"(?P<target>{_NAME})(?: (?:at|from) (?P<company>{_NAME}))?",
        ),
        (
            Favor.REFERRAL,
            rf"\b{_ASKED}(?:to refer me|for an? (?:referral|recommendation))(?: (?:at|to) (?P<company>{_NAME}))?",
        ),
        (Favor.MAKE, r"\b(?:make|making) an? (?:intro|introduction)\b|\bintroduce two people\b"),
        (Favor.ASK, r"\b(?:ask|asking) for an? (?:intro|introduction)\b"),
        (Favor.REFERRAL, r"\b(?:ask|asking) for an? referral\b"),
    )
)
_WHOM = re.compile(rf"\b(?:with|for|to|invite|congratulate) (?P<whom>{_NAME})", re.IGNORECASE)
_BOTH = re.compile(r"\bboth (?:of them )?(?:have )?(?:said yes|agreed)\b", re.IGNORECASE)
_OCCASIONS: Mapping[Occasion, re.Pattern[str]] = {
    Occasion.DORMANT: re.compile(
        r"\blost touch\b|\breconnect(?:ing)?\b|\bhaven['’]?t (?:talked|spoken|been in touch)\b.*\b(?:years?|ages)\b",
        re.IGNORECASE,
    ),
    Occasion.NEW_JOB: re.compile(r"\bcongratulat\w+\b.*\b(?:job|role|promotion|position|promoted)\b", re.IGNORECASE),
    Occasion.MENTOR: re.compile(r"\bmy mentor\b", re.IGNORECASE),
    Occasion.INVITATION: re.compile(
        r"\blinkedin (?:invitation|invite|request)\b|\bconnect with\b.*\bon linkedin\b|\bconnection request\b",
        re.IGNORECASE,
    ),
    Occasion.HOLIDAY: re.compile(r"\b(?:holiday|season['’]?s) (?:greetings?|wishes|card)\b", re.IGNORECASE),
    Occasion.COFFEE: re.compile(r"\bcoffee chat with\b|\binvite\b.*\bcoffee\b", re.IGNORECASE),
}


def favor_of(text: str) -> dict[str, object] | None:
    """The fields of an introduction or a referral, as far as the words tell them; None when it is about neither."""
    said = " ".join(text.split()[:_MOST_WORDS])
    for favor, pattern in _FAVORS:
        if found := pattern.search(said):
            told = {name: words for name, words in found.groupdict().items() if words and _is_name(words)}
            if favor is Favor.MAKE and len(told) == 1:
                continue
            agreed = {"said_yes": SaidYes.BOTH} if favor is Favor.MAKE and _BOTH.search(said) else {}
            return {"favor": favor, **told, **agreed}
    return None


def occasion_of(text: str) -> dict[str, object]:
    """The occasion to write, where the words tell one and only one."""
    named = [occasion for occasion, words in _OCCASIONS.items() if words.search(text)]
    return {"occasion": named[0]} if len(named) == 1 else {}


def touch_of(text: str) -> dict[str, object]:
    """The occasion and whom it is about, where that is all a message says."""
    told = occasion_of(text)
    whom = _WHOM.search(text) if told else None
    return told | ({"contact": whom["whom"]} if whom and _is_name(whom["whom"]) else {})


def _is_name(words: str) -> bool:
    """Names are written with a capital, where the script has any."""
    return not words[0].islower() and words.split()[0].casefold() not in ("i", "my", "somebody", "someone")
