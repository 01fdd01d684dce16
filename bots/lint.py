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
from bots.slack.manifest import as_yaml, manifest
from bots.slack.render import render, view
from core.dialogue import asking, house_cards
from core.dialogue.engine import AllAtOnce, Question
from core.dialogue.flow import Flow
from core.dialogue.message import Card, Form
from core.dialogue.session import Session
from core.dialogue.steps import Step
from core.dialogue.words import Words, words_of
from core.flows import FLOWS
from core.lint import locales

MANIFESTS = Path(__file__).parents[1] / "manifests"
MANIFEST_URL = "https://gracious.example.com"

_TODAY = date(2026, 11, 23)
_LONGEST_ID = "f" * 12
_LATE = 99_999


def problems(locale: str) -> Iterator[str]:
    """What would not fit, by flow and question."""
    words = words_of(locale)
    for flow in FLOWS:
        for kind, values in (("empty", {}), ("longest", _longest(flow))):
            session = Session(id=_LONGEST_ID, flow=flow.id, rev=_LATE, values=values)
            for step in flow.path(values):
                yield from _card(f"{flow.id}.{step.name} ({kind})", _question(words, flow, session, step))
            yield from _form(f"{flow.id} as a form ({kind})", _whole(words, flow, session))
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
        yield from _card(name, card)


def manifest_problems() -> Iterator[str]:
    kept = MANIFESTS / "slack" / "manifest.yaml"
    if kept.read_text(encoding="utf-8") != as_yaml(manifest(MANIFEST_URL, words_of("en"))):
        yield f"manifests/slack: not what `gracious manifest slack --url {MANIFEST_URL}` prints"


def _question(words: Words, flow: Flow[Any, Any], session: Session, step: Step) -> Card:
    card = asking.question_card(words, flow, session, Question(step, 99, 99, min(step.problems)), _TODAY)
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


def _card(name: str, card: Card) -> Iterator[str]:
    for message in render(card):
        yield from (f"Slack, {name}: {found}" for found in check_message(message["blocks"]))


def _form(name: str, form: Form) -> Iterator[str]:
    yield from (f"Slack, {name}: {found}" for found in check_view(view(form), "modal"))


def main() -> int:
    found = [f"{locale}: {problem}" for locale in locales() for problem in problems(locale)]
    found.extend(manifest_problems())
    for line in found:
        print(line)
    print(f"platforms: {len(FLOWS)} flow(s), {len(found)} problem(s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
