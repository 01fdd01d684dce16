"""What is bound to a request: forms opened, brought up to date, their problems; answers for one person's eyes."""

import asyncio
import json
from typing import Any

import pytest

from bots.playground.slack_api import LocalSlack, Message, Person, View, wire
from bots.slack.app import SlackSide
from bots.slack.carried import Carried
from bots.slack.sender import SlackSender
from core.dialogue.heard import Heard, Outcome, Saying
from core.dialogue.message import Actions, Button, Card, Field, Form, Note, Option, Text
from core.dialogue.said import Act, ActForm, AsForm, Command, Redraw, Submit, encode
from tests.bots.fakes import FakeHouse
from tests.bots.slack.samples import ON, delivery, form, plain_card, words_of_value

ACT = Act("letter", "0a1b", 3, "use")
COMPANY = Field("company", "text", "Company")
ROLE = Field("role", "text", "Role", optional=True)
REASON = Field(
    "reason", "choice", "Reason", options=(Option("pay", "Pay"), Option("other", "Something else")), redraws=True
)
BUTTONS = Card(
    (Text("Here"), Actions((Button("Open", encode(AsForm(ON))), Button("Use", encode(ACT))))), "News for you."
)


def shown(surface: Message | View) -> str:
    return words_of_value(surface.blocks)


def methods(workspace: LocalSlack) -> list[str]:
    return [call.method for call in workspace.calls if call.method not in ("auth.test", "users.info")]


@pytest.fixture
async def posted(side: SlackSide, robin: Person) -> Message:
    """A message of ours with two buttons, in Robin's direct message."""
    sender: SlackSender = side.sender
    await sender.send(delivery(Saying(card=BUTTONS)).place, delivery(Saying(card=BUTTONS)))
    [message] = robin.hears_now()
    return message


async def test_a_command_opens_a_form(robin: Person, house: FakeHouse, workspace: LocalSlack) -> None:
    house.outcome = Outcome(answer=form(COMPANY, ROLE))
    answer = await robin.slash("/gracious", "decline Acme")
    assert (answer.status, answer.body) == (200, b"")
    assert robin.modal is not None
    assert robin.modal.content["title"]["text"] == "Turn it down"
    assert workspace.refusals == []


