"""The skills that an advert or a mail names: "experience with SQL and dbt", a list under "Requirements:"."""

import re
from collections.abc import Iterator

_NAMED = re.compile(
    r"\b(?:experience (?:with|in|using)|experienced (?:with|in)|knowledge of|proficien(?:cy|t) (?:in|with)|fluent in"
    r"|familiar(?:ity)? with|expertise in|skilled in|skills in|background in|trained in|command of|certified in)\s+"
    r"(?P<what>[^.;:!?()\n]{2,120})",
    re.IGNORECASE,
)
_SKILLS = re.compile(
    r"\b(?:strong|excellent|good|solid|stronger|better) (?P<what>[\w -]{3,30}?) skills\b", re.IGNORECASE
)
_LIST = re.compile(
    r"^[ \t#*]*(?:requirements|(?:required |key |technical )?skills|qualifications|must[- ]haves?|nice[- ]to[- ]haves?"
    r"|what you(?:'ll)? (?:bring|need)|you bring|your profile|tech stack)\b[^\n:]{0,20}:?[ \t*]*\n"
    r"(?P<lines>(?:[ \t]*[-*•·–][^\n]{2,160}\n?){1,20})",
    re.IGNORECASE | re.MULTILINE,
)
_ADVERT = re.compile(
    r"^\W*(?:this )?(?:job )?(?:ad|advert|advertisement|posting|job description)\b[^\n:]{0,20}[:\n]\s*(?=\S)",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"\b(?:we(?:'re| are) (?:looking for|hiring|seeking)|responsibilities|requirements|qualifications|your profile"
    r"|what you(?:'ll| will)? (?:bring|need|do)|about the (?:role|job)|nice to have)\b",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
_BETWEEN = re.compile(r"\s*(?:,|/|\band/or\b|\band\b|\bor\b|&)\s*")
_STRONG = re.compile(
    r"^(?:hands-on|solid|strong|good|excellent|working|advanced|deep|basic|some|proven|modern|tools? (?:like|such as)"
    r"|technologies (?:like|such as)|e\.g)\s+",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s+(?:to|for|who|that|which|is|are|as|at|in a|in an|in the|within|on|we|you|but|than|would|will|preferred"
    r"|required|desirable|a plus|such as|like)\b.*",
    re.IGNORECASE,
)
_NO_SKILL = re.compile(
    r"(?:the|this|that|these|those|an?|our|your|my|us|you|them|me|it|others?|similar|related|relevant|all|both|more|less|\d)\b",
    re.IGNORECASE,
)
_LOOKED_AT = 12_000
_MOST, _MOST_WORDS = 10, 4
_LEAST_ADVERT = 60


def skills_in(text: str) -> tuple[str, ...]:
    """Up to ten skills, in the order of the text, each once. What is not plainly named as one is none."""
    seen = text[:_LOOKED_AT].replace("\u2019", "'")
    found: dict[str, str] = {}
    for phrase in _phrases(seen):
        for part in _BETWEEN.split(phrase):
            skill = _ENDS.sub("", _STRONG.sub("", part.strip(" .,-*"))).strip(" .,-*")
            if len(skill) > 1 and len(skill.split()) <= _MOST_WORDS and not _NO_SKILL.match(skill):
                found.setdefault(skill.casefold(), skill)
    return tuple(found.values())[:_MOST]


def advert_in(text: str) -> str | None:
    """The advert that was handed over, without a word of the person's before it; None for another text."""
    if named := _ADVERT.match(text):
        body = text[named.end() :].strip()
        return body if len(body) >= _LEAST_ADVERT else None
    seen = text[:_LOOKED_AT]
    speaks = len({found[0].casefold() for found in _HIRING.finditer(seen)})
    return text if speaks > 1 and len(skills_in(seen)) > 1 else None


def _phrases(text: str) -> Iterator[str]:
    """What stands behind words that name skills, and the short lines of a list of them."""
    places = [(found.start(), found["what"]) for pattern in (_NAMED, _SKILLS) for found in pattern.finditer(text)]
    for listed in _LIST.finditer(text):
        lines = ((found.start(), found[0].strip(" \t-*•·–")) for found in _LINE.finditer(listed["lines"]))
        places += [(listed.start("lines") + start, line) for start, line in lines if _is_named(line)]
    yield from (phrase for _, phrase in sorted(places, key=lambda one: one[0]))


def _is_named(line: str) -> bool:
    """Whether a line of a list is a skill itself, and no sentence about one."""
    return not (_NAMED.search(line) or _SKILLS.search(line)) and len(line.split()) <= 2 * _MOST_WORDS
