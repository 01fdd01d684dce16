"""Prints the table: `python -m tests.benchmarks`. Exit status 1 when a row is over its budget."""

import sys

from tests.benchmarks.core_rows import engine_turn, letter_pack
from tests.benchmarks.slack_rows import slack_turns


def main() -> int:
    rows = [engine_turn(), letter_pack(), *slack_turns()]
    sys.stdout.write(f"{'work':48} {'measured':>12} {'budget':>12}\n")
    for row in rows:
        measured, budget = f"{row.value:.3g} {row.unit}", f"{row.budget:.3g} {row.unit}"
        sys.stdout.write(f"{row.work:48} {measured:>12} {budget:>12}  {'ok' if row.holds else 'OVER'}  {row.note}\n")
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
