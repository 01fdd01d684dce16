"""`gracious letter decline`: the letters of a decision in one go, for a person or a program."""

import argparse
import sys
from datetime import date
from typing import Any

from bots.console import letter_follow_up
from bots.console.command import CommandError, Commands, Parser, command
from bots.console.jsonl import answer_lines, as_json
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone

EXAMPLE = """gracious letter decline --company Acme --role "Data engineer" --reason staying_put --referrer Priya
  echo '{"company": "Acme", "reason": "pay"}' | gracious letter decline --jsonl"""

TEXTS = {
    "company": "who made the offer",
    "role": "what it is for",
    "contact": "who to answer, by name",
    "recruiter": "the recruiter in between, by name",
    "referrer": "who referred you, by name",
    "reason-words": "the reason in your own words: one sentence that anyone may read",
    "deadline": "the day the answer is due, as 2027-01-15",
    "check-in": "the day to write again, as 2027-01-15",
    "code-name": "what stands for the company in lists of your own",
    "from": "the name that signs the letters",
    "locale": "the language of the letters, such as en or en-GB",
}
CODES = {
    "about": About,
    "stage": Stage,
    "contact-role": Recipient,
    "channel": Channel,
    "reason": Reason,
    "tone": Tone,
}


def add_commands(commands: Commands) -> None:
    told = "Write the letters of a decision"
    parser: Parser = commands.add_parser("letter", help=told, description=f"{told}.", epilog=f"Example:\n  {EXAMPLE}")
    flows = parser.add_subparsers(metavar="FLOW", required=True, parser_class=Parser)
    letter_follow_up.add_command(flows)
    decline = command(flows, "decline", run, "Write the letters that turn an offer down", EXAMPLE)
    for name, told in TEXTS.items():
        decline.add_argument(f"--{name}", help=told, metavar="TEXT")
    for name, codes in CODES.items():
        decline.add_argument(f"--{name}", help=f"one of {', '.join(codes)}", metavar="CODE")
    decline.add_argument("--panel", action="append", help="who else gave time; once for each name", metavar="NAME")
    decline.add_argument("--door-open", action="store_true", default=None, help="say that you would stay in touch")
    how = decline.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object")
    how.add_argument("--jsonl", action="store_true", help="read a JSON request a line from standard input, answer each")


def run(options: argparse.Namespace) -> int:
    from bots.console.letter_answer import answer  # here, for other commands need no letters

    today = date.today()  # noqa: DTZ011 - the day of whoever asks, where they are
    if options.jsonl:
        answer_lines(lambda request: answer(request, today), sys.stdin.buffer, sys.stdout)
        return 0
    request = requested(options)
    try:
        if options.json:
            print(as_json(answer(request, today)))
            return 0
        return _print(request, today)
    except ValueError as error:
        raise CommandError(f"Write it differently: {error}.") from error


def requested(options: argparse.Namespace) -> dict[str, Any]:
    """The options as a request. A code we don't know is pointed out, and then counts as other."""
    given = {name: getattr(options, name.replace("-", "_")) for name in (*TEXTS, *CODES, "panel", "door-open")}
    for name, codes in CODES.items():
        if given[name] and given[name].casefold().replace("-", "_") not in tuple(codes):
            print(f"gracious: --{name} {given[name]} is none of {', '.join(codes)}", file=sys.stderr)
    return {name.replace("-", "_"): value for name, value in given.items() if value is not None}


def _print(request: dict[str, Any], today: date) -> int:
    from bots.console.letter_answer import cards
    from bots.console.letter_request import read
    from bots.console.transcript import card_lines

    asked = read(request, today)
    if asked.decision is None or asked.asks:
        needed = ", ".join(f"--{name.replace('_', '-')}" for name in asked.asks)
        raise CommandError(f"Give {needed} too: the letters can't be written without.")
    if sys.stdout.isatty():
        from rich.console import Console

        from bots.console.screen import Screen

        screen = Screen(Console())
        for card in cards(asked, asked.decision):
            screen.card(card)
        return 0
    for n, card in enumerate(cards(asked, asked.decision)):
        print("\n".join(["", *card_lines(card)] if n else card_lines(card)))
    return 0
