"""Slack turns beside Bolt alone: the same requests, the same number of Web API calls."""

import asyncio
import tempfile
from statistics import median

from tests.benchmarks.row import Row
from tests.benchmarks.slack_load import LeastSlack, Server, served

_USERS, _ROUNDS = 60, 5
_GRACIOUS = "import sys; sys.argv = ['gracious', 'serve']; from bots.console.main import main; sys.exit(main())"


def slack_turns() -> tuple[Row, ...]:
    return asyncio.run(_measure())


async def _measure() -> tuple[Row, ...]:
    slack = LeastSlack()
    await slack.start()
    try:
        with tempfile.TemporaryDirectory() as home:
            floor = served(["-m", "tests.benchmarks.slack_floor", slack.api_url], slack, home)
            async with floor as bolt, served(["-c", _GRACIOUS], slack, home) as gracious:
                await _meet(gracious)
                return await _typed(bolt, gracious), await _slash(bolt, gracious)
    finally:
        await slack.stop()


async def _meet(server: Server) -> None:
    """Everybody says hello once: the notice on first use is not what is measured."""
    for user in range(_USERS):
        await server.types(user, "cancel")
    await asyncio.sleep(1)


async def _typed(bolt: Server, gracious: Server) -> Row:
    """Guided steps in a direct message: a company, what it is about, and back, each with one message posted."""
    floors, ours = [], []
    for _ in range(_ROUNDS):
        for said in ("decline", "Acme", "an offer", "back", "back", "cancel"):
            work = [(user, said) for user in range(_USERS)]
            if said not in ("decline", "cancel"):
                floors.append(await bolt.cpu(work, "types"))
                ours.append(await gracious.cpu(work, "types"))
            else:
                await gracious.cpu(work, "types")
    return _row("Slack guided step, one message posted", floors, ours)


async def _slash(bolt: Server, gracious: Server) -> Row:
    """`/gracious decline`, the form opened in answer."""
    floors, ours = [], []
    for _ in range(_ROUNDS):
        work = [(user, "decline") for user in range(_USERS)]
        floors.append(await bolt.cpu(work, "slash"))
        ours.append(await gracious.cpu(work, "slash"))
    return _row("Slack slash command, form opened", floors, ours)


def _row(work: str, floors: list[float], ours: list[float]) -> Row:
    floor, own = median(floors), median(ours)
    return Row(work, own / floor, "x floor", 1.5, f"floor {floor * 1e6:.0f} us, ours {own * 1e6:.0f} us")
