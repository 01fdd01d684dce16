"""The words people read about a finding, from templates/<locale>/checks.toml."""

from core.locales import table


def why(code: str, locale: str = "en") -> str:
    """One line that says what is wrong and why it matters."""
    return str(table(locale, "checks.toml")[code]["why"])


def title(code: str, locale: str = "en") -> str:
    """A few words that name the finding."""
    return str(table(locale, "checks.toml")[code]["title"])


def fix_for(code: str, locale: str = "en") -> str:
    """The words a mend puts in, where they are ours and not the person's."""
    return str(table(locale, "checks.toml")[code]["fix"])


def verdict_words(key: str, locale: str = "en") -> str:
    """One line that says how several messages compare."""
    return str(table(locale, "checks.toml")["compared"][key])
