"""A letter's text with all that the checks want to know of where it is going."""

from datetime import timedelta

from core.etiquette import Message
from core.letters.approach import Approach
from core.letters.decision import Decision
from core.letters.recipe import Recipe
from core.letters.situation import ANSWERS

_CHECKED_AS: dict[str, str] = {"congratulation": "other", "reference": "thank_you"}
"""Letters that are of another kind than what they are about: a word to a colleague, a no said once more."""

_ABOUT = {"offer": "other", "introduction": "follow_up"}


def message_of(recipe: Recipe, subject: str | None, body: str, since: timedelta | None = None) -> Message:
    """What is checked: this text, in the place of the one the recipe would give, `since` after the news it answers."""
    matter = recipe.matter
    decision = matter if isinstance(matter, Decision) else None
    return Message(
        text=body,
        subject=subject,
        flow=_CHECKED_AS.get(recipe.kind, _ABOUT.get(matter.topic, matter.topic)),
        recipient=recipe.recipient,
        channel=recipe.channel,
        company=matter.company,
        role=matter.role,
        reason=decision.explanation.told_as if decision else None,
        name=recipe.name,
        door_open=decision.door_open if decision else None,
        # An answer to what came after the no has nothing left to apologize for.
        stage=decision.stage if decision and recipe.kind not in ANSWERS.values() else None,
        about=decision.about if decision else None,
        paid=isinstance(matter, Approach) and matter.paid,
        since=since,
    )
