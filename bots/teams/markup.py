"""The words of a message that Teams hands over as HTML."""

import html
import re
from collections.abc import Iterator

_TAG = re.compile(r"<(?P<closes>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*+|!--)[^<>]*+>")
"""Possessive, so that reading stays linear whatever somebody sends."""

_HIDDEN = frozenset({"attachment", "script", "style"})
_ENDS_LINE = frozenset({"blockquote", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "tr"})
_EMPTY_LINES = re.compile(r"\n{3,}")
_SPACES = re.compile(r"\s+")


def words_of(content: str) -> str:
    """What a person reads of it: lines and paragraphs stay, everything else that is no word goes."""
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(_text(content)).split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _text(content: str) -> Iterator[str]:
    hidden, start = "", 0
    for tag in _TAG.finditer(content):
        name, closes = tag["name"].lower(), bool(tag["closes"])
        if not hidden:
            yield _run(content[start : tag.start()])
            yield _break(name, closes=closes)
        if name in _HIDDEN and hidden in ("", name):
            hidden = "" if closes else name
        start = tag.end()
    if not hidden:
        yield _run(content[start:])


def _run(text: str) -> str:
    return html.unescape(_SPACES.sub(" ", text))


def _break(name: str, *, closes: bool) -> str:
    if name == "p" and not closes:
        return "\n\n"
    return "\n" if name in _ENDS_LINE and (closes or name == "br") else ""
