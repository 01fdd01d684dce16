"""What holds for a letter of ours, whatever it is about."""

import re
from collections.abc import Iterable

from core.etiquette import check
from core.letters.checking import message_of
from core.letters.recipe import Recipe, laid_open, write
from core.letters.repeats import phrases
from core.vocabulary import Channel, Tone

CLICHES = (
    "hope this", "finds you well", "at this juncture", "touch base", "pick your brain", "hesitate", "aligns more",
    "continued success", "careful consideration", "after careful", "difficult decision", "every success",
    "respectfully", "paths cross", "reach out", "utmost", "truly", "at this point in time", "please be advised",
    "best of luck in your future", "circle back", "keep me in the loop", "learning experience",
)  # fmt: skip
_BROKEN = re.compile(r"  | [,.;:]|\.\.|[,;:]\.|,,|\n\n\n|\{\{|\{%|\}\}|None|[\[\]]|\?\.|!")
_CONTRACTED = re.compile(r"\b(i|it|you|they|that|there|we|he|she)'(m|ve|ll|d|re|s)\b|n't\b")


def assert_lawful(recipe: Recipe) -> None:
    """As long as its situation asks, whole, easy on the ear, and with nothing that our checks would mark."""
    draft = write(recipe)
    told = f"{recipe.kind}, {recipe.tone}, {recipe.channel}:\n{draft.body}"
    if recipe.channel is Channel.LINKEDIN_NOTE:
        assert len(draft.body) <= 200, told
    else:
        least, most = laid_open(recipe).lengths
        assert least <= draft.words <= most, f"{draft.words} not in {least}-{most}; {told}"
    assert not _BROKEN.search(draft.body), told
    assert not [cliche for cliche in CLICHES if cliche in draft.body.casefold()], told
    if recipe.tone is Tone.FORMAL:
        assert not _CONTRACTED.search(draft.body.casefold()), told
    found = check(message_of(recipe, draft.subject, draft.body))
    marked = [(one.id, one.words) for one in found if one.severity != "hint"]
    assert not marked, f"{marked}; {told}"
    assert write(Recipe.model_validate_json(recipe.model_dump_json())) == draft


def assert_different(recipes: Iterable[Recipe]) -> None:
    """No two letters of a pack share six words in a row, greeting, sign-off and names aside."""
    seen: dict[tuple[str, ...], str] = {}
    for number, recipe in enumerate(recipes):
        text = _middle(recipe, number)
        for phrase in phrases(text):
            assert phrase not in seen, f"{' '.join(phrase)}\n---\n{seen[phrase]}\n---\n{text}"
        seen |= dict.fromkeys(phrases(text), text)


def _middle(recipe: Recipe, number: int) -> str:
    parts = write(recipe).body.split("\n\n")[1:]
    text = "\n\n".join(parts[:-1] if recipe.channel in (Channel.EMAIL, Channel.PORTAL, Channel.LINKEDIN) else parts)
    for name in filter(None, (recipe.matter.role, recipe.matter.company, recipe.name, recipe.matter.sign_off)):
        text = text.replace(name, f"name{number}")
    return text
