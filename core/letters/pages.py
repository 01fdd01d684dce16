"""A sheet and a matter make a page, whatever the matter is."""

from typing import assert_never

from core.letters.approach import Approach
from core.letters.approaching import page as approaching
from core.letters.decision import Decision
from core.letters.declining import page as declining
from core.letters.exchange import Exchange
from core.letters.introducing import page as introducing
from core.letters.introduction import Introduction
from core.letters.matter import Matter
from core.letters.offers import page as offers
from core.letters.page import Page, Sheet
from core.letters.rejected import page as rejected
from core.letters.rejection import Rejection
from core.letters.thanking import page as thanking
from core.letters.thanks import Thanks


def page_of(matter: Matter, sheet: Sheet) -> Page:
    """One letter about to be written."""
    match matter:
        case Approach():
            return approaching.page(matter, sheet)
        case Decision():
            return declining.page(matter, sheet)
        case Introduction():
            return introducing.page(matter, sheet)
        case Rejection():
            return rejected.page(matter, sheet)
        case Exchange():
            return offers.page(matter, sheet)
        case Thanks():
            return thanking.page(matter, sheet)
        case _:
            assert_never(matter)
