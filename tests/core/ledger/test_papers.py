"""Mails and letters handed over: through the real house, as buttons and forms say it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.dialogue.message import Actions, Button, Card, Facts, Letter, card_plain
from core.dialogue.said import Act, Command, decode
from core.flows import rejection
from core.house import House
from core.ledger.mail_cards import values_for
from core.ledger.paper import Draft, Mail, Paper, findings_of, likely_flow, mail_of
from core.people import Identity
from core.retention import TALK_DAYS
from core.store import Books, KeyFile
from core.understanding.mail import read_mail
from tests.core.ledger.test_shelf import NOW, Desk

OFFER = """Dear Noor,

We are pleased to offer you the position of glazier at Lowmoor Glass. Please let us know by December 4.

Kind regards,
Ansel Brandt
Lowmoor Glass"""
RUDE = "Dear Ansel, thank you for the offer!!! I am gonna decline it, because I am staying where I am. Noor"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    house = await House.open(f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "key"), {}, clock=lambda: NOW)
    yield Desk(house)
    await house.close()


def labels(card: Card) -> list[str]:
    return [item.label for m in card.messages if isinstance(m, Actions) for item in m.items]


def rows(card: Card) -> dict[str, str]:
    return {row.label: row.value for m in card.messages if isinstance(m, Facts) for row in m.rows}


async def papers(desk: Desk) -> tuple[Paper, ...]:
    def look(books: Books) -> tuple[Paper, ...]:
        return books.papers.all(books.people.owner(Identity("test", "T1", "U1")).id)

    return await desk.house.store.run(look)


async def test_of_a_mail_only_what_was_read_is_kept(desk: Desk) -> None:
    await desk.says(OFFER)
    [paper] = await papers(desk)
    assert paper.mail is not None
    assert (paper.mail.company, paper.mail.role, paper.mail.contact) == ("Lowmoor Glass", "glazier", "Ansel Brandt")
    assert paper.mail.words["deadline"] == "by December 4"
    assert "pleased" not in paper.model_dump_json()


async def test_each_line_shows_the_words_it_rests_on_until_it_is_put_right(desk: Desk) -> None:
    await desk.says(OFFER)
    assert rows(desk.cards[-1])["Answer due by"] == "Friday, December 4 (“by December 4”)"
    await desk.presses("Change")
    await desk.sends(deadline="2026-12-11", company="Lowmoor", role="glazier", contact="Ansel Brandt", no_reply=False)
    assert rows(desk.cards[-1])["Answer due by"] == "Friday, December 11"
    assert rows(desk.cards[-1])["Company"] == "Lowmoor"


async def test_a_reading_that_makes_no_sense_is_asked_again(desk: Desk) -> None:
    await desk.says(OFFER)
    await desk.presses("Change")
    await desk.sends(kind="rejection", stage="interview", deadline="soon")
    assert desk.again
    assert desk.form is not None


async def test_an_offer_starts_the_no_with_what_it_told(desk: Desk) -> None:
    await desk.says(OFFER)
    said = await desk.presses("Turn it down")
    assert "Company: Lowmoor Glass" in said
    assert "How far it is: Still open" in said
    assert "Answer due by: Friday, December 4" in said


def test_what_a_mail_tells_for_a_flow() -> None:
    mail = Mail(kind="rejection", company="Acme", stage="final", keep_on_file=True)
    told = values_for(mail, "answer")
    wanted = {"company": "Acme", "news": "no", "reached": "final", "besides": "on_file", "wants": "reply"}
    assert wanted.items() <= told.items()
    assert "role" not in told
    assert values_for(mail, "ask")["wants"] == "feedback"
    assert set(told) <= {step.name for step in rejection.FLOW.steps}


def test_a_reading_keeps_no_more_than_the_words_it_rests_on() -> None:
    mail = mail_of(read_mail(OFFER, None, NOW.date()))
    assert set(mail.words) == {"company", "role", "deadline"}
    assert all(len(said) < 40 for said in mail.words.values())


async def test_a_mailbox_nobody_reads_needs_no_answer(desk: Desk) -> None:
    mail = "Dear applicant,\n\nwe will not be progressing your application for glazier at Lowmoor Glass. "
    mail += "Please do not reply to this email, the mailbox is not monitored.\n\nThe team"
    said = await desk.says(mail)
    assert "nothing to send back" in said
    assert not {"Write the answer", "Ask for feedback"} & set(labels(desk.cards[-1]))
    await desk.presses("Nothing to send")
    assert await papers(desk) == ()


async def test_findings_are_marked_worst_first_and_mended_with_a_click(desk: Desk) -> None:
    await desk.says(f"check this: {RUDE}")
    letter = desk.letter("Your letter")
    severities = [finding.severity for finding in letter.findings]
    assert severities == sorted(severities, key=("block", "warn", "hint").index)
    for finding in letter.findings:
        if finding.start is not None:
            assert letter.body[finding.start : finding.end] == finding.words
    await desk.presses("“!!!”: Change to “!”")
    assert "offer! I" in desk.letter("Your letter").body
    await desk.presses("Undo")
    assert desk.letter("Your letter").body == RUDE


async def test_a_stale_press_changes_nothing_and_shows_how_it_stands(desk: Desk) -> None:
    await desk.says(f"check this: {RUDE}")
    old = desk.button("“!!!”: Change to “!”")
    await desk.presses("“!!!”: Change to “!”")
    said = await desk.says(old, pressed=True)
    assert "has moved on since" in said
    assert "offer! I" in desk.letter("Your letter").body


async def test_a_mend_that_is_none_changes_no_text(desk: Desk) -> None:
    await desk.says(f"check this: {RUDE}")
    act = desk.button("“!!!”: Change to “!”")
    for value in ("77", "x", "-1"):
        await desk.says(Act(act.kind, act.id, (await papers(desk))[0].rev, "mend", value), pressed=True)
        assert desk.letter("Your letter").body == RUDE


async def test_in_a_form_the_result_comes_in_the_form_and_stays_there(desk: Desk) -> None:
    await desk.says(Command("check", RUDE))
    assert desk.form is not None
    assert desk.form.fields == ()
    assert any(isinstance(part, Letter) for part in desk.form.parts)
    mend = next(i for p in desk.form.parts if isinstance(p, Actions) for i in p.items if i.label.startswith("“!!!”"))
    assert isinstance(mend, Button)
    await desk.says(decode(mend.key))
    assert desk.again
    assert "offer! I" in str(desk.form)


async def test_forgotten_is_gone_at_once_and_a_later_press_says_so(desk: Desk) -> None:
    await desk.says(f"check this: {RUDE}")
    edit = desk.button("Edit")
    await desk.presses("Forget it")
    assert await papers(desk) == ()
    assert "no longer here" in await desk.says(edit)


async def test_what_nobody_goes_on_with_goes_by_itself(desk: Desk) -> None:
    await desk.says(f"check this: {RUDE}")
    later = NOW + timedelta(days=TALK_DAYS, minutes=1)
    await desk.house.store.run(lambda books: books.clear(later, 100))
    assert await papers(desk) == ()


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("Dear Ansel, thank you, I decline the offer. Noor", "decline"),
        ("Dear Ansel, thank you for the coffee. Noor", "other"),
    ],
)
def test_what_a_letter_does_is_read_from_it(text: str, flow: str) -> None:
    assert likely_flow(text) == flow


def test_where_a_letter_goes_decides_what_is_looked_for() -> None:
    text = "Hi Ansel, thank you for the time you took."
    assert "no_decision" in {found.id for found in findings_of(Draft(text=text, flow="decline"), "en")}
    assert "no_decision" not in {found.id for found in findings_of(Draft(text=text), "en")}


def test_a_letter_remembers_its_texts_and_the_first_stays() -> None:
    paper = Paper(id="p", draft=Draft(text="one"))
    edited = paper.with_draft({"text": "two"}).with_draft({"channel": "email"})
    assert edited.draft is not None
    assert edited.draft.before == ("one",)
    assert edited.undone().undone().draft == Draft(text="one", channel="email")
    assert edited.rev == 2


async def test_a_letter_of_anybodys_is_asked_about_first(desk: Desk) -> None:
    text = "Hi Jo,\n\nwe met at the fair in May, and I would love to hear how you moved into teaching.\n\nThanks,\nNoor"
    assert "Is this a letter of yours" in await desk.says(text)
    await desk.presses("I got it: read it")
    assert "can't tell what this mail is" in card_plain(desk.cards[-1])
