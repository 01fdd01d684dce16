"""`gracious letter FLOW`: the letters of a flow in one go, for a person or a program."""

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from importlib import import_module
from typing import Any

from bots.console.command import CommandError, Commands, Parser, command
from bots.console.jsonl import answer_lines, as_json
from bots.console.letter_options import DECLINE, FOLLOW_UP, INTRODUCTION, OFFERS, REJECTION, THANK_YOU, Options

EXAMPLE = DECLINE.example


@dataclass(frozen=True, slots=True)
class _Kind:
    """A flow whose letters can be had at once: its options, and the module that reads a request for it."""

    options: Options
    reader: str


KINDS = {
    "decline": _Kind(DECLINE, "bots.console.letter_request"),
    "follow_up": _Kind(FOLLOW_UP, "bots.console.follow_up_request"),
    "introduction": _Kind(INTRODUCTION, "bots.console.introduction_request"),
    "offers": _Kind(OFFERS, "bots.console.offers_request"),
    "rejection": _Kind(REJECTION, "bots.console.rejection_request"),
    "thank_you": _Kind(THANK_YOU, "bots.console.thank_you_request"),
}


def add_commands(commands: Commands) -> None:
    told = (
        "Write the letters of a decision, around an offer, of what follows a no, of keeping in touch, of introductions,"
        " or of thanks"
    )
    parser: Parser = commands.add_parser("letter", help=told, description=f"{told}.", epilog=f"Example:\n  {EXAMPLE}")
    flows = parser.add_subparsers(metavar="FLOW", required=True, parser_class=Parser)
    for name, kind in KINDS.items():
        _add(command(flows, name, _runner(name), kind.options.told, kind.options.example), kind.options)


def _add(parser: Parser, options: Options) -> None:
    for name, told in options.texts.items():
        parser.add_argument(f"--{name}", help=told, metavar="TEXT")
    for name, codes in options.codes.items():
        parser.add_argument(f"--{name}", help=f"one of {', '.join(codes)}", metavar="CODE")
    for name, told in options.names.items():
        parser.add_argument(f"--{name}", action="append", help=f"{told}; once for each name", metavar="NAME")
    for name, told in options.truths.items():
        parser.add_argument(f"--{name}", action="store_true", default=None, help=told)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object")
    how.add_argument("--jsonl", action="store_true", help="read a JSON request a line from standard input, answer each")


def _runner(name: str) -> Callable[[argparse.Namespace], int]:
    return lambda options: run(options, name)


def run(options: argparse.Namespace, name: str = "decline") -> int:
    from bots.console.letter_answer import answer  # here, for other commands need no letters

    kind = KINDS[name]
    read = import_module(kind.reader).read
    today = datetime.now().astimezone().date()  # of whoever asks, where they are
    if options.jsonl:
        answer_lines(lambda request: answer(read(request, today)), sys.stdin.buffer, sys.stdout)
        return 0
    request = requested(options, kind.options)
    try:
        asked = read(request, today)
        if options.json:
            print(as_json(answer(asked)))
            return 0
        return _print(asked)
    except ValueError as error:
        raise CommandError(f"Write it differently: {error}.") from error


def requested(options: argparse.Namespace, known: Options = DECLINE) -> dict[str, Any]:
    """The options as a request. A code we don't know is pointed out, and then counts as other."""
    names = (*known.texts, *known.codes, *known.truths, *known.names)
    given = {name: getattr(options, name.replace("-", "_")) for name in names}
    _point_out(given, known.codes)
    return {name.replace("-", "_"): value for name, value in given.items() if value is not None}


def _point_out(given: Mapping[str, Any], known: Mapping[str, type[StrEnum]]) -> None:
    for name, codes in known.items():
        if given[name] and given[name].casefold().replace("-", "_") not in tuple(codes):
            print(f"gracious: --{name} {given[name]} is none of {', '.join(codes)}", file=sys.stderr)


def _print(asked: Any) -> int:
    from bots.console.letter_answer import cards
    from bots.console.transcript import card_lines

    if asked.matter is None or asked.asks:
        needed = ", ".join(f"--{name.replace('_', '-')}" for name in asked.asks)
        raise CommandError(f"Give {needed} too: the letters can't be written without.")
    if sys.stdout.isatty():
        from rich.console import Console

        from bots.console.screen import Screen

        screen = Screen(Console())
        for card in cards(asked, asked.matter):
            screen.card(card)
        return 0
    for n, card in enumerate(cards(asked, asked.matter)):
        print("\n".join(["", *card_lines(card)] if n else card_lines(card)))
    return 0
