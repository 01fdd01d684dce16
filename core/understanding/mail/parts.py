"""A letter from an employer taken apart: what it says, and who signed it."""

import re
from dataclasses import dataclass

_CLOSING = re.compile(
    r"^\W*+(?:(?:with |my |our |many |all |all the |all my |kind |kindest |warm |warmest"
    r" |very |best |cordial |sincere |every |good |the ){0,4}(?:regards?|wishes|best|thanks)"
    r"|(?:yours?|very truly yours|sincerely|respectfully|cordially|faithfully|warmly|gratefully"
    r"|cheers|thanks(?: again| so much)?|thank you(?: again| very much)?"
    r"|fondly|groetjes|groeten|(?:as )?ever|yours ever"
    r"|(?:with |much |lots of |big )?(?:love|hugs?)(?: and thanks)?|best of luck|god bless"
    r"|is mise(?: le meas)?|le meas|yn gywir|slán|in haste|take care|thanking you|mit freundlichen"
    r" gr[üu](?:ß|ss)en|freundliche gr[üu](?:ß"
    r"|ss)e|viele gr[üu](?:ß|ss)e|cordialement|bien [àa] vous|saludos(?: cordiales)?|un"
    r" saludo|atentamente|atenciosamente|cordiali saluti"
    r"|met vriendelijke groet(?:en)?|hilsen|vennlig hilsen|med venlig hilsen|med vänliga"
    r" hälsningar|hälsningar|ciao|bisous|with appreciation|with gratitude|onwards|peace"
    r"|xx?|talk soon|see you soon|until then))"
    r"(?: (?:sincerely|faithfully|truly|and good luck|in advance|and regards|for now|again"
    r"|from all of us|wishes|regards))?\W*(?:[,–—-].{0,40})?$",
    re.IGNORECASE,
)
_DASHED = re.compile(r"(?:^|[\s.!?])(?:[-–—~]{1,2}|//)\s?([A-ZÀ-Þ][^\n–—]{1,60}[^\s.!?])$")
_NAMED_LAST = re.compile(
    r"[.!?]\s+([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+){0,2}) ?\(([^()\n]{3,60})\)$"
    r"|[.!?]\s+([A-Z][^\W\d_]{1,20}(?:(?:,| at| from| @) [A-Z][^.,!?\n]{2,40})?)$"
)
_INLINE = re.compile(
    r"[.!?]\s+(?:(?:Kind |Warm |Best |Many |All the |All )?(?:best|Take care|Best|Regards|regards|wishes|thanks|Thanks"
    r"|Cheers|Love|Sincerely|Yours|Warmly|Hugs|Ciao))"
    r"[,!]? ([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+){0,2}(?:(?:, | @ | at | from | \()[A-Z][^.!?\n]{2,50})?)$"
)
_MACHINE = re.compile(
    r"automat|do not reply|don't reply|not monitored|unmonitored|<url>|https?://|www\.|@\w+\.", re.IGNORECASE
)
_LOOKED_AT, _SIGNATURE_LINES, _SHORT = 25, 6, 8


@dataclass(frozen=True, slots=True)
class Parts:
    """The body with its place in the text, and the lines of the signature, both without blank lines at their ends."""

    body: str
    signature: tuple[str, ...]
    closed: bool
    """Whether closing words stand above the signature, so that a name is likely."""


def parts_of(text: str) -> Parts:
    """Take a letter apart. Looks at its last lines only."""
    lines = text.split("\n")
    filled = [at for at, line in enumerate(lines) if line.strip()]
    while len(filled) > 1 and _MACHINE.search(lines[filled[-1]][:200]):
        filled.pop()
    for at in reversed(filled[-_LOOKED_AT:]):
        below = [lines[n].strip() for n in filled if n > at and any(char.isalpha() for char in lines[n])]
        if at and not below and _CLOSING.match(lines[at].strip()[:80]):
            return Parts("\n".join(lines[:at]).rstrip(), (), closed=True)
        if at and len(lines[at]) < 80 and _CLOSING.match(lines[at].strip()) and (below or _after_comma(lines[at])):
            named = _after_comma(lines[at])
            return Parts(
                "\n".join(lines[:at]).rstrip(),
                tuple(([named] if named else []) + below[:_SIGNATURE_LINES]),
                closed=True,
            )
    return _unclosed(lines, filled)


def _after_comma(line: str) -> str:
    """ "Thanks, Odette" on one line."""
    _, _, name = line.strip().partition(",")
    return name.strip() if 0 < len(name.split()) <= 4 and not _CLOSING.match(name.strip() or "-") else ""


def _unclosed(lines: list[str], filled: list[int]) -> Parts:
    if not filled:
        return Parts("", (), closed=False)
    last = lines[filled[-1]].rstrip()
    if inline := _INLINE.search(last):
        return Parts("\n".join([*lines[: filled[-1]], last[: inline.start() + 1]]).rstrip(), (inline[1],), closed=True)
    if named := _NAMED_LAST.search(last):
        body = "\n".join([*lines[: filled[-1]], last[: named.start() + 1]])
        return Parts(body.rstrip(), (f"{named[1]}, {named[2]}" if named[1] else named[3],), closed=True)
    if dashed := _DASHED.search(last):
        body = "\n".join([*lines[: filled[-1]], last[: dashed.start()]])
        return Parts(body.rstrip(), (dashed[1].strip(),), closed=True)
    below: list[int] = []
    for at in reversed(filled):
        line = lines[at].strip()
        if (
            len(below) >= _SIGNATURE_LINES
            or len(line.split()) > _SHORT
            or (line[-1] in ".!?:" and not _initial(line))
            or at == filled[0]
        ):
            break
        below.insert(0, at)
    if not below:
        return Parts("\n".join(lines).rstrip(), (), closed=False)
    if (
        len(below) > 1 and lines[below[0]].rstrip().endswith(",") and lines[below[0]][:4] != "For "
    ):  # whatever words somebody closes with
        signed = tuple(lines[at].strip() for at in below[1:])
        return Parts("\n".join(lines[: below[0]]).rstrip(), signed, closed=True)
    return Parts("\n".join(lines[: below[0]]).rstrip(), tuple(lines[at].strip() for at in below), closed=False)


def _initial(line: str) -> bool:
    """A full stop that belongs to a name or a firm: "Vogt Ltd.", "J. R."."""
    return line.endswith(".") and line.rstrip(".").rpartition(" ")[2].lower() in (
        "ltd",
        "inc",
        "co",
        "jr",
        "sr",
        "corp",
        "llc",
        "b.v",
    )
