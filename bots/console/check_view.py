"""What was found in letters, drawn for a terminal: four ticks, then each finding with the words it is about."""

from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.style import Style
from rich.text import Text as Line

from bots.console.screen import COLOURS, MARKS, WIDEST, printable
from core.etiquette import Finding, mend_words, ticks, title, why
from core.etiquette.words import report_words

if TYPE_CHECKING:
    from bots.console.check import Checked

_INDENT = 4
_LEAD = 24
"""Cells before the words a finding is about, where its line is too long to be shown whole."""
_NARROWEST = 40


def show(letters: Iterable["Checked"], out: IO[str], locale: str) -> None:
    """Without colours where nobody sees them or where NO_COLOR asks for none; words are then marked by a line below."""
    console = Console(file=out, highlight=False, soft_wrap=False)
    view = _View(console, locale)
    for n, letter in enumerate(letters):
        if n:
            console.print()
        view.letter(letter)


class _View:
    """One terminal and the words of one locale."""

    def __init__(self, console: Console, locale: str) -> None:
        self.console, self.locale = console, locale
        self.width = max(_NARROWEST, min(WIDEST, console.width))
        self.plain = not console.is_terminal or console.no_color

    def letter(self, letter: "Checked") -> None:
        text = letter.file.text if letter.mended is None else letter.mended
        said = self._say("words", n=len(text.split()))
        flow = self._say(f"flows.{letter.message.flow}")
        self.console.print(Line(printable(letter.file.shown_name), "bold"), soft_wrap=True)
        self._print(Line(self._say("about", flow=flow, words=said)))
        if letter.mended is not None and letter.mended != letter.file.text:
            self._print(Line(self._say("mended" if letter.findings else "all_mended"), COLOURS["ok"]))
        self._print(self._ticks(letter.findings))
        first = letter.file.head.count("\n")
        for finding in letter.findings:
            self.console.print()
            self._finding(finding, text, first)
        self.console.print()
        self._print(self._count(letter.findings))

    def _ticks(self, findings: Sequence[Finding]) -> Line:
        """✓ or ✗ before each of the four."""
        line = Line()
        for tick, held in ticks(findings).items():
            mark, colour = (MARKS["ok"], COLOURS["ok"]) if held else (MARKS["block"], COLOURS["block"])
            line.append(f"{mark} {self._say(f'ticks.{tick}')}   ", colour)
        line.rstrip()
        return line

    def _finding(self, finding: Finding, text: str, first: int) -> None:
        colour = COLOURS[finding.severity]
        severity = self._say(f"severities.{finding.severity}")
        head = Line(f"{MARKS[finding.severity]} {severity}: ", f"bold {colour}")
        head.append(title(finding.id, self.locale), "bold")
        where = f"{finding.id} {finding.rule}"
        if finding.start is not None:
            where = f"{self._say('line', n=first + text.count(chr(10), 0, finding.start) + 1)} · {where}"
        head.append(f"  ({where})", "dim")
        self._print(head)
        if finding.start is not None and finding.end is not None:
            self._excerpt(text, finding.start, finding.end, colour)
        self._inside(Line(why(finding.id, self.locale, finding.detail)))
        if finding.fix:
            mend = self._say("mend", mend=printable(mend_words(finding, self.locale)).replace("\n", " "))
            self._inside(Line(mend, "green"))

    def _excerpt(self, text: str, start: int, end: int, colour: str) -> None:
        """The words with as much of their line as there is room for, underlined."""
        room = self.width - _INDENT - 2
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", start)
        line_end = len(text) if line_end < 0 else line_end
        before, words = printable(text[line_start:start]), printable(text[start : min(end, line_end)])
        after = printable(text[min(end, line_end) : line_end])
        if cell_len(before + words + after) > room:
            before = _tail(before, max(_LEAD, room - cell_len(words + after)))
            words = _head(words, room - cell_len(before))
            after = _head(after, room - cell_len(before + words))
        line = Line.assemble((before, "dim"), (words, Style(color=colour, underline=True)), (after, "dim"))
        self._inside(line)
        if self.plain:
            self._inside(Line(" " * cell_len(before) + "^" * max(1, cell_len(words))))

    def _count(self, findings: Sequence[Finding]) -> Line:
        if not findings:
            return Line(self._say("no_findings"), COLOURS["ok"])
        counts = {f"{kind}s": sum(one.severity == kind for one in findings) for kind in ("block", "warn", "hint")}
        said = [self._say(key, n=n) for key, n in counts.items() if n]
        can = sum(one.fix is not None for one in findings)
        return Line(", ".join(said) + "." + (f"\n{self._say('can_mend', n=can)}" if can else ""))

    def _say(self, key: str, **gaps: object) -> str:
        return report_words(key, self.locale, **gaps)

    def _print(self, line: Line) -> None:
        self.console.print(line, width=self.width)

    def _inside(self, line: Line) -> None:
        """Set in below a finding's head, with no spaces at the end of its lines."""
        for row in line.wrap(self.console, self.width - _INDENT):
            row.rstrip()
            self.console.print(Line(" " * _INDENT).append_text(row), width=self.width)


def _head(text: str, cells: int) -> str:
    """As much of the beginning as fits, with … where some is left out."""
    return text if cell_len(text) <= cells else f"{set_cell_size(text, max(0, cells - 1)).rstrip()}…"


def _tail(text: str, cells: int) -> str:
    """As much of the end as fits, from a whole word on."""
    if cell_len(text) <= cells:
        return text
    kept = text[-cells + 1 :]
    while cell_len(kept) >= cells:
        kept = kept[1:]
    _, space, whole = kept.partition(" ")
    return f"…{space}{whole}" if whole else f"…{kept}"
