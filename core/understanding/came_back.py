"""What a firm comes back with after a no, as somebody tells of it: "they came back with more money"."""

import re
from dataclasses import dataclass

from core.vocabulary import Need

_LONGEST = 160
_WHO = (
    r"(?:they|she|he|the (?:company|firm|recruiter|hiring manager|team|boss|employer)|hr|my (?:recruiter|contact)"
    r"|(?P<who>[^\W\d_][\w.&'’-]*(?: (?-i:[^\W\d_a-z])[\w.&'’-]*){0,3}))"
)
_NOW = r"(?:(?:have|has|had|'ve|’ve|'s|’s|'re|’re|are|is|just|now|then|already|actually) ?)*"
_ASK = r"(?:ask(?:ed|s|ing)?|want(?:s|ed)?|would like|'d like|wonder(?:s|ed)?|like to know|keep asking)"
_END = r"[\s.!?…]*$"
_SAID: dict[Need, tuple[str, ...]] = {
    Need.BETTER_BID: (
        r"(?:came|come|got|gotten) back (?:to me )?with (?:more|a (?:better|higher|new|bigger|second|improved)"
        r"|an? (?:improved|increased))\b.*",
        r"(?:offer(?:ed|s)?|are offering|is offering|put|added) (?:me )?(?:more|a (?:better|higher))\b.*",
        r"(?:raised|increased|improved|sweetened|upped|doubled) (?:the|their|its|my) (?:offer|salary|pay|bid|number).*",
        r"made (?:me )?(?:a|an) (?:better|higher|new|improved|second) (?:offer|bid).*",
    ),
    Need.WHERE: (
        _ASK
        + r" (?:me )?(?:to know )?(?:where|who|(?:which|what) (?:company|firm)) (?:else )?(?:i|i['’]m|im|am i|it)\b.*",
        _ASK + r" (?:for )?(?:the )?name of (?:the|my) (?:other|new) (?:company|firm|employer).*",
    ),
    Need.RECONSIDER: (
        _ASK + r" (?:me )?(?:if i (?:would|could|might|will|'d) |whether i (?:would|could|might) |to )?"
        r"(?:reconsider|think again|think it over again|rethink|change my mind)\b.*",
        r"(?:won't|will not|don't|do not|doesn't) (?:take|accept) (?:my )?no\b.*",
    ),
    Need.TALK: (
        _ASK + r" (?:me )?(?:if (?:we|i) (?:can|could) |whether (?:we|i) (?:can|could) |to |for )?"
        r"(?:have )?(?:a )?(?:quick )?(?:talk|call|chat|speak|meet|conversation|discuss)\b.*",
        r"(?:ask(?:ed|s)?|wrote|writes?|said|says)[: ,]*[\"“'‘]?can we (?:talk|speak|chat|have a call)\b.*",
    ),
}
_PATTERNS = tuple(
    (need, re.compile(rf"^\W*{_WHO}\s*{_NOW}\s*{said}{_END}", re.IGNORECASE | re.DOTALL))
    for need, many in _SAID.items()
    for said in many
)
_BARE = re.compile(r"^\W*can we talk\b[\s\"”'’?]*(?:they (?:ask|asked|say|said|wrote))?" + _END, re.IGNORECASE)
_NO_FIRM = frozenset(("i", "we", "you", "it", "my", "nobody", "who", "what", "should", "decline", "if"))


@dataclass(frozen=True, slots=True)
class CameBack:
    """`company` is whoever is said to have come back, where that is a name."""

    need: Need
    company: str | None


def came_back(text: str) -> CameBack | None:
    """What they came back with; None for longer texts and for anything else. Never raises."""
    said = " ".join(text.split())
    if not said or len(said) > _LONGEST:
        return None
    if _BARE.match(said):
        return CameBack(Need.TALK, None)
    for need, pattern in _PATTERNS:
        if found := pattern.match(said):
            who = found["who"]
            if who and who.split()[0].casefold() in _NO_FIRM:
                return None
            return CameBack(need, who)
    return None
