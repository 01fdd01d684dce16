"""What an ending becomes, and how long an answer rests."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.dialogue.ports import Visit
from core.dialogue.words import words_of
from core.flows.ending import Ending, Rest
from core.ledger import keeping, show
from core.letters.rejection import Rejection
from core.people import Person
from core.vocabulary import Reached

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 23, 10, tzinfo=NEW_YORK)


def visit(now: datetime = NOW, *, perspective: bool = True) -> Visit:
    return Visit(Person(id="p", zone="America/New_York", perspective=perspective), words_of("en"), now.date(), now)


@pytest.mark.parametrize(
    ("rest", "until"),
    [
        (None, None),
        (Rest.NONE, None),
        (Rest.EVENING, datetime(2026, 11, 23, 18, tzinfo=NEW_YORK)),
        (Rest.MORNING, datetime(2026, 11, 24, 9, tzinfo=NEW_YORK)),
        (Rest.DAY_AFTER, datetime(2026, 11, 25, 9, tzinfo=NEW_YORK)),
    ],
)
def test_a_rest_ends_at_the_hour_that_was_chosen(rest: Rest | None, until: datetime | None) -> None:
    assert keeping.rest_until(NOW, rest) == until


def test_an_evening_that_is_over_holds_nothing() -> None:
    assert keeping.rest_until(NOW.replace(hour=20), Rest.EVENING) is None


def test_the_answer_rests_and_the_thanks_do_not_and_it_can_be_let_go() -> None:
    rejection = Rejection(company="Oakline", reached=Reached.FINAL, referrer="Priya")
    ending = Ending(matter=rejection, rest=Rest.MORNING)
    kept = keeping.opportunity_of(visit(), ending, lambda: "o")
    answer, thanks = keeping.letters_of(visit(), kept, ending, lambda: "l")
    assert "Resting until Tuesday, November 24, nine in the morning" in (show.resting_words(visit(), answer) or "")
    assert show.resting_words(visit(), thanks) is None
    assert show.resting_words(visit(NOW.replace(day=24)), answer) is None
    assert show.resting_words(visit(), answer.released()) is None


def test_the_other_side_of_a_no_comes_first_unless_it_was_switched_off() -> None:
    kept = keeping.opportunity_of(visit(), Ending(matter=Rejection(company="Oakline")), lambda: "o")
    shown, off = (keeping.other_side(visit(perspective=on), kept) for on in (True, False))
    assert [note.text[:11] for note in shown] == ["Good people"]
    assert off == []
    here, gone = (keeping.first_buttons(visit(perspective=on), kept) for on in (True, False))
    assert [button.label for button in here] == ["Note how it began", "Leave such remarks out"]
    assert [button.label for button in gone] == ["Note how it began"]


def test_s47_the_next_open_item_of_the_list_comes_last() -> None:
    kept, other = (
        keeping.opportunity_of(visit(), Ending(matter=Rejection(company=name)), lambda: "o")
        for name in ("Oakline", "Brightwater")
    )
    assert "Brightwater" in keeping.to_mind(visit(), kept, [(other, True)])[-1].text
    assert "other openings" in keeping.to_mind(visit(), kept, [(other, False)])[-1].text
