"""The subject line: at most 60 characters, with the role or the company in it, and no name ever cut."""

from core.letters.page import Page
from core.letters.situation import is_short, situations
from core.vocabulary import Channel

MOST_CHARACTERS = 60
_WITHOUT = {Channel.PORTAL, Channel.PHONE}


def subject(page: Page) -> str | None:
    """None where the channel has no subject. The last pattern of a list names nothing, and always fits."""
    if is_short(page.channel) or page.channel in _WITHOUT:
        return None
    patterns = _patterns(page)
    for wanted in _most_telling(page):
        fitting = [line for pattern in patterns if wanted in pattern and (line := _line(pattern, page))]
        if fitting:
            return page.turn.of("subject", fitting)
    return patterns[-1]


def _patterns(page: Page) -> tuple[str, ...]:
    by_situation = page.book.words.subjects[page.kind]
    chain = (*((page.told,) if page.told else ()), *situations(page.decision), "any")
    return next(by_situation[name] for name in chain if name in by_situation)


def _most_telling(page: Page) -> tuple[str, ...]:
    return ("{the_role}", "{company}") if page.decision.role else ("{company}",)


def _line(pattern: str, page: Page) -> str | None:
    line = pattern.format_map(page.gaps)
    return line[:1].upper() + line[1:] if len(line) <= MOST_CHARACTERS else None
