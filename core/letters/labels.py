"""What a letter is called where letters are listed, and when it may go out, in words."""

from core.letters.approach import Approach
from core.letters.approaching.room import FREE
from core.letters.approaching.room import room as room_of
from core.letters.phrasebook import phrasebook
from core.letters.planned import When
from core.letters.recipe import Recipe
from core.letters.situation import ANSWERS
from core.vocabulary import Channel


def title(recipe: Recipe) -> str:
    """For example "Email to Dana, hiring manager"."""
    words = phrasebook(recipe.matter.locale).words
    channel, recipient = words.channels[recipe.channel], words.recipients[recipe.recipient]
    if recipe.kind == "correction":
        key = "correction" if recipe.name else "correction_nameless"
    elif recipe.kind in ANSWERS.values():
        key = "answer" if recipe.name else "answer_nameless"
    else:
        key = "named" if recipe.name else "nameless"
    return words.titles[key].format(channel=channel, recipient=recipient, name=recipe.name)


def earliest(recipe: Recipe, when: When) -> str:
    """When a letter of a pack may go out, as a sentence."""
    return phrasebook(recipe.matter.locale).words.when[when]


def channel(recipe: Recipe) -> str:
    """How it travels: "Email"."""
    return phrasebook(recipe.matter.locale).words.channels[recipe.channel]


def recipient(recipe: Recipe) -> str:
    """Who it is for, by their part: "hiring manager"."""
    return phrasebook(recipe.matter.locale).words.recipients[recipe.recipient]


def room(recipe: Recipe) -> int | None:
    """How many characters it may have; None where only words are counted."""
    if recipe.channel is not Channel.LINKEDIN_NOTE:
        return None
    return room_of(recipe.matter) if isinstance(recipe.matter, Approach) else FREE
