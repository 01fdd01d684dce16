"""What a flow leaves behind."""

from dataclasses import dataclass

from core.letters.decision import Decision


@dataclass(frozen=True, slots=True)
class Ending:
    """A decision to be told. The letters, the advice and the follow-ups are all written from it.

    `code_name` stands for the company wherever the person's own lists show it.
    """

    decision: Decision
    code_name: str | None = None
