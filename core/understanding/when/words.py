"""A reading in words, and what is said and asked when there is none: templates/<locale>/understanding.toml."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.locales import table
from core.understanding.when.reading import Reading, Refusal
from core.understanding.when.rules import DAYS
from core.understanding.when.usual import WORKDAYS


def _words(locale: str) -> Mapping[str, Any]:
    """The words for "when" of the nearest locale there is."""
    words: Mapping[str, Any] = table(locale, "understanding.toml")["when"]
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
    """A rule in a few words: how often, and on which days."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    interval = int(parts.get("INTERVAL", 1))
    one, many = words["units"][parts["FREQ"]]
    often = words["each"].format(unit=one) if interval == 1 else words["each_n"].format(n=interval, unit=many)
    days = _days(parts, words)
    months = [words["months"][int(month) - 1] for month in parts.get("BYMONTH", "").split(",") if month]
    told = str(words["on"]).format(often=often, days=days) if days else str(often)
    return str(words["in"]).format(often=told, months=_row(months, words)) if months else told


def _days(parts: Mapping[str, str], words: Mapping[str, Any]) -> str:
    """The days of a rule: "Monday and Thursday", "the first Monday", "day 15"; "" when it names none."""
    if parts.get("BYDAY") == WORKDAYS:
        nth = parts.get("BYSETPOS")
        return str(words["nth"].get(nth, nth) + " " + words["workday"]) if nth else str(words["workdays"])
    if by_day := parts.get("BYDAY"):
        return _row([_weekday(code, words) for code in by_day.split(",")], words)
    numbers = parts.get("BYMONTHDAY", "").split(",")
    if parts.get("BYSETPOS") or numbers == ["-1"]:
        return str(words["last_day"]) if numbers[-1] in ("-1", "31") else str(words["day_n"]).format(n=numbers[-1])
    return _row([str(words["day_n"]).format(n=number) for number in numbers if number], words)


def _weekday(code: str, words: Mapping[str, Any]) -> str:
    name = str(words["weekdays"][DAYS.index(code[-2:])])
    return f"{words['nth'].get(code[:-2], code[:-2])} {name}" if code[:-2] else name


def _row(names: Sequence[str], words: Mapping[str, Any]) -> str:
    return str(words["and"]).format(most=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)


def why_not(refusal: Refusal, locale: str) -> tuple[str, str]:
    """(why nothing was set, what is asked)."""
    entry = _words(locale)["refused"][refusal.problem]
    return str(entry["why"]), str(entry["ask"])
