"""The door: what is let in, what is answered, and how soon. Real requests through the real Bolt app."""

import asyncio
import json
import logging
import time
from typing import Any

import pytest

from bots.playground.slack_api import LocalSlack, Person
from bots.settings import SlackSettings
from bots.slack.app import SlackSide, SlackTokenError, slack
from core.dialogue.heard import Heard, Outcome, Profile
from core.dialogue.said import Command, Text
from tests.bots.fakes import FakeHouse
from tests.bots.slack.samples import FORM, JSON, SECRET, TOKEN, as_form, plain_card, post, serving, signed

COMMAND = b"command=%2Fgracious&text=decline+Acme&team_id=T1&user_id=U1&trigger_id=1.2&response_url="
PRESS = {
    "type": "block_actions",
    "team": {"id": "T1"},
    "user": {"id": "U1"},
    "trigger_id": "1.2",
    "container": {"type": "message", "message_ts": "1.2", "channel_id": "D1"},
    "actions": [{"type": "button", "action_id": "press-0", "block_id": "b", "value": '["do","help",""]'}],
}
EVENT: dict[str, Any] = {
    "type": "event_callback",
    "team_id": "T1",
    "event_id": "Ev1",
    "event": {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "ts": "1.2", "text": "hello"},
}


@pytest.fixture
def url(workspace: LocalSlack, side: SlackSide) -> str:
    return workspace.events_url


async def test_a_signed_command_is_heard(url: str, house: FakeHouse) -> None:
    assert await post(url, COMMAND, FORM) == (200, b"")
    assert house.said == [Command("decline", "Acme")]


FORGED = {
    "unsigned": {},
    "no signature": {"X-Slack-Request-Timestamp": str(int(time.time()))},
    "no time": {"X-Slack-Signature": signed(COMMAND)["X-Slack-Signature"]},
    "another secret": signed(COMMAND, secret="another"),
    "another body": signed(b"command=%2Fgracious"),
    "old": signed(COMMAND, at=time.time() - 301),
    "of the future": signed(COMMAND, at=time.time() + 3600),
    "no time at all": signed(COMMAND) | {"X-Slack-Request-Timestamp": "yesterday"},
    "beyond time": signed(COMMAND) | {"X-Slack-Request-Timestamp": "9" * 400},
    "another version": {**signed(COMMAND), "X-Slack-Signature": "v1=" + signed(COMMAND)["X-Slack-Signature"][3:]},
    "not ascii": {**signed(COMMAND), "X-Slack-Signature": "v0=é"},
    "empty": {"X-Slack-Request-Timestamp": "", "X-Slack-Signature": ""},
}


@pytest.mark.parametrize("headers", list(FORGED.values()), ids=list(FORGED))
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (COMMAND, FORM),
        (b"ssl_check=1&token=x", FORM),
        (b'{"type": "url_verification", "challenge": "x"}', JSON),
        (b"{", JSON),
        (b"\xff\xfe", FORM),
    ],
    ids=["command", "ssl_check", "url_verification", "no json", "no text"],
)
async def test_what_slack_did_not_sign_is_turned_away(
    url: str, house: FakeHouse, workspace: LocalSlack, headers: dict[str, str], body: bytes, kind: str
) -> None:
    calls = len(workspace.calls)
    status, _ = await post(url, body, kind, headers)
    assert status == 401
    assert house.heard == []
    assert len(workspace.calls) == calls


async def test_just_within_five_minutes_is_in_time(url: str) -> None:
    assert (await post(url, COMMAND, FORM, signed(COMMAND, at=time.time() - 295)))[0] == 200


async def test_slack_is_shown_that_the_address_is_ours(url: str) -> None:
    status, body = await post(url, b'{"type": "url_verification", "challenge": "abc"}', JSON)
    assert (status, json.loads(body)) == (200, {"challenge": "abc"})


MALFORMED: dict[str, tuple[bytes, str]] = {
    "no json": (b"{", JSON),
    "json of another kind": (b"[1, 2]", JSON),
    "a number": (b"5", JSON),
    "null": (b"null", JSON),
    "deep": (b"[" * 100_000, JSON),
    "nothing": (b"", JSON),
    "no payload": (b"a=b", FORM),
    "nothing in a form": (b"", FORM),
    "a payload of no json": (b"payload=%7B", FORM),
    "a payload of another kind": (b"payload=5", FORM),
    "a payload of a list": (b"payload=%5B%5D", FORM),
    "not utf-8": (b"payload=%ff\xff", FORM),
    "an event that is a list": (json.dumps(EVENT | {"event": []}).encode(), JSON),
    "an event that is text": (json.dumps(EVENT | {"event": "hello"}).encode(), JSON),
    "a user that is a number": (as_form(PRESS | {"user": 5}), FORM),
    "a team that is text": (as_form(PRESS | {"team": "T1"}), FORM),
    "actions that are text": (as_form(PRESS | {"actions": "click"}), FORM),
    "actions of numbers": (as_form(PRESS | {"actions": [1]}), FORM),
    "a view that is a list": (as_form({**PRESS, "type": "view_submission", "view": []}), FORM),
    "a type that is a number": (as_form(PRESS | {"type": 7}), FORM),
}


