"""Letters and packs after their talk: through the real house, as buttons and forms say it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from core.dialogue.heard import Attachment, Heard, Saying
from core.dialogue.message import Actions, Button, Card, Facts, Form, Letter, Link, card_plain
from core.dialogue.said import Act, ActForm, Said, Text, decode
from core.house import House
from core.people import Identity, Place
from core.store import KeyFile

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
PLACE = Place(platform="test", workspace="T1", conversation="D1")
TALK = (
    "decline Acme, data engineer, pay, Priya referred me",
    "a job offer",
    "still open",
    "keep it",
    "Dana",
    "hiring manager",
    "email",
    "no",
    "Ada, Bo",
    "write now",
)


@dataclass
class Desk:
    """Somebody at the desk whose cards are looked at one by one."""

    house: House
    events: Any = field(default_factory=lambda: count())
    cards: list[Card] = field(default_factory=list)
    form: Form | None = None
    file: Attachment | None = None
    again: bool = False
    now: list[datetime] = field(default_factory=lambda: [NOW])

    async def says(self, said: Said | str, *, pressed: bool = False) -> str:
        heard = Heard(
            event=f"e{next(self.events)}",
            who=Identity("test", "T1", "U1"),
            place=PLACE,
            said=Text(said) if isinstance(said, str) else said,
            pressed={"ts": "1"} if pressed else None,
            can_open=not isinstance(said, str),
        )
        outcome = await self.house.hear(heard)
        sayings = [Saying.model_validate_json(delivery.recipe) for delivery in outcome.deliveries]
        self.cards = [card for saying in sayings for card in (saying.instead, saying.card) if card]
        self.file = next((saying.file for saying in sayings if saying.file), None)
        self.form, self.again = (outcome.answer if isinstance(outcome.answer, Form) else None), outcome.again
        return "\n".join(card_plain(card) for card in self.cards)

    def button(self, label: str, to: str = "") -> Act:
        """The button of that label, on the card (or the row) that speaks of `to`."""
        for card in self.cards:
            rows = [(row.label, row.button) for m in card.messages if isinstance(m, Facts) for row in m.rows]
            title = " ".join(m.title for m in card.messages if isinstance(m, Letter))
            items = [(title, item) for m in card.messages if isinstance(m, Actions) for item in m.items]
            for about, button in (*rows, *items):
                if isinstance(button, Button) and button.label == label and to in about:
                    act = decode(button.key)
                    assert isinstance(act, Act)
                    return act
        raise AssertionError(f"no {label!r} for {to!r} in {[card_plain(card) for card in self.cards]}")

    async def presses(self, label: str, to: str = "") -> str:
        return await self.says(self.button(label, to), pressed=True)

    async def sends(self, **values: Any) -> str:
        assert self.form is not None
        act = decode(self.form.key)
        assert isinstance(act, Act)
        return await self.says(ActForm(act, values), pressed=True)

    def letter(self, to: str) -> Letter:
        found = [m for card in self.cards for m in card.messages if isinstance(m, Letter) and to in m.title]
        assert found, [card_plain(card) for card in self.cards]
        return found[-1]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    now = [NOW]
    house = await House.open(f"sqlite:///{tmp_path}/g.db", KeyFile(tmp_path / "key"), {}, clock=lambda: now[0])
    desk = Desk(house, now=now)
    for said in TALK:
        await desk.says(said)
    yield desk
    await house.close()


async def test_the_pack_names_everyone_in_order_and_the_panel_waits(desk: Desk) -> None:
    rows = [row for card in desk.cards for m in card.messages if isinstance(m, Facts) for row in m.rows]
    assert [row.label for row in rows] == ["1. Dana", "2. Priya", "3. Ada", "4. Bo"]
    assert "once the employer knows" in rows[2].value
    assert "Wait with this one until Dana knows." in "".join(map(card_plain, desk.cards))


async def test_one_explanation_stands_in_every_letter(desk: Desk) -> None:
    for to in ("Dana", "Priya", "Ada", "Bo"):
        assert any(word in desk.letter(to).body for word in ("salary", "pay", "compensation")), desk.letter(to).body


async def test_tone_wording_edit_and_undo(desk: Desk) -> None:
    first = desk.letter("Dana").body
    await desk.presses("Make it more formal", "Dana")
    assert desk.letter("Dana").details[0] == "Formal"
    await desk.presses("Another wording")
    await desk.presses("Edit")
    assert desk.form is not None
    await desk.sends(subject="Hello", body="Thank you, Dana. I have decided to decline the offer.\n\nSam")
    assert "edited by you" in desk.letter("Dana").details
    for _ in range(3):
        await desk.presses("Undo")
    assert desk.letter("Dana").body == first


async def test_a_new_tone_after_an_edit_by_hand_asks_first(desk: Desk) -> None:
    await desk.presses("Edit", "Dana")
    await desk.sends(subject="Hello", body="Thank you, Dana. I have decided to decline the offer.\n\nSam")
    assert "undo brings yours back" in await desk.presses("Make it more formal")
    await desk.presses("Keep mine")
    assert "edited by you" in desk.letter("Dana").details
    await desk.presses("Make it more formal")
    await desk.presses("Write it anew")
    assert desk.letter("Dana").details[0] == "Formal"


async def test_an_empty_edit_is_refused_and_the_form_stays(desk: Desk) -> None:
    await desk.presses("Edit", "Dana")
    await desk.sends(subject="x", body="   ")
    assert desk.form is not None
    assert desk.again
    assert {f.name: f.value for f in desk.form.fields} == {"subject": "x", "body": "   "}
    assert {f.name: f.problem for f in desk.form.fields}["body"] == "This one is needed."


async def test_what_blocks_holds_the_letter_until_it_is_mended_or_overridden(desk: Desk) -> None:
    await desk.presses("Edit", "Dana")
    said = await desk.sends(subject="x", body="The $90,000 you offered is a joke. I decline. Thank you. Sam")
    assert "I hold this one back" in said
    assert "Use this letter" not in said
    assert any(found.severity == "block" and found.words for found in desk.letter("Dana").findings)
    said = await desk.presses("Use it anyway")
    assert "Use this letter" in said
    assert "I hold this one back" not in said


async def test_use_shows_plain_text_then_links_for_the_address_given(desk: Desk) -> None:
    body = desk.letter("Dana").body
    await desk.presses("Use this letter", "Dana")
    assert desk.form is not None
    assert next(m for m in desk.form.parts if isinstance(m, Letter)).body == body
    assert not [m for m in desk.form.parts if isinstance(m, Actions) for i in m.items if isinstance(i, Link)]
    await desk.sends(address="not an address")
    assert desk.form.fields[0].problem
    assert desk.form.fields[0].value == "not an address"
    await desk.sends(address="dana@example.com")
    links = [i.url for m in desk.form.parts if isinstance(m, Actions) for i in m.items if isinstance(i, Link)]
    assert len(links) == 3
    assert all("dana" in link for link in links)


async def test_the_letter_as_a_mail_file(desk: Desk) -> None:
    await desk.presses("Use this letter", "Dana")
    assert desk.form is not None
    key = next(i.key for m in desk.form.parts if isinstance(m, Actions) for i in m.items if isinstance(i, Button))
    act = decode(key)
    assert isinstance(act, Act)
    await desk.says(act)
    assert desk.file is not None
    assert desk.file.name.endswith(".eml")
    assert "Subject:" in desk.file.text


async def test_sent_and_undone(desk: Desk) -> None:
    said = await desk.presses("Mark as sent", "Dana")
    assert "Marked as sent on Monday, November 23" in said
    assert "Mark as sent" in await desk.presses("Undo")


async def test_telling_the_employer_frees_the_panel(desk: Desk) -> None:
    said = await desk.presses("They know already", "Ada")
    assert "Wait with this one" not in said
    assert desk.letter("Ada").body
    assert "Mark as sent" in said
    await desk.says("letters")
    assert "1. Dana: Told Monday, November 23" in "".join(map(card_plain, desk.cards))


async def test_i_told_her_already_and_everyone_told(desk: Desk) -> None:
    for to in ("Dana", "Priya", "Ada", "Bo"):
        said = await desk.presses("Told already", to)
    assert "Everyone has heard it" in said


async def test_a_stale_press_shows_how_it_stands_and_changes_nothing(desk: Desk) -> None:
    old = desk.button("Another wording", "Dana")
    await desk.presses("Make it more formal", "Dana")
    body = desk.letter("Dana").body
    assert "moved on since" in await desk.says(old, pressed=True)
    assert desk.letter("Dana").body == body


async def test_a_letter_that_is_gone(desk: Desk) -> None:
    act = desk.button("Another wording", "Dana")
    assert "no longer here" in await desk.says(Act("letter", "none", 0, "wording"))
    assert "no longer here" in await desk.says(Act("letter", act.id, act.rev, "no such verb"))
    assert "no longer here" in await desk.says(Act("thing", "x", 0, "y"))


async def test_when_the_reason_really_changes_it_says_whom_to_tell_anew(desk: Desk) -> None:
    pack = desk.button("Change the reason")
    await desk.presses("Mark as sent", "Priya")
    await desk.says(pack)
    await desk.sends(reason="location", reason_words=None)
    text = "".join(map(card_plain, desk.cards))
    assert "Who heard another one gets a short correction, which I wrote: Priya." in text
    assert "Dana heard" not in text
    assert desk.letter("Correction").title == "Correction to Priya, referrer"
    assert "salary" not in desk.letter("Dana").body


async def test_a_change_that_outsiders_do_not_hear_needs_no_telling(desk: Desk) -> None:
    await desk.says(desk.button("Change the reason"))
    await desk.sends(reason="culture", reason_words=None)
    await desk.presses("Mark as sent", "Priya")
    await desk.says("letters")
    await desk.says(desk.button("Change the reason"))
    await desk.sends(reason="manager_fit", reason_words=None)
    assert "nobody has to hear anything new" in "".join(map(card_plain, desk.cards))


async def test_something_else_needs_words_of_ones_own(desk: Desk) -> None:
    await desk.says(desk.button("Change the reason"))
    await desk.sends(reason="other", reason_words=None)
    assert desk.form is not None
    assert desk.again
    assert "I need your words" in str([f.problem for f in desk.form.fields])


async def test_a_deploy_or_a_week_changes_no_letter(desk: Desk) -> None:
    body = desk.letter("Dana").body
    desk.now[0] += timedelta(days=7)
    await desk.says("letters")
    await desk.says(desk.button("Show the letters"))
    assert desk.letter("Dana").body == body


_REJECTION = ("rejection Acme, data engineer", "a no", "final round", "Dana", "hiring manager", "email", "write now")
_HOT = "Thank you for letting me know, Dana. I think you have made a mistake."


async def test_q40_a_letter_in_the_first_hour_after_bad_news_may_rest_overnight(desk: Desk) -> None:
    for said in _REJECTION:
        await desk.says(said)
    await desk.presses("Edit", "Dana")
    await desk.sends(subject="Re: Acme", body=_HOT)
    assert any("less than an hour ago" in found.why for found in desk.letter("Dana").findings)
    said = await desk.presses("Let it rest until tomorrow")
    assert "Resting until Tuesday, November 24" in said
    desk.now[0] += timedelta(days=1)
    assert "Let it rest" not in await desk.presses("Undo")


async def test_q40_an_hour_later_one_such_passage_is_no_heat(desk: Desk) -> None:
    for said in _REJECTION:
        await desk.says(said)
    edit = desk.button("Edit", "Dana")
    desk.now[0] += timedelta(hours=1)
    await desk.says(edit, pressed=True)
    said = await desk.sends(subject="Re: Acme", body=_HOT)
    assert not any("less than an hour ago" in found.why for found in desk.letter("Dana").findings)
    assert "Let it rest" not in said


async def test_s23_a_second_nudge_on_one_day_is_warned_of(desk: Desk) -> None:
    for said in ("follow up Marek", "catch up", "write now"):
        await desk.says(said)
    await desk.presses("Mark as sent", "Marek")
    for said in ("follow up Marek", "catch up", "write now"):
        said = await desk.says(said)
    assert "Marek heard from you today already" in said


async def test_s26_a_change_of_manner_is_noticed(desk: Desk) -> None:
    await desk.presses("Make it more formal", "Dana")
    await desk.presses("Edit", "Dana")
    await desk.sends(subject="Offer", body="Dear Dr. Reyes,\n\nThank you. I decline it.\n\nYours sincerely,\nSam")
    for said in ("follow up Dana", "catch up", "write now"):
        await desk.says(said)
    await desk.presses("Edit", "Dana")
    said = await desk.sends(body="Hey Dana!!\n\nThanks for the chat at Acme, lunch soon?\n\nCheers,\nSam")
    assert "in formal words before, and this one is casual" in said
