"""A LinkedIn note has room for 200 characters, or 300 where LinkedIn is paid for: what gives way to that."""

from collections.abc import Callable
from dataclasses import replace

from core.letters.approach import Approach
from core.letters.composing import paragraphs
from core.letters.frame import greeting
from core.letters.page import Page

FREE, PAID = 200, 300
"""Characters, the greeting among them."""

_SPARE = (
    "step",
    "why_now",
    "subject",
    "keen",
    "changed",
    "where",
    "why_you",
    "deed",
    "promised",
    "role",
    "company",
    "day",
)
"""What a person told, in the order in which a note does without it."""


def room(approach: Approach) -> int:
    return PAID if approach.paid else FREE


def fitted(approach: Approach, laid_open: Callable[[Approach], Page]) -> Page:
    """The page with all that was told that fits, the reasons to write longest."""
    page = laid_open(approach)
    for name in _SPARE:
        if _characters(page) <= room(approach):
            return page
        approach = approach.model_copy(update={name: None})
        page = laid_open(approach)
    return page if _characters(page) <= room(approach) else replace(page, given={**page.given, "step": ""})


def _characters(page: Page) -> int:
    return len("\n\n".join((greeting(page), *paragraphs(page, 0))))