@pytest.mark.parametrize(("body", "kind"), list(MALFORMED.values()), ids=list(MALFORMED))
async def test_what_is_no_request_of_slacks_is_refused(url: str, house: FakeHouse, body: bytes, kind: str) -> None:
    assert (await post(url, body, kind))[0] in (400, 401)
    assert house.heard == []


ODD: dict[str, Any] = {
    "no actions": PRESS | {"actions": []},
    "an action of nothing": PRESS | {"actions": [{}]},
    "an id of a number": PRESS | {"actions": [{"action_id": 5, "block_id": [], "type": {}, "value": 7}]},
    "nobody": {**PRESS, "user": None, "team": None},
    "a view of nothing": {"type": "view_submission", "view": {}},
    "a view with odd state": {**PRESS, "type": "view_submission", "view": {"state": {"values": [1]}, "callback_id": 5}},
    "closed nothing": {"type": "view_closed"},
    "an event of nothing": {"type": "event_callback", "event": {}},
    "no event": {"type": "event_callback"},
    "an event of numbers": EVENT | {"event": {"type": "message", "text": 5, "user": 6, "channel": [], "ts": {}}},
    "home of nobody": EVENT | {"event": {"type": "app_home_opened", "tab": "home"}},
    "home with an odd view": EVENT | {"event": {"type": "app_home_opened", "tab": "home", "user": "U1", "view": 5}},
    "odd urls": PRESS | {"response_url": 5, "response_urls": [5]},
    "odd authorizations": EVENT | {"authorizations": 5},
    "nobody's authorizations": EVENT | {"authorizations": [None]},
    "unknown": {"type": "brand_new"},
    "no kind of suggestion": {"type": "block_suggestion"},
    "a command of nobody": {"command": "/gracious"},
}


@pytest.mark.parametrize("body", list(ODD.values()), ids=list(ODD))
@pytest.mark.parametrize("kind", [FORM, JSON])
async def test_odd_requests_are_never_an_error_of_ours(url: str, body: dict[str, Any], kind: str) -> None:
    status, _ = await post(url, as_form(body) if kind == FORM else json.dumps(body).encode(), kind)
    assert status in (200, 400)


async def test_a_megabyte_is_no_error_of_ours(url: str) -> None:
    big = b"command=%2Fgracious&text=" + b"a" * 1_000_000
    assert (await post(url, big, FORM))[0] == 200
    assert (await post(url, big + b"a" * 100_000, FORM))[0] == 400
    assert (await post(url, big, FORM, {}))[0] == 401


async def test_what_nobody_listens_for_is_acknowledged(url: str, house: FakeHouse) -> None:
    for event in ("app_uninstalled", "tokens_revoked", "app_context_changed", "reaction_added", "never_heard_of"):
        body = EVENT | {"event": {"type": event}}
        assert (await post(url, json.dumps(body).encode(), JSON))[0] == 200
    for kind in ("shortcut", "message_action", "interactive_message", "dialog_submission", "workflow_step_edit"):
        assert (await post(url, as_form(PRESS | {"type": kind, "callback_id": "x"}), FORM))[0] == 200
    assert (await post(url, b"ssl_check=1&token=x&command=x", FORM))[0] == 200
    assert house.said == []


async def test_a_select_that_asks_for_options_gets_none(url: str) -> None:
    status, body = await post(url, as_form({"type": "block_suggestion", "action_id": "x", "block_id": "y"}), FORM)
    assert (status, json.loads(body)) == (200, {"options": []})


async def test_our_own_words_are_not_heard(url: str, house: FakeHouse, workspace: LocalSlack) -> None:
    ours = workspace.workspace.team.bot_user
    await post(url, json.dumps(EVENT | {"event": {**EVENT["event"], "user": ours}}).encode(), JSON)
    assert house.said == []


