"""First words about an offer that is no no: more time, a yes, several at once, an answer after a no."""

import re

from core.understanding.came_back import came_back
from core.understanding.message import Intent, Understanding
from core.vocabulary import Need

_YES = re.compile(r"\b(?:accept(?:ing|ance)?|say(?:ing)? yes|take the (?:job|offer|role|position))\b", re.IGNORECASE)
_UNDECIDED = re.compile(
    r"\b(?:should|shall|whether|which|what|how|if|ought|would you|do i|compar\w+|weigh\w*|cho(?:ose|osing)"
    r"|pick\w*|decid(?:e|ing) between)\b|\?",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"^\W*(?:help(?: me)? with |i(?:'ve| have)?(?: got| have)? )?(?:my )?"
    r"(?:two|three|four|several|multiple|many|[2-9]) (?:job )?offers(?: (?:at once|now|on the table))?[\s.!]*$",
    re.IGNORECASE,
)


def read_offers(text: str, read: Understanding) -> dict[str, object] | None:
    """What is told for the flow around offers; None when it isn't wanted. Nobody's yes is taken from a question."""
    if _SEVERAL.match(text[:200]):
        return {}
    if back := came_back(text):
        return {"need": back.need} | ({"company": back.company} if back.company else {})
    if read.intent is not Intent.OTHER or read.care:
        return None
    if read.situation == "deadline_extension":
        return {"need": Need.MORE_TIME}
    sure = _YES.search(read.text) and not _UNDECIDED.search(read.text)
    return {"need": Need.ACCEPT} if read.situation == "accepting" and sure else None
