"""People on one side, a real Bolt app on the other, the stand-in between them."""

import json

import pytest

from bots.playground.slack_api import LocalSlack, Person
from tests.bots.playground.sample_app import SampleApp


async def test_a_typed_message_reaches_the_app_and_its_reply_the_thread(
    slack: LocalSlack, sample: SampleApp, robin: Person
) -> None:
    answer = await robin.types("a < b & c, see https://example.com/x")
    assert answer.ok
    kind, event = sample.heard[0]
    assert kind == "message"
    assert event["text"] == "a &lt; b &amp; c, see <https://example.com/x>"
    assert event["blocks"][0]["elements"][0]["elements"][0] == {"type": "text", "text": "a < b & c, see "}
    assert event["channel_type"] == "im"
    mine, reply = slack.messages(robin)
    assert reply.thread_ts == mine.ts
    assert reply.from_app
    assert slack.refusals == []


async def test_status_shows_until_the_app_posts(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await sample.client.assistant_threads_setStatus(channel_id=robin.channel, thread_ts="1", status="is writing…")
    assert slack.workspace.status == {robin.channel: "is writing…"}
    await sample.client.chat_postMessage(channel=robin.id, text="done")
    assert slack.workspace.status == {}


async def test_a_command_opens_a_form_whose_submission_becomes_a_message(
    slack: LocalSlack, sample: SampleApp, robin: Person
) -> None:
    await robin.slash("/gracious", "decline Acme & Co")
    assert sample.heard[0][1]["text"] == "decline Acme &amp; Co"
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": "Acme", "Reason": "Pay", "panel": ["ann"], "deadline": "2026-12-04"})
    submission = await robin.submits(view)
    assert submission.accepted
    assert robin.modal is None
    heard = sample.heard[1][1]
    assert heard["private_metadata"] == "s1"
    values = heard["state"]["values"]
    assert values["company"] == {"value": {"type": "plain_text_input", "value": "Acme"}}
    assert values["reason"]["value"]["selected_option"]["text"]["text"] == "Pay"
    assert values["tone"]["value"]["selected_option"]["value"] == "warm"
    assert [one["value"] for one in values["panel"]["value"]["selected_options"]] == ["ann"]
    assert values["deadline"]["value"] == {"type": "datepicker", "selected_date": "2026-12-04"}
    assert values["note"]["value"] == {"type": "plain_text_input", "value": None}
    assert [message.text for message in await robin.hears()] == ["Letters for Acme"]


async def test_an_unfilled_form_is_held_by_slack_itself(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": "x" * 81})
    submission = await robin.submits(view)
    assert submission.unfilled == {"company": "too_long", "reason": "required"}
    assert submission.answer is None
    assert [kind for kind, _ in sample.heard] == ["command"]


@pytest.mark.parametrize(
    ("company", "titles"),
    [
        ("nobody", ["Turn down an offer"]),
        ("again", ["Once more"]),
        ("more", ["Turn down an offer", "One thing more"]),
        ("clear", []),
    ],
)
async def test_each_answer_to_a_submission_is_followed(
    slack: LocalSlack, sample: SampleApp, robin: Person, company: str, titles: list[str]
) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": company, "reason": "pay"})
    submission = await robin.submits(view)
    assert [one.content["title"]["text"] for one in slack.modals(robin)] == titles
    assert submission.errors == ({"company": "Please name the company."} if company == "nobody" else {})


async def test_an_answer_that_slack_would_refuse_leaves_the_form_open(
    slack: LocalSlack, sample: SampleApp, robin: Person
) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": "odd", "reason": "pay"})
    submission = await robin.submits(view)
    assert submission.failed
    assert robin.modal == view
    assert slack.refusals[0].method == "response_action"
    assert "less than 25 characters" in json.dumps(slack.refusals[0].answer)


async def test_closing_a_form_tells_the_app(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": "Acme"})
    await robin.closes(view)
    assert robin.modal is None
    assert sample.heard[-1][0] == "closed"
    assert sample.heard[-1][1]["is_cleared"] is False
    assert sample.heard[-1][1]["view"]["state"]["values"]["company"]["value"]["value"] == "Acme"


async def test_a_press_carries_message_state_and_trigger(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("controls")
    (message,) = await robin.hears()
    robin.fills(message, {"company.1": "Acme", "deadline": "2026-12-04"})
    await robin.presses(message, "Edit")
    body = sample.heard[-1][1]
    assert body["message"]["ts"] == message.ts
    assert body["container"]["thread_ts"] == message.thread_ts
    assert body["actions"][0]["value"] == "letter-1"
    values = body["state"]["values"]
    assert values["company.1"]["company"]["value"] == "Acme"
    assert values["picks.1"]["deadline"]["selected_date"] == "2026-12-04"
    assert values["picks.1"]["tone"]["selected_option"]["value"] == "warm"
    assert values["picks.1"]["panel"]["selected_options"] == []
    assert values["reason.1"]["reason"]["selected_option"] is None
    assert robin.modal is not None


async def test_choices_tell_what_was_chosen(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("controls")
    (message,) = await robin.hears()
    await robin.selects(message, "reason", "Staying where I am")
    assert sample.heard[-1][1]["actions"][0]["selected_option"]["value"] == "staying_put"
    await robin.selects(message, "more", "undo")
    assert sample.heard[-1][1]["actions"][0]["selected_option"]["text"]["text"] == "Undo"
    await robin.selects(message, "panel", ["ann", "Bo"])
    assert [one["value"] for one in sample.heard[-1][1]["actions"][0]["selected_options"]] == ["ann", "bo"]
    await robin.selects(message, "company", "Acme")
    assert sample.heard[-1][1]["actions"][0] | {"action_ts": ""} == {
        "type": "plain_text_input",
        "block_id": "company.1",
        "action_id": "company",
        "value": "Acme",
        "action_ts": "",
    }


async def test_an_update_in_place_and_a_deleted_original(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("controls")
    (message,) = await robin.hears()
    await robin.presses(message, "use")
    (changed,) = await robin.hears()
    assert (changed.ts, changed.text) == (message.ts, "Sent")
    await robin.types("controls")
    (other,) = await robin.hears()
    await robin.presses(other, "forget")
    assert other.ts not in [one.ts for one in slack.messages(robin)]


async def test_what_was_typed_survives_an_update_of_the_view(
    slack: LocalSlack, sample: SampleApp, robin: Person
) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": "Acme", "reason": "pay"})
    block = {**view.blocks[1], "dispatch_action": True}
    await robin.acts(view, block, block["element"], "pay")
    changed = robin.modal
    assert changed is not None
    assert changed.content["title"]["text"] == "Changed"
    assert changed.hash != view.hash
    assert (await robin.submits(changed)).accepted
    assert sample.heard[-1][1]["state"]["values"]["company"]["value"]["value"] == "Acme"


async def test_answers_for_one_persons_eyes(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.slash("/gracious", "help")
    await robin.slash("/gracious", "privacy")
    assert [(message.text, message.only_for) for message in slack.messages(robin)] == [
        ("Type what happened.", "U1"),
        ("Only you see this.", "U1"),
    ]


async def test_a_command_typed_in_a_channel_is_answered_there_for_one_persons_eyes(
    slack: LocalSlack, sample: SampleApp, robin: Person
) -> None:
    await robin.slash("/gracious", "privacy", channel="C1")
    assert (sample.heard[0][1]["channel_id"], sample.heard[0][1]["channel_name"]) == ("C1", "general")
    assert [(message.text, message.only_for) for message in slack.messages("C1")] == [("Only you see this.", "U1")]
    assert slack.messages(robin) == []


async def test_home_and_prompts(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.opens("home")
    home = slack.home(robin)
    assert home is not None
    await robin.presses(home, "Turn down an offer")
    assert sample.heard[-1][1]["container"] == {"type": "view", "view_id": home.id}
    await robin.opens("messages")
    assert slack.workspace.prompts[robin.channel][0]["message"] == "decline"


async def test_a_crash_and_a_forged_request_are_told_by_their_status(
    slack: LocalSlack, sample: SampleApp, robin: Person
) -> None:
    assert (await robin.slash("/gracious", "crash")).status == 500
    last = slack.sent[-1]
    assert (await slack.send(last, secret="another")).status == 401
    assert (await slack.send(last, at=1_600_000_000)).status == 401


async def test_a_request_can_be_sent_again_as_slack_does(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("hello")
    await slack.send(slack.sent[-1].again(1))
    first, second = (event for kind, event in sample.heard if kind == "message")
    assert first == second


async def test_an_app_that_is_not_there(slack: LocalSlack, robin: Person) -> None:
    slack.events_url = "http://127.0.0.1:9/slack/events"
    answer = await robin.types("hello")
    assert (answer.ok, answer.status) == (False, 0)


async def test_names_nobody_goes_by(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("controls")
    (message,) = await robin.hears()
    with pytest.raises(LookupError, match="0 elements go by 'Send'"):
        await robin.presses(message, "Send")
    with pytest.raises(LookupError, match="none of"):
        await robin.selects(message, "reason", "Boredom")
    with pytest.raises(TimeoutError):
        await robin.hears(within=0.05)
