"""The folders of words: templates/<locale>/*.toml, where a locale holds only what differs from the one it stands on."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

TEMPLATES = Path(__file__).parents[1] / "templates"
DEFAULT_LOCALE = "en"


@lru_cache(maxsize=64)
def table(locale: str, file: str) -> Mapping[str, Any]:
    """The words of one file, `checks.toml` or the like, of the nearest locale there is: en-AU reads as en."""
    words: dict[str, Any] = {}
    for name in chain(locale):
        path = TEMPLATES / name / file
        if path.is_file():
            merge(words, read(path))
    return words


def chain(locale: str) -> tuple[str, ...]:
    """The folders a locale stands on, from the ground up. What is no locale's name names no folder."""
    name = locale.replace("_", "-")
    if not name.replace("-", "").isalnum():
        return (DEFAULT_LOCALE,)
    return tuple(dict.fromkeys((DEFAULT_LOCALE, name.split("-")[0], name)))


def read(path: Path) -> dict[str, Any]:
    """The words of a file. Raises tomllib.TOMLDecodeError when it is broken."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def merge(under: dict[str, Any], over: Mapping[str, Any]) -> None:
    """Put what one locale says over what another one does, table by table."""
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(under.get(key), dict):
            merge(under[key], value)
        else:
            under[key] = value
