"""Rules around a no of one's own, as a person sees them."""

import pytest

from core.dialogue.message import Letter, card_plain
from tests.core.ledger.test_shelf import TALK, Desk
from tests.core.rules.talks import letters, says


@pytest.fixture
async def declined(desk: Desk) -> Desk:
    await says(desk, "sign as Sam Rivera", *TALK)
    return desk


async def test_s02_one_explanation_stands_in_every_letter(desk: Desk) -> None:
    shown = await says(desk, *TALK)
    assert "Everyone hears the same: “The salary is below what I need.”" in shown
    assert len(letters(desk)) == 4
    about_pay = ("pay", "salary", "earn", "money")
    assert all(any(word in letter.body for word in about_pay) for letter in letters(desk)), shown


async def test_s03_a_referrer_is_asked_for_and_thanked(desk: Desk) -> None:
    shown = ""
    for said in ("decline Acme, data engineer, pay", "a job offer", "still open", "Dana", "hiring manager", "email"):
        shown += await desk.says(said)
    for _ in range(4):
        if "Did anyone refer you or put in a word for you?" in shown:
            break
        shown += await desk.says("skip")
    assert "Did anyone refer you or put in a word for you?" in shown
    await desk.says("Priya")
    await desk.says("write now")
    assert "thank" in next(letter for letter in letters(desk) if "Priya" in letter.title).body.casefold()
    assert "Priya" in await desk.presses("Name who referred me")


async def test_s06_beside_the_reason_stands_how_it_helps_them(desk: Desk) -> None:
    shown = ""
    for said in ("decline Acme", "data engineer", "a job offer", "still open", "Dana", "hiring manager", "email", "no"):
        shown += await desk.says(said)
    assert "A clear, honest reason helps them hire better next time." in shown


async def test_s08_one_line_honors_what_they_put_into_it(declined: Desk) -> None:
    [answer] = [letter for letter in letters(declined) if "Dana" in letter.title]
    assert "I could see how much thought went into this offer" in answer.body


async def test_s11_who_else_gave_time_gets_a_short_note_each(desk: Desk) -> None:
    shown = ""
    for said in TALK:
        shown += await desk.says(said)
    assert "Who else gave you their time: interviewers, future colleagues?" in shown
    for name in ("Ada", "Bo"):
        [note] = [letter for letter in letters(desk) if name in letter.title]
        assert len(note.body.split()) <= 60


async def test_s59_every_draft_of_a_no_shows_its_four_ticks(declined: Desk) -> None:
    ticks = "✓ Honest · ✓ Consistent · ✓ Grateful · ✓ Professional"
    drafts = [card for card in declined.cards if any(isinstance(m, Letter) for m in card.messages)]
    assert len(drafts) == 4
    assert all(ticks in card_plain(card) for card in drafts)
