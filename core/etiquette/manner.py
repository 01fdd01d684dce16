"""In what manner a letter speaks: to one person people keep to one."""

import re
from typing import Literal

from core.etiquette.lexicon.marks import EMOJI

Manner = Literal["formal", "casual"]

_FORMAL = re.compile(
    r"\A\s*dear (?:mr|mrs|ms|mx|dr|prof|professor|sir|madam)\b|\b(?:yours (?:sincerely|faithfully)|respectfully)\b",
    re.IGNORECASE,
)
_CASUAL = re.compile(r"\A\s*(?:hey|hiya|heya|yo)\b|!!|\b(?:cheers|xx+|lol|gonna|wanna)\b", re.IGNORECASE)


def manner(text: str) -> Manner | None:
    """How a text speaks; None where it could be either."""
    formal, casual = _FORMAL.search(text), _CASUAL.search(text) or EMOJI.search(text)
    if bool(formal) == bool(casual):
        return None
    return "formal" if formal else "casual"
