"""The words people read about a finding, from templates/<locale>/checks.toml."""

from typing import Any

from core.etiquette.finding import Finding
from core.locales import table


def why(code: str, locale: str = "en", detail: str = "") -> str:
    """One line that says what is wrong and why it matters; `detail` as the finding has it."""
    return str(table(locale, "checks.toml")[code][f"why_{detail}" if detail else "why"])


def title(code: str, locale: str = "en") -> str:
    """A few words that name the finding."""
    return str(table(locale, "checks.toml")[code]["title"])


def fix_for(code: str, locale: str = "en") -> str:
    """The words a mend puts in, where they are ours and not the person's."""
    return str(table(locale, "checks.toml")[code]["fix"])


def plainer(code: str, words: str, locale: str = "en") -> str | None:
    """What to write in the place of these words, "" for nothing at all; None where that is the person's to say."""
    plain = table(locale, "checks.toml")[code].get("plain", {}).get(words)
    return None if plain is None else str(plain)


def mend_words(finding: Finding, locale: str = "en") -> str:
    """What a finding's mend does, in a few words. Raises ValueError when it has none."""
    if finding.fix is None:
        raise ValueError(f"{finding.id} has no safe fix")
    said = table(locale, "checks.toml")["mended"]
    new = finding.fix.replacement.strip()
    return str(said["replaced"]).format(new=new) if new else str(said["taken_out"])


def verdict_words(key: str, locale: str = "en") -> str:
    """One line that says how several messages compare."""
    return str(table(locale, "checks.toml")["compared"][key])


def report_words(key: str, locale: str = "en", **gaps: object) -> str:
    """A sentence of the report on a letter, by its dotted key; of one and many by the gap `n`."""
    said: Any = table(locale, "checks.toml")["report"]
    for part in key.split("."):
        said = said[part]
    if isinstance(said, dict):
        said = said["one" if gaps["n"] == 1 else "many"]
    return str(said).format(**gaps)
