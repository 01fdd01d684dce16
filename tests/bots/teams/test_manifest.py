"""The app package: valid, the least that is needed, and the one that is checked in."""

import io
import json
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bots.console.main import main
from bots.lint import MANIFEST_APP_ID, MANIFEST_URL, MANIFESTS
from bots.teams.icons import color_icon, outline_icon
from bots.teams.manifest import as_json, manifest, package
from core.dialogue.words import Words, words_of
from tests.bots.teams.samples import APP_ID, SHARED

WORDS = words_of("en")
MANIFEST = manifest(MANIFEST_URL, MANIFEST_APP_ID, WORDS)
CHECKED_IN = MANIFESTS / "teams"
SCHEMA = SHARED / "schemas" / "teams-manifest-1.25.json"


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and RGBA bytes of a PNG of ours."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (depth, kind) == (8, 6)
    length = struct.unpack(">I", png[33:37])[0]
    rows = zlib.decompress(png[41 : 41 + length])
    assert {rows[n * (4 * width + 1)] for n in range(height)} == {0}
    return width, height, b"".join(rows[n * (4 * width + 1) + 1 : (n + 1) * (4 * width + 1)] for n in range(height))


def test_what_is_checked_in_is_this_one() -> None:
    assert (CHECKED_IN / "manifest.json").read_text(encoding="utf-8") == as_json(MANIFEST)
    assert pixels((CHECKED_IN / "color.png").read_bytes()) == pixels(color_icon())
    assert pixels((CHECKED_IN / "outline.png").read_bytes()) == pixels(outline_icon())


def valid(tree: dict[str, Any]) -> None:
    """Held against the vendor's schema, where that is on this machine."""
    if SCHEMA.exists():
        jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(tree)


def test_it_passes_the_vendors_schema() -> None:
    if not SCHEMA.exists():
        pytest.skip(f"the vendor's schema is not on this machine: {SCHEMA.name}")
    valid(MANIFEST)
    with pytest.raises(jsonschema.ValidationError):
        valid(MANIFEST | {"colour": "red"})


def test_the_icons_are_as_teams_wants_them() -> None:
    width, height, color = pixels(color_icon())
    assert (width, height) == (192, 192)
    assert set(color[3::4]) == {255}
    width, height, outline = pixels(outline_icon())
    assert (width, height) == (32, 32)
    assert set(outline[0::4]) | set(outline[1::4]) | set(outline[2::4]) == {255}, "white and nothing else"
    assert {0, 255} <= set(outline[3::4])


def test_it_asks_for_the_private_chat_and_nothing_else() -> None:
    [bot] = MANIFEST["bots"]
    assert bot["scopes"] == ["personal"]
    assert "authorization" not in MANIFEST
    assert MANIFEST["validDomains"] == []


def listed(tree: dict[str, Any]) -> list[tuple[str, str]]:
    [[commands]] = [[one["commands"] for one in bot["commandLists"]] for bot in tree["bots"]]
    return [(command["title"], command["description"]) for command in commands]


def test_it_lists_the_commands_that_help_lists() -> None:
    assert listed(MANIFEST) == [(name, summary) for name, _, summary in WORDS.menu]
    assert len(WORDS.menu) <= 12  # more than Teams shows


def speaking(*commands: str) -> Words:
    """Words with these commands, and with a menu entry for each."""
    table = {name: {"usage": name, "summary": f"What {name} does"} for name in commands}
    menu = {name: {"name": f"Do {name}", "description": f"What {name} does"} for name in commands}
    common = WORDS.tree["common"] | {"commands": table, "shortcuts": menu}
    return Words("en", {**WORDS.tree, "common": common})


def test_the_menu_of_a_message_offers_what_can_be_done_with_one() -> None:
    tree = manifest(MANIFEST_URL, MANIFEST_APP_ID, speaking("decline", "check", "reply", "help"))
    valid(tree)
    [extension] = tree["composeExtensions"]
    assert extension["botId"] == MANIFEST_APP_ID
    search, *shortcuts = extension["commands"]
    assert (search["id"], search["type"], search["initialRun"]) == ("letters", "query", True)
    told = [(one["id"], one["context"], one["fetchTask"], one["title"]) for one in shortcuts]
    assert told == [("check", ["message"], True, "Do check"), ("reply", ["message"], True, "Do reply")]
    [alone] = manifest(MANIFEST_URL, MANIFEST_APP_ID, speaking("decline", "help"))["composeExtensions"]
    assert alone["commands"] == [search]


def test_the_package_holds_all_three() -> None:
    with zipfile.ZipFile(io.BytesIO(package(MANIFEST))) as archive:
        assert sorted(archive.namelist()) == ["color.png", "manifest.json", "outline.png"]
        assert json.loads(archive.read("manifest.json")) == MANIFEST
    assert package(MANIFEST) == package(MANIFEST)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zipped = tmp_path / "app.zip"
    asked = ["manifest", "teams", "--url", "https://g.example/", "--app-id", APP_ID, "--zip", str(zipped)]
    assert main(asked) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == manifest("https://g.example", APP_ID, WORDS)
    with zipfile.ZipFile(zipped) as archive:
        assert json.loads(archive.read("manifest.json")) == printed


@pytest.mark.parametrize(
    "asked",
    [
        ["--url", "http://g.example", "--app-id", APP_ID],
        ["--url", "https://g.example/bot", "--app-id", APP_ID],
        ["--url", "https://g.example", "--app-id", "gracious"],
        ["--url", "https://g.example", "--app-id", APP_ID, "--zip", "/nowhere/at/all.zip"],
    ],
)
def test_what_cannot_be_said_of_an_app(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manifest", "teams", *asked]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_printing_it_loads_no_sdk() -> None:
    code = "import sys, bots.teams.manifest; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert "bots.teams.manifest" in loaded
    assert not {"botframework", "aiohttp"} & set(loaded)
