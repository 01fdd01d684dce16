"""A pasted mail as the text its writer typed: without HTML, quoted history and what mail systems put below."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from core.understanding.clean import clean

_HTML = re.compile(r"<(?:html|body|div|p|br|table|span|td|head|!doctype)\b[^<>]{0,400}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,2000}>")
_OPENING = re.compile(r"<(/?)(\w{1,12})\b")
_ENDS_BLOCK = "p, div, br, li, tr, h1, h2, h3, h4, h5, h6, table, ul, ol, section, article, header, footer"
_LEFT_OUT = (
    "style, script, head, title, blockquote, .gmail_quote, .yahoo_quoted, #divRplyFwdMsg,"
    " #appendonsend, template, noscript"
)
_DEEPEST = 400
"""Elements within each other. No mail program goes there, and the parser's cost would grow with the square."""

_FORWARDED = re.compile(
    r"^[>\s*_-]*+(?:-{2,}|_{2,}|begin)?\s*(?:forwarded message|original message|weitergeleitete"
    r" nachricht|message transféré)\b",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[>*\s]*(from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|de|objet)\s*:\*?\s*(.*)$", re.IGNORECASE
)
_WROTE = re.compile(r"^\s*(?:on|am|le|el)\b.{4,200}\b(?:wrote|schrieb|écrit|escribió)\s*:?\s*$", re.IGNORECASE)
_RULE = re.compile(r"^\s*(?:_{8,}|-{5,}|={8,}|\*{8,})\s*$")
_QUOTED = re.compile(r"^\s*>")
_DISCLAIMER = re.compile(
    r"^\W*+(?:disclaimer|confidential(?:ity)?\b|this (?:e-?mail|message|communication|electronic)\b.{0,60}\b(?:"
    r"confidential|intended|contains?|and any|was sent|is intended|has been scanned)"
    r"|the (?:information|contents?) (?:contained )?in this|if you (?:are not|have received"
    r"|received|wish to (?:opt|unsubscribe)|no longer wish|need assistance)"
    r"|(?:please )?consider the environment|please think before|©|copyright\b|\(c\) |all"
    r" rights reserved|unsubscribe|you can (?:change|unsubscribe|manage)"
    r"|registered (?:in|office|company|number)|.{0,80}\bis an? (?:affirmative action|equal"
    r" opportunit)|.{0,40}\bequal (?:opportunity|employment)|discrimination and\b|we (?:are"
    r"|do not discriminate)\b.{0,40}\b(?:equal|discriminat)"
    r"|.{0,60}\bis registered in\b|privacy (?:policy|notice)\b|view (?:this|full)|to (?:unsubscribe"
    r"|opt out|manage)|sent from my|get outlook for)",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(r"^\W*(?:sent from (?:my|outlook|yahoo|mail)\b|get outlook for)", re.IGNORECASE)
_NOTE = re.compile(
    r"\b(?:fyi|fwd?|see (?:below|under)|below|got this|forward\w*|came (?:in|through|back)|just in|heard back"
    r"|from (?:them|the client))\b",
    re.IGNORECASE,
)
"""How somebody says that what stands below is what they got."""
_MARKED = re.compile(r"\*\*|__(?=\w)|(?<=\w)__|^#{1,6} +", re.MULTILINE)
_LONGEST_NOTE, _SHORTEST_REPLY = 40, 5
"""Words above a mail that was passed on: with a line that says so more is a note, without one it is an answer."""
_SHORT = 80
"""Characters of a line that a mail program adds of itself."""
_HEAD = 400
"""Characters of a line by which a disclaimer is known."""
_LONGEST = 12_000
"""Characters of a mail's own text that are read: what an employer has to say stands well before that."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The text that was written, and what stood in the headers of a forwarded mail."""

    text: str
    subject: str | None = None
    sender: str | None = None


def letter_of(text: str) -> Letter:
    """Take a pasted mail down to its letter. Linear in its length; never raises."""
    plain = clean(text)
    if _HTML.search(plain[:20_000]):
        plain = _without_html(plain)
    lines = _MARKED.sub("", plain).split("\n")
    start, headers = _forwarded(lines)
    kept = _own_lines(lines[start:])
    return Letter("\n".join(kept).strip()[:_LONGEST], headers.get("subject"), headers.get("from"))


def _without_html(text: str) -> str:
    if _too_deep(text):
        return _TAG.sub("\n", text)
    tree = LexborHTMLParser(text)
    for node in tree.css(_LEFT_OUT):
        node.decompose()
    for node in tree.css(_ENDS_BLOCK):
        node.insert_after("\n\n" if node.tag == "p" else "\n")
    body = tree.body
    return clean(body.text()) if body else _TAG.sub("\n", text)


def _too_deep(text: str) -> bool:
    depth = 0
    for found in _OPENING.finditer(text):
        if found[2].lower() not in ("br", "img", "meta", "hr", "link", "input"):
            depth += -1 if found[1] else 1
        if depth > _DEEPEST:
            return True
    return False


def _forwarded(lines: list[str]) -> tuple[int, dict[str, str]]:
    """Where the letter begins when it is forwarded, with the headers above it; 0 when it isn't."""
    for at, line in enumerate(lines[:40]):
        if _FORWARDED.match(line) or (_HEADER.match(line) and at < 6 and _headers(lines, at)[1].keys() >= {"from"}):
            above = " ".join(lines[:at])
            is_note = "forward" in line.lower() or _NOTE.search(above[:_HEAD]) is not None
            if len(above.split()) > (_LONGEST_NOTE if is_note else _SHORTEST_REPLY):
                return 0, {}
            begin = at + 1 if _FORWARDED.match(line) else at
            end, headers = _headers(lines, begin)
            return (end, headers) if headers else (0, {})
    return 0, {}


def _headers(lines: list[str], at: int) -> tuple[int, dict[str, str]]:
    found: dict[str, str] = {}
    here = at
    while here < min(len(lines), at + 14):
        match = _HEADER.match(lines[here])
        if match:
            found[
                {"von": "from", "de": "from", "betreff": "subject", "objet": "subject"}.get(
                    match[1].lower(), match[1].lower()
                )
            ] = match[2].strip(" *")
        elif lines[here].strip():
            break
        here += 1
    return here, found if len(found) > 1 else {}


def _own_lines(lines: list[str]) -> list[str]:
    """The lines before quoted history and disclaimers; quoted lines in between are left out."""
    whole_quoted = sum(bool(_QUOTED.match(line)) for line in lines[:30]) > 0.7 * len(
        [line for line in lines[:30] if line.strip()] or [""]
    )
    kept: list[str] = []
    for at, line in enumerate(lines):
        own = line.lstrip("> ") if whole_quoted else line
        if not whole_quoted and ">" in line and _QUOTED.match(line):
            continue
        if _ends(own, lines, at):
            break
        if len(own) < _SHORT and _SENT_FROM.match(own):
            continue
        if own.strip() and _DISCLAIMER.match(own[:_HEAD]) and at > 1:
            if sum(len(before.split()) for before in kept) > 12:
                break
            continue
        kept.append(own.rstrip())
    return kept


def _ends(line: str, lines: list[str], at: int) -> bool:
    if at == 0:
        return False
    joined = f"{line} {lines[at + 1]}" if at + 1 < len(lines) else line
    if _WROTE.match(line) or (line.lower().startswith("on ") and len(line) < 120 and _WROTE.match(joined)):
        return True
    if _FORWARDED.match(line):
        return True
    header = _HEADER.match(line)
    if header and header[1].lower() in ("from", "von", "de"):
        return len(_headers(lines, at)[1]) > 1
    return bool(_RULE.match(line)) and any(_HEADER.match(below) for below in lines[at + 1 : at + 3])
