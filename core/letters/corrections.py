"""Putting right what was told before, when the reason has really changed."""

from collections.abc import Iterable

from core.letters.decision import Decision
from core.letters.explanation import Explanation
from core.letters.recipe import Correcting, Recipe
from core.vocabulary import Channel


def corrections(new: Decision, told: Iterable[Recipe]) -> tuple[Recipe, ...]:
    """A short letter for each person who was told another reason than `new` gives, or none.

    `told` are the recipes of what was sent, or told otherwise: each knows the explanation it was written from.
    Somebody told twice, by phone and in writing, hears once. Nobody, when all were told what still holds.
    """
    latest = {
        (recipe.recipient, recipe.name): (recipe, recipe.matter.explanation)
        for recipe in told
        if isinstance(recipe.matter, Decision)
    }
    wrong = [(recipe, heard) for recipe, heard in latest.values() if not heard.agrees_with(new.explanation)]
    return tuple(_correction(new, recipe, heard, seat) for seat, (recipe, heard) in enumerate(wrong))


def _correction(new: Decision, told: Recipe, heard: Explanation, seat: int) -> Recipe:
    return Recipe(
        kind="correction",
        matter=new,
        recipient=told.recipient,
        name=told.name,
        channel=Channel.EMAIL if told.channel is Channel.PHONE else told.channel,
        tone=told.tone,
        place_in_pack=seat,
        correcting=_how(heard, new.explanation),
    )


def _how(before: Explanation, now: Explanation) -> Correcting:
    if not now.is_given:
        return "withdrawn"
    return "changed" if before.is_given else "added"
