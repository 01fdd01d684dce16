"""The other side of a no, from its own words: what it says of the job, and how little of the person."""

from core.letters.phrasebook import phrasebook
from core.letters.rejection import Rejection
from core.vocabulary import News, Wants


def perspective(rejection: Rejection) -> str | None:
    """One or two sentences; None where nobody said no, or the person is past it."""
    if rejection.news is not News.NO or rejection.wants in (Wants.ANSWER_FEEDBACK, Wants.REAPPLY):
        return None
    words = phrasebook(rejection.locale).words.perspective
    if rejection.their_words and rejection.why:
        return words[rejection.why].format(quote=rejection.their_words)
    return words["plain"]
