"""What `gracious letter thank_you` is asked for: whom to thank and what for, described field by field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bots.console.letter_fields import LONGEST_SENTENCE, Asked, Fields
from core.letters.thanks import Thanked, Thanks
from core.vocabulary import Channel, Kindness, Tone

FIELDS = (
    "kindness", "contact", "panel", "company", "role", "spoken", "added", "progress", "channel", "tone", "code_name",
    "from", "locale", "today",
)  # fmt: skip
"""The flow's fields by name; `panel` is thanked besides `contact`, `spoken` is what was spoken of with `contact`."""


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. Other fields are left aside.

    Without a kindness it is an interview; without a name somebody is thanked all the same.
    """
    of = Fields(request)
    contact = of.line("contact")
    first = (Thanked(name=contact, spoken=of.line("spoken", LONGEST_SENTENCE)),) if contact else ()
    thanks = Thanks(
        kindness=of.one_of("kindness", Kindness, Kindness.INTERVIEW) or Kindness.INTERVIEW,
        company=of.line("company"),
        role=of.line("role"),
        people=(*first, *(Thanked(name=name) for name in of.names("panel"))),
        channel=of.one_of("channel", Channel, Channel.EMAIL) or Channel.EMAIL,
        added=of.line("added", LONGEST_SENTENCE),
        progress=of.line("progress", LONGEST_SENTENCE),
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )
    asks = tuple(name for name in ("contact", "kindness") if of.line(name) is None)
    return Asked(thanks, asks, of.day("today") or today, of.line("code_name"))
