"""Letters that nobody sees, written and checked while nobody waits.

Templates are read and phrases compiled when they are first met. That takes the first letters of a process most of
a second, and everybody who is talking at the time waits with them.
"""

from datetime import date

from core.etiquette import check, why
from core.ledger.letter import written
from core.letters.checking import message_of
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.pack import pack
from core.understanding.when.feasts import is_holiday
from core.vocabulary import Reason


def rehearse() -> None:
    """One pack, with a letter of each kind, and one look into the calendar. Belongs into a thread of its own; touches
    no store."""
    for planned in pack(_DECISION):
        version = written(planned.recipe)
        for found in check(message_of(version.recipe, version.subject, version.body)):
            why(found.id, detail=found.detail)
    is_holiday(date(2026, 1, 1), "US")


_DECISION = Decision(
    company="Example",
    role="example",
    contact="Ann",
    recruiter="Bo",
    referrer="Cy",
    panel=("Di",),
    explanation=Explanation(reason=Reason.STAYING_PUT),
    sign_off="Ed",
)
