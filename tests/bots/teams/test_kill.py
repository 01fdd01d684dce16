"""kill -9 in the middle of a talk, and between saving a reply and sending it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bots.playground.teams_api import Fault, LocalTeams
from tests.bots.teams.samples import APP_ID
from tests.bots.teams.test_house import ACME, picks, settled
from tests.bots.teams.test_render import text

ROOT = Path(__file__).parents[3]


@asynccontextmanager
async def process(local: LocalTeams, home: Path) -> AsyncIterator[None]:
    """`gracious serve` until the block ends, then killed without a word."""
    environment = os.environ | {
        "GRACIOUS_HOME": str(home),
        "GRACIOUS_PORT": "0",
        "TEAMS_APP_ID": APP_ID,
        "TEAMS_OPENID_METADATA_URL": local.keys_url,
        "TEAMS_SERVICE_URLS": local.service_url,
    }
    command = [sys.executable, "-c", "from bots.console.main import main; main()", "serve"]
    serving = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    assert serving.stdout is not None
    try:
        line = (await asyncio.wait_for(serving.stdout.readline(), 20)).decode()
        local.messages_url = f"{line.removeprefix('ready ').strip()}/api/messages"
        yield
    finally:
        serving.send_signal(signal.SIGKILL)
        await serving.wait()


@pytest.mark.slow
async def test_the_talk_goes_on_where_it_stood(local: LocalTeams, tmp_path: Path) -> None:
    robin = local.person()
    async with process(local, tmp_path):
        await robin.types(ACME)
        *_, question = await settled(robin)
    async with process(local, tmp_path):
        await picks(robin, question, "offer")
        answered, after = await settled(robin)
        assert answered.id == question.id
        assert "How far is it?" in text(after.card)


@pytest.mark.slow
async def test_a_reply_that_was_saved_arrives_once(local: LocalTeams, tmp_path: Path) -> None:
    robin = local.person()
    async with process(local, tmp_path):
        local.fail_next(Fault(429, headers={"Retry-After": "11"}))
        assert (await robin.types("help")).status == 201
        await local.until(lambda: local.calls)
        await asyncio.sleep(1.0)  # until it is written down when to try again; else its lease has to end first
    async with process(local, tmp_path):
        said = await robin.hears(within=25.0)
        said += await settled(robin, quiet=1.0) if len(said) < 2 else []
        assert ["Before we start" in text(m.card) or "decline [company" in text(m.card) for m in said] == [True, True]
