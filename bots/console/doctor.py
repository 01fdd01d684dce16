"""`gracious doctor`: whether this installation can run, and what to do where it can't."""

import argparse
import asyncio
import json
import os
from dataclasses import asdict

from bots.console.command import Commands, command, takes_settings

_MARKS = {"ok": "ok   ", "note": "note ", "wrong": "WRONG"}


def add_commands(commands: Commands) -> None:
    told = "Look this installation over, and say what to do where something is wrong"
    doctor = command(commands, "doctor", _doctor, told, "gracious doctor --json")
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    takes_settings(doctor)


def _doctor(options: argparse.Namespace) -> int:
    from bots.console.checkup import check_all  # here, for no other command asks so many others

    found = asyncio.run(check_all(os.environ, options.config))
    wrong = sum(check.state == "wrong" for check in found)
    if options.json:
        print(json.dumps({"ok": not wrong, "checks": [asdict(check) for check in found]}, ensure_ascii=False))
        return 1 if wrong else 0
    for check in found:
        print(f"{_MARKS[check.state]}  {check.name}: {check.said}" + (f" {check.todo}" if check.todo else ""))
    print("All is well." if not wrong else f"{wrong} to mend.")
    return 1 if wrong else 0
