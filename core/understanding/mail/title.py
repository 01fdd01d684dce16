"""What a job is called, without what stands around it."""

import re
from dataclasses import dataclass

_ID = re.compile(
    r"^(?:#?\w*\d[\w/.-]*\s*(?:[-–:,]|$)\s*)+|(?:[\s,(-]+(?:req(?:uisition)?|competition|comp|ref(?:erence)?"
    r"|job|id|no|number|#)\.?\s?(?:id|no|number)?\.?\s?[:#]?\s?[\w/-]*\d[\w/-]*\)?|[\s,(-]+#?\d{4,}\w*\)?)+$",
    re.IGNORECASE,
)
_TRAILER = re.compile(
    r"\s*(?:\b(?:position|role|job|vacancy|post|opening|opportunity|application|outcome"
    r"|update|status|decision|result|offer|at this time)\b|[-–—:,(])+\s*$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:about|regarding|concerning|important)[: ]+(?:the |your |our )?|#?\d{3,}-[\w/.-]*\s+(?=[A-Z])"
    r"|\d{5,}\s+(?=[A-Z])|(?:application|ref(?:erence)?|job|vacancy|req|post)(?: (?:no|number|id|ref"
    r"|code))?[.:]? ?[\w/.-]*\d[\w/-]*"
    r" ?[-–—:,] ?|(?:your |our |the )?(?:job |employment )?(?:offer|application|interview|update|invitation)"
    r"(?: of employment| letter)?(?: for|:| -| –| —) ?(?:the |a |an )?)+",
    re.IGNORECASE,
)
_REQUISITION = re.compile(r"\s*\((?:req|ref|job|id|requisition|vacancy)\b.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Job:
    """A name that may be the job's, and where it stands in the text (-1 when it comes from elsewhere)."""

    name: str
    weight: int
    start: int = -1
    end: int = -1


def tidy(name: str) -> str:
    """The name of a job without numbers of requisitions and words that only lead in or out."""
    name = _LEADING.sub("", _REQUISITION.sub("", name.strip()))
    plain = _ID.sub("", name.strip(" .,;:-–—*_\"'“”"))
    while (shorter := _TRAILER.sub("", plain)) != plain:
        plain = shorter
    plain = plain.strip(" .,;:-–—*_\"'“”")
    return plain + ")" if plain.count("(") > plain.count(")") else plain
