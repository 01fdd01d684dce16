"""One phrase: the line it is written as, and the expression it stands for."""

import re
from collections.abc import Iterator, Mapping

from core.phrases.openings import openings_of

_LIST = re.compile(r"@(\w+)")
_ESCAPED = re.compile(r"\\.")
_SPACE = r"(?:\s++|-)"
_END = r"(?!\w|'\w)"


class Phrase:
    """One phrase: what it marks, how it may begin, and the expression for it, made when it is first needed."""

    __slots__ = ("_pattern", "_source", "mark", "openings")

    def __init__(self, mark: str, line: str, lists: dict[str, str]) -> None:
        self.mark = mark
        self.openings = openings_of(line, lists)
        self._source = line, lists
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> "re.Pattern[str]":
        if self._pattern is None:
            self._pattern = re.compile(_pattern(_with_lists(*self._source)), re.MULTILINE)
        return self._pattern


def phrases_of(blocks: Mapping[str, str], lists: dict[str, str]) -> list[Phrase]:
    """The phrases of blocks by what they mark. `lists` holds the words that phrases call by @name."""
    return [Phrase(mark, line, lists) for mark, lines in blocks.items() for line in _joined(lines)]


def _joined(lines: str) -> Iterator[str]:
    """The phrases of a block; a line with an open parenthesis goes on in the next."""
    line = ""
    for part in map(str.strip, lines.splitlines()):
        line += part if line.endswith("|") or not line else f" {part}"
        plain = _ESCAPED.sub("", line)
        if line and plain.count("(") <= plain.count(")"):
            yield line
            line = ""


def _with_lists(line: str, lists: Mapping[str, str]) -> str:
    while _LIST.search(line):
        line = _LIST.sub(lambda call: f"({lists[call[1]]})", line)
    return line


_TOKEN = re.compile(r"\\w\*|\\.|\[[^\]]*\]|~\d{1,2} |\)\*|\(\?|[ (*]")


def _pattern(line: str) -> str:
    """The expression for a phrase."""
    return _TOKEN.sub(lambda token: _translated(token.group()), line) + _END


def _translated(token: str) -> str:
    match token:
        case " ":
            return _SPACE
        case "(":
            return "(?:"
        case "*" | r"\w*":
            return r"\w*+"
        case ")*":
            return "){0,4}"
        case _ if token[0] == "~":
            return f"(?:[^\\s.!?;:]++\\s++){{0,{token[1:].strip()}}}?"
        case _:
            return token
