"""The text that a message quotes or carries along: a draft to check, a mail that came."""

import re

_QUOTED = re.compile(
    r"(?:(?<=\s)|^)[\"“'‘«](?=\S)[^\"“”»]{20,}?[\"”'’»](?=[\s.,!?)]|$)|(?<=:\n).{40,}|(?<=: \n).{40,}", re.DOTALL
)


def quoted_of(text: str) -> tuple[int, int] | None:
    """Where the quoted text stands, its marks with it; None when nothing is quoted."""
    found = _QUOTED.search(text)
    return found.span() if found else None
