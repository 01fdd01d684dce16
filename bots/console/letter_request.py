"""What `gracious letter decline` is asked for: a decision, described field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone

E = TypeVar("E", bound=StrEnum)

FIELDS = (
    "company", "role", "about", "stage", "contact", "contact_role", "channel", "recruiter", "reason", "reason_words",
    "referrer", "panel", "door_open", "check_in", "deadline", "tone", "code_name", "from", "locale", "today",
)  # fmt: skip
"""The flow's fields by name; `from` signs the letters, `today` stands for the day of asking."""

LONGEST_LINE = 80
LONGEST_SENTENCE = 240
MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as read. `asks` names fields still needed; without company and reason there is no decision."""

    decision: Decision | None
    asks: tuple[str, ...]
    today: date
    code_name: str | None = None


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. Other fields are left aside.

    A value outside its vocabulary counts as other, or as what is likely where there is no other.
    """
    of = _Fields(request)
    company, reason = of.line("company"), of.one_of("reason", Reason, Reason.OTHER)
    words = of.line("reason_words", LONGEST_SENTENCE)
    asks = [name for name, value in (("company", company), ("reason", reason)) if value is None]
    if reason is Reason.OTHER and words is None:
        asks.append("reason_words")
    decision = _decision(of, company or "-", Explanation(reason=reason or Reason.NONE_GIVEN, words=words))
    whole = company is not None and reason is not None
    return Asked(decision if whole else None, tuple(asks), of.day("today") or today, of.line("code_name"))


def _decision(of: "_Fields", company: str, explanation: Explanation) -> Decision:
    about = of.one_of("about", About, About.OFFER) or About.OFFER
    likely = Recipient.MANAGER if about is About.INTERNAL else Recipient.HIRING_MANAGER
    return Decision(
        about=about,
        company=company,
        role=of.line("role"),
        contact=of.line("contact"),
        contact_role=of.one_of("contact_role", Recipient, likely) or likely,
        recruiter=of.line("recruiter"),
        referrer=of.line("referrer"),
        panel=of.names("panel"),
        channel=of.one_of("channel", Channel, Channel.EMAIL) or Channel.EMAIL,
        stage=of.one_of("stage", Stage, Stage.OPEN) or Stage.OPEN,
        explanation=explanation,
        door_open=of.truth("door_open"),
        check_in=of.day("check_in"),
        deadline=of.day("deadline"),
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )


@dataclass(frozen=True, slots=True)
class _Fields:
    """Values of a request by kind; null and blank are absent."""

    request: Mapping[str, Any]

    def line(self, name: str, longest: int = LONGEST_LINE) -> str | None:
        value = self.request.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{name} must be a string or null")
        line = " ".join(value.split()) if value else ""
        if len(line) > longest:
            raise ValueError(f"{name} must have at most {longest} characters")
        return line or None

    def one_of(self, name: str, vocabulary: type[E], unknown: E) -> E | None:
        value = self.line(name)
        if value is None:
            return None
        code = value.casefold().replace("-", "_").replace(" ", "_")
        return next((known for known in vocabulary if known.value == code), unknown)

    def names(self, name: str) -> tuple[str, ...]:
        value = self.request.get(name) or []
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or len(value) > MOST_NAMES:
            raise ValueError(f"{name} must be a list of at most {MOST_NAMES} names")
        lines = (_Fields({name: one}).line(name) for one in value)
        return tuple(line for line in lines if line)

    def truth(self, name: str) -> bool:
        value = self.request.get(name)
        if value is not None and not isinstance(value, bool):
            raise ValueError(f"{name} must be true, false or null")
        return bool(value)

    def day(self, name: str) -> date | None:
        value = self.line(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise ValueError(f"{name} must be a day such as 2027-01-15") from None
