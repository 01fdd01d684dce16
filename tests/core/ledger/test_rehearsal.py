"""What is rehearsed is what people meet first."""

import time

from core.ledger import rehearsal
from core.letters.pack import pack


def test_a_letter_of_each_kind_is_rehearsed() -> None:
    kinds = {planned.recipe.kind for planned in pack(rehearsal._DECISION)}
    assert kinds >= {"decline", "recruiter", "referrer", "panel"}


def test_what_was_rehearsed_is_quick() -> None:
    rehearsal.rehearse()
    started = time.process_time()
    rehearsal.rehearse()
    assert time.process_time() - started < 0.2
