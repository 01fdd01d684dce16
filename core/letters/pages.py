"""A sheet and a matter make a page, whatever the matter is."""

from typing import assert_never

from core.letters.approach import Approach
from core.letters.approaching import page as approaching
from core.letters.decision import Decision
from core.letters.declining import page as declining
from core.letters.matter import Matter
from core.letters.page import Page, Sheet
from core.letters.rejected import page as rejected
from core.letters.rejection import Rejection


def page_of(matter: Matter, sheet: Sheet) -> Page:
    """One letter about to be written."""
    match matter:
        case Approach():
            return approaching.page(matter, sheet)
        case Decision():
            return declining.page(matter, sheet)
        case Rejection():
            return rejected.page(matter, sheet)
        case _:
            assert_never(matter)
