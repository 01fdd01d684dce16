"""A letter taken apart: greeting, sentences of the body, closing words and name."""

import re
from dataclasses import dataclass

from core.etiquette.lexicon.marks import ABBREVIATED, CLOSING, ENDS, GREETING, LAST_NAME, NAME_LINE

Span = tuple[int, int]

_WRAPPED = 50  # a line this long or longer was broken by a mail program, not by the person
_NAME_WORDS, _NAME_LONGEST, _SIGNATURE_LINES = 5, 50, 6
_CLOSING_LONGEST, _CLOSING_WORDS, _ALONE_WORDS = 60, 7, 3
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """text[start:end], the `number`-th of the body from 1 on, with `before` words of the body before it."""

    start: int
    end: int
    number: int
    before: int


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a letter stand. closing is the line of closing words, name what stands after it."""

    greeting: Span | None
    body: Span
    sentences: tuple[Sentence, ...]
    closing: Span | None
    name: Span | None
    word_count: int  # of the body


def parts_of(text: str) -> Parts:
    """Take a letter apart; every text has parts, though they may be empty."""
    greeting = GREETING.match(text)
    start = greeting.end() if greeting else 0
    end, closing, name = _ending(text, start)
    sentences = _sentences(text, start, end)
    if name is None and len(sentences) > 1 and _is_last_name(text, sentences[-1]):
        name = sentences[-1].start, sentences[-1].end
        sentences, end = sentences[:-1], sentences[-1].start
    last = sentences[-1] if sentences else None
    words = last.before + len(text[last.start : last.end].split()) if last else 0
    return Parts(greeting.span() if greeting else None, (start, end), tuple(sentences), closing, name, words)


def _is_last_name(text: str, last: Sentence) -> bool:
    """A name put behind the last sentence on its line, as people do in short notes."""
    return LAST_NAME.fullmatch(text, last.start, last.end) is not None and text[last.end - 1] not in "!?"


def _ending(text: str, start: int) -> tuple[int, Span | None, Span | None]:
    """Where the body ends, the closing words and the name. Looks at the last lines only."""
    lines = _last_lines(text, start)
    for at in range(len(lines) - 1, -1, -1):
        (left, right), below = lines[at], lines[at + 1 :]
        if _is_closing(text, left, right, bool(below)):
            name = (below[0][0], below[-1][1]) if below else _name_after_comma(text, left, right)
            return left, (left, right), name
    if lines and (len(lines) > 1 or lines[-1][0] > start) and _is_name(text, *lines[-1]):
        return lines[-1][0], None, lines[-1]
    return len(text), None, None


def _is_name(text: str, left: int, right: int) -> bool:
    """Whether a line can be a name: a few words and no sentence."""
    line = text[left:right]
    return right - left < _NAME_LONGEST and len(line.split()) <= _NAME_WORDS and NAME_LINE.match(line) is not None


def _is_closing(text: str, left: int, right: int, more: bool) -> bool:
    """Whether a line holds closing words and is not a sentence of thanks that happens to stand last."""
    line = text[left:right].strip()
    if len(line) > _CLOSING_LONGEST or CLOSING.fullmatch(line) is None:
        return False
    opens = line.endswith(",") or (more and line[-1] not in ".!")
    return len(line.split()) <= (_CLOSING_WORDS if opens else _ALONE_WORDS)


def _name_after_comma(text: str, left: int, right: int) -> Span | None:
    """The name in 'Thanks, Sam' on one line."""
    comma = text.find(",", left, right)
    return (comma + 1, right) if comma > 0 and _LETTER.search(text, comma + 1, right) else None


def _last_lines(text: str, start: int) -> list[Span]:
    """The last lines that hold a letter, at most as many as a signature has, in their order."""
    lines: list[Span] = []
    right = len(text)
    while right > start and len(lines) <= _SIGNATURE_LINES:
        left = max(text.rfind("\n", start, right) + 1, start)
        if text[left:right].strip():
            lines.append((left, right))
        right = left - 1
    lines.reverse()
    return lines


def _sentences(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    words = 0
    for left, right in _stretches(text, start, end):
        count = len(text[left:right].split())
        if count and any(map(str.isalnum, text[left:right])):
            found.append(Sentence(left, right, len(found) + 1, words))
            words += count
    return found


def _stretches(text: str, start: int, end: int) -> list[Span]:
    """The text between two sentence ends, without the white space around it."""
    cuts: list[Span] = []
    left = line = start
    for stop in ENDS.finditer(text, start, end):
        at = stop.start()
        if text[at] == "\n":
            wrapped = stop.group() == "\n" and at - line >= _WRAPPED
            line = stop.end()
            if wrapped:
                continue
        elif text[at] == "." and ABBREVIATED.search(text, max(left, at - 9), at + 1):
            continue
        cuts.append(_trimmed(text, left, stop.end()))
        left = stop.end()
    cuts.append(_trimmed(text, left, end))
    return [cut for cut in cuts if cut[0] < cut[1]]


def _trimmed(text: str, left: int, right: int) -> Span:
    stretch = text[left:right]
    kept = stretch.strip()
    at = left + len(stretch) - len(stretch.lstrip())
    return at, at + len(kept)
