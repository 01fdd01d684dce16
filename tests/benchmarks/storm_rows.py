"""10,000 reminders due at once for as many people in 200 workspaces, through Slack's adapter, beside fixed messages."""

import asyncio
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from statistics import median

from tests.benchmarks.delivery_databases import Database, databases
from tests.benchmarks.delivery_rows import DUE, add_due
from tests.benchmarks.row import Row
from tests.benchmarks.slack_load import LeastSlack

_ROUNDS, _WORKSPACES = 3, 200


def storms() -> Iterator[Row]:
    with databases() as stores:
        for database, _ in stores:
            yield from asyncio.run(_measure(database))


async def _measure(database: Database) -> tuple[Row, Row]:
    slack = LeastSlack()
    await slack.start()
    floors, ratios, firsts = [], [], []
    try:
        for _ in range(_ROUNDS):
            await add_due(database, DUE, datetime.now(UTC), people=DUE, workspaces=_WORKSPACES)
            floor, _ = await _worked(slack)
            ours, first = await _worked(slack, database.url, str(database.key))
            floors.append(floor)
            ratios.append(ours / floor)
            firsts.append(first)
    finally:
        await slack.stop()
    each, ratio = median(floors) / DUE * 1e6, median(ratios)
    note = f"floor {each:.0f} us, ours about {each * ratio:.0f} us"
    return (
        Row(f"10,000 due through Slack's adapter, {database.kind}", ratio, "x floor", 1.5, note),
        Row(f"a worker's start to its first message, {database.kind}", median(firsts), "s", 2.0),
    )


async def _worked(slack: LeastSlack, *database: str) -> tuple[float, float]:
    """Seconds of CPU of a process of its own that makes Slack take 10,000 messages, and how soon the first came."""
    before, begun = slack.calls, time.monotonic()
    arguments = ("-m", "tests.benchmarks.storm_load", slack.api_url, str(DUE), *database)
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=asyncio.subprocess.PIPE)
    await slack.reaches_at_least(before + 1)
    first = time.monotonic() - begun
    out, _ = await process.communicate()
    assert slack.calls - before == DUE, "this is not the work that was meant"
    return float(out.split()[-1]), first
