"""The words people read about a finding, from templates/<locale>/checks.toml."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@cache
def _checks(locale: str) -> dict[str, dict[str, Any]]:
    """The sentences of a locale; of English where the locale has none."""
    path = _TEMPLATES / locale / "checks.toml"
    return tomllib.loads((path if path.exists() else _TEMPLATES / "en" / "checks.toml").read_text(encoding="utf-8"))


def why(code: str, locale: str = "en") -> str:
    """One line that says what is wrong and why it matters."""
    return str(_checks(locale)[code]["why"])


def title(code: str, locale: str = "en") -> str:
    """A few words that name the finding."""
    return str(_checks(locale)[code]["title"])


def fix_for(code: str, locale: str = "en") -> str:
    """The words a mend puts in, where they are ours and not the person's."""
    return str(_checks(locale)[code]["fix"])


def verdict_words(key: str, locale: str = "en") -> str:
    """One line that says how several messages compare."""
    return str(_checks(locale)["compared"][key])
