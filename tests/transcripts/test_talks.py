"""Every talk, on every surface, step by step and as one form."""

import difflib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from core.dialogue.flow import Flow
from core.dialogue.words import words_of
from tests.transcripts import deploys
from tests.transcripts.conftest import NewHome
from tests.transcripts.deploys import DEPLOYS, deployed
from tests.transcripts.format import Entry, Transcript, read, waited, write
from tests.transcripts.slack_surface import Slack
from tests.transcripts.stage import Stage
from tests.transcripts.surfaces import Console, Core, Surface
from tests.transcripts.teams_surface import Teams

HERE = Path(__file__).parent
TALKS = sorted(HERE.glob("*/*/*.chat"))
SURFACES: Mapping[str, Callable[[Stage], Surface]] = {"core": Core, "console": Console, "slack": Slack, "teams": Teams}


@dataclass(frozen=True)
class Played:
    """A talk as it reads on one surface; `ending` is where it first ended, if it did."""

    transcript: Transcript
    ending: "Ending | None" = None


@dataclass(frozen=True)
class Ending:
    """The letters a talk ended in, the answers that led there, and the stage as it stood then."""

    letters: tuple[str, ...]
    answers: Mapping[str, Any]
    now: datetime
    flows: tuple[Flow[Any, Any], ...]


def talks() -> list[Any]:
    return [pytest.param(path, id=str(path.relative_to(HERE).with_suffix(""))) for path in TALKS]


def written(path: Path) -> Transcript:
    return read(path.read_text(encoding="utf-8"))


def letters(shown: list[str]) -> tuple[str, ...]:
    return tuple(line for line in shown if line.startswith("|"))


def ends_in_letters(path: Path) -> bool:
    """Whether it is a talk through the flow its folder is named after, and leads to letters: a reminder has its own."""
    first = next((entry for entry in written(path).entries if letters(list(entry.shown))), None)
    own = written(path).setting.flow == path.parents[1].name
    return own and first is not None and first.does != "> (Write it)"


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("path", talks())
async def test_step_by_step(path: Path, surface: str, new_home: NewHome, request: pytest.FixtureRequest) -> None:
    expected = written(path)
    played = await play(expected, surface, new_home())
    if surface == "core" and request.config.getoption("--accept"):
        accept(path, played.transcript)
    else:
        reads_as(write(played.transcript), write(as_told(expected, surface)))


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("path", [talk for talk in talks() if ends_in_letters(talk.values[0])])
async def test_as_one_form(path: Path, surface: str, new_home: NewHome) -> None:
    """One form that holds all the answers of the talk leads to the same letters."""
    transcript = written(path)
    chat = (await play(transcript, "core", new_home())).ending
    assert chat is not None
    stage = Stage(new_home(), transcript.setting)
    stage.now, stage.flows = chat.now, chat.flows
    async with on(surface, stage) as form:
        await form.enter(f"/gracious {stage.setting.flow.replace('_', '-')}")
        shown = await form.submit(chat.answers)
    reads_as("\n".join(letters(shown)), "\n".join(chat.letters))


def reads_as(shown: str, expected: str) -> None:
    """Fails with the lines that differ, and a little around them."""
    unlike = difflib.unified_diff(expected.splitlines(), shown.splitlines(), "expected", "shown", lineterm="", n=2)
    if told := "\n".join(unlike):
        pytest.fail(told, pytrace=False)


def as_told(expected: Transcript, surface: str) -> Transcript:
    """The transcript as it reads in Teams, where nobody hears of a form that is closed.

    A form is sent there as often as answers bring other questions, and stands before a question of its own: what
    that becomes is left out.
    """
    told = {"teams": _in_teams, "console": _in_a_terminal}.get(surface)
    return replace(expected, entries=tuple(map(told, expected.entries))) if told else expected


def _in_a_terminal(entry: Entry) -> Entry:
    """Nobody's employer has a terminal's administrators: who may read along is told otherwise there."""
    shown = entry.shown
    for key in ("notice.readers", "privacy.readers"):
        chat, here = (words_of("en").say(f"{key}.{place}") for place in ("chat", "console"))
        shown = tuple(line.replace(chat, here) for line in shown)
    return replace(entry, shown=shown)


def _in_teams(entry: Entry) -> Entry:
    if entry.does in (f"> ({words_of('en').say(key)})" for key in ("form.close", "form.done")):
        return replace(entry, shown=())
    if entry.does.startswith("> form ") and entry.shown and entry.shown[0].startswith("= "):
        return replace(entry, shown=entry.shown[1:])
    return entry


def accept(path: Path, transcript: Transcript) -> None:
    path.write_text(write(transcript), encoding="utf-8")


async def play(transcript: Transcript, surface: str, home: Path) -> Played:
    stage = Stage(home, transcript.setting)
    entries: list[Entry] = []
    ending = None
    async with on(surface, stage) as talk:
        for entry in transcript.entries:
            shown = await happen(entry.words, stage, talk) if entry.is_event else await talk.enter(entry.words)
            entries.append(replace(entry, shown=_unframed(entry, shown)))
            if stage.endings and ending is None:
                ending = Ending(letters(shown), stage.endings[0], stage.now, stage.flows)
    return Played(replace(transcript, entries=tuple(entries)), ending)


def _unframed(entry: Entry, shown: list[str]) -> tuple[str, ...]:
    """An answer that takes the place of a sent form stands under its title there, and above its way out."""
    framed = entry.does.startswith("> form ") and bool(shown) and shown[0].startswith("< form: ")
    is_answer = bool(entry.shown) and not entry.shown[0].startswith("< form: ")
    return tuple(shown[1:-1] if framed and is_answer else shown)


async def happen(words: str, stage: Stage, talk: Surface) -> list[str]:
    """Restart, deploy or wait; nothing is shown of it but what fell due meanwhile."""
    if words.startswith("wait "):
        stage.wait(waited(words))
        return await talk.rung()
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
            if isinstance(talk, Slack | Teams):
                await talk.close()
