"""The desk on a real store: talks opened, put aside, resumed, ended; notices, whispers, erasing."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import JsonValue

from core.delivery.delivery import Delivery
from core.dialogue.desk import Desk
from core.dialogue.flow import Flow
from core.dialogue.heard import Heard, Outcome, Profile, Saying
from core.dialogue.message import Button, Card, Choices, Facts, Form, Heading, card_plain
from core.dialogue.ports import Shows, Visit
from core.dialogue.said import Act, ActForm, AsForm, Command, Press, Said, Submit, Text, decode
from core.dialogue.wishes import First, Handed, Wish
from core.dialogue.words import Words, words_of
from core.flows import FLOWS
from core.people import Identity, Place
from core.store import Books, KeyFile, Store
from core.understanding.day import read_day
from core.understanding.first_message import FirstReader

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
EARLIER = NOW - timedelta(hours=1)
SAM = Identity("test", "T1", "U1")
PLACE = Place(platform="test", workspace="T1", conversation="D1")


def finish(books: Books, delivery: Delivery) -> bool:
    return books.deliveries.finish(delivery, {"id": delivery.id})


def answers(form: Form) -> dict[str, Any]:
    return {field.name: field.value for field in form.fields}


@dataclass
class Kept:
    """In the place of the ledger: notes what ends and what is done to objects."""

    endings: list[Any] = field(default_factory=list)
    handed: list[Handed] = field(default_factory=list)

    def keep(self, books: Books, visit: Visit, flow: Flow[Any, Any], ending: Any) -> Shows:
        self.endings.append(ending)
        return Shows((Card((Heading("kept"),)),))

    def act(self, books: Books, visit: Visit, said: Act | ActForm) -> Shows:
        return Shows(instead=Card((Heading("acted"),)))

    def known(self, books: Books, visit: Visit, flow: str, company: str) -> Mapping[str, JsonValue]:
        return {}

    def listed(self, books: Books, visit: Visit) -> Shows:
        return Shows((Card((Heading("listed"),)),))

    def given(self, books: Books, visit: Visit, handed: Handed, *, can_open: bool) -> Shows:
        self.handed.append(handed)
        return Shows((Card((Heading("given"),)),))

    def fits_next(self, books: Books, visit: Visit) -> str:
        return "decline"

    def told(self, books: Books, visit: Visit, text: str) -> Shows | None:
        return Shows((Card((Heading("told"),)),)) if text.startswith("talked to") else None


@dataclass
class Talk:
    """One person at the desk."""

    store: Store
    desk: Desk[Books]
    kept: Kept
    events: Any = field(default_factory=lambda: count())
    cards: list[Card] = field(default_factory=list)
    form: Form | None = None
    answer: Card | None = None

    async def says(self, said: Said | str, **how: Any) -> str:
        """What is said back, as plain text."""
        heard = Heard(
            event=how.pop("event", f"e{next(self.events)}"),
            who=how.pop("who", SAM),
            place=PLACE,
            said=Text(said) if isinstance(said, str) else said,
            profile=Profile("Sam Rivera", "America/New_York", "en-US"),
            **how,
        )
        outcome: Outcome[Any] = await self.store.run(lambda books: self.desk.hear(books, heard))
        sayings = [Saying.model_validate_json(delivery.recipe) for delivery in outcome.deliveries]
        self.cards = [card for saying in sayings for card in (saying.instead, saying.card) if card]
        self.form = outcome.answer if isinstance(outcome.answer, Form) else None
        self.answer = outcome.answer if isinstance(outcome.answer, Card) else None
        for delivery in outcome.deliveries:
            await self.store.run(partial(finish, delivery=delivery))
        return "\n".join(card_plain(card) for card in ([self.answer] if self.answer else self.cards))

    async def presses(self, label: str, **how: Any) -> str:
        return await self.says(self.button(label), **how)

    def button(self, label: str) -> Said:
        for message in (m for card in self.cards for m in card.messages):
            if isinstance(message, Choices):
                for option in message.options:
                    if option.label == label:
                        return Press(message.on, message.field, option.value)
            items = getattr(message, "items", ())
            rows = (row.button for row in message.rows) if isinstance(message, Facts) else ()
            for item in (*items, *rows):
                if isinstance(item, Button) and item.label == label:
                    return decode(item.key)
        raise AssertionError(f"no button {label!r} in {[card_plain(card) for card in self.cards]}")


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talk]:
    ids: Callable[[], str] = (f"s{n}" for n in count()).__next__
    store = await Store.open(f"sqlite:///{tmp_path}/gracious.db", KeyFile(tmp_path / "key"), clock=lambda: NOW)
    kept = Kept()
    yield Talk(store, Desk(FLOWS, kept, FirstReader(), read_day, lambda: NOW, ids), kept)
    await store.close()


async def test_it_asks_only_what_is_open_and_shows_what_it_read(talk: Talk) -> None:
    said = await talk.says("decline Acme, data engineer, staying put, Priya referred me")
    assert "Company: Acme" in said
    assert "Who referred you: Priya" in said
    assert "What are you turning down?" in said
    assert "Signed: Sam Rivera" in said


async def test_the_notice_comes_once_and_first(talk: Talk) -> None:
    assert (await talk.says("hello")).startswith("Before we start: I keep")
    assert "Before we start" not in await talk.says("hello")


async def test_the_same_event_twice_changes_nothing_and_says_nothing(talk: Talk) -> None:
    await talk.says("decline")
    await talk.says("Acme", event="again")
    assert await talk.says("Acme", event="again") == ""
    assert "change" not in await talk.says("a role")
    assert talk.kept.endings == []


async def test_a_talk_to_its_end(talk: Talk) -> None:
    await talk.says("decline Acme, data engineer, pay")
    await talk.presses("A job offer")
    assert "How far is it?" in "".join(card_plain(card) for card in talk.cards)
    said = await talk.presses("Write them now")
    assert "kept" in said
    decision = talk.kept.endings[0].matter
    assert (decision.company, decision.sign_off, decision.explanation.reason) == ("Acme", "Sam Rivera", "pay")
    assert "This is what I can help with" in await talk.says("and now some more words")


async def test_an_answered_question_is_replaced_by_its_answer(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    await talk.presses("A job offer", pressed={"ts": "1"})
    assert card_plain(talk.cards[0]) == "What it is about: A job offer"


async def test_a_stale_press_says_so_and_changes_nothing(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    old = talk.button("A job offer")
    await talk.presses("An interview")
    said = await talk.says(old)
    assert "belongs to an earlier moment" in said
    assert "This is what everyone would hear" in said


async def test_a_press_in_a_talk_that_is_over(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    old = talk.button("A job offer")
    await talk.says("cancel")
    assert "That conversation is over" in await talk.says(old)


async def test_another_flow_puts_this_one_aside_and_offers_it_back_once(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    said = await talk.says(Command("decline", "Globex, cook, travel"))
    assert 'I put "Turning down Acme" aside' in said
    await talk.presses("A job offer")
    said = await talk.presses("Write them now")
    assert 'You also left "Turning down Acme" half done' in said
    assert "What are you turning down?" in await talk.presses("Go on")


async def test_the_fourth_talk_to_be_put_aside_is_refused_and_nothing_is_lost(talk: Talk) -> None:
    for company in ("Acme", "Globex", "Initech", "Umbrella"):
        await talk.says(Command("decline", f"{company}, cook, travel"))
    said = await talk.says(Command("decline", "Hooli, cook, travel"))
    assert "Three conversations are already waiting" in said
    assert "Turning down Initech" in said
    await talk.presses("Drop it")
    assert "Company: Hooli" in await talk.says(Command("decline", "Hooli, cook, travel"))


async def test_words_that_begin_something_else_are_asked_about(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    assert "doesn't look like an answer" in await talk.says("decline Globex, cook, travel")
    assert "Company: Globex" in await talk.presses("Start that instead")


async def test_in_a_text_question_the_same_words_are_the_answer(talk: Talk) -> None:
    await talk.says("decline Acme, cook, pay")
    for said in ("offer", "skip", "keep it", "decline Globex, cook"):
        await talk.says(said)
    assert "And decline Globex, cook is…" in "".join(card_plain(card) for card in talk.cards)


async def test_help_in_the_middle_moves_nothing(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    question = talk.button("A job offer")
    assert "decline [company" in await talk.says("help")
    assert "How far is it?" in await talk.says(question)


async def test_a_command_opens_the_form_where_one_can_be_opened(talk: Talk) -> None:
    await talk.says(Command("decline", "Acme, chef"), can_open=True)
    assert talk.form is not None
    assert {f.name: f.value for f in talk.form.fields if f.value} == {
        "company": "Acme",
        "role": "chef",
        "sign_off": "Sam Rivera",
    }
    key = decode(talk.form.key)
    assert isinstance(key, AsForm)
    assert key.on is not None
    values = answers(talk.form) | {"about": "application", "reason": "pay"}
    await talk.says(Submit(key.on, values), can_open=True)
    assert talk.form is not None, "the wording of the reason has joined the form"
    assert "kept" in await talk.says(Submit(key.on, answers(talk.form)), can_open=True)


async def test_whispers_where_others_read_along(talk: Talk) -> None:
    said = await talk.says("decline Acme", shared=True)
    assert "keep it out of here" in said
    assert talk.cards == []


async def test_a_slash_command_is_answered_to_its_request_alone(talk: Talk) -> None:
    said = await talk.says(Command("privacy"), can_open=True)
    assert talk.answer is not None
    assert "What I keep" in said
    assert talk.cards == []


async def test_forget_me_erases_after_a_question(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    assert "for good" in await talk.says("forget me")
    assert "erased" in await talk.presses("Erase everything")
    assert await talk.store.run(lambda books: books.people.find(SAM)) is None
    assert "Before we start" in await talk.says("hello")


async def test_what_a_person_changed_outlives_the_platforms_profile(talk: Talk) -> None:
    await talk.says("hello")
    person = await talk.store.run(lambda books: books.people.find(SAM))
    assert person is not None
    changed = person.model_copy(update={"name": "Sam", "rev": person.rev + 1})
    await talk.store.run(lambda books: books.people.save(changed))
    await talk.says("hello")
    person = await talk.store.run(lambda books: books.people.find(SAM))
    assert person is not None
    assert person.name == "Sam"


async def test_two_people_never_meet(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    press = talk.button("A job offer")
    other = replace(SAM, user="U2")
    assert "That conversation is over" in await talk.says(press, who=other)
    assert "How far is it?" in await talk.says(press)


async def test_a_place_that_was_closed_opens_when_its_person_speaks(talk: Talk) -> None:
    owner = (await talk.store.run(lambda books: books.people.owner(SAM))).id
    held = await talk.store.run(lambda books: books.deliveries.add(owner, PLACE, Saying(), EARLIER, timedelta(0)))
    await talk.store.run(lambda books: books.deliveries.block(PLACE))
    assert await talk.store.run(lambda books: books.deliveries.claim(NOW, 5, timedelta(seconds=9))) == ()
    heard = Heard(event="e-open", who=SAM, place=PLACE, said=Text("help"))
    outcome: Outcome[Any] = await talk.store.run(lambda books: talk.desk.hear(books, heard))
    assert not outcome.deliveries[0].leased, "what was held goes first"
    claimed = await talk.store.run(lambda books: books.deliveries.claim(NOW, 5, timedelta(seconds=9)))
    assert [delivery.id for delivery in claimed] == [held.id]


@pytest.mark.parametrize("said", ["I want to kill myself", Command("I", "want to die and nobody would notice")])
async def test_of_somebody_in_need_nothing_is_stored(talk: Talk, tmp_path: Path, said: Any) -> None:
    """Neither their words nor our answer, which would tell as much; and nothing is offered to be written."""
    answer = await talk.says(said)
    assert "Please don't stay alone with it" in answer
    assert talk.answer is not None
    assert not any(isinstance(item, Button) for m in talk.answer.messages for item in getattr(m, "items", ()))
    owner = (await talk.store.run(lambda books: books.people.owner(SAM))).id
    kept = await talk.store.run(lambda books: books.export(owner))
    assert {name for name, rows in kept.items() if rows} == {"person", "identities"}
    assert "kill" not in str(kept)
    assert "Before we start" in await talk.says("hello")


async def test_somebody_in_need_is_heard_in_a_running_talk_and_their_answer_is_not_kept(talk: Talk) -> None:
    await talk.says("decline Acme, chef, pay")
    await talk.says("an interview")
    await talk.says("keep it")
    assert "Please don't stay alone with it" in await talk.says("there is no point in living any more")
    owner = (await talk.store.run(lambda books: books.people.owner(SAM))).id
    assert "living" not in str(await talk.store.run(lambda books: books.export(owner)))
    assert "And Dana is" in await talk.says("Dana")


async def test_what_can_not_be_done_here_is_said_with_what_can(talk: Talk) -> None:
    talk.desk = Desk(FLOWS[:1], talk.kept, FirstReader(), read_day, lambda: NOW, iter("abcd").__next__)
    said = await talk.says("they rejected me, help me answer")
    assert "I can't help with answering a rejection yet" in said
    assert "What I can do now" in said


async def test_a_second_wish_is_offered_when_the_first_ends(talk: Talk) -> None:
    desk = Desk(
        (*FLOWS, replace(FLOWS[0], id="second")), talk.kept, Two(), read_day, lambda: NOW, iter("abcd").__next__
    )
    with_words_of_its_own = words_of("en-US").tree["flows"]
    with_words_of_its_own["second"] = with_words_of_its_own["decline"]
    try:
        talk.desk = desk
        said = await talk.says("two things")
        assert 'Right after this one: "Turning down Globex"' in said
        await talk.presses("A job offer")
        await talk.says("still open")
        said = await talk.presses("Write them now")
        assert 'Now for the other thing you asked for: "Turning down Globex"' in said
        assert "What are you turning down?" in await talk.presses("Go on")
    finally:
        del with_words_of_its_own["second"]


class Two(FirstReader):
    """Reads two wishes in whatever is said."""

    def __call__(self, text: str, words: Words, today: date) -> First:
        known = {"role": "cook", "reason": "pay"}
        return First((Wish("decline", {"company": "Acme", **known}), Wish("second", {"company": "Globex", **known})))


async def test_a_pasted_mail_is_handed_to_who_reads_it(talk: Talk) -> None:
    mail = "Dear Sam,\n\nwe are delighted to offer you the position of chef at Fernhill. " * 2 + "\n\nBest,\nAda"
    assert (await talk.says(mail)).endswith("given")
    assert [one.kind for one in talk.kept.handed] == ["mail"]


@pytest.mark.parametrize(("name", "kind"), [("check", "draft"), ("reply", "mail"), ("read", "mail")])
async def test_commands_hand_over_what_stands_behind_them(
    talk: Talk, name: str, kind: Literal["draft", "mail"]
) -> None:
    await talk.says(Command(name, "some text"), can_open=True)
    assert talk.kept.handed == [Handed(kind, "some text")]


async def test_words_about_what_is_kept_are_heard_outside_of_a_talk_only(talk: Talk) -> None:
    assert "told" in await talk.says("talked to Ines today")
    await talk.says("decline")
    assert "told" not in await talk.says("talked to Ines today"), "in a text question all text is the answer"
    assert "told" in await talk.says(Command("talked", "to Ines"))
