"""Who is written to: whoever is asked for a favor; of two people each one first, and both once both said yes."""

from core.letters.introduction import Introduction
from core.letters.phrasebook import phrasebook
from core.letters.planned import Planned, When
from core.letters.recipe import Kind, Recipe
from core.vocabulary import Channel, Favor, Recipient, SaidYes, Tie

_ASKED: dict[SaidYes, tuple[str, ...]] = {
    SaidYes.NEITHER: ("first", "second"),
    SaidYes.FIRST: ("second",),
    SaidYes.SECOND: ("first",),
    SaidYes.BOTH: (),
}
"""Who is still to be asked."""
_TOO_LITTLE = (Channel.PHONE, Channel.LINKEDIN_NOTE, Channel.SMS)
"""Ways with no room for who, why and an easy no. Lines to pass on always go by email."""


def pack(matter: Introduction) -> tuple[Planned, ...]:
    """None where the person thought better of asking."""
    if matter.favor is Favor.MAKE:
        return _made(matter)
    if matter.tie is Tie.STOP:
        return ()
    if matter.favor is Favor.REFERRAL:
        return (_planned(matter, "referral_request", matter.contact, 0, "before_applying"),)
    return (_planned(matter, "introduction_request", matter.contact, 0, "any_time", Channel.EMAIL),)


def _made(matter: Introduction) -> tuple[Planned, ...]:
    """The introduction itself is there only when both have agreed to it."""
    asked = _ASKED[matter.said_yes]
    if not asked:
        return (_planned(matter, "introduction", both(matter), 2, "both_said_yes"),)
    return tuple(
        _planned(matter, "opt_in", getattr(matter, name), seat, "ask_first") for seat, name in enumerate(asked)
    )


def both(matter: Introduction) -> str | None:
    """How the two are greeted together."""
    words = phrasebook(matter.locale).words.introducing
    return words["both"].format(first=matter.first, second=matter.second) if len(matter.pair) == 2 else None


def _planned(
    matter: Introduction, kind: Kind, name: str | None, seat: int, when: When, channel: Channel | None = None
) -> Planned:
    recipe = Recipe(
        kind=kind,
        matter=matter,
        recipient=Recipient.CONTACT,
        name=name,
        channel=channel or (Channel.EMAIL if matter.channel in _TOO_LITTLE else matter.channel),
        tone=matter.tone,
        place_in_pack=seat,
    )
    return Planned(recipe, seat, when)
