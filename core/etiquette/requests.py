"""One request of the command line in, one answer out, in the shapes of `gracious check` and `gracious compare`."""

from collections.abc import Mapping
from typing import Any

from core.etiquette.checking import check
from core.etiquette.comparing import compare
from core.etiquette.finding import Finding
from core.etiquette.message import Message
from core.etiquette.words import verdict_words, why

FLOWS = frozenset({"decline", "rejection", "thank_you", "follow_up"})


def answer_check(request: Mapping[str, Any], locale: str = "en") -> dict[str, Any]:
    """{"text", "subject", "flow", "recipient", "channel", "company", "role", "reason", "name"} -> {"findings": [...]}.

    Unknown values mean "other". Raises ValueError, with the field's name, when a value has the wrong type.
    """
    findings = check(message_of(request), locale)
    return {"findings": [shown(finding, locale) for finding in findings]}


def answer_compare(request: Mapping[str, Any], locale: str = "en") -> dict[str, Any]:
    """{"messages": [{"recipient", "channel", "text"}]} -> {"consistent", "reasons", "why", "sentences"}.

    Raises ValueError on wrong types.
    """
    given = request.get("messages")
    if not isinstance(given, list) or not all(isinstance(one, Mapping) for one in given):
        raise ValueError("messages must be a list of objects")
    verdict = compare([message_of(one) for one in given])
    return {
        "consistent": verdict.consistent,
        "reasons": list(verdict.reasons),
        "why": verdict_words(verdict.why, locale),
        "sentences": list(verdict.sentences),
    }


def message_of(request: Mapping[str, Any]) -> Message:
    """The message a request describes. Raises ValueError on wrong types."""
    text = _text(request, "text")
    if text is None:
        raise ValueError("text must be a string")
    flow = _text(request, "flow")
    return Message(
        text=text,
        subject=_text(request, "subject"),
        flow=flow if flow in FLOWS else "other",
        recipient=_text(request, "recipient"),
        channel=_text(request, "channel"),
        company=_text(request, "company"),
        role=_text(request, "role"),
        reason=_text(request, "reason"),
        name=_text(request, "name"),
    )


def _text(request: Mapping[str, Any], field: str) -> str | None:
    value = request.get(field)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{field} must be a string or null")
    return value


def shown(finding: Finding, locale: str = "en") -> dict[str, Any]:
    """A finding as programs read it."""
    fix = finding.fix
    return {
        "id": finding.id,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "words": finding.words,
        "why": why(finding.id, locale, finding.detail),
        "rule": finding.rule,
        "fix": None if fix is None else {"start": fix.start, "end": fix.end, "replacement": fix.replacement},
    }
