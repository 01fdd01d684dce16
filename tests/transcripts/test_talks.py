"""Every talk, on every surface, step by step and as one form."""

import difflib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.transcripts import deploys
from tests.transcripts.deploys import DEPLOYS, deployed
from tests.transcripts.format import Entry, Transcript, read, waited, write
from tests.transcripts.slack_surface import Slack
from tests.transcripts.stage import Stage
from tests.transcripts.surfaces import Console, Core, Surface

HERE = Path(__file__).parent
TALKS = sorted(HERE.glob("*/*/*.chat"))
SURFACES: Mapping[str, Callable[[Stage], Surface]] = {"core": Core, "console": Console, "slack": Slack}


@dataclass(frozen=True)
class Played:
    """A transcript as it reads on one surface; where the first ending was, with its answers and its moment."""

    transcript: Transcript
    stage: Stage
    ending: tuple[str, ...] | None = None
    answers: Mapping[str, Any] | None = None


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A store each, for the talk and for the form that says the same."""
    chat, form = tmp_path / "chat", tmp_path / "form"
    chat.mkdir()
    form.mkdir()
    return chat, form


def talks() -> list[Any]:
    return [pytest.param(path, id=str(path.relative_to(HERE).with_suffix(""))) for path in TALKS]


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("path", talks())
async def test_step_by_step(path: Path, surface: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    expected = written(path)
    played = await play(expected, surface, tmp_path)
    if surface == "core" and request.config.getoption("--accept"):
        accept(path, played.transcript)
    else:
        reads_as(write(played.transcript), write(expected))


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("path", [talk for talk in talks() if "\n| " in talk.values[0].read_text()])
async def test_as_one_form(path: Path, surface: str, folders: tuple[Path, Path]) -> None:
    chat = await play(written(path), "core", folders[0], until_the_end=True)
    assert chat.ending is not None
    assert chat.answers is not None
    stage = anew(chat.stage, folders[1])
    async with on(surface, stage) as form:
        await form.enter(f"/gracious {stage.setting.flow}")
        shown = await form.submit(chat.answers)
    reads_as("\n".join(letters(shown)), "\n".join(letters(chat.ending)))


def reads_as(shown: str, expected: str) -> None:
    """Fails with the lines that differ, and a little around them."""
    unlike = difflib.unified_diff(expected.splitlines(), shown.splitlines(), "expected", "shown", lineterm="", n=2)
    if told := "\n".join(unlike):
        pytest.fail(told, pytrace=False)


def written(path: Path) -> Transcript:
    return read(path.read_text(encoding="utf-8"))


def accept(path: Path, transcript: Transcript) -> None:
    path.write_text(write(transcript), encoding="utf-8")


async def play(transcript: Transcript, surface: str, folder: Path, *, until_the_end: bool = False) -> Played:
    stage = Stage(folder, transcript.setting)
    entries: list[Entry] = []
    async with on(surface, stage) as talk:
        for entry in transcript.entries:
            shown = await happen(entry.words, stage, talk) if entry.is_event else await talk.enter(entry.words)
            entries.append(replace(entry, shown=tuple(shown)))
            if until_the_end and stage.endings:
                return Played(transcript, stage, tuple(shown), stage.endings[0])
    return Played(replace(transcript, entries=tuple(entries)), stage)


async def happen(words: str, stage: Stage, talk: Surface) -> list[str]:
    """Restart, deploy or wait; nothing is shown of it."""
    if words.startswith("wait "):
        stage.wait(waited(words))
        return []
    await talk.stop()
    if words.startswith("deploy "):
        stage.flows = tuple(deployed(flow, DEPLOYS[words.removeprefix("deploy ")]) for flow in stage.flows)
    else:
        assert words == "restart", f"nobody knows how to {words}"
    await talk.start()
    return []


@asynccontextmanager
async def on(surface: str, stage: Stage) -> AsyncIterator[Surface]:
    talk = SURFACES[surface](stage)
    with deploys.spoken():
        await talk.start()
        try:
            yield talk
        finally:
            await talk.stop()
            if isinstance(talk, Slack):
                await talk.close()


def anew(stage: Stage, folder: Path) -> Stage:
    """The same moment, flows and person, with nothing stored yet."""
    fresh = Stage(folder, stage.setting)
    fresh.now, fresh.flows = stage.now, stage.flows
    return fresh


def letters(shown: tuple[str, ...] | list[str]) -> list[str]:
    return [line for line in shown if line.startswith("|")]
