"""From when on somebody may apply again, as far as a mail says so: "after a year", "from March", "next season"."""

import re
from collections.abc import Iterable
from datetime import date

from core.understanding.mail.terms import MONTH, NUMBER, Found, day_said

_SEASON = r"(?:early |late |the )?(?:spring|summer|autumn|fall|winter|new year|q[1-4])"
_SPAN = re.compile(
    rf"\b(?:in|after|within|for|until|before|of|at least|following|every)(?: (?:a|the|another|next|at least"
    rf"|about|around"
    rf"|period of|minimum of|further)){{0,4}} (?P<span>{NUMBER}(?: \(\d+\))?[ -]"
    rf"(?:(?:full |calendar )?(?:day|week|month|year)s?))\b",
    re.IGNORECASE,
)
_POINT = re.compile(
    rf"\b(?:from|in|after|until|next|this|as of|again in|come|by) "
    rf"(?P<day>(?:(?:next|the|early|late|mid|coming) )?(?:{MONTH}(?: \d{{4}})?|{_SEASON}(?: \d{{4}})?|next"
    rf" year|year))\b",
    re.IGNORECASE,
)
_NEXT_TIME = re.compile(
    r"\bnext (?:season|year'?s|recruitment|hiring|intake|cycle|round|cohort|application|academic)\b", re.IGNORECASE
)
_A_TURN_ON = "in 9 months"
"""A season or an intake comes round once a year; this is in time to look for it."""
_SENTENCE = 220
_LOCALE = "en-US"
"""Any will do: months stand here by name."""


def again_in(text: str, said: Iterable[tuple[int, int]], received: date) -> Found | None:
    """The day named in a sentence that speaks of applying again; None when none of them names one."""
    for start, end in said:
        first, last = _sentence(text, start, end)
        sentence = text[first:last]
        for words, found in _named(sentence):
            if (day := day_said(words, received, _LOCALE)) and day > received:
                return Found(day, first + found.start(), first + found.end())
    return None


def _named(sentence: str) -> Iterable[tuple[str, re.Match[str]]]:
    for found in _SPAN.finditer(sentence):
        yield "in " + re.sub(r" \(\d+\)|full |calendar ", "", found["span"]).replace("-", " "), found
    for found in _POINT.finditer(sentence):
        plain = re.sub(r"^(?:the|early|late|mid|coming) ", "", found["day"], flags=re.IGNORECASE)
        yield "next year" if plain == "year" else plain, found
    for found in _NEXT_TIME.finditer(sentence):
        yield _A_TURN_ON, found


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends."""
    ends = (". ", "! ", "? ", ".\n", "\n\n")
    first = max(text.rfind(mark, max(0, start - _SENTENCE), start) for mark in ends) + 1
    behind = [at for mark in ends if (at := text.find(mark, end, end + _SENTENCE)) >= 0]
    return max(first, start - _SENTENCE, 0), min(behind, default=min(len(text), end + _SENTENCE))
