"""The app package: what Teams is told about the app, and its icons."""

import io
import json
import zipfile
from importlib.metadata import version
from typing import Any

from bots.teams.icons import ACCENT, color_icon, outline_icon
from bots.teams.read import SHORTCUTS
from bots.teams.search import COMMAND, PARAMETER
from core.dialogue.words import Words

NAME = "Gracious"
SCHEMA = "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json"
TERMS = "https://www.apache.org/licenses/LICENSE-2.0"

_SCOPES = ["personal"]
"""The private chat and nothing else: nobody else may read along."""


def manifest(url: str, app_id: str, words: Words) -> dict[str, Any]:
    """The manifest of the app whose bot is registered as `app_id` (a GUID) and answers at `url`, https://... ."""
    commands = [{"title": name, "description": summary} for name, _, summary in words.menu]
    shortcuts = [_shortcut(name, words) for name, _, _ in words.commands if name in SHORTCUTS]
    home = url.rstrip("/")
    told: dict[str, Any] = {
        "$schema": SCHEMA,
        "manifestVersion": "1.25",
        "version": version("gracious"),
        "id": app_id,
        "developer": {
            "name": NAME,
            "websiteUrl": home,
            "privacyUrl": f"{home}/privacy",
            "termsOfUseUrl": TERMS,
        },
        "name": {"short": NAME},
        "description": {
            "short": words.say("help.title"),
            "full": " ".join((words.say("help.text"), words.say("help.typing"))),
        },
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#{:02X}{:02X}{:02X}".format(*ACCENT),
        "defaultInstallScope": "personal",
        "bots": [
            {
                "botId": app_id,
                "scopes": _SCOPES,
                "supportsFiles": False,
                "isNotificationOnly": False,
                "commandLists": [{"scopes": _SCOPES, "commands": commands}],
            }
        ],
        "validDomains": [],
    }
    return told | {"composeExtensions": [{"botId": app_id, "commands": [_search(words), *shortcuts]}]}


def _search(words: Words) -> dict[str, Any]:
    """Saved letters, looked up from the box a message is written in; opened, it shows the newest."""
    typed = {"name": PARAMETER, "title": words.say("search.words"), "description": words.say("search.words")}
    return {
        "id": COMMAND,
        "type": "query",
        "context": ["compose", "commandBox"],
        "initialRun": True,
        "title": words.say("search.name"),
        "description": words.say("search.description"),
        "parameters": [typed | {"inputType": "text"}],
    }


def _shortcut(name: str, words: Words) -> dict[str, Any]:
    """An entry in the menu of every message, answered with a dialog that only the person sees."""
    return {
        "id": name,
        "type": "action",
        "context": ["message"],
        "fetchTask": True,
        "title": words.say(f"shortcuts.{name}.name"),
        "description": words.say(f"shortcuts.{name}.description"),
    }


def as_json(tree: dict[str, Any]) -> str:
    return json.dumps(tree, indent=2, ensure_ascii=False) + "\n"


def package(tree: dict[str, Any]) -> bytes:
    """The zip that is uploaded to Teams; the same bytes for the same manifest."""
    files = {"manifest.json": as_json(tree).encode(), "color.png": color_icon(), "outline.png": outline_icon()}
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return zipped.getvalue()
