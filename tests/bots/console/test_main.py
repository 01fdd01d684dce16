"""The command line: help with an example everywhere, one line for every error, never a traceback."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bots.console.command import Parser
from bots.console.main import main, parser

ROOT = Path(__file__).parents[3]


def commands(whole: argparse.ArgumentParser, path: str = "gracious") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield path, whole
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield from commands(below, f"{path} {name}")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, and nothing set but that."""
    for name in os.environ:
        if name.startswith(("GRACIOUS_", "SLACK_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("GRACIOUS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.mark.parametrize(("path", "of"), [pytest.param(*found, id=found[0]) for found in commands(parser())])
def test_every_command_has_help_with_an_example(path: str, of: Parser) -> None:
    text = of.format_help()
    assert "Example:\n  " in text
    assert "gracious" in text.partition("Example:")[2]
    assert of.prog == path
    assert of.description


def test_only_what_is_built_is_listed() -> None:
    listed = {path for path, _ in commands(parser())}
    assert listed == {
        "gracious",
        "gracious chat",
        "gracious letter",
        "gracious letter decline",
        "gracious letter follow_up",
        "gracious letter introduction",
        "gracious letter offers",
        "gracious home",
        "gracious find",
        "gracious contacts",
        "gracious contacts import",
        "gracious calendar",
        "gracious letter rejection",
        "gracious letter thank_you",
        "gracious check",
        "gracious compare",
        "gracious serve",
        "gracious migrate",
        "gracious manifest",
        "gracious manifest slack",
        "gracious manifest teams",
        "gracious understand",
        "gracious read",
        "gracious when",
        "gracious export",
        "gracious undelivered",
        "gracious worker",
        "gracious erase",
        "gracious doctor",
    }


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["wave"],
        ["serve", "--prt", "1"],
        ["letter"],
        ["letter", "accept"],
        ["manifest", "slack"],
        ["letter", "decline", "--json", "--jsonl"],
    ],
)
def test_words_it_does_not_know_are_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    told = capsys.readouterr()
    assert left.value.code == 2
    assert told.err.count("\n") == 1
    assert "--help" in told.err


@pytest.mark.parametrize(
    ("setting", "status"),
    [
        ({"GRACIOUS_PORT": "many"}, 2),
        ({"GRACIOUS_CONFIG": "/dev/null/gracious.conf"}, 2),
        ({"GRACIOUS_DATABASE_URL": "sqlite:////dev/null/gracious.db"}, 1),
    ],
)
def test_a_setting_that_is_wrong_is_one_line(
    setting: dict[str, str], status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    assert main(["migrate"]) == status
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("gracious: ")
    assert told.err.count("\n") == 1


def test_a_fault_of_ours_is_one_line_and_can_be_looked_into(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(options: argparse.Namespace) -> int:
        raise ZeroDivisionError("secret words")

    whole = Parser(prog="gracious")
    whole.set_defaults(run=broken)
    monkeypatch.setattr("bots.console.main.parser", lambda: whole)
    assert main([]) == 1
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert "secret words" not in told
    monkeypatch.setenv("GRACIOUS_LOG_LEVEL", "DEBUG")
    with pytest.raises(ZeroDivisionError):
        main([])


def test_migrate_makes_the_database(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate"]) == 0
    assert (home / "gracious.db").exists()
    assert "up to date" in capsys.readouterr().out


def test_the_manifest_names_our_address(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manifest", "slack", "--url", "https://gracious.example.com"]) == 0
    assert "https://gracious.example.com/slack/events" in capsys.readouterr().out


@pytest.mark.parametrize("url", ["http://gracious.example.com", "gracious.example.com", "https://g.example/path"])
def test_a_manifest_for_an_address_slack_can_not_reach_is_refused(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manifest", "slack", "--url", url]) == 1
    assert "https://your.host" in capsys.readouterr().err


def test_checks_read_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(command: str, *requests: object) -> list[dict[str, object]]:
        lines = "".join(f"{json.dumps(request)}\n" for request in requests)
        done = gracious([command, "--jsonl"], lines)
        assert done.returncode == 0
        return [json.loads(line) for line in done.stdout.splitlines()]

    [found, refused] = ask("check", {"text": "Dear [Name], no."}, {"text": 5})
    assert "placeholder_left" in str(found["findings"])
    assert set(refused) == {"error"}
    [compared] = ask("compare", {"messages": [{"text": "I am staying."}, {"text": "The pay is too low for me."}]})
    assert compared["consistent"] is False


def test_an_installed_command_is_piped_through_a_talk(home: Path) -> None:
    done = gracious(["chat"], "decline Acme, analyst, pay\n(A job offer)\nform {nonsense\n")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "> decline Acme, analyst, pay"
    assert "= Company: Acme  (Change)" in lines
    assert "> (A job offer)" in lines
    assert "= What it is about: A job offer" in lines
    assert done.stderr == 'gracious: A form is sent as JSON, such as form {"company": "Acme"}.\n'
    again = gracious(["chat"], "back\n")
    assert "analyst" not in again.stdout, "what was told before stays told"
    assert "What are you turning down?" in again.stdout


def test_whoever_stops_reading_is_no_error() -> None:
    request = json.dumps({"company": "Acme", "reason": "pay"})
    line = f"{sys.executable} -m bots.console.main letter decline --jsonl | head -c 10"
    done = subprocess.run(line, input=f"{request}\n" * 50, shell=True, capture_output=True, text=True, cwd=ROOT)
    assert "Traceback" not in done.stderr


def gracious(words: list[str], typed: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "bots.console.main", *words]
    return subprocess.run(command, input=typed, capture_output=True, text=True, cwd=ROOT, timeout=60)
