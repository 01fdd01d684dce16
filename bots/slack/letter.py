"""A letter as blocks: whom it is for, its details, its text as a quotation with what was found marked in it."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from bots.slack import blocks
from bots.slack.blocks import Element, emoji, rich, rich_section, run
from bots.slack.limits import TEXT, Block, shortened, split
from core.dialogue.message import Finding, Letter, Severity

SEVERITY_EMOJI: dict[Severity, str] = {"block": "no_entry", "warn": "warning", "hint": "bulb"}
_UNMARKED, _SOFT, _CLEAR = 0, 1, 2
_LOOKS: dict[Severity, int] = {"hint": _SOFT, "warn": _CLEAR, "block": _CLEAR}
_STYLES: dict[int, dict[str, bool]] = {_UNMARKED: {}, _SOFT: {"italic": True}, _CLEAR: {"code": True}}
_LONGEST_MARK = 200
"""A finding about most of a letter is listed below it and not marked: a page of red helps nobody."""


def letter_blocks(letter: Letter) -> list[Block]:
    shown = [*blocks.paragraphs(letter.title, bold=True), *blocks.context(" · ".join(letter.details))]
    if letter.subject is not None and letter.subject.strip():
        shown += blocks.labelled(letter.subject_label, letter.subject)
    shown += [rich({"type": "rich_text_quote", "elements": runs}) for runs in _quoted(letter)]
    return [*shown, *_found(letter.findings)]


def _quoted(letter: Letter) -> Iterator[list[Element]]:
    """The body in stretches that fit, each as runs of marked and unmarked text."""
    marks = [
        (finding.start, finding.end, _LOOKS[finding.severity])
        for finding in letter.findings
        if finding.start is not None and finding.end is not None and finding.end - finding.start <= _LONGEST_MARK
    ]
    start = 0
    for part in split(letter.body, TEXT):
        if part.strip():
            yield list(_runs(letter.body, start, start + len(part.rstrip()), marks))
        start += len(part)


def _runs(body: str, start: int, end: int, marks: list[tuple[int, int, int]]) -> Iterator[Element]:
    """The stretch cut where marks begin and end; where they lie over one another the worst shows."""
    within = [(max(a, start), min(b, end), look) for a, b, look in marks if a < end and b > start]
    edges = sorted({start, end, *(a for a, _, _ in within), *(b for _, b, _ in within)})
    looks = [
        (left, right, max((look for a, b, look in within if a <= left and right <= b), default=_UNMARKED))
        for left, right in pairwise(edges)
    ]
    for look, alike in groupby(looks, key=lambda piece: piece[2]):
        pieces = list(alike)
        yield run(body[pieces[0][0] : pieces[-1][1]], **_STYLES[look])


def _found(findings: tuple[Finding, ...]) -> list[Block]:
    items = [item for finding in findings for item in _finding(finding)]
    return [rich({"type": "rich_text_list", "style": "bullet", "elements": [item]}) for item in items]


def _finding(finding: Finding) -> Iterator[Element]:
    """One line: how bad, the words it is about, why."""
    lead = [emoji(SEVERITY_EMOJI[finding.severity]), run(" ")]
    if finding.words is not None and finding.words.strip():
        lead += [run(shortened(finding.words, _LONGEST_MARK), bold=True), run(" – ")]
    first, *rest = blocks.parts_of(finding.why) or [" "]
    yield rich_section(*lead, run(first))
    yield from (rich_section(run(part)) for part in rest)
