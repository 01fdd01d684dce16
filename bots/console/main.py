"""The `gracious` command."""

import os
import sys
from collections.abc import Sequence

from bots.console import calendar, chat, checks, contacts, doctor, kept, letter, service, undelivered, waiting
from bots.console.command import Parser
from bots.settings import SettingsError
from core.errors import GraciousError

GROUPS = (chat, letter, checks, waiting, contacts, calendar, kept, service, undelivered, doctor)
"""In the order in which --help lists them."""


def parser() -> Parser:
    """The whole command line. A command that is not built is not in it."""
    whole = Parser(
        prog="gracious",
        description="A companion for career etiquette: decline an offer well, and keep the door open.",
        epilog="Example:\n  gracious chat\n\nEach command has an example of its own: gracious letter --help",
    )
    commands = whole.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    for group in GROUPS:
        group.add_commands(commands)
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 done, 1 could not be done, 2 asked or set up wrongly."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our lines has heard enough; closing standard output again must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except GraciousError as error:
        return _complain(str(error), 2 if isinstance(error, SettingsError) else 1)
    except Exception as error:
        if os.environ.get("GRACIOUS_LOG_LEVEL", "").upper() == "DEBUG":
            raise
        return _complain(f"{type(error).__name__}: this is a fault of ours; GRACIOUS_LOG_LEVEL=DEBUG shows where.", 1)


def _complain(line: str, status: int) -> int:
    print(f"gracious: {' '.join(line.split())}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
