"""`gracious check`, `compare`, `understand`, `read`, `when`: readers of text, one request a line."""

import argparse
import importlib
import sys
from collections.abc import Mapping
from typing import Any

from bots.console.command import Commands, command
from bots.console.jsonl import answer_lines

CHECK = """echo '{"text": "Dear Dana, no. Sam", "flow": "decline"}' | gracious check --jsonl"""
COMPARE = """echo '{"messages": [{"text": "I am staying."}, {"text": "The pay is low."}]}' | gracious compare --jsonl"""
UNDERSTAND = """echo '{"text": "help me turn down Acme"}' | gracious understand --jsonl"""
READ = """echo '{"text": "We went with somebody else.", "received": "2026-11-23"}' | gracious read --jsonl"""
WHEN = """echo '{"text": "next Friday", "now": "2026-11-23T10:00", "tz": "UTC"}' | gracious when --jsonl"""

# Command, what it does, an example, and where its answers come from: imported only when it is called.
_READERS = (
    ("check", "Check letters for what they should not say", CHECK, "core.etiquette.requests", "answer_check"),
    ("compare", "Tell whether several messages give one reason", COMPARE, "core.etiquette.requests", "answer_compare"),
    ("understand", "Tell what a first message asks for", UNDERSTAND, "core.understanding.message", "answer_understand"),
    ("read", "Read an offer or a rejection", READ, "core.understanding.mail", "answer_read"),
    ("when", "Read a day and an hour as people say them", WHEN, "core.understanding.when", "answer_when"),
)


def add_commands(commands: Commands) -> None:
    for name, summary, example, module, function in _READERS:
        parser = command(commands, name, _answer, summary, example)
        parser.set_defaults(module=module, function=function)
        parser.add_argument(
            "--jsonl",
            action="store_true",
            required=True,
            help="read a JSON request a line from standard input, answer each",
        )


def _answer(options: argparse.Namespace) -> int:
    reader = getattr(importlib.import_module(options.module), options.function)

    def answer(request: Mapping[str, Any]) -> dict[str, Any]:
        answered: dict[str, Any] = reader(request)
        return answered

    answer_lines(answer, sys.stdin.buffer, sys.stdout)
    return 0
