"""Which firm stands under a letter."""

import re
from collections.abc import Iterator, Sequence

from core.understanding.lexicon import words
from core.understanding.lexicon.names import FIRM_WORDS
from core.understanding.lexicon.places import OTHER_CAPITALS
from core.understanding.lexicon.roles import HEADS
from core.understanding.lexicon.stop import STOP
from core.understanding.mail.firm import LEGAL, TEAM, Vote

_TEAM_LINE = re.compile(
    r"^(?:the |your |from )?(?P<firm>.+?)(?:['’]s?)?(?: (?:global|campus|college|early"
    r"|professional|university|programs|programmes|talent|technical|graduate|people|human|hiring|recruiting"
    r"|recruitment|recruiter|recruiters|careers?|hr|staffing|resources"
    r"|acquisition|operations|attraction|department|admissions|services|experience|success"
    r"|&|and))*[ ,-]+(?:team|recruiting|recruitment|careers?|hr|human resources|hr department"
    r"|hr team|talent acquisition|university programs|university programmes|programs|talent|hiring team"
    r"|people team|people operations|recruiters?|crew)\.?$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*(?:,(?! ?(?:inc|ltd|llc|llp|plc|corp|gmbh)\b)|\||@|\bat\b|\bfrom\b| - | – )\s*", re.IGNORECASE)
_NO_FIRST = words(
    "talent hr human recruiting recruitment people head hiring senior junior lead principal chief important"
)
_PART_OF = words("department dept school faculty division unit section institute office centre center desk service")
_CONSULTANT = re.compile(r"\bconsultant\b", re.IGNORECASE)
_AGENCY = re.compile(r"\b(?:recruit\w*|resourcing|staffing|search|headhunt\w*|talent|personnel)\b", re.IGNORECASE)
"""Who signs as a consultant of such a firm stands between: the employer is somebody else, where one is named."""


def votes_of_signature(lines: Sequence[str]) -> Iterator[Vote]:
    """What stands under a letter: teams, titles with a firm, firms alone on their line."""
    between = any(_CONSULTANT.search(line) for line in lines)
    for at, line in enumerate(lines):
        plain = line.strip(" -–—*_")
        if between and _AGENCY.search(plain):
            yield Vote(_shorn(plain), 1)
            continue
        if found := _TEAM_LINE.match(plain):
            if _firmlike(name := _shorn(found["firm"])):
                yield Vote(name, 5)
            continue
        for part in _AFTER.split(plain)[1:]:
            if _firmlike(part) and part.casefold() != "hr":
                yield Vote(_shorn(part), 4)
        words = plain.rstrip(".").split()
        plainly = bool(words) and (
            words[-1].casefold().rstrip(".") in FIRM_WORDS | LEGAL
            or any(word.casefold() in FIRM_WORDS for word in words)
        )
        if plain.casefold().startswith("for ") and len(words) > 1:
            yield Vote(plain[4:].rstrip("."), 6)
        elif plainly and _firmlike(plain) and "," not in plain:
            yield Vote(_shorn(plain), 3 if words[0].casefold() in _PART_OF and at + 1 < len(lines) else 5 if at else 4)
        elif (
            at
            and _firmlike(plain)
            and len(words) <= 4
            and "," not in plain
            and not any(word.casefold() in HEADS for word in words)
        ):
            yield Vote(_shorn(plain), 2)
        elif not at and len(words) <= 4 and _firmlike(plain) and "," not in plain:
            yield Vote(_shorn(plain), 1)


def _shorn(name: str) -> str:
    plain = name.strip(" ,.-–—")
    for lead in ("The ", "the ", "Your ", "From "):
        plain = plain.removeprefix(lead) if lead != "The " or len(plain.split()) > 2 else plain
    return plain.removesuffix("'s").removesuffix("’s")


def _firmlike(part: str) -> bool:
    words = part.strip(" .").split()
    if not 1 <= len(words) <= 7 or not (words[0][0].isupper() or words[0][0].isdigit() or words[0].casefold() == "the"):
        return False
    low = [word.casefold().strip(".,") for word in words]
    is_title = low[-1] in HEADS and low[-1] not in FIRM_WORDS
    if is_title or low[-1] in ("of", "for", "and", "&") or low[0] in _NO_FIRST:
        return False
    return not all(
        word in OTHER_CAPITALS
        or word in STOP
        or word in TEAM
        or word in ("the", "acquisition", "resources", "department", "services", "office")
        for word in low
    )
