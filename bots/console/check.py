"""`gracious check`: letters looked through as a linter looks through a program."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bots.console.command import CommandError
from bots.console.jsonl import answer_lines, as_json
from bots.console.letter_file import STANDARD_INPUT, LetterFile, read_letter
from core.etiquette import Finding, Message, check, likely_flow, mend, ticks
from core.etiquette.requests import answer_check, shown
from core.etiquette.words import report_words

FINE, BLOCKED, UNREADABLE = 0, 1, 2
"""Exit statuses: nothing blocks; something does; a letter could not be read."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A letter with what was found in it. `mended` is its text with the safe mends made, where they were asked for."""

    file: LetterFile
    message: Message
    findings: tuple[Finding, ...]
    mended: str | None = None


def run(options: argparse.Namespace) -> int:
    """The exit status is the worst of all letters'."""
    if options.jsonl:
        answer_lines(answer_check, sys.stdin.buffer, sys.stdout)
        return FINE
    status = FINE
    letters: list[Checked] = []
    for outcome in _outcomes(options):
        if isinstance(outcome, CommandError):
            print(f"gracious: {outcome}", file=sys.stderr)
            status = UNREADABLE
        else:
            letters.append(outcome)
            blocked = any(finding.severity == "block" for finding in outcome.findings)
            status = max(status, BLOCKED if blocked else FINE)
    _tell(letters, options)
    return status


def _outcomes(options: argparse.Namespace) -> Iterator[Checked | CommandError]:
    for name in _names(options):
        try:
            yield _checked(read_letter(name), options)
        except CommandError as error:
            yield error


def _names(options: argparse.Namespace) -> list[str]:
    """The letters to check: those named, or what is piped in. Raises CommandError when there is neither."""
    if not options.files and sys.stdin.isatty():
        raise CommandError(report_words("problems.nothing"))
    return options.files or [STANDARD_INPUT]


def _checked(file: LetterFile, options: argparse.Namespace) -> Checked:
    message = Message(
        text=file.text,
        subject=options.subject or file.subject,
        flow=options.flow or likely_flow(file.text),
        recipient=options.recipient,
        channel=options.channel,
        company=options.company,
        role=options.role,
        reason=options.reason,
        name=options.name,
        others=tuple(options.other or ()),
        stage=options.stage,
        about=options.about,
    )
    if not options.fix:
        return Checked(file, message, check(message, options.locale), None)
    text = mend(message, options.locale)
    return Checked(file, message, check(replace(message, text=text), options.locale), text)


def _tell(letters: list[Checked], options: argparse.Namespace) -> None:
    if options.fix:
        for letter in letters:
            _write(letter, print_it=not options.json)
    if options.json:
        answers = [_answer(letter, options.locale) for letter in letters]
        print(as_json(answers[0] if len(options.files) < 2 and answers else {"files": answers}))
        return
    from bots.console.check_view import show  # here, for drawing needs a library that other commands don't

    # With --fix standard output belongs to the mended text of a letter that came from standard input.
    piped = options.fix and any(letter.file.name == STANDARD_INPUT for letter in letters)
    show(letters, sys.stderr if piped else sys.stdout, options.locale)


def _write(letter: Checked, *, print_it: bool) -> None:
    """Back into its file where it came from one, else on to standard output."""
    if letter.mended is None:
        return
    if letter.file.name == STANDARD_INPUT:
        if print_it:
            print(letter.file.head + letter.mended, end="")
    elif letter.mended != letter.file.text:
        try:
            Path(letter.file.name).write_bytes(letter.file.bytes_of(letter.mended))
        except OSError as error:
            said = report_words("problems.not_written", file=letter.file.shown_name)
            raise CommandError(said) from error


def _answer(letter: Checked, locale: str) -> dict[str, Any]:
    """{"file", "flow", "ticks", "findings"}, and with --fix "text"."""
    answer: dict[str, Any] = {
        "file": letter.file.name,
        "flow": letter.message.flow,
        "ticks": ticks(letter.findings),
        "findings": [shown(finding, locale) for finding in letter.findings],
    }
    return answer if letter.mended is None else {**answer, "text": letter.mended}
