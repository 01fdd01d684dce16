"""`gracious check`, `compare`, `understand`, `read`, `when`: readers of text, for a person or a line at a time."""

import argparse
import importlib
import sys
from collections.abc import Mapping
from typing import Any

from bots.console.command import Commands, command
from bots.console.jsonl import answer_lines
from core.vocabulary import About, Channel, Reason, Recipient, Stage

CHECK = """gracious check letter.txt --company Acme --recipient hiring_manager --channel email
  gracious check --fix - < letter.txt
  echo '{"text": "Dear Dana, no. Sam", "flow": "decline"}' | gracious check --jsonl

The exit status is 1 when something has to be mended first, 2 when a letter can't be read."""
COMPARE = """echo '{"messages": [{"text": "I am staying."}, {"text": "The pay is low."}]}' | gracious compare --jsonl"""
UNDERSTAND = """echo '{"text": "help me turn down Acme"}' | gracious understand --jsonl"""
READ = """echo '{"text": "We went with somebody else.", "received": "2026-11-23"}' | gracious read --jsonl"""
WHEN = """echo '{"text": "next Friday", "now": "2026-11-23T10:00", "tz": "UTC"}' | gracious when --jsonl"""

# Command, what it does, an example, and where its answers come from: imported only when it is called.
_READERS = (
    ("compare", "Tell whether several messages give one reason", COMPARE, "core.etiquette.requests", "answer_compare"),
    ("understand", "Tell what a first message asks for", UNDERSTAND, "core.understanding.message", "answer_understand"),
    ("read", "Read an offer or a rejection", READ, "core.understanding.mail", "answer_read"),
    ("when", "Read a day and an hour as people say them", WHEN, "core.understanding.when", "answer_when"),
)
_FLOWS = ("decline", "rejection", "thank_you", "follow_up", "other")
_CODES = {"recipient": Recipient, "channel": Channel, "reason": Reason, "stage": Stage, "about": About}
_TEXTS = {
    "company": "the company it goes to",
    "role": "the role it is about",
    "name": "how the recipient is greeted",
    "subject": "its subject, where the file does not begin with one",
}


def add_commands(commands: Commands) -> None:
    _add_check(commands)
    for name, summary, example, module, function in _READERS:
        parser = command(commands, name, _answer, summary, example)
        parser.set_defaults(module=module, function=function)
        _takes_lines(parser, required=True)


def _add_check(commands: Commands) -> None:
    parser = command(commands, "check", _check, "Check letters for what they should not say", CHECK)
    parser.add_argument("files", nargs="*", metavar="FILE", help="letters as plain text; - for standard input")
    parser.add_argument("--flow", choices=_FLOWS, help="what kind of letter it is, where it is not seen from the text")
    for name, codes in _CODES.items():
        parser.add_argument(f"--{name}", choices=tuple(codes), metavar="CODE", help=f"one of {', '.join(codes)}")
    for name, told in _TEXTS.items():
        parser.add_argument(f"--{name}", metavar="TEXT", help=told)
    parser.add_argument("--other", action="append", metavar="NAME", help="a company it must not name; once for each")
    parser.add_argument("--locale", default="en", metavar="TEXT", help="the language of what is said about it")
    parser.add_argument("--fix", action="store_true", help="mend what is safe to mend, and write it back")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object")
    _takes_lines(how)


def _takes_lines(parser: Any, *, required: bool = False) -> None:
    told = "read a JSON request a line from standard input, answer each"
    parser.add_argument("--jsonl", action="store_true", required=required, help=told)


def _check(options: argparse.Namespace) -> int:
    from bots.console.check import run  # here, for other commands need no checks

    return run(options)


def _answer(options: argparse.Namespace) -> int:
    reader = getattr(importlib.import_module(options.module), options.function)

    def answer(request: Mapping[str, Any]) -> dict[str, Any]:
        answered: dict[str, Any] = reader(request)
        return answered

    answer_lines(answer, sys.stdin.buffer, sys.stdout)
    return 0
