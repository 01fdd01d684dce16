"""`gracious check` and `gracious compare`: text that is to be sent, checked line by line."""

import argparse
import sys
from collections.abc import Mapping
from typing import Any

from bots.console.command import Commands, command
from bots.console.jsonl import answer_lines

CHECK = """echo '{"text": "Dear Dana, no. Sam", "flow": "decline"}' | gracious check --jsonl"""
COMPARE = """echo '{"messages": [{"text": "I am staying."}, {"text": "The pay is low."}]}' | gracious compare --jsonl"""


def add_commands(commands: Commands) -> None:
    checking = command(commands, "check", _check, "Check letters for what they should not say", CHECK)
    comparing = command(commands, "compare", _compare, "Tell whether several messages give one reason", COMPARE)
    for parser in (checking, comparing):
        parser.add_argument(
            "--jsonl",
            action="store_true",
            required=True,
            help="read a JSON request a line from standard input, answer each",
        )


def _check(options: argparse.Namespace) -> int:
    from core.etiquette.requests import answer_check

    def answer(request: Mapping[str, Any]) -> dict[str, Any]:
        return answer_check(request)

    answer_lines(answer, sys.stdin.buffer, sys.stdout)
    return 0


def _compare(options: argparse.Namespace) -> int:
    from core.etiquette.requests import answer_compare

    def answer(request: Mapping[str, Any]) -> dict[str, Any]:
        return answer_compare(request)

    answer_lines(answer, sys.stdin.buffer, sys.stdout)
    return 0
