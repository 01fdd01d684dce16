"""The answer of `gracious when`: one request, one answer, as the command line's contract has them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.understanding.when.read import read_when
from core.understanding.when.reading import Reading, Refusal
from core.understanding.when.words import in_words, why_not


def answer_when(request: Mapping[str, Any]) -> dict[str, Any]:
    """{"text", "now", "tz", "locale"} to the reading, or to {"error", "ask"}.

    `now` is an ISO local time; `tz` an IANA name (default UTC); `locale` a language tag (default en-US).
    """
    locale = str(request.get("locale") or "en-US")
    try:
        now = datetime.fromisoformat(str(request["now"]))
    except (KeyError, ValueError):
        return _refused(Refusal("bad_request"), locale)
    read = read_when(str(request.get("text") or ""), now, str(request.get("tz") or "UTC"), locale)
    return _refused(read, locale) if isinstance(read, Refusal) else _told(read, locale)


def _refused(refusal: Refusal, locale: str) -> dict[str, Any]:
    why, ask = why_not(refusal, locale)
    return {"error": why, "ask": ask}


def _told(reading: Reading, locale: str) -> dict[str, Any]:
    return {
        "at": reading.at.isoformat(timespec="seconds"),
        "date": reading.date.isoformat(),
        "time": f"{reading.time:%H:%M}" if reading.time else None,
        "rrule": reading.rrule,
        "reading": in_words(reading, locale),
        "ambiguous": reading.ambiguous,
    }
