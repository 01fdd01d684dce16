"""What `gracious letter follow_up` is asked for: whom to get in touch with again, described field by field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bots.console.letter_fields import LONGEST_SENTENCE, Asked, Fields
from core.flows.follow_up import role_for
from core.letters.approach import Approach
from core.vocabulary import Channel, Nudge, Occasion, Recipient, Tone

FIELDS = (
    "contact", "contact_role", "occasion", "nudge", "company", "role", "where", "subject", "step", "changed", "keen",
    "memory", "question", "why_you", "why_now", "paid", "me", "curious", "time", "holiday", "holiday_on", "day",
    "channel", "tone", "code_name", "from", "locale", "today",
)  # fmt: skip
"""The flow's fields by name; `day` is the day of the application, or the one that had been named."""

_OWN_WORDS = (
    "where", "subject", "step", "changed", "keen", "memory", "question", "why_you", "why_now", "me", "curious", "time",
    "holiday",
)  # fmt: skip


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. Other fields are left aside.

    Whoever is not named is greeted without a name; without an occasion it is a word to keep in touch.
    """
    of = Fields(request)
    occasion = of.one_of("occasion", Occasion, Occasion.CATCH_UP) or Occasion.CATCH_UP
    likely = role_for(occasion)
    approach = Approach(
        **{name: of.line(name, LONGEST_SENTENCE) for name in _OWN_WORDS},
        occasion=occasion,
        contact=of.line("contact"),
        contact_role=of.one_of("contact_role", Recipient, likely) or likely,
        company=of.line("company"),
        role=of.line("role"),
        day=of.day("day"),
        holiday_on=of.day("holiday_on"),
        nudge=of.one_of("nudge", Nudge, Nudge.FIRST) or Nudge.FIRST,
        paid=of.truth("paid"),
        channel=of.one_of("channel", Channel, Channel.EMAIL) or Channel.EMAIL,
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )
    asks = tuple(name for name in ("contact", "occasion") if of.line(name) is None)
    return Asked(approach, asks, of.day("today") or today, of.line("code_name"))
