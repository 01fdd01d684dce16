"""A reading in words, and what is said and asked when there is none: templates/<locale>/understanding.toml."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from core.dialogue.words import DEFAULT_LOCALE, TEMPLATES
from core.understanding.when.reading import Reading, Refusal


@lru_cache
def _words(locale: str) -> Mapping[str, Any]:
    """The words for "when" of the nearest locale there is."""
    name = locale.replace("_", "-")
    known = name if name.replace("-", "").isalnum() else DEFAULT_LOCALE
    words: dict[str, Any] = {}
    for folder in dict.fromkeys((DEFAULT_LOCALE, known.partition("-")[0], known)):
        path = TEMPLATES / folder / "understanding.toml"
        if path.is_file():
            words |= tomllib.loads(path.read_text(encoding="utf-8"))["when"]
    return words


def in_words(reading: Reading, locale: str) -> str:
    """The reading as a person checks it: weekday, day, hour, how it comes back, and that another one is possible."""
    words = _words(locale)
    day, at = reading.date, reading.at
    gaps = {
        "weekday": words["weekdays"][day.weekday()],
        "month": words["months"][day.month - 1],
        "day": day.day,
        "year": day.year,
        "hour": at.hour,
        "hour12": at.hour % 12 or 12,
        "minute": f"{at.minute:02d}",
        "half": words["halves"][at.hour >= 12],
    }
    text = str(words["day"]).format(**gaps) + str(words["hour"]).format(**gaps)
    return (
        text if reading.rrule is None else str(words["again"]).format(first=text, rule=how_often(reading.rrule, words))
    )


def how_often(rule: str, words: Mapping[str, Any]) -> str:
    """A rule in a few words."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    interval = int(parts.get("INTERVAL", 1))
    unit = words["units"][parts["FREQ"]]
    return (
        str(words["each"]).format(unit=unit[0])
        if interval == 1
        else str(words["each_n"]).format(n=interval, unit=unit[1])
    )


def why_not(refusal: Refusal, locale: str) -> tuple[str, str]:
    """(why nothing was set, what is asked)."""
    entry = _words(locale)["refused"][refusal.problem]
    return str(entry["why"]), str(entry["ask"])
