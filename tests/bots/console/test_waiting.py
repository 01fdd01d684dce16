"""`gracious home` and `gracious find`, as somebody at a terminal runs them."""

import asyncio
import io
import json
import os
from pathlib import Path

import pytest

from bots.console.main import main
from bots.console.sitting import through_pipe
from bots.settings import Settings


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRACIOUS_HOME", str(tmp_path / "var"))
    monkeypatch.chdir(tmp_path)


def talked(*lines: str) -> None:
    settings, typed = Settings.read(os.environ), io.StringIO("\n".join(lines))
    asyncio.run(through_pipe(settings, typed, io.StringIO(), io.StringIO()))


def test_somebody_new_is_told_what_it_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["home"]) == 0
    assert "Good to have you here." in capsys.readouterr().out
    assert main(["home", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"due": [], "offers": [], "letters": [], "suggestion": None}


def test_what_is_found_is_printed_with_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "river"]) == 1
    assert "Nothing here has “river” in it." in capsys.readouterr().out
    talked("talked to Ines today: she likes river maps")
    assert main(["find", "River", "maps"]) == 0
    assert "Ines: Contact: she likes river maps" in capsys.readouterr().out
    assert main(["find", "maps", "--json"]) == 0
    [found] = json.loads(capsys.readouterr().out)["found"]
    assert found == {"kind": "contact", "name": "Ines", "words": "she likes river maps"}
