"""The subject line: at most 60 characters, with the role or the company in it, and no name ever cut."""

from collections.abc import Iterator, Mapping

from core.letters.page import Page
from core.letters.situation import is_short, situations
from core.letters.tidy import capital
from core.vocabulary import About, Channel

Gaps = Mapping[str, str]

MOST_CHARACTERS = 60
_WITHOUT = {Channel.PORTAL, Channel.PHONE}


def subject(page: Page) -> str | None:
    """None where the channel has no subject. The last pattern of a list names nothing, and always fits."""
    if is_short(page.channel) or page.channel in _WITHOUT:
        return None
    patterns = _patterns(page)
    for wanted, gaps in _most_telling(page):
        lines = (pattern.format_map(gaps) for pattern in patterns if wanted in pattern)
        if fitting := [line for line in lines if len(line) <= MOST_CHARACTERS]:
            return capital(page.turn.of("subject", fitting))
    return patterns[-1]


def _patterns(page: Page) -> tuple[str, ...]:
    by_situation = page.book.words.subjects[page.kind]
    chain = (*((page.told,) if page.told else ()), *situations(page.decision), "any")
    return next(by_situation[name] for name in chain if name in by_situation)


def _most_telling(page: Page) -> Iterator[tuple[str, Gaps]]:
    """What a subject names and the gaps to fill it with, the best first. Inside a firm its name says nothing."""
    if page.decision.about is About.INTERNAL:
        yield "{the_role}", page.gaps
        yield "{the_role}", {**page.gaps, "the_role": page.book.words.role.move_none}
        return
    if page.decision.role:
        yield "{the_role}", page.gaps
    yield "{company}", page.gaps
