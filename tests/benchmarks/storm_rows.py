"""10,000 reminders due at once for as many people in 200 workspaces, through Slack's adapter, beside fixed messages."""

import asyncio
import sys
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
            yield asyncio.run(_measure(database))


async def _measure(database: Database) -> Row:
    slack = LeastSlack()
    await slack.start()
    floors, ratios = [], []
    try:
        for _ in range(_ROUNDS):
            await add_due(database, DUE, datetime.now(UTC), people=DUE, workspaces=_WORKSPACES)
            floors.append(await _worked(slack))
            ratios.append(await _worked(slack, database.url, str(database.key)) / floors[-1])
    finally:
        await slack.stop()
    floor, ratio = median(floors) / DUE * 1e6, median(ratios)
    note = f"floor {floor:.0f} us, ours about {floor * ratio:.0f} us"
    return Row(f"10,000 due at once through Slack's adapter, {database.kind}", ratio, "x floor", 1.5, note)


async def _worked(slack: LeastSlack, *database: str) -> float:
    """Seconds of CPU of a process of its own that makes Slack take 10,000 messages."""
    before = slack.calls
    arguments = ("-m", "tests.benchmarks.storm_load", slack.api_url, str(DUE), *database)
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert slack.calls - before == DUE, "this is not the work that was meant"
    return float(out.split()[-1])
