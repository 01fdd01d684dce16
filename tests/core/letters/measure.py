"""How much letters repeat: over 200 packs of different situations, greeting, sign-off and names aside.

`python -m tests.core.letters.measure` prints the figures.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from core.letters.approach import Approach
from core.letters.decision import Decision
from core.letters.exchange import Exchange
from core.letters.explanation import Explanation
from core.letters.introduction import Introduction
from core.letters.matter import Matter
from core.letters.pack import pack
from core.letters.recipe import Recipe, write
from core.letters.rejection import Rejection
from core.letters.repeats import phrases
from core.letters.thanks import Thanked, Thanks
from core.vocabulary import (
    AFTER_NO,
    About,
    Channel,
    Favor,
    Kindness,
    Need,
    News,
    Occasion,
    Reached,
    Reason,
    Recipient,
    SaidYes,
    Stage,
    Tone,
    Wants,
)

PACKS = 200
Phrase = tuple[str, ...]
_NAMES = 2
"""A run with so many names in it says little in words of ours."""

_MOSTLY_NONE = (None,) * 16  # few firms come back after a no

_SIGNED = (Channel.EMAIL, Channel.PORTAL, Channel.LINKEDIN)
_FROM = (Recipient.HIRING_MANAGER, Recipient.HR, Recipient.RECRUITER, Recipient.AGENCY_RECRUITER)
_KINDS = ("decision",) * 5 + ("rejection",) * 4 + ("approach",) * 3 + ("exchange",) * 2 + ("thanks",) * 2 + ("favor",)
"""What is drawn, in about the shares of the situations there are."""


@dataclass
class Measured:
    """`within`: runs of six words that stand in two letters of one pack; `packs`: in how many packs each stands."""

    within: Counter[Phrase] = field(default_factory=Counter)
    packs: Counter[Phrase] = field(default_factory=Counter)
    letters: int = 0


def measured(seed: int, count: int = PACKS) -> Measured:
    """The figures over `count` packs. The same seed gives the same packs."""
    found, draw = Measured(), Random(seed)
    for n in range(count):
        seen: set[Phrase] = set()
        for text in _texts(_matter(draw, n)):
            found.letters += 1
            here = {run for run in phrases(text) if sum(word.startswith("typed") for word in run) < _NAMES}
            found.within.update(seen & here)
            seen |= here
        found.packs.update(seen)
    return found


def _texts(matter: Matter) -> Iterator[str]:
    letters = [planned.recipe for planned in pack(matter) if planned.recipe.kind != "phone_script"]
    yield from (_middle(recipe, number) for number, recipe in enumerate(letters))


def _middle(recipe: Recipe, number: int) -> str:
    """The letter without greeting and sign-off; names, and what a person typed, are no phrases of ours."""
    parts = write(recipe).body.split("\n\n")[1:]
    text = "\n\n".join(parts[:-1] if recipe.channel in _SIGNED else parts)
    told = (
        getattr(recipe.matter, name, None)
        for name in ("role", "company", "where", "subject", "step", "target", "first", "second", "sign_off")
    )
    for typed in filter(None, (*told, recipe.name)):
        text = text.replace(typed, f"typed{number}")
    return text


def _matter(draw: Random, n: int) -> Matter:
    known: dict[str, object] = {
        "company": f"Company{n}",
        "role": draw.choice((None, f"Role{n}")),
        "tone": draw.choice(tuple(Tone)),
        "sign_off": "Me",
    }
    writing: dict[str, object] = {
        **known,
        "contact": "Dana",
        "contact_role": draw.choice(_FROM),
        "channel": draw.choice(tuple(Channel)),
    }
    match draw.choice(_KINDS):
        case "decision":
            return _decision(draw, writing)
        case "rejection":
            return _rejection(draw, writing)
        case "exchange":
            need = draw.choice([need for need in Need if need not in AFTER_NO])
            told = draw.randint(1, 3) if need is Need.REFERENCES else 0
            references = tuple(f"Reference{seat}" for seat in range(told))
            taken = {"took_it": draw.random() < 0.5, "references": references}
            return Exchange.model_validate({**writing, "need": need, **taken})
        case "thanks":
            kindness = draw.choice(tuple(Kindness))
            several = kindness in (Kindness.INTERVIEW, Kindness.REFERENCE)
            people = tuple(Thanked(name=f"Person{seat}") for seat in range(draw.randint(1, 4) if several else 1))
            return Thanks.model_validate({**known, "kindness": kindness, "people": people})
        case "favor":
            return _favor(draw, n, known)
        case _:
            return _approach(draw, n, writing)


def _favor(draw: Random, n: int, known: dict[str, object]) -> Introduction:
    """Asked of somebody, or done for two; with the company of it now and then."""
    told: dict[str, object] = {
        "favor": draw.choice(tuple(Favor)),
        "said_yes": draw.choice(tuple(SaidYes)),
        "contact": "Ines",
        "target": f"Target{n}",
        "first": f"First{n}",
        "second": f"Second{n}",
    }
    return Introduction.model_validate({**known, **told})


def _decision(draw: Random, writing: dict[str, object]) -> Decision:
    return Decision.model_validate(
        {
            **writing,
            "about": draw.choice(tuple(About)),
            "stage": draw.choice(tuple(Stage)),
            "recruiter": draw.choice((None, "Sam")),
            "referrer": draw.choice((None, "Priya")),
            "panel": tuple(f"Panelist{seat}" for seat in range(draw.randint(0, 4))),
            "door_open": draw.random() < 0.4,
            "answering": draw.choice((*_MOSTLY_NONE, *sorted(AFTER_NO))),
            "explanation": Explanation(reason=draw.choice(tuple(Reason))),
        }
    )


def _rejection(draw: Random, writing: dict[str, object]) -> Rejection:
    return Rejection.model_validate(
        {
            **writing,
            "news": draw.choice(tuple(News)),
            "reached": draw.choice(tuple(Reached)),
            "wants": draw.choice(tuple(Wants)),
            "has_feedback": draw.random() < 0.3,
            "on_file": draw.random() < 0.3,
            "referrer": draw.choice((None, "Priya")),
            "panel": tuple(f"Panelist{seat}" for seat in range(draw.randint(0, 4))),
            "winner": draw.choice((None, "Ravi")),
        }
    )


def _approach(draw: Random, n: int, writing: dict[str, object]) -> Approach:
    told = {name: draw.choice((None, f"{name}{n}")) for name in ("where", "subject", "step")}
    jobs = (Occasion.APPLICATION, Occasion.TIMELINE)
    occasion = draw.choice(tuple(Occasion))
    named = writing if occasion in jobs else {**writing, "company": None, "role": None}
    return Approach.model_validate({**named, **told, "contact": f"Person{n}", "occasion": occasion})


def main() -> None:
    for seed in range(4):
        found = measured(seed)
        print(f"{PACKS} packs, {found.letters} letters: {len(found.within)} runs of six words in two letters of a pack")
        for run, packs in found.packs.most_common(3):
            print(f"  in {packs} packs: {' '.join(run)}")


if __name__ == "__main__":
    main()
