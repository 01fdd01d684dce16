"""A letter as a card's elements: whom it is for, its details, its text with what was found marked in it."""

from collections.abc import Iterator
from itertools import pairwise

from bots.teams import elements
from bots.teams.limits import CARD_BYTES, Element, Group, size, spans
from core.dialogue.message import Finding, Letter, Severity

SEVERITY_SIGN: dict[Severity, str] = {"block": "⛔", "warn": "⚠️", "hint": "💡"}
_RANK: dict[Severity, int] = {"hint": 1, "warn": 2, "block": 3}
_LONGEST_MARK = 200
"""A finding about most of a letter is listed below it and not marked: a page of it helps nobody."""

_ROOM = CARD_BYTES // 2


def letter_groups(letter: Letter) -> Iterator[Group]:
    """The letter in one frame; in several when it is longer than half a card."""
    items: list[Element] = []
    room = _ROOM
    for item in _items(letter):
        length = size(item)
        if items and length > room:
            yield [elements.container(items, "emphasis")]
            items, room = [], _ROOM
        items.append(item)
        room -= length
    yield [elements.container(items, "emphasis")]


def _items(letter: Letter) -> Iterator[Element]:
    yield from elements.heading(letter.title, "Medium")
    yield from elements.small(" · ".join(letter.details))
    if letter.subject is not None and letter.subject.strip():
        label = letter.subject_label
        yield from elements.labelled(label, letter.subject) if label.strip() else elements.paragraphs(letter.subject)
    for nth, (start, end) in enumerate(spans(letter.body)):
        yield elements.block(*_runs(letter, start, end)) | ({"separator": True} if nth == 0 else {})
    for finding in letter.findings:
        yield from _finding(finding)


def _runs(letter: Letter, start: int, end: int) -> Iterator[Element]:
    """A stretch of the body as marked and unmarked text."""
    marks = [
        (max(finding.start, start), min(finding.end, end), _RANK[finding.severity])
        for finding in letter.findings
        if finding.start is not None and finding.end is not None and finding.end - finding.start <= _LONGEST_MARK
        if finding.start < end and finding.end > start
    ]
    edges = sorted({start, end, *(a for a, _, _ in marks), *(b for _, b, _ in marks)})
    for left, right in pairwise(edges):
        rank = max((rank for a, b, rank in marks if a <= left and right <= b), default=0)
        yield from elements.runs(letter.body[left:right], **_look(rank))


def _look(rank: int) -> dict[str, bool]:
    if rank == 0:
        return {}
    return {"underline": True} if rank == _RANK["hint"] else {"highlight": True}


def _finding(finding: Finding) -> list[Element]:
    """How bad, the words it is about, why."""
    lead = elements.runs(f"{SEVERITY_SIGN[finding.severity]} ")
    if finding.words is not None and finding.words.strip():
        lead += elements.runs(finding.words.strip()[:_LONGEST_MARK], weight="Bolder") + elements.runs(" – ")
    return elements.paragraphs(finding.why, *lead)
