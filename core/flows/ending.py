"""What a flow leaves behind."""

from dataclasses import dataclass

from core.letters.matter import Matter


@dataclass(frozen=True, slots=True)
class Ending:
    """A matter to write about. The letters, the advice and the follow-ups are all written from it.

    `code_name` stands for the company wherever the person's own lists show it.
    """

    matter: Matter
    code_name: str | None = None
