"""What a check reports: the code, how bad it is, the words it points at, the rule behind it, and a safe mend."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["block", "warn", "hint"]


@dataclass(frozen=True, slots=True)
class Fix:
    """Put `replacement` in the place of text[start:end]."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `start`, `end` and `words` are None when what is wrong is that something is missing,
    or when it stands in the subject."""

    id: str
    severity: Severity
    start: int | None
    end: int | None
    words: str | None
    rule: str
    fix: Fix | None = None


def fixed(text: str, finding: Finding) -> str:
    """The text with the finding's mend applied. Raises ValueError when it has none or the text has changed since."""
    fix = finding.fix
    if fix is None:
        raise ValueError(f"{finding.id} has no safe fix")
    if finding.start is not None and text[finding.start : finding.end] != finding.words:
        raise ValueError(f"the text has changed since {finding.id} was found in it")
    return text[: fix.start] + fix.replacement + text[fix.end :]
