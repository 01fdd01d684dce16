"""What every command has in common: how it is declared, its help, its settings, its errors."""

import argparse
import os
from collections.abc import Callable
from typing import Any, NoReturn

from bots.settings import Settings
from core.errors import GraciousError

Run = Callable[[argparse.Namespace], int]
"""What a command does with its options; the exit status."""


class CommandError(GraciousError):
    """A command can't be carried out as asked; the message is one line that says what to do instead."""


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with the words given, and where the right ones stand."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


Commands = Any
"""What `add_subparsers` returns; argparse has no public name for it."""


def command(commands: Commands, name: str, run: Run, summary: str, example: str) -> Parser:
    """A new command below `commands`, which shows `summary` and `example` in its help and does `run`."""
    parser: Parser = commands.add_parser(name, help=summary, description=f"{summary}.", epilog=f"Example:\n  {example}")
    parser.set_defaults(run=run)
    return parser


def takes_settings(parser: Parser) -> None:
    parser.add_argument("--config", metavar="FILE", help="settings as NAME=value lines; the environment goes first")


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings the command was given. Raises SettingsError."""
    return Settings.read(os.environ, options.config)
