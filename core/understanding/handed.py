"""Whether a text is one that was handed over: a mail somebody got, an advert, or a letter they wrote."""

import re
from datetime import date

from core.dialogue.wishes import Handed
from core.understanding.mail import read_mail
from core.understanding.mail.skills import advert_in

_LEAST, _LEAST_WHOLE = 120, 60
"""Characters: what is shorter is talk, but for what has both a greeting and a closing."""

_HEADED = re.compile(
    r"^[^\w\n]*+(?:from|to|sent|date|subject|cc|von|betreff|objet|asunto)\s*:", re.IGNORECASE | re.MULTILINE
)
_GREETED = re.compile(
    r"^[> \t*]*+(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^\n,:!.]{0,40}[,:!]?[ \t\r]*$"
    r"|^[> \t*]*+(?:dear|hi|hello|hey) [^\W\d_][^\n,]{0,30},",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSED = re.compile(
    r"^[> \t*]*+(?:(?:kind|best|warm|with|many) ?(?:regards|wishes)|regards|best|sincerely|yours|cheers|thanks"
    r"|thank you|warmly|respectfully)\b[^\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_LOOKED_AT = 12_000
_ANY_DAY = date(2000, 1, 1)  # what kind of mail it is does not depend on when it came


def handed(text: str) -> Handed | None:
    """A mail from an employer, or a letter that may be either's; None for what is neither. Linear in its length."""
    if advert := advert_in(text):
        return Handed("mail", advert)
    seen = text[:_LOOKED_AT]
    marks = sum(mark.search(seen) is not None for mark in (_HEADED, _GREETED, _CLOSED))
    if not marks or len(seen) < (_LEAST_WHOLE if marks > 1 else _LEAST):
        return None
    kind = read_mail(seen, None, _ANY_DAY).kind
    return Handed("either" if kind == "other" else "mail", text)
