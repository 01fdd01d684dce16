"""Proves that every message of every flow fits each platform, whole: `python -m bots.lint`.

Each question, each form and each card of the house, in every locale, with nothing answered yet and with the
longest answers there can be, is rendered and judged by the platform's rules. The manifests kept in the
repository must list the commands that exist.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bots.playground.slack_api.block_rules import check_message
from bots.playground.slack_api.view_rules import check_view
from bots.playground.teams_api.card_rules import check_card, check_dialog
from bots.slack import manifest as of_slack
from bots.slack import render as slack
from bots.teams import manifest as of_teams
from bots.teams import render as teams
from core.dialogue import asking, house_cards
from core.dialogue.engine import AllAtOnce, Question
from core.dialogue.flow import Flow
from core.dialogue.message import Card, Form
from core.dialogue.session import Session
from core.dialogue.steps import Step
from core.dialogue.words import Words, words_of
from core.flows import FLOWS, FORMS
from core.lint import locales

MANIFESTS = Path(__file__).parents[1] / "manifests"
MANIFEST_URL = "https://gracious.example.com"
MANIFEST_APP_ID = "00000000-0000-4000-8000-000000000000"

_TODAY = date(2026, 11, 23)
_LONGEST_ID = "f" * 12
_LATE = 99_999


def problems(locale: str) -> Iterator[str]:
    """What would not fit, by flow and question."""
    words = words_of(locale)
    for flow in (*FLOWS, *FORMS):
        for kind, values in (("empty", {}), ("longest", _longest(flow))):
            session = Session(id=_LONGEST_ID, flow=flow.id, rev=_LATE, values=values)
            for step in flow.path(values):
                yield from _card(f"{flow.id}.{step.name} ({kind})", _question(words, flow, session, step), words)
            yield from _form(f"{flow.id} as a form ({kind})", _whole(words, flow, session), words)
    cards = {
        "overview": house_cards.overview(words),
        "unknown": house_cards.unknown(words),
        "notice": house_cards.notice(words),
        "privacy": house_cards.privacy(words),
        "forget": house_cards.forget(words),
        "forgotten": house_cards.forgotten(words),
        "shared": house_cards.shared(words),
    }
    for name, card in cards.items():
        yield from _card(name, card, words)


def manifest_problems() -> Iterator[str]:
    kept, told = MANIFESTS / "slack" / "manifest.yaml", of_slack.manifest(MANIFEST_URL, words_of("en"))
    if kept.read_text(encoding="utf-8") != of_slack.as_yaml(told):
        yield f"manifests/slack: not what `gracious manifest slack --url {MANIFEST_URL}` prints"
    kept, told = MANIFESTS / "teams" / "manifest.json", of_teams.manifest(MANIFEST_URL, MANIFEST_APP_ID, words_of("en"))
    if kept.read_text(encoding="utf-8") != of_teams.as_json(told):
        asked = f"--url {MANIFEST_URL} --app-id {MANIFEST_APP_ID}"
        yield f"manifests/teams: not what `gracious manifest teams {asked}` prints"


def _question(words: Words, flow: Flow[Any, Any], session: Session, step: Step) -> Card:
    card = asking.question_card(words, flow, session, Question(step, 99, 99, min(step.problems)))
    filled = session.model_copy(update={"filled": tuple(session.values)})
    return Card((*asking.read_card(words, flow, filled, _TODAY), *card.messages), card.notify)


def _whole(words: Words, flow: Flow[Any, Any], session: Session) -> Form:
    steps = flow.path(session.values)
    asked = AllAtOnce(steps, session.values, {step.name: min(step.problems) for step in steps})
    return asking.form(words, flow, session, asked, session.rev)


def _longest(flow: Flow[Any, Any]) -> dict[str, Any]:
    """The longest answer to each question, on the path that asks the most."""
    values: dict[str, Any] = {}
    for step in flow.steps:
        match step.kind:
            case "choice":
                values[step.name] = max(step.options, key=lambda option: len(_opened(flow, values, step, option)))
            case "yes_no":
                values[step.name] = True
            case "date":
                values[step.name] = "2027-09-29"
            case "people":
                values[step.name] = ["W" * (step.max_length or 80)] * 10
            case "text" | "long":
                values[step.name] = "W" * (step.max_length or 80)
    return values


def _opened(flow: Flow[Any, Any], values: dict[str, Any], step: Step, option: str) -> tuple[Step, ...]:
    return flow.path({**values, step.name: option})


def _card(name: str, card: Card, words: Words) -> Iterator[str]:
    for message in slack.render(card):
        yield from (f"Slack, {name}: {found}" for found in check_message(message["blocks"]))
    for message in teams.render(card, words):
        yield from (f"Teams, {name}: {found}" for found in check_card(message["attachments"][0]["content"]))


def _form(name: str, form: Form, words: Words) -> Iterator[str]:
    yield from (f"Slack, {name}: {found}" for found in check_view(slack.view(form), "modal"))
    shown = teams.dialog(form, words)["task"]["value"]["card"]["content"]
    yield from (f"Teams, {name}: {found}" for found in check_dialog(shown))


def main() -> int:
    found = [f"{locale}: {problem}" for locale in locales() for problem in problems(locale)]
    found.extend(manifest_problems())
    for line in found:
        print(line)
    print(f"platforms: {len(FLOWS)} flow(s), {len(found)} problem(s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