async def test_a_form_sent_comes_back_with_what_was_typed(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(answer=form(COMPANY, ROLE))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    robin.fills(robin.modal, {"company": "Acme & Co", "role": ""})
    house.outcome = Outcome(deliveries=("a letter",))
    submission = await robin.submits(robin.modal)
    assert submission.accepted
    assert house.said[-1] == Submit(ON, {"company": "Acme & Co", "role": None})
    assert workspace.modals(robin) == []
    assert house.courier.carried == ["a letter"]


async def test_problems_are_told_in_place_and_what_was_typed_stays(robin: Person, house: FakeHouse) -> None:
    house.outcome = Outcome(answer=form(COMPANY, ROLE))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    robin.fills(robin.modal, {"company": "x" * 90, "role": "Cook"})
    wrong = Field("company", "text", "Company", value="x" * 90, problem="That is longer than fits.")
    house.outcome = Outcome(answer=form(wrong, Field("role", "text", "Role", value="Cook", optional=True)), again=True)
    submission = await robin.submits(robin.modal)
    assert submission.errors == {"company": "That is longer than fits."}
    await robin.submits(robin.modal)
    assert house.said[-1] == Submit(ON, {"company": "x" * 90, "role": "Cook"})


async def test_when_other_questions_apply_the_form_is_shown_anew_with_its_problems(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(answer=form(COMPANY))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    robin.fills(robin.modal, {"company": "Acme"})
    wrong = Field("words", "long", "Your words", problem="This one is needed.")
    house.outcome = Outcome(answer=form(COMPANY, wrong), again=True)
    assert (await robin.submits(robin.modal)).accepted
    assert "This one is needed." in shown(robin.modal)
    # Once such a line stands there, only a new view takes it away again.
    house.outcome = Outcome(answer=form(Field("company", "text", "Company", problem="Too long."), ROLE), again=True)
    robin.fills(robin.modal, {"words": "because"})
    assert (await robin.submits(robin.modal)).errors == {}
    assert "This one is needed." not in shown(robin.modal)
    assert "Too long." in shown(robin.modal)
    assert workspace.refusals == []


async def test_a_form_of_another_revision_takes_the_place_of_the_old_one(robin: Person, house: FakeHouse) -> None:
    house.outcome = Outcome(answer=form(COMPANY))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    robin.fills(robin.modal, {"company": "Acme"})
    later = encode(AsForm(ON.at(9)))
    house.outcome = Outcome(
        answer=form(Field("company", "text", "Company", problem="Two answers."), key=later), again=True
    )
    assert (await robin.submits(robin.modal)).errors == {}
    assert Carried.load(robin.modal.content["private_metadata"]).key == later


async def test_an_answer_that_others_depend_on_brings_the_form_up_to_date(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(answer=form(COMPANY, REASON))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    robin.fills(robin.modal, {"company": "Acme"})
    house.outcome = Outcome(answer=form(COMPANY, REASON, Field("words", "long", "Your words")), again=True)
    assert (await robin.selects(robin.modal, "reason", "other")).ok
    assert house.said[-1] == Redraw(ON, {"company": "Acme", "reason": "other"})
    assert "Your words" in shown(robin.modal)
    assert methods(workspace) == ["views.open", "views.update"]
    assert workspace.calls[-1].arguments["hash"]


async def test_of_two_picks_in_a_row_the_modal_shows_the_second(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    """The second is picked in a modal that the answer to the first has changed by the time its own comes."""
    house.outcome = Outcome(answer=form(COMPANY, REASON))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    workspace.fail_next("views.update", error="hash_conflict")
    house.outcome = Outcome(answer=form(COMPANY, REASON, ROLE), again=True)
    assert (await robin.selects(robin.modal, "reason", "pay")).ok
    assert "Role" in shown(robin.modal)


async def test_what_was_picked_before_does_not_replace_what_was_picked_after(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(answer=form(COMPANY, REASON))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    before = robin.modal
    workspace.fail_next("views.update", error="hash_conflict", delay=0.5)
    house.outcome = Outcome(answer=form(COMPANY, REASON, ROLE), again=True)
    first = asyncio.create_task(robin.selects(before, "reason", "pay"))
    for _ in range(1_000):
        if not workspace.api.faults.waits("views.update"):
            break
        await asyncio.sleep(0.005)
    house.outcome = Outcome(answer=form(COMPANY, REASON, Field("words", "long", "Your words")), again=True)
    await robin.selects(before, "reason", "other")
    assert (await first).ok
    assert "Your words" in shown(robin.modal)
    assert "Role" not in shown(robin.modal)


async def test_a_button_in_a_message_opens_a_form_that_knows_the_message(
    robin: Person, house: FakeHouse, posted: Message
) -> None:
    house.outcome = Outcome(answer=form(Field("body", "long", "Text"), key=encode(ACT)))
    await robin.presses(posted, "Use")
    assert robin.modal is not None
    robin.fills(robin.modal, {"body": "Dear Kim"})
    house.outcome = Outcome()
    await robin.submits(robin.modal)
    assert house.heard[-1].said == ActForm(ACT, {"body": "Dear Kim"})
    assert house.heard[-1].pressed == {"channel": robin.channel, "ts": posted.ts}
    assert house.heard[-1].place == house.heard[0].place


async def test_a_form_in_a_form_lies_over_it(robin: Person, house: FakeHouse, workspace: LocalSlack) -> None:
    inner = Form(encode(ACT), "Use this letter", "Done", (Text("Dear Kim"), Actions((Button("More", encode(ACT)),))))
    house.outcome = Outcome(answer=inner)
    await robin.slash("/gracious", "letters")
    for _ in range(3):
        assert robin.modal is not None
        assert (await robin.presses(robin.modal, "More")).ok
    # Three is as many as Slack lays over one another; after that the one on top changes.
    assert len(workspace.modals(robin)) == 3
    assert methods(workspace)[-2:] == ["views.push", "views.update"]


async def test_another_form_after_a_form_takes_its_place(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(answer=form(COMPANY))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    robin.fills(robin.modal, {"company": "Acme"})
    house.outcome = Outcome(answer=Form(encode(ACT), "Use this letter", "Done", (Text("Dear Kim"),)))
    assert (await robin.submits(robin.modal)).accepted
    assert [view.content["title"]["text"] for view in workspace.modals(robin)] == ["Use this letter"]


@pytest.mark.parametrize("fault", [{"error": "expired_trigger_id"}, {"status": 500}, {"delay": 4.0}, {"drop": True}])
async def test_a_form_too_late_to_open_can_be_opened_again(
    robin: Person, house: FakeHouse, workspace: LocalSlack, fault: dict[str, Any]
) -> None:
    workspace.fail_next("views.open", **fault)
    if fault.get("drop"):
        workspace.fail_next("views.open", drop=True)
    house.outcome = Outcome(answer=form(COMPANY))
    assert (await robin.slash("/gracious", "decline")).ok
    [late] = robin.hears_now()
    assert late.only_for == robin.id
    assert "Nothing is lost" in shown(late)
    await robin.presses(late, "Turn it down")
    assert house.said[-1] == AsForm(ON)
    assert robin.modal is not None


async def test_a_late_form_behind_a_button_leaves_the_message_as_it_is(
    robin: Person, house: FakeHouse, workspace: LocalSlack, posted: Message
) -> None:
    workspace.fail_next("views.open", error="expired_trigger_id")
    house.outcome = Outcome(answer=form(COMPANY))
    assert (await robin.presses(posted, "Open")).ok
    [late] = await robin.hears()
    assert late.only_for == robin.id
    assert [message.text for message in workspace.messages(robin)] == ["News for you.", late.text]


async def test_a_commands_answer_is_for_one_persons_eyes(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(answer=plain_card("What I keep"))
    answer = await robin.slash("/gracious", "privacy")
    assert answer.content["response_type"] == "ephemeral"
    [message] = robin.hears_now()
    assert message.only_for == robin.id
    assert "What I keep" in shown(message)
    assert workspace.refusals == []


async def test_a_long_answer_to_a_command_arrives_whole(robin: Person, house: FakeHouse) -> None:
    long = "\n\n".join(f"Paragraph {n}. " + "And so on. " * 30 for n in range(80))
    house.outcome = Outcome(answer=plain_card(long))
    await robin.slash("/gracious", "privacy")
    said = robin.hears_now()
    while "Paragraph 79." not in " ".join(map(shown, said)):
        said += await robin.hears()
    assert len(said) == 4
    assert {message.only_for for message in said} == {robin.id}


async def test_a_card_in_answer_to_a_button_takes_the_messages_place(
    robin: Person, house: FakeHouse, workspace: LocalSlack, posted: Message
) -> None:
    house.outcome = Outcome(answer=plain_card("Everything is erased"))
    await robin.presses(posted, "Use")
    await robin.hears()
    [message] = workspace.messages(robin)
    assert "Everything is erased" in shown(message)


async def test_a_card_in_answer_to_a_form_is_shown_in_its_place(robin: Person, house: FakeHouse) -> None:
    house.outcome = Outcome(answer=form(COMPANY, REASON))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    house.outcome = Outcome(answer=plain_card("That talk is over"))
    await robin.selects(robin.modal, "reason", "pay")
    assert "That talk is over" in shown(robin.modal)
    assert robin.modal.content["title"]["text"] == "Turn it down"
    house.outcome = Outcome(answer=form(COMPANY))
    await robin.slash("/gracious", "decline")
    robin.fills(robin.modal, {"company": "Acme"})
    house.outcome = Outcome(answer=plain_card("It really is over"))
    assert (await robin.submits(robin.modal)).accepted
    assert "It really is over" in shown(robin.modal)


async def test_a_form_closed_is_heard_and_answered_in_the_chat(robin: Person, house: FakeHouse) -> None:
    house.outcome = Outcome(answer=form(COMPANY))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    house.outcome = Outcome(answer=plain_card("nowhere to show"), deliveries=("the question",))
    assert (await robin.closes(robin.modal)).ok
    assert house.courier.carried == ["the question"]


async def test_the_home_tabs_buttons_work(robin: Person, house: FakeHouse, workspace: LocalSlack) -> None:
    await robin.opens("home")
    home = await workspace.until(lambda: workspace.home(robin))
    assert home is not None
    house.outcome = Outcome(answer=form(COMPANY))
    await robin.presses(home, "Turn something down")
    assert house.said == [Command("decline")]
    assert house.heard[0].pressed is None
    assert robin.modal is not None
    await robin.closes(robin.modal)
    house.outcome = Outcome(answer=plain_card("What I keep"))
    await robin.presses(home, "Privacy")
    assert robin.modal is not None
    assert "What I keep" in shown(robin.modal)
    assert workspace.refusals == []


async def test_words_in_front_of_others_are_answered_to_one(
    robin: Person, house: FakeHouse, workspace: LocalSlack, side: SlackSide
) -> None:
    house.outcome = Outcome(answer=plain_card("Not here"))
    event = {"type": "app_mention", "user": "U1", "channel": robin.channel.replace("D", "C"), "text": "hi", "ts": "1.0"}
    body = {"type": "event_callback", "team_id": "T0LOCAL", "event_id": "Ev7", "event": event}
    assert (await workspace.send(wire.event(body))).ok
    await side.stop()
    [call] = [call for call in workspace.calls if call.method == "chat.postEphemeral"]
    assert call.arguments["user"] == "U1"
    assert "chat.postMessage" not in methods(workspace)


async def test_an_answer_to_words_in_the_direct_message_stands_there(robin: Person, house: FakeHouse) -> None:
    house.outcome = Outcome(answer=plain_card("Everything is erased"))
    await robin.types("forget-me yes")
    [message] = await robin.hears()
    assert "Everything is erased" in shown(message)


async def test_typed_markup_comes_out_as_it_was_typed_from_one_end_to_the_other(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    nasty = "<!channel> <@U1> & {{ 7 * 7 }} <https://x.example|click> *b* `c`"

    def echo(heard: Heard) -> Outcome[Any]:
        said = getattr(heard.said, "text", "") or json.dumps(dict(getattr(heard.said, "values", {})))
        return Outcome(answer=Card((Text(said), Note("info", said)), said))

    house.answering = echo
    await robin.slash("/gracious", f"decline {nasty}")
    [message] = robin.hears_now()
    assert shown(message).count(nasty) == 2
    assert "<!channel>" not in message.text
    house.answering = None
    house.outcome = Outcome(answer=form(Field("company", "text", "Company", value=nasty)))
    await robin.slash("/gracious", "decline")
    assert robin.modal is not None
    await robin.submits(robin.modal)
    assert house.said[-1] == Submit(ON, {"company": nasty})
    assert workspace.refusals == []
