"""The app's manifest: what Slack is told about it, with the least that it needs."""

import json
from collections.abc import Iterator
from typing import Any

from bots.slack.read import SHORTCUTS
from core.dialogue.words import Words

NAME = "Gracious"
COMMAND = "/gracious"

SCOPES = (
    "chat:write",  # answers and letters, in the direct message
    "commands",  # /gracious
    "files:write",  # a letter as a file for the mail program
    "im:history",  # what is typed in the direct message, and whether a message of ours is already there
    "im:write",  # opening the direct message
    "users:read",  # the name that signs a letter, the time zone, the language
)
"""Nothing outside the direct message: no channel can be read, and nobody is looked up but who speaks to it."""

EVENTS = ("app_home_opened", "app_uninstalled", "message.im", "tokens_revoked")

_PROMPTS = ("start", "letters", "privacy", "help")
_SAYS = {"start": "decline"}


def manifest(url: str, words: Words) -> dict[str, Any]:
    """The manifest of an app that answers at `url`, which is https://... without a path."""
    events_url = f"{url.rstrip('/')}/slack/events"
    return {
        "_metadata": {"major_version": 2, "minor_version": 0},
        "display_information": {
            "name": NAME,
            "description": words.say("help.title"),
            "long_description": " ".join((words.say("help.text"), words.say("help.typing"))),
        },
        "features": _features(events_url, words),
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {"request_url": events_url, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, "request_url": events_url},
            "org_deploy_enabled": False,
            "socket_mode_enabled": False,
            "token_rotation_enabled": False,
        },
    }


def as_yaml(tree: dict[str, Any]) -> str:
    """A manifest as YAML, in the order in which it is written."""
    return "\n".join(_lines(tree, "")) + "\n"


def _features(events_url: str, words: Words) -> dict[str, Any]:
    command = {
        "command": COMMAND,
        "url": events_url,
        "description": words.say("help.title"),
        "usage_hint": " | ".join(usage for _, usage, _ in words.menu),
        "should_escape": False,
    }
    prompts = [{"title": words.say(f"buttons.{name}"), "message": _SAYS.get(name, name)} for name in _PROMPTS]
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "agent_view": {"agent_description": words.say("help.title"), "suggested_prompts": prompts},
        "bot_user": {"display_name": NAME, "always_online": True},
        "shortcuts": [_shortcut(name, words) for name in SHORTCUTS],
        "slash_commands": [command],
    }


def _shortcut(name: str, words: Words) -> dict[str, str]:
    """An entry in the menu of every message."""
    said = words.say(f"shortcuts.{name}.name"), words.say(f"shortcuts.{name}.description")
    return {"name": said[0], "type": "message", "callback_id": name, "description": said[1]}


def _lines(tree: Any, indent: str) -> Iterator[str]:
    for name, value in tree.items():
        if isinstance(value, dict):
            yield f"{indent}{name}:"
            yield from _lines(value, indent + "  ")
        elif isinstance(value, list):
            yield f"{indent}{name}:"
            yield from (line for item in value for line in _item(item, indent + "  "))
        else:
            yield f"{indent}{name}: {_scalar(value)}"


def _item(item: Any, indent: str) -> Iterator[str]:
    if not isinstance(item, dict):
        yield f"{indent}- {_scalar(item)}"
        return
    first, *rest = _lines(item, indent + "  ")
    yield f"{indent}- {first.strip()}"
    yield from rest


def _scalar(value: Any) -> str:
    """JSON's scalars are YAML's."""
    return json.dumps(value, ensure_ascii=False)
