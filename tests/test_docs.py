"""The documents tell the truth: their links lead somewhere, and the commands they name exist."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bots.settings import NAMES, TEAMS_SERVICES
from bots.slack.manifest import EVENTS, SCOPES
from core.dialogue.words import words_of

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
SETTING = re.compile(r"\b(?:GRACIOUS|SLACK|TEAMS)_[A-Z_]+\b")
COMMAND = re.compile(r"\bmake ([a-z]+)\b")


def code_in(text: str) -> str:
    """What stands in fenced blocks and between backticks."""
    return "\n".join(re.findall(r"(?s)```.*?```|`[^`\n]+`", text))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    targets = LINK.findall(document.read_text())
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_make_targets_exist(document: Path) -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text()))
    assert set(COMMAND.findall(code_in(document.read_text()))) <= targets


def test_settings_are_such_as_there_are_and_all_are_told_of() -> None:
    told = {name for document in DOCUMENTS for name in SETTING.findall(document.read_text())}
    assert told <= set(NAMES)
    # Where Slack's own API answers is for tests alone.
    assert set(NAMES) - {"SLACK_API_URL"} <= told


def test_readme_tells_every_command_of_the_chat() -> None:
    readme = (ROOT / "README.md").read_text()
    told = "\n".join(re.findall(r"(?m)^\| `/gracious [^|]+", readme))
    named = set(re.findall(r"`(?:/gracious )?([\w-]+)", told))
    assert named == {name for name, _, _ in words_of("en").commands}


def test_administrators_are_told_what_the_app_asks_for() -> None:
    told = (ROOT / "docs/admin/slack.md").read_text()
    assert set(re.findall(r"(?m)^\| `([a-z:]+)` \|", told)) == {*SCOPES}
    assert [event for event in EVENTS if f"`{event}`" not in told] == []
    assert [
        url for url in TEAMS_SERVICES if urlsplit(url).netloc not in (ROOT / "docs/admin/teams.md").read_text()
    ] == []


def test_readme_starts_with_run_and_test() -> None:
    readme = (ROOT / "README.md").read_text()
    assert COMMAND.findall(code_in(readme))[:2] == ["run", "test"]


def test_every_decision_is_listed_and_has_its_parts() -> None:
    decisions = sorted((ROOT / "docs/adr").glob("[0-9]*.md"))
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", (ROOT / "docs/adr/README.md").read_text())
    assert listed == [decision.name for decision in decisions]
    for decision in decisions:
        text = decision.read_text()
        assert re.search(r"(?m)^Accepted, \w+ \d{4}\.$", text), decision.name
        headings = re.findall(r"(?m)^## (.+)$", text)
        assert headings == ["Context", "Decision", "Consequences"], decision.name
