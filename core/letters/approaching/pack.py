"""One letter, to the one person it is for."""

from core.letters.approach import Approach
from core.letters.planned import Planned, When
from core.letters.recipe import Recipe
from core.vocabulary import Channel, Occasion

_WHEN: dict[Occasion, When] = {Occasion.EVENT: "two_days", Occasion.CHAT: "day_or_two"}

_ROUND = 3  # wordings of each section; a fourth person gets other sentences together


def pack(approach: Approach) -> tuple[Planned, ...]:
    recipe = Recipe(
        kind="follow_up",
        matter=approach,
        recipient=approach.contact_role,
        name=approach.contact,
        channel=Channel.EMAIL if approach.channel is Channel.PHONE else approach.channel,
        tone=approach.tone,
        wording=_ROUND * (approach.seat // _ROUND % 2),
        place_in_pack=approach.seat,
    )
    return (Planned(recipe, 0, _WHEN.get(approach.occasion, "today")),)