async def test_the_deliveries_follow_the_answer(
    url: str, house: FakeHouse, side: SlackSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried = asyncio.Event()

    async def carry(deliveries: Any) -> None:
        await carried.wait()
        house.courier.carried += deliveries

    monkeypatch.setattr(house.courier, "carry", carry)
    house.outcome = Outcome(deliveries=("one", "two"))
    assert (await post(url, json.dumps(EVENT).encode(), JSON))[0] == 200
    assert house.courier.carried == []
    carried.set()
    await side.stop()
    assert house.courier.carried == ["one", "two"]


async def test_the_answer_is_there_at_once(url: str) -> None:
    await post(url, COMMAND, FORM)
    taken = []
    for _ in range(20):
        started = time.perf_counter()
        await post(url, COMMAND, FORM)
        taken.append(time.perf_counter() - started)
    # Bolt's default polls for the acknowledgement every 10 ms, so that not one of them would be quicker.
    assert min(taken) < 0.009


async def test_slack_is_asked_once_who_we_are(url: str, workspace: LocalSlack) -> None:
    for _ in range(3):
        await post(url, json.dumps(EVENT).encode(), JSON)
    assert [call.method for call in workspace.calls].count("auth.test") == 1


async def test_the_profile_comes_with_what_is_heard(robin: Person, house: FakeHouse, workspace: LocalSlack) -> None:
    await robin.types("hello")
    await robin.slash("/gracious", "help")
    assert [heard.profile for heard in house.heard] == [Profile("Robin Example", "Europe/Berlin", "en-GB")] * 2
    assert [call.method for call in workspace.calls].count("users.info") == 1


@pytest.mark.parametrize("fault", [{"error": "user_not_found"}, {"status": 500}, {"delay": 3.0}, {"drop": True}])
async def test_without_a_profile_everything_goes_on(
    robin: Person, house: FakeHouse, workspace: LocalSlack, fault: dict[str, Any]
) -> None:
    workspace.fail_next("users.info", times=9, **fault)  # HTTP clients repeat by themselves what only asks
    assert (await robin.types("hello")).ok
    assert [heard.profile for heard in house.heard] == [Profile()]


async def test_an_error_of_ours_is_told_to_slack_and_no_word_of_it_to_the_log(
    url: str, house: FakeHouse, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(heard: Heard) -> Outcome[Any]:
        raise ValueError("Acme fired me")

    house.answering = break_down
    with caplog.at_level(logging.DEBUG):
        assert (await post(url, json.dumps(EVENT).encode(), JSON))[0] == 500
    assert "ValueError" in caplog.text
    assert "Acme" not in caplog.text


async def test_no_word_reaches_the_log(
    robin: Person, url: str, house: FakeHouse, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for name in list(logging.root.manager.loggerDict):
            if name.startswith(("slack_bolt", "slack_sdk")):
                logging.getLogger(name).setLevel(logging.NOTSET)
        house.outcome = Outcome(answer=plain_card("Canary in the answer"))
        await robin.types("Canary in the message")
        await robin.slash("/gracious", "decline Canary Inc")
        await post(url, COMMAND.replace(b"Acme", b"Canary"), FORM, {})
        await post(url, b"payload=%7BCanary", FORM)
        await post(url, as_form({"type": "brand_new", "text": "Canary"}), FORM)
    assert "Canary" not in caplog.text


async def test_words_come_with_the_thread_in_the_agent_view(workspace: LocalSlack, house: FakeHouse) -> None:
    agent = slack(house, SlackSettings(SECRET, TOKEN, workspace.api_url))
    async with serving(agent) as url:
        workspace.events_url = url
        await workspace.person("U1").types("hello")
    [heard] = house.heard
    assert heard.said == Text("hello")
    assert heard.place.thread == workspace.messages("U1")[0].ts


async def test_the_home_tab_shows_what_waits(robin: Person, house: FakeHouse, workspace: LocalSlack) -> None:
    await robin.opens("home")
    shown = await workspace.until(lambda: workspace.home(robin))
    assert shown is not None
    assert "Turn something down" in json.dumps(shown.blocks)
    house.waits = plain_card("Ines waits")
    await robin.opens("home")
    await robin.opens("messages")
    await workspace.until(lambda: drawn(workspace) == 2)
    assert "Ines waits" in str(workspace.home(robin))
    assert workspace.refusals == []
    assert house.heard == []


async def test_the_home_tab_is_drawn_anew_after_a_change_for_whoever_has_it(
    robin: Person, house: FakeHouse, workspace: LocalSlack
) -> None:
    house.outcome = Outcome(changed=True)
    await robin.types("hello")
    assert drawn(workspace) == 0
    await robin.opens("home")
    await workspace.until(lambda: drawn(workspace) == 1)
    house.waits = plain_card("Ines waits")
    await robin.types("hello again")
    await workspace.until(lambda: drawn(workspace) == 2)
    house.outcome = Outcome()
    await robin.types("nothing of note")
    house.outcome = Outcome(changed=True)
    await robin.types("a change that does not show")
    await workspace.until(lambda: len(house.heard) == 4)
    assert drawn(workspace) == 2
    assert "Ines waits" in str(workspace.home(robin))
    assert workspace.refusals == []


def drawn(workspace: LocalSlack) -> int:
    return [call.method for call in workspace.calls].count("views.publish")


async def test_a_token_that_slack_refuses_is_said_at_the_start(workspace: LocalSlack, house: FakeHouse) -> None:
    wrong = slack(house, SlackSettings(SECRET, "xoxb-wrong", workspace.api_url))
    with pytest.raises(SlackTokenError, match="SLACK_BOT_TOKEN"):
        await wrong.start()


async def test_a_slack_that_is_away_at_the_start_is_waited_for(house: FakeHouse) -> None:
    away = slack(house, SlackSettings(SECRET, TOKEN, "http://127.0.0.1:1/api/"))
    async with serving(away) as url:
        assert (await post(url, COMMAND, FORM))[0] == 200
    assert house.said == [Command("decline", "Acme")]


async def test_settings_for_another_way_of_installing_do_not_get_in_the_way(
    workspace: LocalSlack, house: FakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.setenv(name, "another")
    async with serving(slack(house, SlackSettings(SECRET, TOKEN, workspace.api_url))) as url:
        assert (await post(url, COMMAND, FORM))[0] == 200
    assert house.said == [Command("decline", "Acme")]
