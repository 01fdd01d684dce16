"""`gracious chat`: talk in this terminal, or line by line through a pipe."""

import argparse
import asyncio
import sys

from bots.console.command import Commands, command, settings_of, takes_settings

EXAMPLE = """gracious chat
  echo 'decline Acme, data engineer, staying put' | gracious chat"""


def add_commands(commands: Commands) -> None:
    takes_settings(command(commands, "chat", run, "Talk in this terminal", EXAMPLE))


def run(options: argparse.Namespace) -> int:
    from bots.console.sitting import at_terminal, through_pipe  # here, for most commands need no house

    settings = settings_of(options)
    if sys.stdin.isatty() and sys.stdout.isatty():
        asyncio.run(at_terminal(settings))
    else:
        asyncio.run(through_pipe(settings, sys.stdin, sys.stdout, sys.stderr))
    return 0
