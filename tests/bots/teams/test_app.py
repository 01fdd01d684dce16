import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from bots.playground.teams_api import Fault, LocalTeams, Person
from bots.playground.teams_api.cards import actions, fields
from bots.teams import elements
from bots.teams.app import TeamsSide
from core.dialogue.heard import Outcome
from core.dialogue.message import Actions, Button, Card, Fact, Facts, Field, Form, Text
from core.dialogue.said import Act, AsForm, Command, On, Press, Submit, encode
from core.errors import StoreUnreachable
from tests.bots.fakes import FakeHouse
from tests.bots.teams.samples import recorded, rehosted

ON = On("0a1b2c3d4e5f", 7)
FORM = Form(encode(AsForm(ON)), "Turn it down", "Not now", (Field("company", "text", "Company"),), "Write")
CARD = Card((Text("This is private."),), "News for you.")


def button(said: Any, label: str = "Go") -> dict[str, Any]:
    return elements.button(Button(label, encode(said), opens=isinstance(said, AsForm)))


def is_open(person: Person) -> bool:
    return person.dialog is not None


@pytest.fixture
async def message(side: TeamsSide, robin: Person, house: FakeHouse) -> Any:
    """A message of the bot, to press something in."""
    house.outcome = Outcome(answer=CARD)
    await robin.types("hi")
    [said] = await robin.hears()
    house.outcome = Outcome()
    house.heard.clear()
    return said


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.stem)
async def test_recorded_activities(path: Path, local: LocalTeams, side: TeamsSide, house: FakeHouse) -> None:
    sent = rehosted(path, local.service_url)
    first, again = await local.send(sent), await local.send(sent)
    assert (first.status, again.status) == (201, 201)
    assert first.seconds < 1.0
    assert len({heard.event for heard in house.heard}) == 1
    assert all(heard.shared is (sent["conversation"]["conversationType"] == "channel") for heard in house.heard)


def test_there_are_recorded_activities() -> None:
    if not recorded():
        pytest.skip("the folder of recorded activities is not there")


@pytest.mark.parametrize("kind", ["messageReaction", "messageUpdate", "typing", "event", "something new"])
async def test_what_needs_no_answer(kind: str, side: TeamsSide, local: LocalTeams, robin: Person) -> None:
    answer = await local.send(robin.activity(kind))
    assert (answer.status, answer.body) == (200, b"")
    assert local.calls == []


async def test_an_invoke_nobody_knows(side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse) -> None:
    answer = await local.send(robin.activity("invoke", name="composeExtension/setting", value={}))
    assert (answer.status, answer.content) == (200, {})
    assert house.heard == []


async def test_a_dialog_opens(side: TeamsSide, robin: Person, house: FakeHouse, message: Any) -> None:
    house.outcome = Outcome(answer=FORM)
    pressed = await robin.does(message, button(AsForm(ON)), {})
    assert pressed.ok
    assert robin.dialog is not None
    assert robin.dialog.title == "Turn it down"
    [heard] = house.heard
    assert (heard.said, heard.can_open, heard.pressed) == (AsForm(ON), True, {"activity": message.id})


