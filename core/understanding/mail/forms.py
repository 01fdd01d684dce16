"""Jobs that are known by how they are written: in quotes, for whoever may be anything, in small letters by a firm."""

import re
from collections.abc import Iterator

from core.understanding.lexicon.roles import HEADS
from core.understanding.mail.title import Job, tidy

_QUOTED = re.compile(
    r"\b(?:position|role|post|job|vacancy|opening)(?: (?:of|as|titled|for))? [\"“„‘](?P<name>[^\"”“’\n]{3,80})[\"”“’]",
    re.IGNORECASE,
)
_FOR_ALL = re.compile(
    r"(?P<name>[A-ZÄÖÜ][\w/&-]+(?: (?:[A-ZÄÖÜ&][\w/&-]*|für|im|of|for|und|and)){0,5}"
    r" ?\((?:[mwfdxi] ?/ ?){2}[mwfdxi]\)(?: [A-ZÄÖÜ][\w/&-]+){0,3})"
)
"""A job advertised in German, to whoever may be anything: "Bauleiter (m/w/d) Tiefbau"."""
ALS = re.compile(
    r"\b(?:als |Stelle (?:als|der|des|im) |poste d(?:e |['’])|puesto de |vaga de )(?P<name>[^\W\d_][^\n.,;!?()]{3,50})"
)
_SMALL_AT = re.compile(
    r"(?:^|[-–—:,;] )(?P<name>[a-z][a-z'’ -]{2,40}?) (?:at|with|for) (?=(?:The |the )?[A-Z])", re.MULTILINE
)
"""A job in small letters before its firm: "yours - line cook at The Gull"."""
_PLACES = re.compile(
    r"\b(?P<name>training contract|vacation scheme|graduate scheme|pupillage|work placement|phd studentship|phd"
    r"|doctoral position)\b",
    re.IGNORECASE,
)
"""Places that are no job's title and stand for one."""
_GONE_ON = re.compile(r"(?=[,.;]| (?:entschieden|bewerben|bedanken|haben|hat|ist|bei|chez|a |est|en|nicht|und|in )|$)")
_BY_FORM = (
    (_QUOTED, 8, ('"', "“", "„", "‘")),
    (_FOR_ALL, 8, ("/d", "/ d", "/w", "/m", "/x")),
    (ALS, 4, ("als ", "Stelle", "poste d", "puesto", "vaga")),
    (_PLACES, 2, ("contract", "scheme", "upillage", "lacement", "hD", "hd", "octoral", "Contract", "Scheme")),
    (_SMALL_AT, 2, ("- ", ", ", ": ", "; ", "– ", "— ")),
)
"""Patterns with how sure they are, and what a text holds in which they can be found."""
_SMALL_WORDS = 5


def jobs_by_form(plain: str) -> Iterator[Job]:
    """What a flat letter holds of them."""
    for pattern, weight, marks in _BY_FORM:
        if any(mark in plain for mark in marks):
            yield from _by_form(plain, pattern, weight)


def _by_form(plain: str, pattern: re.Pattern[str], weight: int) -> Iterator[Job]:
    for match in pattern.finditer(plain):
        name = _GONE_ON.split(match["name"], maxsplit=1)[0] if pattern is ALS else match["name"]
        small = pattern is not _SMALL_AT or (name.split()[-1] in HEADS and len(name.split()) < _SMALL_WORDS)
        if name and small:
            yield Job(tidy(name), weight, match.start("name"), match.start("name") + len(name))
