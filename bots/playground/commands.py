"""The slash commands the page offers while one types."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the completion list, in the words of the manifest's table.

    `typed` is what is put into the composer ("/gracious decline"), `usage` what may follow, `tells` what it does.
    """

    typed: str
    usage: str
    tells: str
