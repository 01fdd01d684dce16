"""Prints the table: `python -m tests.benchmarks [--slow]`. Exit status 1 when a row is over its budget.

`--slow` adds what a million reminders that wait cost, which takes some minutes and two gigabytes.
"""

import sys
from collections.abc import Iterator

from tests.benchmarks.bell_rows import rings
from tests.benchmarks.core_rows import engine_turn, letter_pack
from tests.benchmarks.delivery_rows import delivery_rows
from tests.benchmarks.reading_rows import reading
from tests.benchmarks.row import Row
from tests.benchmarks.slack_rows import slack_turns
from tests.benchmarks.storm_rows import storms
from tests.benchmarks.teams_rows import teams_turns


def rows(*, slow: bool) -> Iterator[Row]:
    yield engine_turn()
    yield letter_pack()
    yield from reading()
    yield from slack_turns()
    yield from teams_turns()
    yield from delivery_rows(slow=slow)
    yield from rings()
    yield from storms()


def main() -> int:
    over = 0
    sys.stdout.write(f"{'work':56} {'measured':>12} {'budget':>12}\n")
    for row in rows(slow="--slow" in sys.argv[1:]):
        measured, budget = f"{row.value:.3g} {row.unit}", f"{row.budget:.3g} {row.unit}"
        sys.stdout.write(f"{row.work:56} {measured:>12} {budget:>12}  {'ok' if row.holds else 'OVER'}  {row.note}\n")
        sys.stdout.flush()
        over += not row.holds
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
