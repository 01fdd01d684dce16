"""A letter in a file or on standard input: read whole or refused with what to do instead, and written back."""

import codecs
import sys
from dataclasses import dataclass
from pathlib import Path

from bots.console.command import CommandError
from core.etiquette.words import report_words

LONGEST = 200_000
"""Characters of a text that is checked."""
STANDARD_INPUT = "-"

_MOST_BYTES = 4 * LONGEST  # no character of UTF-8 takes more
_SUBJECT = "subject:"
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class LetterFile:
    """A letter's text, with line ends as "\\n". `head` is what stands above it: its subject line, as it was written."""

    name: str
    text: str
    subject: str | None = None
    head: str = ""
    encoding: str = "utf-8"
    line_end: str = "\n"

    @property
    def shown_name(self) -> str:
        return report_words("standard_input") if self.name == STANDARD_INPUT else self.name

    def bytes_of(self, text: str) -> bytes:
        """The file with this text in the place of its own."""
        return (self.head + text).replace("\n", self.line_end).encode(self.encoding)


def read_letter(name: str) -> LetterFile:
    """The letter in a file, "-" for standard input. Raises CommandError with what to do when it can't be read."""
    shown = report_words("standard_input") if name == STANDARD_INPUT else name
    data = _bytes(name, shown)
    encoding = next((known for mark, known in _MARKS if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in data:
        raise _problem("binary", shown)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _problem("binary" if _is_binary(data) else "encoding", shown) from error
    line_end = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > LONGEST:
        raise _problem("huge", shown)
    if not text.strip():
        raise _problem("empty", shown)
    subject, head = _headed(text)
    return LetterFile(name, text[len(head) :], subject, head, encoding, line_end)


def _bytes(name: str, shown: str) -> bytes:
    try:
        if name == STANDARD_INPUT:
            data = sys.stdin.buffer.read(_MOST_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise _problem("missing", shown) from error
    except IsADirectoryError as error:
        raise _problem("folder", shown) from error
    except (OSError, ValueError) as error:
        raise _problem("closed", shown) from error
    if len(data) > _MOST_BYTES:
        raise _problem("binary" if _is_binary(data) else "huge", shown)
    return data


def _problem(key: str, shown: str) -> CommandError:
    return CommandError(report_words(f"problems.{key}", file=shown, limit=f"{LONGEST:,}"))


def _is_binary(data: bytes) -> bool:
    """Whether there are control characters that no text of any encoding holds."""
    return any(byte < 9 or 13 < byte < 27 for byte in data[:4_000])


def _headed(text: str) -> tuple[str | None, str]:
    """The subject a saved mail begins with, and all that stands before the letter."""
    line, _, rest = text.partition("\n")
    if not line.casefold().startswith(_SUBJECT):
        return None, ""
    return line[len(_SUBJECT) :].strip() or None, text[: len(text) - len(rest.lstrip("\n"))]
