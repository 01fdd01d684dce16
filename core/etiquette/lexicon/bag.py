"""Words that are looked up one by one."""


def bag(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())
