"""What a person types comes out as they typed it: never as markup, a mention, a link or a template."""

from collections.abc import Iterator
from typing import Any

import pytest

from bots.playground.slack_api import Call
from tests.endtoend.person import Somebody
from tests.endtoend.workspace import Workspace

pytestmark = pytest.mark.asyncio(loop_scope="session")

COMPANY = "<!channel> & Söhne {{ 7*7 }}"
ROLE = ":wave: *bold* _slanted_ `code`"
CONTACT = "<@U1>"
WORDS = "{% raw %} I would rather <https://evil.example|click> ~stay~ {{ 6*7 }}"
REFERRER = "<#C1|general> {% if x %}"
PANEL = ("{{ config }}", "<!subteam^S1|@all>")
CODE_NAME = "&lt;!here&gt; {# hidden #}"
OUR_LINKS = ("https://mail.google.com/", "https://outlook.office.com/", "mailto:dana@example.com?")
NASTY = (COMPANY, ROLE, CONTACT, WORDS, REFERRER, *PANEL, CODE_NAME)


def parts(value: Any) -> Iterator[dict[str, Any]]:
    """Every JSON object within."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts(inner)


def check_plain(calls: list[Call]) -> str:
    """All that was drawn holds nothing that Slack would read as more than text. Gives all the words in it."""
    words = ""
    for call in calls:
        drawn = {name: call.arguments[name] for name in ("blocks", "view", "text") if name in call.arguments}
        notice = str(drawn.pop("text", ""))
        assert "<" not in notice.replace("&lt;", ""), notice
        for part in parts(drawn):
            kind = part.get("type")
            assert kind not in ("mrkdwn", "markdown", "user", "usergroup", "channel", "broadcast"), part
            assert not (kind == "plain_text" and part.get("emoji", True)), part
            if kind == "link" or "url" in part:
                assert str(part["url"]).startswith(OUR_LINKS), part
            if kind in ("text", "plain_text"):
                words += part["text"] + "\n"
            words += str(part.get("initial_value", ""))
    return words


async def test_step_by_step(sam: Somebody, workspace: Workspace) -> None:
    before = len(workspace.slack.calls)
    await sam.says("decline", hears="Which company is it?")
    await sam.says(COMPANY, hears="What are you turning down?")
    await sam.presses("A job offer", hears="How far is it?")
    await sam.presses("Still open", hears="What is the reason")
    await sam.presses("The pay", hears="This is what everyone would hear")
    await sam.says(WORDS, hears="What is the role")
    await sam.says(ROLE, hears="Who made you the offer")
    await sam.says(CONTACT, hears="And <@U1> is")
    await sam.presses("Skip", hears="How did it reach you?")
    await sam.presses("Email", hears="anyone refer you")
    await sam.says(REFERRER, hears="Who else gave you")
    await sam.says("\n".join(PANEL), hears="stay in touch")
    await sam.presses("No", hears="By when")
    await sam.presses("Skip", hears="How should the letters sound?")
    await sam.presses("Warm", hears="code name")
    await sam.says(CODE_NAME, hears=f"Email to {PANEL[1]}")
    await sam.presses("Use it anyway", f"Email to {CONTACT}", hears="Use this letter")
    await sam.presses("Use this letter", f"Email to {CONTACT}")
    await sam.sends({"address": "dana@example.com"})
    await sam.seat.closes(sam.form)
    words = check_plain(workspace.slack.calls[before:])
    for typed in (*NASTY, f"Hi {CONTACT},"):
        assert typed in words, typed
    assert "49" not in words
    assert "42" not in words


async def test_as_a_form(sam: Somebody, workspace: Workspace) -> None:
    before = len(workspace.slack.calls)
    await sam.commands("decline")
    values = {"company": COMPANY, "about": "offer", "stage": "open", "role": ROLE, "contact": CONTACT, "reason": "pay"}
    values |= {"reason_words": WORDS, "referrer": REFERRER, "panel": "\n".join(PANEL), "code_name": CODE_NAME}
    await sam.sends(values, hears=f"Email to {PANEL[1]}")
    await sam.presses("Edit", f"Email to {CONTACT}")
    await sam.sends({"subject": WORDS, "body": f"Thank you. I decline.\n\n{' '.join(NASTY)}"}, hears="edited by you")
    words = check_plain(workspace.slack.calls[before:])
    for typed in NASTY:
        assert typed in words, typed
    assert "49" not in words
    assert "42" not in words
