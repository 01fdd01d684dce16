"""Two people who were asked whether they want to meet, and said yes: only then is there an introduction."""

from collections.abc import Callable

from core.ledger.letter import LetterRecord, written
from core.ledger.opportunity import Opportunity
from core.letters.introduction import Introduction
from core.letters.pack import pack
from core.vocabulary import SaidYes


def agreed(
    kept: Opportunity, asked: Introduction, place: int, new_id: Callable[[], str]
) -> tuple[Opportunity, LetterRecord]:
    """The matter as both have agreed to it, and the letter that introduces them, at `place` of its pack."""
    matter = asked.model_copy(update={"said_yes": SaidYes.BOTH})
    [planned] = pack(matter)
    letter = LetterRecord(
        id=new_id(), opportunity=kept.id, place=place, when=planned.when, versions=(written(planned.recipe),)
    )
    return kept.model_copy(update={"matter": matter, "rev": kept.rev + 1}), letter
