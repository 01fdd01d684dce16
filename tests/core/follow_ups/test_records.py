"""Contacts and follow-ups: each verb gives one revision on, and undo takes it back."""

from datetime import date, datetime

import pytest

from core.ledger.contact import Contact, Debt
from core.ledger.follow_up import FollowUp

TODAY = date(2026, 11, 23)
INES = Contact(id="c1", name="Ines", added=date(2026, 11, 2))
DECK = FollowUp(id="f1", name="Ines", why="the deck", at=datetime(2026, 12, 1, 9), made_on=TODAY)


def test_a_talk_keeps_its_note_and_starts_the_clock_anew() -> None:
    talked = INES.written_to(date(2026, 11, 10)).talked_on(TODAY, "coffee")
    assert (talked.talked, talked.tries, talked.last_note and talked.last_note.text) == (TODAY, 0, "coffee")
    assert talked.talked_on(date(2026, 11, 1)).talked == TODAY, "an earlier talk told later moves nothing back"


def test_who_owes_what_is_kept_until_it_is_settled() -> None:
    owing = INES.owes(Debt(whose="theirs", what="the deck", since=TODAY))
    assert [debt.what for debt in owing.debts] == ["the deck"]
    assert owing.settled().debts == ()


@pytest.mark.parametrize(
    "changed",
    [INES.talked_on(TODAY, "coffee"), INES.replied(TODAY), INES.next(paused=True), INES.led_to("referral", TODAY)],
)
def test_undo_brings_back_what_stood_before(changed: Contact) -> None:
    undone = changed.undone()
    assert undone.model_copy(update={"rev": 0, "before": None}) == INES
    assert undone.rev == changed.rev + 1
    again = undone.undone()
    assert again.model_copy(update={"rev": 1, "before": INES}) == changed
    assert INES.undone() is INES


def test_what_comes_once_waits_for_an_answer() -> None:
    said = DECK.said(datetime(2026, 12, 1, 9))
    assert (said.waiting, said.comes, said.is_open) == (DECK.at, None, True)
    snoozed = said.snoozed_to(datetime(2026, 12, 2, 9))
    assert snoozed.comes == datetime(2026, 12, 2, 9)
    again = snoozed.said(datetime(2026, 12, 2, 9))
    assert (again.waiting, again.comes) == (DECK.at, None)
    done = again.done(date(2026, 12, 2))
    assert (done.state, done.closed_on, done.comes) == ("done", date(2026, 12, 2), None)
    assert done.undone().is_open


def test_what_comes_again_moves_on_by_itself() -> None:
    weekly = DECK.model_copy(update={"rule": "FREQ=WEEKLY"})
    said = weekly.said(datetime(2026, 12, 17, 9))
    assert (said.waiting, said.at) == (DECK.at, datetime(2026, 12, 22, 9)), (
        "what was missed is not said again and again"
    )
    done = said.done(date(2026, 12, 17))
    assert (done.is_open, done.waiting, done.comes) == (True, None, datetime(2026, 12, 22, 9))
    assert said.snoozed_to(datetime(2026, 12, 18, 9)).comes == datetime(2026, 12, 18, 9)
    assert said.stopped(date(2026, 12, 17)).comes is None


def test_another_day_opens_it_again() -> None:
    moved = DECK.done(TODAY).moved_to(datetime(2027, 1, 4, 9), None, hour_said=False)
    assert (moved.is_open, moved.comes) == (True, datetime(2027, 1, 4, 9))
