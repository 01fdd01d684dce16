"""The subject line: at most 60 characters, with the role or the company in it, and no name ever cut."""

from core.letters.page import Page
from core.letters.tidy import capital
from core.vocabulary import Channel

MOST_CHARACTERS = 60
_WITHOUT = {Channel.PORTAL, Channel.PHONE}


def subject(page: Page) -> str | None:
    """None where the channel has no subject. The last pattern of a list names nothing, and always fits."""
    if page.sheet.is_short or page.sheet.channel in _WITHOUT:
        return None
    patterns = _patterns(page)
    for wanted, gaps in page.naming:
        lines = (pattern.format_map(gaps) for pattern in patterns if wanted in pattern)
        if fitting := [line for line in lines if len(line) <= MOST_CHARACTERS]:
            return capital(page.sheet.turn.of("subject", fitting))
    return patterns[-1]


def _patterns(page: Page) -> tuple[str, ...]:
    by_situation = page.sheet.book.words.subjects[page.sheet.kind]
    return next(by_situation[name] for name in (*page.situations, "any") if name in by_situation)