async def test_a_dialog_sent_comes_back_with_its_problems(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    house.outcome = Outcome(answer=FORM)
    await robin.does(message, button(AsForm(ON)), {})
    wrong = Form(
        FORM.key, FORM.title, FORM.close, (Field("company", "text", "Company", value="A", problem="No."),), "Write"
    )
    house.outcome = Outcome(answer=wrong, again=True)
    await robin.presses(None, "Write", {"text.company": "A"})
    assert house.heard[-1].said == Submit(ON, {"company": "A"})
    assert house.heard[-1].pressed == {"activity": message.id}
    assert robin.dialog is not None
    assert "No." in json.dumps(robin.dialog.card)
    house.outcome = Outcome()
    closed = await robin.presses(None, "Write", {"text.company": "B"})
    assert closed.answer is not None
    assert (closed.answer.status, closed.answer.body, is_open(robin)) == (200, b"", False)
    assert len({heard.event for heard in house.heard}) == 3


async def test_a_dialog_sent_again_under_another_name_is_the_same_one(
    side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse, message: Any
) -> None:
    """As Teams does when the answer takes it too long."""
    house.outcome = Outcome(answer=FORM)
    await robin.does(message, button(AsForm(ON)), {})
    await robin.presses(None, "Write", {"text.company": "A"})
    await local.send(local.sent[-1] | {"id": local.conversations.next_id()})
    await robin.presses(None, "Write", {"text.company": "B"})
    first, again, later = (heard.event for heard in house.heard[1:])
    assert first == again != later


async def test_what_is_left_empty_is_an_answer_though_teams_does_not_send_it(
    side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse, message: Any
) -> None:
    role = Field("role", "text", "Role", value="Nurse", optional=True)
    house.outcome = Outcome(answer=Form(FORM.key, FORM.title, FORM.close, (*FORM.parts, role), FORM.submit))
    await robin.does(message, button(AsForm(ON)), {})
    await robin.presses(None, "Write", {"text.company": "A", "text.role": ""})
    assert "text.role" not in local.sent[-1]["value"]["data"]
    assert house.heard[-1].said == Submit(ON, {"company": "A", "role": None})


async def test_a_dialog_that_is_back_with_more_questions_says_why(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    why = house.words().say("form.more")
    house.outcome = Outcome(answer=FORM)
    await robin.does(message, button(AsForm(ON)), {})
    assert robin.dialog is not None
    assert why not in json.dumps(robin.dialog.card)
    stage = Field("stage", "text", "How far", optional=True)
    house.outcome = Outcome(answer=Form(FORM.key, FORM.title, FORM.close, (*FORM.parts, stage), "Write"), again=True)
    await robin.presses(None, "Write", {"text.company": "A"})
    assert why in json.dumps(robin.dialog.card)
    await robin.presses(None, "Write", {"text.company": "A"})
    assert why not in json.dumps(robin.dialog.card), "nothing is new to be told"


async def test_a_dialog_holds_back_what_is_needed(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    house.outcome = Outcome(answer=FORM)
    await robin.does(message, button(AsForm(ON)), {})
    assert (await robin.presses(None, "Write")).unfilled == ("text.company",)


async def test_a_dialog_that_has_nothing_to_show_says_so(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    pressed = await robin.does(message, button(AsForm(ON)), {})
    assert pressed.told == house.words().say("notify.answer")
    assert robin.dialog is None


async def test_a_card_for_the_persons_eyes_in_a_dialog(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    house.outcome = Outcome(answer=CARD)
    await robin.does(message, button(AsForm(ON)), {})
    assert robin.dialog is not None
    assert "This is private." in json.dumps(robin.dialog.card)


async def test_a_form_opens_from_a_list_too(side: TeamsSide, robin: Person, house: FakeHouse) -> None:
    """Where there are more buttons than a card holds, what opens a form is picked apart from what does not."""
    rows = [
        Fact(f"Row {n}", "x", Button("Change", encode(Act("row", str(n), 0, "why")), opens=n < 4)) for n in range(8)
    ]
    house.outcome = Outcome(answer=Card((Facts(tuple(rows)),), "Rows."))
    await robin.types("hi")
    [message] = await robin.hears()
    opener, other = actions(message.card)
    assert [len(field["choices"]) for field in fields(message.card)] == [4, 4]
    house.outcome = Outcome(answer=FORM)
    assert (await robin.does(message, opener, {fields(message.card)[0]["id"]: encode(Act("row", "2", 0, "why"))})).ok
    assert robin.dialog is not None
    assert (house.heard[-1].said, house.heard[-1].can_open) == (Act("row", "2", 0, "why"), True)
    await robin.does(message, other, {})
    assert (house.heard[-1].said, house.heard[-1].can_open) == (Act("row", "4", 0, "why"), False)


async def test_a_form_that_cannot_open_here_leaves_a_button(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    house.outcome = Outcome(answer=FORM)
    await robin.does(message, button(Press(ON, "tone", "warm")), {})
    [changed] = await robin.hears()
    [action] = actions(changed.card)
    assert (action["title"], action["data"]["msteams"]) == ("Turn it down", {"type": "task/fetch"})


@pytest.mark.parametrize("answer", [None, CARD, FORM])
async def test_executed(answer: Any, side: TeamsSide, robin: Person, house: FakeHouse, message: Any) -> None:
    house.outcome = Outcome(answer=answer)
    action = button(Act("letter", "l1", 0, "sent")) | {"type": "Action.Execute", "verb": "gracious"}
    pressed = await robin.does(message, action, {})
    assert pressed.answer is not None
    assert pressed.answer.content["statusCode"] == 200
    assert pressed.answer.content["type"].endswith("card.adaptive" if answer is CARD else "activity.message")
    assert house.heard[0].said == Act("letter", "l1", 0, "sent")


async def test_in_front_of_others_one_line_and_a_way_to_us(
    side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse
) -> None:
    house.outcome = Outcome(answer=CARD)
    thread = "19:x@thread.tacv2;messageid=1"
    mention = {"type": "mention", "mentioned": {"id": local.tenant.bot}, "text": "<at>Gracious</at>"}
    where = {"conversationType": "channel", "isGroup": True, "id": thread, "tenantId": local.tenant.id}
    answer = await robin.types("<at>Gracious</at> decline Acme", entities=[mention], conversation=where)
    assert answer.status == 201
    await local.until(lambda: local.conversations.said_in(thread))
    [said] = local.conversations.said_in(thread)
    [link] = actions(said.card)
    assert (link["type"], link["title"]) == ("Action.OpenUrl", "Gracious")
    assert link["url"] == "https://teams.microsoft.com/l/chat/0/0?users=28%3Alocal-bot"
    assert [heard.shared for heard in house.heard] == [True]


@pytest.mark.parametrize("fault", [Fault(429), Fault(500), Fault(403, "MessageWritesBlocked"), Fault(drop=True)])
async def test_a_failing_connector_is_not_teams_fault(
    fault: Fault, side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse
) -> None:
    house.outcome = Outcome(answer=CARD)
    local.fail_next(fault)
    assert (await robin.types("hi")).status == 201


@pytest.mark.parametrize("error", [StoreUnreachable("the database does not answer"), KeyError("Quixotic Ltd")])
async def test_what_could_not_be_heard_is_sent_again(
    error: Exception, side: TeamsSide, robin: Person, house: FakeHouse, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(heard: Any) -> Outcome[Any]:
        raise error

    house.answering = fail
    assert (await robin.types("hi")).status == 503
    assert "Quixotic" not in caplog.text
    house.answering = None
    assert (await robin.types("hi")).status == 201


async def test_typing_shows_once_it_takes_long(
    side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bots.teams.typing._AFTER_SECONDS", 0.02)
    monkeypatch.setattr("bots.teams.typing._LASTS_SECONDS", 0.05)

    async def slow(deliveries: Any) -> None:
        await asyncio.sleep(0.2)

    monkeypatch.setattr(house.courier, "carry", slow)
    house.outcome = Outcome(deliveries=("one",))
    await robin.types("hi")
    await asyncio.sleep(0.4)
    shown = len(local.calls)
    assert 2 <= shown <= 5
    assert all(call.is_typing for call in local.calls)
    await asyncio.sleep(0.2)
    assert len(local.calls) == shown


async def test_no_typing_before_a_quick_answer(
    side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse
) -> None:
    house.outcome = Outcome(answer=CARD)
    await robin.types("hi")
    await robin.hears()
    assert [call.is_typing for call in local.calls] == [False]


async def test_a_welcome_on_installing(side: TeamsSide, robin: Person, house: FakeHouse) -> None:
    await robin.installs()
    assert [heard.said for heard in house.heard] == [Command("help")] * 2
    assert len({heard.event for heard in house.heard}) == 1


async def test_an_answer_replaces_what_was_pressed(
    side: TeamsSide, robin: Person, house: FakeHouse, message: Any
) -> None:
    house.outcome = Outcome(answer=Card((Text("Erased."), Actions((Button("x", encode(Command("help"))),)))))
    await robin.does(message, button(Command("forget-me", "yes")), {})
    [changed] = await robin.hears()
    assert (changed.id, changed.edited) == (message.id, True)


@pytest.mark.parametrize("answer", [FORM, CARD])
async def test_what_is_asked_in_the_menu_of_a_message_is_answered_in_a_dialog(
    answer: Any, side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse
) -> None:
    house.outcome = Outcome(answer=answer)
    for _ in range(2):
        assert (await robin.asks("check", "<p>Dear Dana</p>")).ok
    assert robin.dialog is not None
    assert robin.dialog.title == ("Turn it down" if answer is FORM else "Gracious")
    assert [heard.said for heard in house.heard] == [Command("check", "Dear Dana")] * 2
    assert {heard.place.conversation for heard in house.heard} == {robin.conversation}
    assert {str(heard.place.reference["conversation"]) for heard in house.heard} == {
        str({"id": robin.conversation, "tenantId": local.tenant.id})
    }
    assert (local.chats_opened, local.conversations.said_in(robin.conversation)) == (1, [])


async def test_such_a_dialog_sent_says_that_the_answer_is_elsewhere(
    side: TeamsSide, robin: Person, house: FakeHouse
) -> None:
    house.outcome = Outcome(answer=FORM)
    await robin.asks("reply", "<p>We went with somebody else.</p>")
    house.outcome = Outcome()
    sent = await robin.presses(None, "Write", {"text.company": "Acme"})
    assert house.heard[-1].said == Submit(ON, {"company": "Acme"})
    assert house.heard[-1].place.conversation == robin.conversation
    assert (sent.told, is_open(robin)) == (house.words().say("notify.answer"), False)


async def test_what_is_asked_there_by_somebody_without_the_app_is_told_the_way(
    side: TeamsSide, local: LocalTeams, robin: Person, house: FakeHouse
) -> None:
    local.without_app.add(robin.user)
    asked = await robin.asks("check", "<p>Dear Dana</p>")
    assert (asked.ok, asked.told) == (True, house.words().say("talk.shared"))
    assert house.heard == []
    local.without_app.clear()
    house.outcome = Outcome(answer=CARD)
    assert (await robin.asks("check", "<p>Dear Dana</p>")).ok
    assert robin.dialog is not None


async def test_a_private_chat_has_the_place_that_its_own_words_have(
    side: TeamsSide, robin: Person, house: FakeHouse
) -> None:
    house.outcome = Outcome(answer=CARD)
    await robin.types("hi")
    await robin.asks("check", "<p>Dear Dana</p>")
    typed, asked = house.heard
    assert typed.place == asked.place
