"""Slack at its worst: asked to wait, failing, late, gone. Nothing is lost, nothing said twice, and people get on."""

import asyncio
import time
from typing import Any

import pytest

from tests.endtoend.database import Database
from tests.endtoend.person import Somebody, words_of
from tests.endtoend.talking import FIRST
from tests.endtoend.workspace import Workspace

pytestmark = pytest.mark.asyncio(loop_scope="session")

POST, OPEN = "chat.postMessage", "views.open"
QUESTION = "What are you turning down?"
LATE = "The form couldn't open in time."

FAULTS: dict[str, dict[str, Any]] = {
    "a failure": {"status": 500},
    "a failure of the gateway": {"status": 503, "headers": {"Content-Type": "text/html"}},
    "a failure told in words": {"error": "fatal_error"},
    "broken off before": {"drop": True},
    "broken off after": {"drop": True, "after_effect": True},
    "a failure after it was done": {"status": 500, "after_effect": True},
    "not taken as it is": {"error": "invalid_blocks"},
}


@pytest.mark.parametrize("fault", list(FAULTS.values()), ids=list(FAULTS))
async def test_a_reply_arrives_once(sam: Somebody, workspace: Workspace, fault: dict[str, Any]) -> None:
    await sam.says("help", hears="I help with the letters that are hard to write.")
    workspace.slack.fail_next(POST, **fault)
    await sam.says(FIRST, hears=QUESTION)
    await sam.says("a job offer", hears="How far is it?")
    assert sam.count(QUESTION) == 1


async def test_a_wait_that_slack_asks_for_is_kept(sam: Somebody, workspace: Workspace) -> None:
    await sam.says("help", hears="I help with the letters that are hard to write.")
    workspace.slack.fail_next(POST, status=429, headers={"Retry-After": "1"})
    asked = time.monotonic()
    await sam.says(FIRST, hears=QUESTION)
    assert time.monotonic() - asked >= 1
    assert sam.count(QUESTION) == 1


async def test_a_reply_waits_while_slack_can_not_be_reached(sam: Somebody, workspace: Workspace) -> None:
    sam.since = workspace.slack.workspace.rev
    await workspace.shut()
    try:
        answer = await sam.seat.types(FIRST)
        assert answer.ok
        await asyncio.sleep(0.5)
        assert not sam.heard
    finally:
        await workspace.open()
    await sam.hears(QUESTION)
    assert sam.count(QUESTION) == 1


async def test_what_was_pressed_is_brought_up_to_date_once_slack_lets_us(sam: Somebody, workspace: Workspace) -> None:
    await sam.says(FIRST, hears=QUESTION)
    workspace.slack.fail_next("chat.update", status=429, headers={"Retry-After": "1"})
    await sam.presses("A job offer", hears="How far is it?")
    assert "What it is about: A job offer" in sam.all_words


@pytest.mark.slow
async def test_a_reply_arrives_once_behind_a_call_without_an_answer(sam: Somebody, workspace: Workspace) -> None:
    workspace.slack.fail_next(POST, error="internal_error", delay=40)
    await sam.says(FIRST)
    await sam.hears(QUESTION, within=30)
    assert sam.count(QUESTION) == 1


FORMS: dict[str, dict[str, Any]] = {
    "too late": {"error": "expired_trigger_id"},
    "asked to wait for long": {"status": 429, "headers": {"Retry-After": "30"}},
    "a failure": {"status": 500},
    "broken off": {"drop": True, "times": 3},
    "without an answer": {"error": "internal_error", "delay": 10},
}


@pytest.mark.parametrize("fault", list(FORMS.values()), ids=list(FORMS))
async def test_a_form_that_did_not_open_is_one_press_away(
    sam: Somebody, workspace: Workspace, fault: dict[str, Any]
) -> None:
    workspace.slack.fail_next(OPEN, **fault)
    asked = time.monotonic()
    said = await sam.commands("decline Acme", hears=LATE)
    assert time.monotonic() - asked < 3
    assert said is not None
    assert said.only_for == sam.seat.id
    workspace.slack.api.faults.forget()
    await sam.presses("Turn down an offer", LATE)
    assert sam.form.content["title"]["text"] == "Turn down an offer"
    company = next(block for block in sam.form.blocks if block["block_id"] == "company")
    assert company["element"]["initial_value"] == "Acme"


async def test_a_form_opens_after_the_short_wait_slack_asked_for(sam: Somebody, workspace: Workspace) -> None:
    # The SDK waits up to a second more than it is asked to: with one second the trigger's two may be over.
    workspace.slack.fail_next(OPEN, status=429, headers={"Retry-After": "0"})
    await sam.commands("decline Acme")
    assert sam.form.content["title"]["text"] == "Turn down an offer"


async def test_a_form_of_a_letter_that_did_not_open_is_one_press_away(sam: Somebody, workspace: Workspace) -> None:
    await sam.commands("decline Acme, pay")
    await sam.sends({"about": "interview", "contact": "Dana"}, hears="Email to Dana")
    workspace.slack.fail_next(OPEN, error="expired_trigger_id")
    await sam.presses("Edit", "Email to Dana", hears=LATE)
    await sam.presses("Edit the letter", LATE)
    assert sam.form.content["title"]["text"] == "Edit the letter"


async def test_slack_gets_its_answer_in_time_even_where_it_answers_late_itself(
    sam: Somebody, workspace: Workspace
) -> None:
    """Three seconds is all it gives us, and whatever we ask of it counts."""
    workspace.slack.fail_next("users.info", delay=5)
    workspace.slack.fail_next(OPEN, error="internal_error", delay=10)
    answer = await sam.seat.slash("/gracious", "decline Acme")
    assert answer.ok
    assert answer.seconds < 3
    await sam.hears(LATE)


async def test_without_slack_a_command_still_answers(sam: Somebody, workspace: Workspace) -> None:
    sam.since = workspace.slack.workspace.rev
    await workspace.shut()
    try:
        answer = await sam.seat.slash("/gracious", "decline Acme")
    finally:
        await workspace.open()
    assert answer.ok
    said = await sam.hears(LATE)
    assert "Turn down an offer" in words_of(said)


async def test_an_event_slack_sends_again_is_heard_once(sam: Somebody, books: Database) -> None:
    await sam.says(FIRST, hears=QUESTION)
    await books.settled()
    rows = books.rows()
    for number in (1, 2, 3):
        answer = await sam.slack.send(sam.slack.sent[-1].again(number))
        assert answer.ok
    await asyncio.sleep(0.2)
    assert books.rows() == rows
    assert sam.count(QUESTION) == 1
