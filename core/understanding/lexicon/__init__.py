"""The words that the readers know, one family a module."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set to look words up in."""
    return frozenset(text.split())
