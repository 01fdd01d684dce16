"""How a phrase may begin: the first words it can have, and the second ones. What a text is searched by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

_PIECE = re.compile(
    r"""
    (?P<list>@\w+)
    |(?P<ahead>\(\?[!=])
    |(?P<open>\()
    |(?P<stem>\\w\*|\*)
    |(?P<any>\\[wdb]\+?|~\d{1,2}|\[[^\]]*\]\+?\*?|[.][*+])
    |(?P<escape>\\.)
    |(?P<letter>[^\W_]+(?![?*])|[^\W_]|')
    |(?P<gap>.)
    """,
    re.DOTALL | re.VERBOSE,
)
_PLAIN = re.compile(r"(?:[^\W_]|[' ])*")
_MAYBE = re.compile(r"\?|(?<=\))(?:\*|\{0,\d\})|(?<=\))\+")  # behind a piece: it may be left out, or comes again
_LETTERS = re.compile(r"\[([^\W_]+)\]")

_State = tuple[int, str]  # how many words are whole, and the letters of the next one so far


@dataclass(slots=True)
class Opening:
    """First words, whole or as stems with a star; second words likewise, or None where any word may follow."""

    firsts: set[str] = field(default_factory=set)
    seconds: set[str] | None = field(default_factory=set)


def openings_of(phrase: str, lists: dict[str, str]) -> list[Opening]:
    """One opening for each way to begin. Raises ValueError when a phrase can begin with something else than a word."""
    head, rest = _parted(phrase)
    follow = Opening()
    if any(words == 1 and not letters for words, letters in _ends(rest, (1, ""), lists, follow)):
        follow.seconds = None  # it may be one word long, and then any word may follow
    openings = [_opening(way, follow, lists) for way in _ways(head, lists)]
    if any(not word.strip("*") for opening in openings for word in opening.firsts):
        raise ValueError(f"a phrase must begin with a word: {phrase!r}")
    return openings


def _parted(phrase: str) -> tuple[str, str]:
    """The choice a phrase begins with, and what comes behind it; all of it, and nothing, where it begins otherwise."""
    found = _PIECE.match(phrase)
    if found and found.lastgroup in ("open", "list"):
        _, _, end = _piece(found, phrase)
        if phrase[end : end + 1] in ("", " "):
            return phrase[:end], phrase[end:]
    return phrase, ""


def _ways(head: str, lists: dict[str, str]) -> Iterator[str]:
    """The alternatives of a choice, those of choices and lists among them taken apart."""
    for way in _alternatives(head):
        found = _PIECE.fullmatch(way) if way.startswith("@") else _PIECE.match(way)
        kind, value, end = _piece(found, way) if found else ("", "", 0)
        if kind in ("group", "list") and end == len(way):
            yield from _ways(lists[value] if kind == "list" else value, lists)
        else:
            yield way


def _opening(way: str, follow: Opening, lists: dict[str, str]) -> Opening:
    opening = Opening()
    for state in _ends(way, (0, ""), lists, opening):
        if state[0] == 0 or state == (1, ""):  # it ends with its first word, and what comes behind brings the second
            known = opening.seconds is not None and follow.seconds is not None
            opening.seconds = (opening.seconds or set()) | (follow.seconds or set()) if known else None
    return opening


def _ends(source: str, start: _State, lists: dict[str, str], opening: Opening) -> frozenset[_State]:
    """Read a source to its end and close its last word; the states it may end in, before that."""
    ends = _walk(source, frozenset({start}), lists, opening)
    for state in ends:
        _close(state, opening)
    return ends


def _close(state: _State, opening: Opening) -> _State:
    """End the word that is being read."""
    words, letters = state
    if words == 0:
        opening.firsts.add(letters)
        return 1, ""
    if words == 1 and letters:
        if opening.seconds is not None:
            opening.seconds.add(letters)
        return 2, ""
    return state


def _walk(source: str, states: frozenset[_State], lists: dict[str, str], opening: Opening) -> frozenset[_State]:
    """Read a choice of sequences from each state; the states it may end in."""
    ends: set[_State] = set()
    for sequence in _alternatives(source):
        words = _plain_words(sequence)
        if words is not None:
            ends |= {_read(words, state, opening) for state in states}
            continue
        now = states
        for kind, value, maybe in _pieces(sequence):
            if all(words == 2 for words, _ in now):
                break
            after = _step(kind, value, now, lists, opening)
            now = after | now if maybe else after
        ends |= now
    return frozenset(ends)


def _read(words: tuple[str, ...], state: _State, opening: Opening) -> _State:
    """Read words that stand for themselves."""
    number, letters = state
    for at, word in enumerate(words):
        if at:
            number, letters = _close((number, letters), opening)
        if number == 2:
            break
        letters += word
    return (number, letters) if number < 2 else (2, "")


@cache
def _plain_words(sequence: str) -> tuple[str, ...] | None:
    """The words of a sequence that has nothing but words in it."""
    return tuple(sequence.split(" ")) if _PLAIN.fullmatch(sequence) else None


def _step(
    kind: str, value: str, states: frozenset[_State], lists: dict[str, str], opening: Opening
) -> frozenset[_State]:
    match kind:
        case "letter":
            return frozenset(_read((value,), state, opening) for state in states)
        case "letters":
            return frozenset(_read((one,), state, opening) for state in states for one in value)
        case "stem":
            return frozenset(_read(("*",), state, opening) for state in states)
        case "gap":
            return frozenset(_close(state, opening) for state in states)
        case "any":
            return frozenset(_anything(state, opening) for state in states)
        case "list":
            return _walk(lists[value], states, lists, opening)
        case _:
            return _walk(value, states, lists, opening)


def _anything(state: _State, opening: Opening) -> _State:
    words, letters = state
    if words == 0 and not letters:
        raise ValueError("a phrase must begin with a word")
    if words == 0:
        opening.firsts.add(f"{letters}*")
    opening.seconds = None
    return 2, ""


@cache
def _alternatives(source: str) -> tuple[str, ...]:
    """The parts of a choice."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(source):
        if source[at - 1 : at] == "\\":
            continue
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append(source[start:at])
            start = at + 1
    return (*parts, source[start:])


@cache
def _pieces(sequence: str) -> tuple[tuple[str, str, bool], ...]:
    """The pieces of a sequence: kind, value, whether it may be left out."""
    pieces: list[tuple[str, str, bool]] = []
    at = 0
    while at < len(sequence):
        found = _PIECE.match(sequence, at)
        assert found is not None  # the last branch takes any character
        kind, value, at = _piece(found, sequence)
        maybe = _MAYBE.match(sequence, at)
        at = maybe.end() if maybe else at
        if kind != "ahead":
            pieces.append((kind, value, maybe is not None and maybe.group() != "+"))
    return tuple(pieces)


def _piece(found: "re.Match[str]", sequence: str) -> tuple[str, str, int]:
    kind, value = found.lastgroup or "gap", found.group()
    match kind:
        case "open" | "ahead":
            end = _closing(sequence, found.start())
            return ("group" if kind == "open" else kind), sequence[found.end() : end], end + 1
        case "list":
            return kind, value[1:], found.end()
        case "any" if letters := _LETTERS.fullmatch(value):
            return "letters", letters[1], found.end()
        case "escape":
            return "gap", value, found.end()
        case _:
            return kind, value, found.end()


def _closing(sequence: str, at: int) -> int:
    """Where the parenthesis that opens at `at` is closed."""
    depth = 0
    for place in range(at, len(sequence)):
        if sequence[place - 1 : place] != "\\":
            depth += (sequence[place] == "(") - (sequence[place] == ")")
            if depth == 0:
                return place
    raise ValueError(f"an open parenthesis in {sequence!r}")
