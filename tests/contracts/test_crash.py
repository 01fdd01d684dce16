"""kill -9 between commit and send, and on either side of the moment a message is heard."""

import signal
import subprocess
import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import pytest

from tests.contracts.conftest import Database

ROOT = Path(__file__).resolve().parents[2]
DEATHS = ("commit:1", "before:3", "after:1", "after:4")


def run(database: Database, folder: Path, events: int, dies_at: str, hour: int) -> int:
    arguments = (database.url, folder, events, dies_at, hour)
    command = [sys.executable, "-m", "tests.contracts.crashing", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, timeout=120, check=False).returncode


@pytest.mark.timeout(300)
def test_nothing_is_lost_doubled_or_out_of_order(database: Database, tmp_path: Path) -> None:
    for hour, dies_at in enumerate(DEATHS):
        assert run(database, tmp_path, 4, dies_at, hour) == -signal.SIGKILL
    assert run(database, tmp_path, 0, "never", len(DEATHS)) == 0

    promised = [line.split() for line in (tmp_path / "promised").read_text().splitlines()]
    said = [line.split() for line in (tmp_path / "said").read_text().splitlines()]
    assert len(promised) >= 2 * len(DEATHS)
    assert len({key for key, _, _ in said}) == len(said), "a message was sent twice"
    heard = [line[1:] for line in said]
    # What was committed when death came before the promise was written down is sent as well.
    assert len([line for line in heard if line not in promised]) <= 2 * len(DEATHS)
    assert _by_place(line for line in heard if line in promised) == _by_place(promised)
    assert int(database.query("SELECT count(*) FROM deliveries WHERE state <> 'sent';")) == 0


def _by_place(lines: Iterable[list[str]]) -> dict[str, list[str]]:
    placed = sorted(lines, key=lambda line: line[0])
    return {where: [text for _, text in group] for where, group in groupby(placed, key=lambda line: line[0])}
