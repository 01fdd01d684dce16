"""What a flow leaves behind."""

from dataclasses import dataclass
from enum import StrEnum

from core.letters.matter import Matter


class Rest(StrEnum):
    """How long an answer lies before it may go: until six today, nine tomorrow, nine the day after; or not at all."""

    NONE = "none"
    EVENING = "evening"
    MORNING = "morning"
    DAY_AFTER = "day_after"


@dataclass(frozen=True, slots=True)
class Ending:
    """A matter to write about. The letters, the advice and the follow-ups are all written from it.

    `code_name` stands for the company wherever the person's own lists show it; `rest` holds what is written to those
    who decided.
    """

    matter: Matter
    code_name: str | None = None
    rest: Rest | None = None
