"""What a check reports: the code, how bad it is, the words it points at, the rule behind it, and a safe mend.

A surface that offers a mend with one click shows `core.etiquette.mend_words(finding)` on or beside the button, takes
the new text from `fixed(text, finding)`, and checks it again: the other findings' places have moved. A `Fix` is safe:
`check` hands out none that would bring a new block, and pressed twice it is refused the second time.
"""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["block", "warn", "hint"]


@dataclass(frozen=True, slots=True)
class Fix:
    """Put `replacement` in the place of text[start:end], in a text of `length` characters. "" takes the words out."""

    start: int
    end: int
    replacement: str
    length: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `start`, `end` and `words` are None when what is wrong is that something is missing,
    or when it stands in the subject. `detail` picks one of several reasons a code has, "" the usual one."""

    id: str
    severity: Severity
    start: int | None
    end: int | None
    words: str | None
    rule: str
    fix: Fix | None = None
    detail: str = ""


def fixed(text: str, finding: Finding) -> str:
    """The text with the finding's mend applied. Raises ValueError when it has none or the text has changed since."""
    fix = finding.fix
    if fix is None:
        raise ValueError(f"{finding.id} has no safe fix")
    same = finding.start is None or text[finding.start : finding.end] == finding.words
    if not same or len(text) != fix.length:
        raise ValueError(f"the text has changed since {finding.id} was found in it")
    return text[: fix.start] + fix.replacement + text[fix.end :]
