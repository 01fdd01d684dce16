"""What `gracious letter introduction` is asked for: a favor that goes by way of somebody else, field by field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bots.console.letter_fields import LONGEST_SENTENCE, Asked, Fields
from core.letters.introduction import Introduction
from core.vocabulary import Channel, Favor, SaidYes, Tie, Tone

_NAMES = ("contact", "target", "company", "role", "first", "second")
_OWN_WORDS = ("me", "purpose", "vouched", "fit", "first_is", "for_first", "second_is", "for_second")
FIELDS = ("favor", *_NAMES, *_OWN_WORDS, "tie", "said_yes", "channel", "tone", "code_name", "from", "locale", "today")
"""The flow's fields by name."""

_NEEDED = {Favor.MAKE: ("favor", "first", "second"), Favor.ASK: ("favor", "contact", "target")}


def read(request: Mapping[str, Any], today: date) -> Asked:
    """Raises ValueError, naming the field, for a value of the wrong kind. Other fields are left aside.

    Without a favor an introduction is asked for. Two people of whom nobody knows that they said yes are asked first.
    """
    of = Fields(request)
    favor = of.one_of("favor", Favor, Favor.ASK) or Favor.ASK
    matter = Introduction(
        **{name: of.line(name) for name in _NAMES},
        **{name: of.line(name, LONGEST_SENTENCE) for name in _OWN_WORDS},
        favor=favor,
        tie=of.one_of("tie", Tie, Tie.OUTSIDE) or Tie.OUTSIDE,
        said_yes=of.one_of("said_yes", SaidYes, SaidYes.NEITHER) or SaidYes.NEITHER,
        channel=of.one_of("channel", Channel, Channel.EMAIL) or Channel.EMAIL,
        tone=of.one_of("tone", Tone, Tone.WARM) or Tone.WARM,
        locale=of.line("locale") or "en",
        sign_off=of.line("from"),
    )
    asks = tuple(name for name in _NEEDED.get(favor, ("favor", "contact", "role")) if of.line(name) is None)
    return Asked(matter, asks, of.day("today") or today, of.line("code_name"))
