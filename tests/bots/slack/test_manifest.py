"""The manifest: valid, the least that is needed, and the one that is checked in."""

import json
from pathlib import Path

import pytest

from bots.slack.manifest import as_yaml, manifest
from core.dialogue.words import words_of
from tests.bots.slack.samples import SHARED

CHECKED_IN = Path(__file__).parents[3] / "manifests" / "slack" / "manifest.yaml"
WORDS = words_of("en")
MANIFEST = manifest("https://gracious.example.com", WORDS)


def test_the_manifest_that_is_checked_in_is_this_one() -> None:
    assert CHECKED_IN.read_text(encoding="utf-8") == as_yaml(MANIFEST)


@pytest.mark.parametrize("name", ["Manifest", "manifest-structure-2.0"])
def test_it_passes_the_vendors_schema(name: str) -> None:
    from jsonschema.validators import validator_for

    found = [*SHARED.glob(f"schemas/slack-{name}.schema.json"), *SHARED.glob(f"schemas/slack-{name}.json")]
    if not found:
        pytest.skip(f"the vendor's schema is not on this machine: {name}")
    schema = json.loads(found[0].read_text(encoding="utf-8"))
    validator_for(schema)(schema).validate(MANIFEST)


def test_it_asks_for_the_direct_message_and_nothing_else() -> None:
    scopes = MANIFEST["oauth_config"]["scopes"]
    assert scopes == {"bot": ["chat:write", "commands", "files:write", "im:history", "im:write", "users:read"]}
    assert not [event for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"] if "channel" in event]


def test_every_address_is_the_one_route_we_answer_at() -> None:
    for url in ("https://x.example", "https://x.example/"):
        written = json.dumps(manifest(url, WORDS))
        assert written.count("https://x.example/slack/events") == 3
        assert written.count("https://") == 3


def test_the_command_hints_at_every_verb_there_is() -> None:
    [command] = MANIFEST["features"]["slash_commands"]
    assert command["command"] == "/gracious"
    for name, _, _ in WORDS.menu:
        assert name in command["usage_hint"]


def test_it_fits() -> None:
    shown = MANIFEST["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    assert len(MANIFEST["features"]["agent_view"]["suggested_prompts"]) <= 4
    assert len(MANIFEST["features"]["slash_commands"][0]["usage_hint"]) <= 1000


def test_strings_of_every_kind_survive_as_yaml() -> None:
    assert as_yaml({"a": {"b": ['"x": y', True]}, "c": [{"d": "# é", "e": 1}]}) == (
        'a:\n  b:\n    - "\\"x\\": y"\n    - true\nc:\n  - d: "# é"\n    e: 1\n'
    )
