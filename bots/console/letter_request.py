"""What `gracious letter decline` is asked for: a decision, described field by field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bots.console.letter_fields import LONGEST_SENTENCE, Asked, Fields
from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.vocabulary import About, Channel, Reason, Recipient, Stage, Tone

FIELDS = (
    "company", "role", "about", "stage", "contact", "contact_role", "channel", "recruiter", "reason", "reason_words",
    "referrer", "panel", "door_open", "check_in", "deadline", "tone", "code_name", "from", "locale", "today",
)  # fmt: skip
"""The flow's fields by name; `from` signs the letters, `today` stands for the day of asking."""


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. Other fields are left aside.

    A value outside its vocabulary counts as other, or as what is likely where there is no other.
    """
    of = Fields(request)
    company, reason = of.line("company"), of.one_of("reason", Reason, Reason.OTHER)
    words = of.line("reason_words", LONGEST_SENTENCE)
    asks = [name for name, value in (("company", company), ("reason", reason)) if value is None]
    if reason is Reason.OTHER and words is None:
        asks.append("reason_words")
    decision = _decision(of, company or "-", Explanation(reason=reason or Reason.NONE_GIVEN, words=words))
    whole = company is not None and reason is not None
    return Asked(decision if whole else None, tuple(asks), of.day("today") or today, of.line("code_name"))


def _decision(of: Fields, company: str, explanation: Explanation) -> Decision:
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
