"""What the stand-in sends has the shape of what Slack was recorded sending."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from bots.playground.slack_api import LocalSlack, Outgoing, Person
from tests.bots.playground.sample_app import SampleApp

RECORDED = Path(__file__).resolve().parents[4] / "shared" / "payloads" / "slack"
# Only some workspaces and some messages have these.
SOMETIMES = {"thread_ts", "parent_user_id", "blocks", "message", "previous_view_id", "state"}


def recorded(name: str) -> dict[str, Any]:
    path = RECORDED / name
    if not path.exists():
        pytest.skip("the recorded payloads are not beside this checkout")
    return content(path.read_text())


def content(body: str) -> dict[str, Any]:
    if body.startswith("{"):
        value: dict[str, Any] = json.loads(body)
        return value
    fields = dict(parse_qsl(body, keep_blank_values=True))
    return json.loads(fields["payload"]) if "payload" in fields else fields


def of_kind(slack: LocalSlack, kind: str) -> dict[str, Any]:
    sent: Outgoing = next(one for one in reversed(slack.sent) if one.kind == kind)
    return content(sent.body.decode())


def lacks(ours: Any, theirs: Any, at: str = "") -> list[str]:
    """The paths that the recorded payload has and ours does not, or has with another type."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        missing = [f"{at}/{name}" for name in theirs if name not in ours and name not in SOMETIMES]
        both = [name for name in theirs if name in ours and name not in ("values", "state")]
        return [*missing, *(path for name in both for path in lacks(ours[name], theirs[name], f"{at}/{name}"))]
    same = type(ours) is type(theirs) or ours is None or theirs is None
    return [] if same else [f"{at}: {type(ours).__name__}, not {type(theirs).__name__}"]


async def test_a_slash_command(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.slash("/gracious", "help")
    assert lacks(of_kind(slack, "slash"), recorded("slash_command-0b254095.form")) == []


async def test_a_message(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("cool!!")
    assert lacks(of_kind(slack, "event"), recorded("event.message.im-38f71e35.json")) == []


async def test_a_press(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.types("controls")
    (message,) = await robin.hears()
    await robin.presses(message, "use")
    ours = of_kind(slack, "block_actions")
    theirs = recorded("block_actions.message-15dcefb3.form")
    assert lacks(ours, theirs) == []
    assert lacks(ours["message"], theirs["message"]) == []
    assert lacks(ours["actions"][0], theirs["actions"][0]) == []


async def test_a_submission(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    robin.fills(view, {"company": "Acme", "reason": "pay"})
    await robin.submits(view)
    ours, theirs = of_kind(slack, "view_submission"), recorded("view_submission-36b35461.form")
    assert lacks(ours, theirs) == []
    typed, chosen = (theirs["view"]["state"]["values"][name][name] for name in ("message", "category"))
    assert lacks(ours["view"]["state"]["values"]["company"]["value"], typed) == []
    assert lacks(ours["view"]["state"]["values"]["reason"]["value"], chosen) == []


async def test_a_closed_view(slack: LocalSlack, sample: SampleApp, robin: Person) -> None:
    await robin.slash("/gracious", "decline")
    view = robin.modal
    assert view is not None
    await robin.closes(view)
    ours, theirs = of_kind(slack, "view_closed"), recorded("view_closed-012ddced.form")
    theirs["team"] = {name: value for name, value in theirs["team"].items() if not name.startswith("enterprise")}
    assert lacks(ours, theirs) == []
