"""Phrases, and how they are found in a text in one pass.

A phrase is one line in a small language, matched without regard to case:

    waste of (my|our) time      words, with a choice; a space also matches a line end or a hyphen
    micromanag*                 any ending
    refer (me )?~3 job          ~3 is a gap of up to three words that stays inside the clause
    @firm                       one of a named list of words

It must begin with a word, a choice of words or a list: each word of the text is looked up once, and only the phrases
that begin with it are tried there. So the cost grows with the length of the text and not with the number of phrases.
Gaps are bounded and runs are possessive, so that no text makes a phrase look back over what it has read.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_LIST = re.compile(r"@(\w+)")
_SPACE = r"(?:\s++|-)"
_END = r"(?!\w|'\w)"
_REMEMBERED = 20_000  # words of letters whose phrases are kept at hand


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a phrase stands: text[start:end], beginning with the word number `at`."""

    mark: str
    start: int
    end: int
    at: int


@dataclass(frozen=True, slots=True)
class Words:
    """A text in lower case with straight apostrophes, as long as the text itself, and its words with their places."""

    plain: str
    words: Sequence[str]
    starts: Sequence[int]


_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "\u00a0": " ", "\u202f": " "})


def words_of(text: str) -> Words:
    """The words of a text. Places count characters of the text as it was given."""
    plain = text.translate(_STRAIGHT)
    lower = plain.lower()
    if len(lower) != len(plain):  # a few letters grow in lower case; they stay as they are, so that places hold
        lower = "".join(small if len(small := char.lower()) == 1 else char for char in plain)
    found = list(_WORD.finditer(lower))
    return Words(lower, [word.group() for word in found], [word.start() for word in found])


_Rules = tuple[tuple[str, "re.Pattern[str]"], ...]


class Lexicon:
    """Phrases by what they mark. `phrases` maps a mark to lines, `lists` a name to words that phrases call by @name."""

    def __init__(self, phrases: Mapping[str, str], lists: Mapping[str, str]) -> None:
        self._whole: dict[str, dict[str, list[str]]] = defaultdict(dict)
        self._stems: dict[str, dict[str, list[str]]] = defaultdict(dict)
        self._known: dict[str, _Rules] = {}
        for mark, lines in phrases.items():
            for line in _joined(lines):
                self._add(mark, _with_lists(line, lists))

    def _add(self, mark: str, line: str) -> None:
        pattern = _pattern(line)
        for head in heads(line):
            table = self._stems if head.endswith("*") else self._whole
            table[head.rstrip("*")].setdefault(mark, []).append(pattern)

    def _rules(self, word: str) -> _Rules:
        """The phrases that may begin with this word, one expression a mark."""
        found: dict[str, list[str]] = {}
        tables = [self._whole.get(word, {}), *(self._stems.get(word[:n], {}) for n in range(2, min(len(word), 24) + 1))]
        for table in tables:
            for mark, patterns in table.items():
                found.setdefault(mark, []).extend(patterns)
        rules = tuple((mark, _compiled("|".join(patterns))) for mark, patterns in found.items())
        if len(self._known) < _REMEMBERED:
            self._known[word] = rules
        return rules

    def scan(self, text: Words) -> Iterator[Hit]:
        """Every phrase in the text, in its order; of two phrases of one mark that begin together, the one listed first."""
        known, plain = self._known, text.plain
        for at, word in enumerate(text.words):
            rules = known.get(word)
            if rules is None:
                rules = self._rules(word)
            for mark, pattern in rules:
                match = pattern.match(plain, text.starts[at])
                if match:
                    yield Hit(mark, match.start(), match.end(), at)


_PATTERNS: dict[str, "re.Pattern[str]"] = {}


def _compiled(source: str) -> "re.Pattern[str]":
    pattern = _PATTERNS.get(source)
    if pattern is None:
        pattern = _PATTERNS[source] = re.compile(source)
    return pattern


def _joined(lines: str) -> Iterator[str]:
    """The phrases of a block; a line that ends with | goes on in the next."""
    joined = re.sub(r"\|\s*\n\s*", "|", lines)
    return filter(None, map(str.strip, joined.splitlines()))


def _with_lists(line: str, lists: Mapping[str, str]) -> str:
    while "@" in line:
        line = _LIST.sub(lambda call: f"({'|'.join(lists[call[1]].split(', '))})", line)
    return line


_TOKEN = re.compile(r"\\.|\[[^\]]*\]|~\d |\)\*|\(\?|[ (*]")


def _pattern(line: str) -> str:
    """The expression for a phrase."""
    return _TOKEN.sub(lambda token: _translated(token.group()), line) + _END


def _translated(token: str) -> str:
    match token:
        case " ":
            return _SPACE
        case "(":
            return "(?:"
        case "*":
            return r"\w*+"
        case ")*":
            return "){0,4}"
        case _ if token[0] == "~":
            return f"(?:[^\\s.!?;:]++\\s++){{0,{token[1]}}}?"
        case _:
            return token


def heads(line: str) -> set[str]:
    """The words a phrase may begin with; a stem ends with a star. Raises ValueError when it begins with none.

    >>> sorted(heads("(declin(e|ing)|turn* it) down"))
    ['decline', 'declining', 'turn*']
    """
    found, _ = _choice(line, 0)
    words = {head for head, _ in found}
    if any(len(head.rstrip("*")) < 1 + head.endswith("*") for head in words):
        raise ValueError(f"a phrase must begin with a word: {line!r}")
    return words


_AGAIN = re.compile(r"\?|(?<=\))(?:\*|\{0,\d\})")  # what stands before it may be left out

_Heads = set[tuple[str, bool]]  # what was read of the first word so far, and whether it is whole


def _choice(line: str, at: int, depth: int = 0) -> tuple[_Heads, int]:
    found: _Heads = set()
    while True:
        more, at = _sequence(line, at, depth)
        found |= more
        if line[at : at + 1] != "|":
            return found, at
        at += 1


def _character(line: str, at: int) -> tuple[_Heads, int]:
    """One letter, a choice of letters in brackets, or any ending; everything else ends the word."""
    char = line[at]
    if char == "[":
        end = line.index("]", at)
        return {(letter, False) for letter in line[at + 1 : end]}, end + 1
    if line.startswith("\\w*", at):
        return {("*", False)}, at + 3
    return {(char, False) if char.isalnum() or char in "'*" else ("", True)}, at + 1


def _sequence(line: str, at: int, depth: int) -> tuple[_Heads, int]:
    found: _Heads = {("", False)}
    while at < len(line) and line[at] not in "|)":
        if depth == 0 and all(whole for _, whole in found):
            return found, len(line)
        if line[at] == "(":
            more, at = _choice(line, at + 1, depth + 1)
            at += 1
        else:
            more, at = _character(line, at)
        if again := _AGAIN.match(line, at):
            more, at = more | {("", False)}, again.end()
        found = {(head, True) if whole else (head + tail, ends) for head, whole in found for tail, ends in more}
    return found, at
